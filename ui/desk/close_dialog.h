// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clock.h"
#include "app/models/transcript_model.h"
#include "ui/desk/close_check.h"
#include "ui/shared/theme.h"

#include <QWidget>

namespace mado {

class AlarmStrip;
class CloseCard;

/// 対応結果, over the whole window: how the consultation ended, the next contact, a note. It says why it cannot be
/// finished yet. Opened with open(), answers by signals, and covers its window until one of them.
class CloseDialog final : public QWidget
{
    Q_OBJECT

public:
    CloseDialog(const Theme &theme, TranscriptModel &transcript, const AppClock &clock, QWidget *window);

    void open(const Consultation &consultation, Language language);
    void refresh(const Consultation &consultation); ///< Ignored unless it is the one open.
    /// What the questions by symptom led to; may be changed.
    void propose(Disposition result, const QString &note);
    void setDraft(bool draft); ///< A reply to it was begun and not sent.
    void setOnline(bool online);
    void setBusy(bool busy);
    void showFailure(const QString &words);
    void setLanguage(Language language);
    void dismiss();

    std::optional<ConsultationId> consultation() const;
    CloseFacts facts() const;
    bool canFinish() const;
    static QString inWords(NotYet what);

Q_SIGNALS:
    void finishRequested(mado::Disposition result, const std::optional<QDateTime> &nextContact, const QString &note);
    void conversationRequested(); ///< 「会話を見る」.
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void finish();
    void updateState();
    QString reasonsInWords() const;
    void placeCard();

    const Theme &m_theme;
    TranscriptModel &m_transcript;
    const AppClock &m_clock;
    AlarmStrip *m_alarm;
    CloseCard *m_card;
    std::optional<Consultation> m_shown;
    Language m_language = Language::Japanese;
    qint64 m_openedSeq = 0;
    std::optional<QDateTime> m_nextAt;
    bool m_draft = false;
    bool m_online = true;
    bool m_busy = false;
    QString m_failure;
};

} // namespace mado
