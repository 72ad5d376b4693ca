// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clock.h"
#include "app/commands/desk.h"
#include "app/models/transcript_model.h"
#include "ui/desk/choose_printer.h"
#include "ui/desk/log_item.h"
#include "ui/shared/theme.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>
#include <optional>

namespace mado {

class CloseDialog;
class PersonSheet;
class ReopenSheet;
class EmergencySheet;
class LevelSheet;
class ConversationBanners;
class ConversationHeader;
class EmptyState;
class AskSheet;
class AssignedBar;
class HandOverBar;
class HandOverSheet;
class PresenceWatch;
class ConsentSheet;
class PurposeRibbon;
class Announcer;
class FindBar;
class LogModel;
class PictureViewer;
class Pictures;
class Replies;
class ReplyArea;
class TranscriptView;
class Typing;

/// The middle of the desk: header, banners, log and composer of one consultation. The transcript model is opened and
/// fed by its owner; this panel only reads it. UI thread.
class ConversationPanel final : public QWidget
{
    Q_OBJECT

public:
    ConversationPanel(const Theme &theme, Desk &desk, TranscriptModel &transcript, const AppClock &clock,
                      QWidget *parent = nullptr);
    ~ConversationPanel() override;

    /// Another consultation; the draft of the former one is saved first. The transcript model is already open on it.
    void show(const Consultation &consultation);
    /// A newer version of the one shown; ignored for any other and for an older revision.
    void refresh(const Consultation &consultation);
    void clear();
    void setConnection(const ConnectionState &state);
    void setLanguage(Language language);
    /// Minutes pass: called with the queue's own tick, at least every 30 s.
    void tick();

    std::optional<ConsultationId> shown() const;
    void focusLog();
    void takeOver();
    void writeReply(); ///< The composer gets the focus; nothing unless one holds the lease.
    void startClosing();
    void planCall(); ///< A menu of times; nothing unless one holds the lease.
    void giveBack();
    void setLevel();      ///< A menu of levels; nothing while a colleague holds the lease.
    void openEmergency(); ///< 119番の手順; works offline.
    void setChoosePrinter(ChoosePrinter choose) { m_choosePrinter = std::move(choose); } ///< Else the system's dialog.
    void setTraining(bool training); ///< Invented numbers are shown, and only these.
    void startHandOver();            ///< The card; nothing unless one holds the lease.
    void askColleague();             ///< Somebody is asked to take one that nobody holds.
    void acceptOrAsk();      ///< A: what is asked of oneself is accepted, what nobody holds asked of a colleague.
    void acceptHandOver();   ///< What is offered to oneself.
    void declineHandOver();  ///< Asks for the reason.
    void withdrawHandOver(); ///< What one has offered.
    void describePerson();   ///< Who is ill and how they can be reached; works offline.
    void reopen();           ///< A closed one, with a reason.
    void showConsent();      ///< What was agreed, for whom, until when; records a withdrawal.
    void joinDanger();       ///< As the second person.
    void markDangerStep(const QString &step, bool done);
    void agreeDanger(bool agrees);
    /// What the questions by symptom led to: the closing card starts with it.
    void propose(Disposition result, const QString &note);
    void setReplies(Replies *replies); ///< Canned ones; outlive it. Null: none.
    void find();                       ///< Ctrl+F.
    /// Saves what is being written at once: before signing out, locking or quitting.
    void flushDraft();

    using QWidget::show;

