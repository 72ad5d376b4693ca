// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/transcript_model.h"
#include "contract/canned_reply.h"
#include "ui/desk/draft_keeper.h"
#include "ui/shared/theme.h"

#include <QPointer>
#include <QWidget>

class QStackedWidget;

namespace mado {

class ClosedBar;
class Composer;
class Replies;
class ReplyPicker;
class DraftCard;
class ReadOnlyBar;
class WaitingBar;

/// The foot of the conversation: composer, or what stands in its place, and the card of a draft that cannot be sent.
class ReplyArea final : public QWidget
{
    Q_OBJECT

public:
    enum class Mode { Waiting, Mine, Others, Closed };

    ReplyArea(const Theme &theme, Desk &desk, TranscriptModel &transcript, const AppClock &clock,
              QWidget *parent = nullptr);

    void show(const Consultation &consultation, bool another); ///< `another`: not the one shown so far.
    void clear();
    void setConnection(const ConnectionState &state);
    void setLanguage(Language language);
    void setReplies(Replies *replies); ///< Canned ones; outlive it. Null: none are offered.
    void setLow(bool low);             ///< The window has little height.
    void setTaking(bool taking);       ///< Taking over is on its way.
    void flushDraft() { m_keeper.flush(); }
    void insertText(const QString &text); ///< Into the composer, after what is written there; the focus goes there.
    void putText(const QString &text);    ///< The same, and the focus stays where it is.

    Mode mode() const { return m_mode; }
    bool hasDraft() const;
    QString draft() const { return m_keeper.text(); }
    bool canWrite() const { return m_mode == Mode::Mine; }
    void focusComposer();
    void retranslate();

    using QWidget::show;

Q_SIGNALS:
    void takeOverRequested();
    void askRequested(); ///< A colleague, to take it.
    void noteRequested();
    void laterRepliesRequested(qint64 afterSeq); ///< Scroll to the residents' messages after this one.
    void escaped();
    void sent();
    void cannedRepliesRequested(); ///< To be edited.
    void failed(const mado::AppError &error);
    void draftChanged();

private:
    QWidget *padded(QWidget *card);
    void connectParts();
    Mode modeFor(const Consultation &consultation) const;
    void applyMode(bool another);
    void leaveComposer();
    void restored(const QString &text);
    void showCard();
    void edited(const QString &text);
    void transcriptChanged();
    void submit();
    void send(const QString &text);
    void sendFinished(const ConsultationId &id, const QString &text, qint64 seen, const Result<CommandKey> &result);
    void draftToNote();
    void discardDraft();
    void undoDiscard();
    int askAfterMinutes() const;
    QList<CannedReply> canned(const QString &search) const;
    QString cannedWords(const CannedReply &reply) const;
    void openPicker();
    void updatePhrases();

    const Theme &m_theme;
    Desk &m_desk;
    TranscriptModel &m_transcript;
    const AppClock &m_clock;
    DraftKeeper m_keeper;
    QTimer m_settle;
    std::optional<Consultation> m_shown;
    Mode m_mode = Mode::Waiting;
    ConnectionState m_connection;
    Language m_language = Language::Japanese;
    std::optional<qint64> m_looked; ///< Up to here its author was shown what came after writing began.
    std::optional<ConsultationId> m_sending;
    QString m_discarded;
    QPointer<Replies> m_replies;
    ReplyPicker *m_picker = nullptr;
    QWidget *m_cardBox;
    DraftCard *m_card;
    QStackedWidget *m_stack;
    WaitingBar *m_waiting;
    Composer *m_composer;
    ReadOnlyBar *m_readOnly;
    ClosedBar *m_closed;
};

} // namespace mado
