// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/draft_keeper.h"
#include "ui/shared/theme.h"

#include <QWidget>

class QBoxLayout;

namespace mado {

class Button;
class FieldFrame;
class IconButton;
class ReplyField;
class ReplyPhrases;
class TextLabel;

/// Where a reply is written. Passive: it shows what it is told and says what was typed and when to send.
class Composer final : public QWidget
{
    Q_OBJECT

public:
    explicit Composer(const Theme &theme, QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text); ///< Does not say textEdited.
    void prepend(const QString &text);
    void setSender(const QString &sender); ///< "看護師 佐伯".
    void setDraftState(DraftKeeper::State state);
    /// Offline: where the reply goes, and after how many minutes it asks before it is sent.
    void setOffline(std::optional<int> askAfterMinutes);
    void setWaiting(int count); ///< Of this consultation, in the outbox.
    /// Residents' messages since writing began; `looked`: the first Ctrl+Enter showed them.
    void setLater(int count, bool looked);
    /// The window has little height: one line until more is written, with what stood above and below it beside it.
    void setLow(bool low);
    void offerPhrases(bool offered);
    QWidget *phrasesAnchor() const; ///< What the list of all of them hangs on.
    void setBusy(bool busy);        ///< On its way into the outbox: not to be changed for that moment.
    bool canSend() const;
    /// A variable that nobody filled keeps the text here: it is selected, to be typed over. False: there is none.
    bool showGap();
    void insertPhrase(const QString &text); ///< At the cursor.
    ReplyPhrases &phrases() { return *m_phrases; }
    void focusField();
    const ReplyField &field() const { return *m_field; }
    void retranslate();

Q_SIGNALS:
    void textEdited(const QString &text);
    void sendRequested();
    void escaped();
    void phrasesRequested(); ///< The list of all canned replies.

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildFrame();
    void buildFooter();
    void edited();
    void updateCount();
    void updateGap();
    void updateState();
    QString hint() const;
    void updateLater();

    const Theme &m_theme;
    ReplyPhrases *m_phrases;
    TextLabel *m_sender;
    TextLabel *m_later;
    TextLabel *m_gap;
    QWidget *m_gapStrip;
    QWidget *m_laterStrip;
    FieldFrame *m_frame;
    QBoxLayout *m_inside;
    QWidget *m_footer;
    IconButton *m_allPhrases; ///< In a low window.
    ReplyField *m_field;
    TextLabel *m_hint;
    TextLabel *m_count;
    TextLabel *m_state;
    Button *m_send;
    QString m_senderName;
    DraftKeeper::State m_draft = DraftKeeper::State::Empty;
    std::optional<int> m_offline;
    int m_waiting = 0;
    int m_laterCount = 0;
    bool m_looked = false;
    bool m_busy = false;
    bool m_silent = false;
    bool m_low = false;
    bool m_phrasesOffered = true;
};

} // namespace mado
