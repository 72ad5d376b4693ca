// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/desk.h"
#include "ui/desk/draft_keeper.h"
#include "ui/shared/theme.h"

#include <QSet>
#include <QWidget>

namespace mado {

class Button;
class FieldFrame;
class NoteOpener;
class ReplyField;
class TextLabel;

/// 「メモを書く」: one line that opens into a field. What was begun for one consultation is kept sealed, as a reply
/// is, and waits there until its author comes back to it.
class NoteEditor final : public QWidget
{
    Q_OBJECT

public:
    NoteEditor(const Theme &theme, Desk &desk, const AppClock &clock, QWidget *parent = nullptr);

    void begin(const ConsultationId &id);
    void end();
    void open(); ///< And gives it the focus.
    bool hasText() const;
    void flushDraft() { m_keeper.flush(); }
    bool hasAnyText() const; ///< For any consultation.
    void setLanguage(Language language);
    void setOffline(bool offline); ///< The note goes to the outbox, and says so.
    void retranslate();

Q_SIGNALS:
    void escaped();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void edited();
    void restored(const QString &text);
    void setText(const QString &text);
    void fold();
    void save();
    void saved(const ConsultationId &id, const QString &text, const Result<CommandKey> &result);
    void updateState();

    const Theme &m_theme;
    Desk &m_desk;
    const AppClock &m_clock;
    NoteOpener *m_closed;
    FieldFrame *m_frame;
    ReplyField *m_field;
    TextLabel *m_problem;
    Button *m_save;
    Button *m_cancel;
    std::optional<ConsultationId> m_id;
    DraftKeeper m_keeper;
    QSet<ConsultationId> m_begun; ///< Elsewhere, left unfinished.
    bool m_silent = false;
    Language m_language = Language::Japanese;
    bool m_offline = false;
    bool m_busy = false;
};

} // namespace mado
