// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clock.h"
#include "app/commands/desk.h"
#include "app/models/transcript_model.h"
#include "ui/shared/theme.h"

#include <QTimer>
#include <QWidget>
#include <optional>

class QStackedWidget;

namespace mado {

class AnswersPage;
class DangerPage;
class HistoryPage;
class CareBook;
class QuestionPage;
class NoteEditor;
class NoteList;
class OverviewPage;
class PanelTabs;

/// What the desk knows about the person: 概要, 健康観察, 履歴, 質問, メモ; before them 2人の手順 while it runs. UI
/// thread.
class SidePanel final : public QWidget
{
    Q_OBJECT

public:
    enum class Tab { Danger, Overview, Answers, History, Questions, Notes };

    SidePanel(const Theme &theme, Desk &desk, TranscriptModel &transcript, const AppClock &clock,
              QWidget *parent = nullptr);

    void show(const Consultation &consultation);
    void refresh(const Consultation &consultation);
    void clear();
    void setConnection(const ConnectionState &state);
    void setLanguage(Language language);

    void showTab(Tab tab);
    Tab tab() const;
    void writeNote();                          ///< N: opens the note field and gives it the focus.
    void askQuestions();                       ///< Q: the questions by symptom get the keys.
    void showAnswers(const EntryId &response); ///< 「すべての回答」 of this survey.
    bool hasUnsavedNote() const;
    QWidget *noticeRoom() const { return m_room; } ///< Empty, over the note field.

    using QWidget::show;

Q_SIGNALS:
    void conversationRequested(); ///< Esc: back to the conversation.
    void joinRequested();         ///< As the second person.
    void stepMarked(const QString &step, bool done);
    void agreed(bool agrees);
    void emergencyRequested();
    /// The questions led here: for the closing card.
    void decided(mado::Disposition result, const QString &note);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void connectParts();
    QWidget *scrolling(QWidget *page);
    void retranslate();
    void showTranscript();
    void showDanger();
    void keepDecision(Disposition result, const QString &note);
    void actOnNote(const CommandKey &key, bool again);

    const Theme &m_theme;
    Desk &m_desk;
    TranscriptModel &m_transcript;
    std::optional<Consultation> m_shown;
    Language m_language = Language::Japanese;
    PanelTabs *m_tabs;
    QStackedWidget *m_pages;
    DangerPage *m_danger;
    CareBook *m_care;
    QuestionPage *m_questions;
    bool m_online = true;
    bool m_dangerRuns = false;
    OverviewPage *m_overview;
    AnswersPage *m_answers;
    HistoryPage *m_history;
    QWidget *m_notesPage;
    NoteList *m_notes;
    QWidget *m_room;
    NoteEditor *m_editor;
    QTimer m_settle; ///< A long transcript arrives row by row: shown once, afterwards.
};

} // namespace mado