    QWidget *foot() const; ///< Composer, or what stands in its place.

Q_SIGNALS:
    void cannedRepliesRequested(); ///< To be edited.
    /// Closing or returning was done a moment ago and can be taken back with this fence.
    void undoable(const mado::ConsultationId &id, qint64 fence, bool closed);
    void questionsRequested();                                 ///< Q: the questions by symptom.
    void queueRequested();                                     ///< Esc in the log: one level up.
    void noteRequested();                                      ///< N: the side panel's note field.
    void answersRequested(const mado::EntryId &response);      ///< 「すべての回答」.
    void consultationChanged(const mado::Consultation &newer); ///< The server's answer to a command of this panel.

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectParts();
    CloseDialog &closing();
    EmergencySheet &emergency();
    LevelSheet &lowering();
    bool mayRate() const;
    void rate(RiskLevel level);
    void applyLevel(const ConsultationId &id, RiskLevel level, const QString &reason);
    void recordEmergency(const RecordEmergencyCall &call);
    void showEmergencyNumber();
    void printEmergency();
    HandOverSheet &handingOver();
    PersonSheet &describing();
    ReopenSheet &reopening();
    ConsentSheet &consenting();
    bool mayWithdrawConsent() const;
    void applyConsent();
    void withdrawConsent();
    bool mayDescribe() const;
    bool mayReopen() const;
    bool handleCareKey(int key);
    void described();
    void ask(const QFuture<Result<Consultation>> &future);
    void offer();
    void offered(const ConsultationId &asked, const Result<Consultation> &answer);
    void answerHandOver(HandOverAnswer answer, const QString &reason);
    void showPassedDraft(const ConsultationId &id, const Typing &typing);
    bool handleHandOverKey(int key);
    bool mayAsk() const;
    void sendAsk();
    void apply(bool another);
    void applyLanguage();
    void promiseCall(const QDateTime &at);
    void finish(Disposition result, const std::optional<QDateTime> &nextContact, const QString &note);
    void answered(const ConsultationId &asked, const Result<Consultation> &answer);
    void setBusy(bool busy);
    void failed(const AppError &error);
    void actOnRow(int row, LogAct act);
    void actOnOutbox(const CommandKey &key, LogAct act);
    void handleKey(QKeyEvent *event);
    void showLater(qint64 afterSeq);
    void connectLog();
    void arrived(int first, int last);
    void settleLog();
    void lookFor(int step);
    void endFinding();
    void openPicture(int row);
    void sendOnceMore(const StaffMessage &message);
    void editAgain(const OutboxItem &item);
    bool mine() const;
    bool online() const { return m_connection.phase == ConnectionState::Phase::Online; }

    const Theme &m_theme;
    Desk &m_desk;
    TranscriptModel &m_transcript;
    const AppClock &m_clock;
    std::optional<Consultation> m_shown;
    ConnectionState m_connection;
    Language m_language = Language::Japanese;
    bool m_busy = false;
    LogModel *m_log;
    EmptyState *m_empty;
    QWidget *m_body;
    ConversationHeader *m_header;
    PurposeRibbon *m_ribbon;
    ConversationBanners *m_banners;
    AssignedBar *m_assigned;
    PresenceWatch *m_presence;
    HandOverBar *m_offer;
    FindBar *m_find;
    Pictures *m_pictures;
    TranscriptView *m_view;
    ReplyArea *m_reply;
    Announcer *m_announcer;
    QPointer<PictureViewer> m_viewer;
    QTimer m_settle;               ///< Rows arrive in runs; what depends on all of them waits for the end of one.
    int m_unread = 0;              ///< When it was opened, until their place is found.
    std::optional<int> m_foundRow; ///< While looking for something.
    bool m_filled = false;         ///< The first entries are here: what comes now is news.
    QPointer<CloseDialog> m_closing;
    QPointer<EmergencySheet> m_emergency;
    ChoosePrinter m_choosePrinter = choosePrinterByDialog;
    QPointer<LevelSheet> m_lowering;
    std::optional<ConsultationId> m_lowered; ///< Whom the open question is about.
    QPointer<PersonSheet> m_describing;
    QPointer<ReopenSheet> m_reopening;
    QPointer<ConsentSheet> m_consenting;
    struct Proposal
    {
        ConsultationId about;
        Disposition result;
        QString note;
    };
    std::optional<Proposal> m_proposal;
    bool m_training = false;
    QPointer<HandOverSheet> m_handingOver;
    QPointer<AskSheet> m_asking;
};

} // namespace mado
