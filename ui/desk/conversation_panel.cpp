// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/conversation_panel.h"

#include "ui/desk/ask_sheet.h"
#include "ui/desk/close_dialog.h"
#include "ui/desk/consent_sheet.h"
#include "ui/desk/conversation_banners.h"
#include "ui/desk/conversation_header.h"
#include "ui/desk/emergency_sheet.h"
#include "ui/desk/error_words.h"
#include "ui/desk/find_bar.h"
#include "ui/desk/hand_over_assigned.h"
#include "ui/desk/hand_over_bar.h"
#include "ui/desk/hand_over_sheet.h"
#include "ui/desk/level_sheet.h"
#include "ui/desk/log_model.h"
#include "ui/desk/person_sheet.h"
#include "ui/desk/picture_viewer.h"
#include "ui/desk/pictures.h"
#include "ui/desk/presence_watch.h"
#include "ui/desk/purpose_ribbon.h"
#include "ui/desk/reopen_sheet.h"
#include "ui/desk/reply_area.h"
#include "ui/desk/transcript_view.h"
#include "ui/shared/announcer.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/low_window.h"
#include "ui/shared/paint.h"

#include <QEvent>
#include <QVBoxLayout>

namespace mado {

namespace {
constexpr int lowestBelow = 300; ///< 1100×700 at 200 %, or a notice above: what one writes comes before all else.
constexpr int leastLog = 52;     ///< Two lines of the newest message.
} // namespace

ConversationPanel::ConversationPanel(const Theme &theme, Desk &desk, TranscriptModel &transcript, const AppClock &clock,
                                     QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_desk(desk),
      m_transcript(transcript),
      m_clock(clock),
      m_connection(desk.connection()),
      m_log(new LogModel(transcript, desk.me().id, this)),
      m_empty(new EmptyState(theme, this)),
      m_body(new QWidget(this)),
      m_header(new ConversationHeader(theme, clock, m_body)),
      m_ribbon(new PurposeRibbon(theme, m_body)),
      m_banners(new ConversationBanners(theme, m_body)),
      m_assigned(new AssignedBar(theme, clock, m_body)),
      m_presence(new PresenceWatch(desk, this)),
      m_offer(new HandOverBar(theme, m_body)),
      m_find(new FindBar(theme, m_body)),
      m_pictures(new Pictures(desk, this)),
      m_view(new TranscriptView(theme, *m_log, m_body)),
      m_reply(new ReplyArea(theme, desk, transcript, clock, m_body)),
      m_announcer(new Announcer(this))
{
    build();
    connectParts();
    connectLog();
    setConnection(m_connection);
    applyLanguage();
    clear();
}

ConversationPanel::~ConversationPanel()
{
    delete m_closing;
    delete m_emergency;
    delete m_lowering;
    delete m_describing;
    delete m_reopening;
    delete m_consenting;
    delete m_handingOver;
    delete m_asking;
    delete m_viewer;
}

void ConversationPanel::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_empty);
    outer->addWidget(m_body);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_ribbon);
    column->addWidget(m_banners);
    column->addWidget(m_assigned);
    column->addWidget(m_offer);
    column->addWidget(m_find);
    column->addWidget(m_view, 1);
    column->addWidget(m_reply);
    m_empty->setIcon(QStringLiteral("chats"));
}

