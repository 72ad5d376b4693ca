// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desk_page.h"

#include "ui/desk/conversation_panel.h"
#include "ui/desk/error_words.h"
#include "ui/desk/lost_calls.h"
#include "ui/desk/queue_list.h"
#include "ui/desk/queue_panel.h"
#include "ui/desk/queue_views.h"
#include "ui/desk/side_strip.h"
#include "ui/desk/typing.h"
#include "ui/desk/when_ready.h"

#include <QSplitter>

namespace mado {

namespace {
constexpr int undoSeconds = 10;
} // namespace

DeskPage::DeskPage(const Theme &theme, Desk &desk, const AppClock &clock, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_desk(desk),
      m_clock(clock),
      m_queue(desk.me(), clock),
      m_alarms(desk.me(), clock),
      m_connection(desk.connection()),
      m_lostCalls(new LostCalls(desk, m_queue, this)),
      m_queuePanel(new QueuePanel(theme, m_queue, clock, desk.me().id)),
      m_conversation(new ConversationPanel(theme, desk, m_transcript, clock)),
      m_side(new SidePanel(theme, desk, m_transcript, clock)),
      m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_strip(new SideStrip(theme, this))
{
    build();
    connectDesk();
    connectPanes();
    setConnection(m_connection);
    m_minutes.setInterval(theme.waitRefreshSeconds() * 1000);
    connect(&m_minutes, &QTimer::timeout, this, &DeskPage::tick);
    m_minutes.start();
}

// Children use the models; the models are members and would go first.
DeskPage::~DeskPage()
{
    m_desk.disconnect(this);
    delete m_side;
    delete m_splitter;
}

void DeskPage::connectDesk()
{
    connect(&m_desk, &Desk::queueChanged, this, &DeskPage::applyQueue);
    connect(&m_desk, &Desk::transcriptChanged, this, [this](const TranscriptDiff &diff) { m_transcript.apply(diff); });
    connect(&m_desk, &Desk::outboxChanged, this, &DeskPage::applyOutbox);
    connect(&m_desk, &Desk::connectionChanged, this, &DeskPage::setConnection);
    connect(&m_desk, &Desk::noticed, this,
            [this](const AppError &error) { Q_EMIT said(ErrorWords::of(error, m_language)); });
    connect(m_lostCalls, &LostCalls::kept, this,
            [this] { Q_EMIT said(tr("A call is on record as a note: its consultation went to other hands")); });
}

void DeskPage::connectPanes()
{
    keepViews();
    connect(m_queuePanel, &QueuePanel::chosen, this, &DeskPage::choose);
    connect(m_queuePanel, &QueuePanel::opened, this, &DeskPage::openedByUser);
    connect(m_queuePanel, &QueuePanel::takeOverRequested, this, &DeskPage::takeOver);
    connect(m_queuePanel, &QueuePanel::askRequested, this, &DeskPage::askColleague);
    connect(m_queuePanel, &QueuePanel::takeNextRequested, this, &DeskPage::takeNext);
    connect(m_queuePanel, &QueuePanel::searchCleared, this, &DeskPage::searchCleared);
    connect(m_conversation, &ConversationPanel::cannedRepliesRequested, this, &DeskPage::cannedRepliesRequested);
    connect(m_conversation, &ConversationPanel::queueRequested, this, &DeskPage::showQueue);
    connect(m_conversation, &ConversationPanel::consultationChanged, this,
            [this](const Consultation &newer) { m_side->refresh(newer); });
    connect(m_conversation, &ConversationPanel::noteRequested, this, &DeskPage::writeNote);
    connect(m_conversation, &ConversationPanel::questionsRequested, this, &DeskPage::askQuestions);
    connect(m_conversation, &ConversationPanel::undoable, this, &DeskPage::offerUndo);
    connect(m_side, &SidePanel::joinRequested, m_conversation, &ConversationPanel::joinDanger);
    connect(m_side, &SidePanel::stepMarked, m_conversation, &ConversationPanel::markDangerStep);
    connect(m_side, &SidePanel::agreed, m_conversation, &ConversationPanel::agreeDanger);
    connect(m_side, &SidePanel::emergencyRequested, m_conversation, &ConversationPanel::openEmergency);
    connect(m_side, &SidePanel::decided, m_conversation, &ConversationPanel::propose);
    connect(m_conversation, &ConversationPanel::answersRequested, this, [this](const EntryId &response) {
        setSideShown(true);
        m_side->showAnswers(response);
    });
    connect(m_side, &SidePanel::conversationRequested, this, [this] {
        setSideShown(false);
        m_conversation->focusLog();
    });
    connect(m_strip, &SideStrip::toggled, this, &DeskPage::toggleSidePanel);
    connect(m_strip, &SideStrip::tabChosen, this, [this](SidePanel::Tab tab) {
        m_side->showTab(tab);
        setSideShown(true);
    });
}

void DeskPage::applyQueue(const QueueDiff &diff)
{
    m_queue.apply(diff);
    m_alarms.apply(diff);
    for (const Consultation &value : diff.changed) {
        if (m_open == value.id) {
            m_conversation->refresh(value);
            m_side->refresh(value);
        }
    }
    m_lostCalls->look();
    if (m_open && diff.gone.contains(*m_open))
        letGo();
}

void DeskPage::applyOutbox(const OutboxDiff &diff)
{
    m_transcript.apply(diff);
    m_lostCalls->apply(diff);
    for (const OutboxItem &item : diff.changed)
        m_outbox.insert(item.key, item.state);
    for (const CommandKey &key : diff.gone)
        m_outbox.remove(key);
    Q_EMIT outboxChanged(outboxCount());
}

void DeskPage::setConnection(const ConnectionState &state)
{
    m_connection = state;
    m_queuePanel->setConnection(state);
    m_conversation->setConnection(state);
    m_side->setConnection(state);
    Q_EMIT connectionChanged(state);
}

void DeskPage::setLanguage(Language language)
{
    m_language = language;
    m_lostCalls->setLanguage(language);
    m_queuePanel->setLanguage(language);
    m_conversation->setLanguage(language);
    m_side->setLanguage(language);
}

void DeskPage::setPrivacyBars(bool on) { m_queuePanel->setPrivacyBars(on); }

void DeskPage::setSearch(const QString &text) { m_queuePanel->setSearch(text); }

void DeskPage::choose(const ConsultationId &id)
{
    if (const auto consultation = m_queue.find(id))
        showInPanes(*consultation);
}

void DeskPage::open(const ConsultationId &id)
{
    const auto consultation = m_queue.find(id);
    if (!consultation)
        return;
    m_queuePanel->select(id);
    showInPanes(*consultation);
    m_conversationPage = true;
    place();
    Q_EMIT pageChanged();
}

void DeskPage::showInPanes(const Consultation &consultation)
{
    if (m_open == consultation.id) {
        m_conversation->refresh(consultation);
        m_side->refresh(consultation);
        return;
    }
    if (m_open)
        m_desk.unwatch(*m_open);
    m_open = consultation.id;
    m_transcript.open(consultation.conversation, consultation.id);
    m_conversation->show(consultation);
    m_side->show(consultation);
    m_desk.watch(consultation.id);
}

void DeskPage::letGo()
{
    m_desk.unwatch(*m_open);
    m_open.reset();
    m_conversation->clear();
    m_side->clear();
    m_transcript.close();
    showQueue();
}

void DeskPage::openedByUser(const ConsultationId &id, bool byKeyboard)
{
    if (m_layout == DeskLayout::Stack)
        open(id);
    if (byKeyboard || m_layout == DeskLayout::Stack)
        m_conversation->focusLog();
}

void DeskPage::takeOver(const ConsultationId &id)
{
    open(id);
    m_conversation->takeOver();
}

void DeskPage::askColleague(const ConsultationId &id)
{
    open(id);
    m_conversation->acceptOrAsk();
}

void DeskPage::takeNext()
{
    if (m_connection.phase == ConnectionState::Phase::Offline) {
        Q_EMIT said(tr("Offline: nobody can be taken over now."));
        return;
    }
    m_queuePanel->setTakingNext(true);
    whenReady(this, m_desk.takeNext(),
              [this, typing = Typing(*this)](const Result<std::optional<Consultation>> &result) {
                  m_queuePanel->setTakingNext(false);
                  takenNext(result, typing.beganElsewhere());
              });
}

void DeskPage::takenNext(const Result<std::optional<Consultation>> &result, bool writes)
{
    if (!result) {
        Q_EMIT said(ErrorWords::of(result.error(), m_language));
        return;
    }
    if (!result->has_value()) {
        Q_EMIT said(tr("Nobody is waiting now"));
        return;
    }
    const Consultation &taken = **result;
    if (writes && m_open != taken.id) { // what they are writing must not end up with somebody else
        Q_EMIT said(tr("One more is yours now: first among yours"));
        return;
    }
    showInPanes(taken);
    m_queuePanel->select(taken.id);
    m_conversationPage = true;
    place();
    Q_EMIT pageChanged();
    if (!writes)
        m_conversation->focusLog();
}

void DeskPage::acknowledgeAlarms()
{
    for (const ConsultationId &id : m_alarms.ringing())
        m_desk.acknowledge(id);
    m_alarms.acknowledge();
}

void DeskPage::writeReply() { m_conversation->writeReply(); }

void DeskPage::writeNote()
{
    setSideShown(true);
    m_side->writeNote();
}

void DeskPage::askQuestions()
{
    setSideShown(true);
    m_side->askQuestions();
}

void DeskPage::describePerson() { m_conversation->describePerson(); }

void DeskPage::reopen() { m_conversation->reopen(); }

void DeskPage::showConsent() { m_conversation->showConsent(); }

void DeskPage::joinDanger() { m_conversation->joinDanger(); }

void DeskPage::offerUndo(const ConsultationId &id, qint64 fence, bool closed)
{
    m_undo = Undo{id, fence, m_clock.now().addSecs(undoSeconds)};
    Q_EMIT undoOffered(closed);
}

bool DeskPage::canUndo() const { return m_undo && m_undo->until > m_clock.now(); }

void DeskPage::undo()
{
    if (!canUndo())
        return;
    const Undo undone = *std::exchange(m_undo, std::nullopt);
    Q_EMIT undoSettled();
    const Typing typing(*this);
    whenReady(this, m_desk.takeBack(undone.id, undone.fence), [this, typing](const Result<Consultation> &answer) {
        if (!answer) {
            Q_EMIT said(ErrorWords::of(answer.error(), m_language));
            return;
        }
        if (typing.beganElsewhere())
            return;
        showInPanes(*answer);
        m_queuePanel->select(answer->id);
        m_conversation->focusLog();
    });
}

void DeskPage::startClosing() { m_conversation->startClosing(); }

void DeskPage::planCall() { m_conversation->planCall(); }

void DeskPage::startHandOver() { m_conversation->startHandOver(); }

void DeskPage::acceptHandOver() { m_conversation->acceptHandOver(); }

void DeskPage::declineHandOver() { m_conversation->declineHandOver(); }

void DeskPage::withdrawHandOver() { m_conversation->withdrawHandOver(); }

void DeskPage::setLevel() { m_conversation->setLevel(); }

void DeskPage::setReplies(Replies *replies)
{
    m_conversation->setReplies(replies);
    m_queuePanel->views().setReplies(replies);
}

void DeskPage::editCannedReplies() { Q_EMIT cannedRepliesRequested(); }

void DeskPage::find() { m_conversation->find(); }

void DeskPage::openEmergency() { m_conversation->openEmergency(); }

void DeskPage::setTraining(bool training) { m_conversation->setTraining(training); }

void DeskPage::giveBack() { m_conversation->giveBack(); }

void DeskPage::flushDraft() { m_conversation->flushDraft(); }

void DeskPage::tick()
{
    m_queuePanel->tick();
    m_conversation->tick();
}

} // namespace mado
