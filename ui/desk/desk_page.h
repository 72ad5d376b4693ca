// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clock.h"
#include "app/commands/desk.h"
#include "app/models/alarms.h"
#include "app/models/queue_model.h"
#include "app/models/transcript_model.h"
#include "ui/desk/side_panel.h"
#include "ui/shared/theme.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QSplitter;

namespace mado {

class ConversationPanel;
class LostCalls;
class Replies;
class QueuePanel;
class SideStrip;

/// Full: three columns. Compact: the side panel opens over the conversation from a 44 px strip. Stack: the queue is a
/// page of its own.
enum class DeskLayout { Full, Compact, Stack };

/// The desk of one signed-in person: queue, conversation and side panel, fed by the signals of their Desk. The desk
/// must outlive the page. UI thread.
class DeskPage final : public QWidget
{
    Q_OBJECT

public:
    DeskPage(const Theme &theme, Desk &desk, const AppClock &clock, QWidget *parent = nullptr);
    ~DeskPage() override;

    Desk &desk() { return m_desk; }
    const StaffProfile &me() const { return m_desk.me(); }
    QueueModel &queue() { return m_queue; }
    Alarms &alarms() { return m_alarms; }
    void acknowledgeAlarms(); ///< Quiets them here for a minute and puts that on record.
    const ConnectionState &connection() const { return m_connection; }
    int outboxCount() const { return int(m_outbox.size()); }

    void setLanguage(Language language);
    void setReplies(Replies *replies); ///< Canned ones; outlive it.
    void editCannedReplies();          ///< Those who may change them.
    void find();                       ///< In the conversation.
    void setPrivacyBars(bool on);
    void setSearch(const QString &text);
    void setLayout(DeskLayout layout);
    DeskLayout deskLayout() const { return m_layout; }
    void reconnectNow() { m_desk.reconnectNow(); }

    void open(const ConsultationId &id); ///< Shows it in all three panes; nothing if it is not known here.
    std::optional<ConsultationId> shown() const { return m_open; }
    void takeOver(const ConsultationId &id);
    void askColleague(const ConsultationId &id); ///< A: accepts what is asked of oneself, asks of what waits.
    void takeNext();
    void writeReply();     ///< Into the composer, while the one shown is one's own.
    void writeNote();      ///< In the side panel, on whoever is shown.
    void startClosing();   ///< Of the one shown.
    void planCall();       ///< Asks when the one shown is to be called.
    void giveBack();       ///< The one shown, to the queue.
    void askQuestions();   ///< By symptom, about the one shown.
    void describePerson(); ///< Who is ill.
    void reopen();         ///< The closed one shown.
    void showConsent();    ///< Of the one shown.
    void joinDanger();     ///< As the second person.
    bool canUndo() const;
    void undo();          ///< One's closing or returning a few seconds ago.
    void setLevel();      ///< Of the one shown, by staff.
    void openEmergency(); ///< 119番の手順, for the one shown.
    void setTraining(bool training);
    void startHandOver();    ///< Of the one shown.
    void acceptHandOver();   ///< What is offered to oneself.
    void declineHandOver();  ///< Asks why.
    void withdrawHandOver(); ///< What one has offered.
    void showQueue();        ///< In the stack layout: back to the queue's page.
    bool showsConversation() const;
    void toggleSidePanel(); ///< Where it is an overlay.
    void focusQueue();
    void cyclePane(int direction); ///< F6, Shift+F6.
    void flushDraft();             ///< Before signing out or quitting.

    QList<QWidget *> noticeRooms() const; ///< Where notices may stand, best first; the panes give way to them.

    QList<int> columnWidths() const; ///< Queue and side panel, as their user left them.
    void setColumnWidths(const QList<int> &widths);

Q_SIGNALS:
    void said(const QString &words); ///< For a person to know; plain text, no names of residents.
    void searchCleared();
    void undoOffered(bool closed); ///< For a few seconds: closed, or returned.
    void undoSettled();
    void cannedRepliesRequested(); ///< To be edited.
    void connectionChanged(const mado::ConnectionState &state);
    void outboxChanged(int count);
    void pageChanged(); ///< Stack: queue or conversation.
    void columnsResized();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectDesk();
    void connectPanes();
    void keepViews();
    void showInPanes(const Consultation &consultation);
    void letGo();
    void choose(const ConsultationId &id);
    void openedByUser(const ConsultationId &id, bool byKeyboard);
    void takenNext(const Result<std::optional<Consultation>> &result, bool writes);
    void applyQueue(const QueueDiff &diff);
    void applyOutbox(const OutboxDiff &diff);
    void setConnection(const ConnectionState &state);
    void place();
    void setSideShown(bool shown);
    void offerUndo(const ConsultationId &id, qint64 fence, bool closed);
    void tick();

    const Theme &m_theme;
    Desk &m_desk;
    const AppClock &m_clock;
    QueueModel m_queue;
    Alarms m_alarms;
    TranscriptModel m_transcript;
    Language m_language = Language::Japanese;
    ConnectionState m_connection;
    DeskLayout m_layout = DeskLayout::Full;
    std::optional<ConsultationId> m_open;
    QHash<CommandKey, OutboxState> m_outbox;
    QList<int> m_widths;
    bool m_conversationPage = false; ///< Stack: the conversation is in front.
    bool m_sideShown = false;        ///< Compact and stack: the overlay is open.
    struct Undo
    {
        ConsultationId id;
        qint64 fence;
        QDateTime until;
    };
    std::optional<Undo> m_undo;
    QTimer m_minutes;
    LostCalls *m_lostCalls;
    QueuePanel *m_queuePanel;
    ConversationPanel *m_conversation;
    SidePanel *m_side;
    QSplitter *m_splitter;
    SideStrip *m_strip;
};

} // namespace mado