void ConversationPanel::connectParts()
{
    connect(m_header, &ConversationHeader::finishRequested, this, &ConversationPanel::startClosing);
    connect(m_header, &ConversationHeader::returnRequested, this, &ConversationPanel::giveBack);
    connect(m_header, &ConversationHeader::handOverRequested, this, &ConversationPanel::startHandOver);
    connect(m_assigned, &AssignedBar::accepted, this, &ConversationPanel::takeOver);
    connect(m_assigned, &AssignedBar::returned, this, &ConversationPanel::giveBack);
    connect(m_presence, &PresenceWatch::changed, this, [this] { m_header->setOnlookers(m_presence->others()); });
    connect(m_offer, &HandOverBar::answered, this, &ConversationPanel::answerHandOver);
    connect(m_offer, &HandOverBar::left, this, &ConversationPanel::focusLog);
    connect(m_header, &ConversationHeader::levelRequested, this, &ConversationPanel::setLevel);
    connect(m_banners, &ConversationBanners::emergencyRequested, this, &ConversationPanel::openEmergency);
    connect(m_banners, &ConversationBanners::joinRequested, this, &ConversationPanel::joinDanger);
    connect(m_header, &ConversationHeader::personRequested, this, &ConversationPanel::describePerson);
    connect(m_header, &ConversationHeader::reopenRequested, this, &ConversationPanel::reopen);
    connect(m_ribbon, &QAbstractButton::clicked, this, &ConversationPanel::showConsent);
    connect(m_view, &TranscriptView::acted, this, &ConversationPanel::actOnRow);
    connect(m_view, &TranscriptView::keyPressed, this, &ConversationPanel::handleKey);
    connect(m_reply, &ReplyArea::takeOverRequested, this, &ConversationPanel::takeOver);
    connect(m_reply, &ReplyArea::askRequested, this, &ConversationPanel::askColleague);
    connect(m_reply, &ReplyArea::noteRequested, this, &ConversationPanel::noteRequested);
    connect(m_reply, &ReplyArea::laterRepliesRequested, this, &ConversationPanel::showLater);
    connect(m_reply, &ReplyArea::escaped, this, &ConversationPanel::focusLog);
    connect(m_reply, &ReplyArea::sent, m_view, &TranscriptView::scrollToEnd);
    connect(m_reply, &ReplyArea::failed, this, &ConversationPanel::failed);
    connect(m_reply, &ReplyArea::draftChanged, this, [this] {
        if (m_closing)
            m_closing->setDraft(m_reply->hasDraft());
    });
    connect(&m_theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ConversationPanel::show(const Consultation &consultation)
{
    const bool another = !m_shown || m_shown->id != consultation.id;
    m_shown = consultation;
    if (another) {
        m_banners->showFailure({});
        endFinding();
        m_pictures->show(consultation.id);
        m_log->setUnreadFrom(std::nullopt);
        m_view->setUnread(-1, 0);
        m_unread = consultation.unread;
        m_filled = false;
        m_settle.start();
    }
    apply(another);
}

void ConversationPanel::refresh(const Consultation &consultation)
{
    if (!m_shown || m_shown->id != consultation.id || consultation.revision < m_shown->revision)
        return;
    m_shown = consultation;
    apply(false);
}

void ConversationPanel::clear()
{
    m_shown.reset();
    endFinding();
    m_pictures->clear();
    m_reply->clear();
    m_offer->clear();
    m_assigned->clear();
    m_presence->look(std::nullopt);
    if (m_handingOver)
        m_handingOver->dismiss();
    if (m_asking)
        m_asking->dismiss();
    if (m_closing)
        m_closing->dismiss();
    m_body->hide();
    m_empty->show();
}

void ConversationPanel::apply(bool another)
{
    m_header->show(*m_shown, mine());
    m_header->setMayRate(mayRate());
    m_header->setMayDescribe(mayDescribe());
    m_header->setMayReopen(mayReopen());
    m_assigned->show(*m_shown, m_desk.me().id);
    m_presence->look(m_shown->id);
    applyConsent();
    m_offer->show(*m_shown, m_desk.me());
    m_banners->show(*m_shown, m_desk.me().id, m_offer->isReceiver());
    m_reply->show(*m_shown, another);
    if (m_closing)
        m_closing->refresh(*m_shown);
    if (m_closing && m_closing->consultation() && !mine())
        m_closing->dismiss(); // the lease went elsewhere: nothing to finish here any more
    if (m_handingOver && (!mine() || m_handingOver->consultation() != m_shown->id))
        m_handingOver->dismiss();
    m_empty->hide();
    m_body->show();
    if (another)
        m_view->scrollToEnd();
}

void ConversationPanel::setConnection(const ConnectionState &state)
{
    m_connection = state;
    if (online())
        m_pictures->retry();
    m_header->setOffline(!online());
    if (m_emergency)
        m_emergency->setOnline(online());
    m_reply->setConnection(state);
    m_offer->setEnabledToAct(online() && !m_busy);
    m_assigned->setEnabledToAct(online() && !m_busy);
    if (m_closing)
        m_closing->setOnline(online());
}

void ConversationPanel::setLanguage(Language language)
{
    m_language = language;
    applyLanguage();
}

void ConversationPanel::applyLanguage()
{
    m_log->setLanguage(m_language);
    m_header->setLanguage(m_language);
    m_banners->setLanguage(m_language);
    if (m_shown)
        applyConsent();
    m_offer->setLanguage(m_language);
    m_assigned->setLanguage(m_language);
    if (m_handingOver)
        m_handingOver->setLanguage(m_language);
    if (m_asking)
        m_asking->setLanguage(m_language);
    m_view->retranslate();
    m_find->retranslate();
    m_reply->setLanguage(m_language);
    if (m_closing)
        m_closing->setLanguage(m_language);
    if (m_emergency)
        m_emergency->setLanguage(m_language);
    m_empty->setWords(tr("Choose a consultation"), tr("It opens here with its answers and messages."));
}

void ConversationPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        applyLanguage();
    QWidget::changeEvent(event);
}

void ConversationPanel::tick()
{
    if (m_shown)
        m_header->tick();
}

std::optional<ConsultationId> ConversationPanel::shown() const
{
    return m_shown ? std::optional(m_shown->id) : std::nullopt;
}

bool ConversationPanel::mine() const
{
    return m_shown && !m_shown->closed && m_shown->owner && m_shown->owner->staff.id == m_desk.me().id;
}

void ConversationPanel::focusLog() { m_view->setFocus(Qt::OtherFocusReason); }

void ConversationPanel::flushDraft() { m_reply->flushDraft(); }

void ConversationPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool low = isLow(*this);
    const bool lowest = low && height() < lowestBelow;
    m_header->setLow(low);
    m_banners->setLow(low);
    m_reply->setLow(low);
    m_ribbon->setMaximumHeight(lowest ? 0 : QWIDGETSIZE_MAX);
    m_view->setMinimumHeight(lowest ? leastLog / 2 : low ? leastLog : 0);
}

void ConversationPanel::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), m_theme.color(ColorRole::Surface));
}

QWidget *ConversationPanel::foot() const { return m_reply; }

} // namespace mado
