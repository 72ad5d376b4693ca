// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desk_frame.h"

#include "ui/desk/emergency_sheet.h"
#include "ui/shared/banner.h"
#include "ui/shared/low_window.h"
#include "ui/shared/reading_order.h"
#include "ui/shared/wording.h"
#include "ui/shell/alarm_notices.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/desk_actions.h"
#include "ui/shell/duty_toasts.h"
#include "ui/shell/go_chord.h"
#include "ui/shell/key_list.h"
#include "ui/shell/leaving.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/rail.h"
#include "ui/shell/reach.h"
#include "ui/shell/send_toasts.h"
#include "ui/shell/status_bar.h"
#include "ui/shell/toasts.h"
#include "ui/shell/top_bar.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QShortcut>
#include <QVBoxLayout>

namespace mado {

DeskFrame::DeskFrame(Theme &theme, const AppClock &clock, DeskPage *page, People &people, const About &server,
                     QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_clock(clock),
      m_page(page),
      m_pages(new PageStack(page, new CallbacksPage(theme, page->desk(), clock),
                            new BoardPage(theme, page->desk(), clock), new ServicesRoom(theme, page->me()),
                            new GovernancePage(theme, page->me()), new SettingsPage(theme, clock, page->me(), people),
                            this)),
      m_chord(new GoChord(this)),
      m_reach(new Reach(theme, people, page->me(), this)),
      m_rail(new Rail(theme, this)),
      m_topBar(new TopBar(theme, this)),
      m_banner(new Banner(theme, this)),
      m_reconnect(m_banner->addButton(ButtonKind::Secondary)),
      m_statusBar(new StatusBar(theme, this)),
      m_above(new QWidget(this)),
      m_below(new QWidget(this)),
      m_roomAbove(new QWidget(m_above)),
      m_roomBelow(new QWidget(m_below)),
      m_toasts(new Toasts(theme, this)),
      m_leaving(new Leaving(theme, *page, *m_pages, people, clock, this)),
      m_alarms(new AlarmNotices(*page, *m_pages, *m_toasts, clock, this)),
      m_duty(new DutyToasts(*page, *m_pages, *m_toasts, clock, this)),
      m_keys(new KeyList(theme, this)),
      m_palette(new CommandPalette(theme, this))
{
    build();
    connectPage();
    connectAlarms();
    connectBars();
    connectPages();
    addShortcuts();
    m_topBar->setUser(page->me());
    m_topBar->setTraining(server.training);
    page->setTraining(server.training);
    m_seconds.setInterval(1000);
    connect(&m_seconds, &QTimer::timeout, this, &DeskFrame::secondPassed);
    m_seconds.start();
    setLanguage(m_language);
    refreshPage();
}

// The pages go while the widgets that look at their models still stand.
DeskFrame::~DeskFrame()
{
    m_toasts->leaveRooms();
    delete m_pages;
}

void DeskFrame::build()
{
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_topBar);
    column->addWidget(m_banner);
    column->addWidget(m_above);
    column->addWidget(m_pages, 1);
    column->addWidget(m_below);
    for (auto [around, room] : {std::pair(m_above, m_roomAbove), std::pair(m_below, m_roomBelow)}) {
        auto *inside = new QVBoxLayout(around);
        inside->setContentsMargins(0, 0, 0, 0);
        inside->addWidget(room);
    }
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(column, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(row, 1);
    whole->addWidget(m_statusBar);
    m_banner->setTone(BannerTone::Warning);
    m_banner->setIcon(QStringLiteral("offline"));
    m_reconnect->setIconName(QStringLiteral("refresh"));
    for (QWidget *room : m_page->noticeRooms())
        m_toasts->addRoom(room);
    m_toasts->addRoom(m_roomAbove);
    m_toasts->addRoom(m_roomBelow);
}

void DeskFrame::connectPage()
{
    connect(m_page, &DeskPage::connectionChanged, this, &DeskFrame::refreshBanner);
    connect(m_page, &DeskPage::outboxChanged, m_statusBar, &StatusBar::setOutbox);
    connect(m_page, &DeskPage::said, this, &DeskFrame::say);
    connect(m_page, &DeskPage::undoOffered, this, &DeskFrame::offerUndo);
    connect(m_page, &DeskPage::undoSettled, this, [this] { m_toasts->settle(QStringLiteral("undo")); });
    connect(m_page, &DeskPage::searchCleared, m_topBar, &TopBar::clearSearch);
    connect(m_page, &DeskPage::pageChanged, this, &DeskFrame::refreshPage);
    connect(&m_page->queue(), &QueueModel::countsChanged, this, &DeskFrame::refreshFacts);
    connect(m_reconnect, &QPushButton::clicked, m_page, &DeskPage::reconnectNow);
}

void DeskFrame::connectAlarms()
{
    new SendToasts(*m_page, *m_pages, *m_toasts, m_clock, this);
    connect(&m_pages->settings(), &SettingsPage::quietHoursChosen, this, &DeskFrame::quietHoursChosen);
    connect(m_alarms, &AlarmNotices::ring, this, &DeskFrame::ring);
    connect(m_alarms, &AlarmNotices::said, this, &DeskFrame::say);
    connect(m_duty, &DutyToasts::ring, this, &DeskFrame::ring);
    connect(m_leaving, &Leaving::left, this, &DeskFrame::signOutRequested);
    connect(m_leaving, &Leaving::shiftEnds, this, [this](const QString &words) {
        m_toasts->show(
            QStringLiteral("shift"), ToastTone::Alarm,
            [words] {
                return ToastWords{words, tr("Hand over what cannot wait"), tr("Look")};
            },
            [this] { m_leaving->review(); }, ToastTime::InPause);
    });
}

void DeskFrame::connectBars()
{
    connect(m_topBar, &TopBar::searched, m_page, &DeskPage::setSearch);
    connect(m_topBar, &TopBar::searchLeft, m_page, &DeskPage::showQueue);
    connect(m_topBar, &TopBar::privacyToggled, this, &DeskFrame::setBars);
    connect(m_topBar, &TopBar::languageChosen, this, &DeskFrame::languageChosen);
    connect(m_topBar, &TopBar::userMenuRequested, this, &DeskFrame::userMenuRequested);
    connect(m_topBar, &TopBar::backChosen, m_page, &DeskPage::showQueue);
    connect(m_topBar, &TopBar::sidePanelChosen, m_page, &DeskPage::toggleSidePanel);
    connect(m_statusBar, &StatusBar::keyListRequested, this, &DeskFrame::openKeyList);
}

void DeskFrame::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto &&act) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    add(QKeySequence(Qt::Key_F6), [this] { m_pages->cyclePane(+1); });
    add(QKeySequence(Qt::SHIFT | Qt::Key_F6), [this] { m_pages->cyclePane(-1); });
    add(QKeySequence(Qt::CTRL | Qt::Key_L), [this] { Q_EMIT lockRequested(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_K), [this] { openPalette(); });
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H), [this] { setBars(!m_bars); });
}

// Through the regions as one reads them; what lies over the window keeps the keyboard to itself.
bool DeskFrame::focusNextPrevChild(bool next)
{
    if (m_keys->isVisible() || m_palette->isVisible())
        return true;
    QList<QWidget *> controls;
    for (QWidget *region : QList<QWidget *>{m_topBar, m_banner, m_rail, m_pages, m_toasts, m_statusBar})
        controls += controlsInReadingOrder(*region);
    return stepFocus(controls, window()->focusWidget(), next);
}

// Only what no field and no list had a use for arrives here.
void DeskFrame::keyPressEvent(QKeyEvent *event)
{
    if (event->text() == QLatin1String("/"))
        m_topBar->focusSearch();
    else if (event->text() == QLatin1String("?"))
        openKeyList();
    else if (event->key() == Qt::Key_Z && !(event->modifiers() & ~Qt::KeypadModifier) && m_page->canUndo())
        m_page->undo();
    else if (event->key() == Qt::Key_G && !(event->modifiers() & ~Qt::KeypadModifier))
        m_chord->begin(QApplication::focusWidget());
    else if (event->key() == Qt::Key_Escape)
        m_pages->goUp();
    else
        QWidget::keyPressEvent(event);
}

void DeskFrame::leave() { m_leaving->signOut(); }

void DeskFrame::openKeyList() { m_keys->open(); }

void DeskFrame::setBars(bool on)
{
    m_bars = on;
    m_topBar->setPrivacyBars(on);
    m_page->setPrivacyBars(on);
    m_pages->settings().setPrivacyBars(on);
    m_pages->board().setPrivacyBars(on);
    m_pages->calls().setPrivacyBars(on);
    m_pages->services().setPrivacyBars(on);
}

void DeskFrame::setLanguage(Language language)
{
    m_language = language;
    m_topBar->setLanguage(language);
    m_statusBar->setLanguage(language);
    m_page->setLanguage(language);
    m_pages->calls().setLanguage(language);
    m_pages->board().setLanguage(language);
    if (TrendsPage *trends = m_pages->trends())
        trends->setLanguage(language);
    m_pages->services().setLanguage(language);
    m_pages->governance().setLanguage(language);
    m_alarms->setLanguage(language);
    m_duty->setLanguage(language);
    m_leaving->setLanguage(language);
    m_pages->settings().setLanguage(language);
    m_reach->setLanguage(language);
    refreshBanner();
    refreshFacts();
}

void DeskFrame::setNotice(const QString &fact, const QString &text)
{
    m_noticeFact = fact;
    m_noticeText = text;
    refreshBanner();
}

void DeskFrame::refreshBanner()
{
    const ConnectionState &state = m_page->connection();
    const QDateTime now = m_clock.now();
    m_topBar->setConnection(state.phase);
    m_duty->setOnline(state.phase == ConnectionState::Phase::Online);
    m_statusBar->setConnection(state, now);
    const bool offline = state.phase == ConnectionState::Phase::Offline;
    m_banner->setLow(m_low, offline); // the top bar says it, too
    m_reconnect->setVisible(offline);
    m_reconnect->setText(tr("Reconnect now"));
    m_banner->setIcon(offline ? QStringLiteral("offline") : QStringLiteral("info"));
    m_banner->setTone(offline ? BannerTone::Warning : BannerTone::Info);
    m_banner->setVisible(offline || !m_noticeFact.isEmpty());
    if (!offline) {
        m_banner->setWords(m_noticeFact, m_noticeText);
        m_banner->setNote({});
        return;
    }
    QString text = m_low ? tr("Use the phone for what is urgent.")
                         : tr("Others may have taken over since. Use the phone for what is urgent.");
    if (state.dataAsOf)
        text = tr("Data as of %1 (%2).")
                   .arg(wording::clock(*state.dataAsOf), wording::age(state.dataAsOf->secsTo(now), m_language)) +
               (m_language == Language::Japanese ? QString() : QStringLiteral(" ")) + text;
    m_banner->setWords(tr("You are offline."), text);
    m_banner->setNote(state.nextRetry ? tr("Next try in %1 s").arg(std::max<qint64>(0, now.secsTo(*state.nextRetry)))
                                      : QString());
}

void DeskFrame::refreshFacts()
{
    QueueModel &queue = m_page->queue();
    m_rail->setWaiting(queue.waitingCount());
    m_statusBar->setWaits(queue.waits());
    const int over = queue.overdueEmergencies();
    m_topBar->setFacts(QString::number(queue.waitingCount()),
                       over > 0 ? tr("Emergency over goal: %1").arg(over) : QString());
}

void DeskFrame::refreshPage()
{
    m_topBar->setBack(m_pages->place() == Place::Desk && m_page->deskLayout() == DeskLayout::Stack &&
                      m_page->showsConversation());
    // Over the conversation: the field that one writes in keeps its place.
    m_above->setVisible(m_pages->place() == Place::Desk);
    m_below->setVisible(m_pages->place() != Place::Desk);
    m_toasts->place();
}

void DeskFrame::secondPassed()
{
    if (m_page->connection().phase != ConnectionState::Phase::Online)
        refreshBanner();
    m_alarms->tick();
    m_duty->tick();
    m_leaving->tick();
    if (m_clock.now().time().second() % m_theme.waitRefreshSeconds() == 0)
        refreshFacts();
}

void DeskFrame::say(const QString &words)
{
    m_toasts->show(QStringLiteral("said-%1").arg(++m_said), ToastTone::Plain,
                   [words] {
                       return ToastWords{words, {}, tr("Close")};
                   },
                   {});
}

void DeskFrame::offerUndo(bool closed)
{
    const auto words = [closed] {
        return ToastWords{closed ? tr("Finished") : tr("Returned to the queue"), tr("Z takes it back"), tr("Undo")};
    };
    m_toasts->show(QStringLiteral("undo"), ToastTone::Plain, words, [this] { m_page->undo(); });
}

void DeskFrame::setSilent(bool silent) { m_statusBar->setSilent(silent); }

bool DeskFrame::callRuns() const
{
    if (m_pages->calls().callRuns())
        return true;
    const auto sheets = window()->findChildren<EmergencySheet *>();
    return std::any_of(sheets.begin(), sheets.end(), [](const EmergencySheet *sheet) { return sheet->isCalling(); });
}

void DeskFrame::refuseLock() { say(tr("Not hidden while a call runs. Record its outcome first.")); }

void DeskFrame::setLockMinutes(int minutes)
{
    m_statusBar->setLockMinutes(minutes);
    m_pages->settings().setLockMinutes(minutes);
}

void DeskFrame::setQuietHours(QuietHours quiet) { m_pages->settings().setQuietHours(quiet); }

void DeskFrame::setScreenLock(ScreenLock *lock) { m_pages->settings().setScreenLock(lock); }

void DeskFrame::chooseLayout()
{
    const DeskLayout layout = width() >= m_theme.breakpoint("full")      ? DeskLayout::Full
                              : width() >= m_theme.breakpoint("compact") ? DeskLayout::Compact
                                                                         : DeskLayout::Stack;
    m_rail->setLayoutMode(layout);
    m_topBar->setLayoutMode(layout);
    m_statusBar->setVisible(layout != DeskLayout::Stack);
    m_pages->setLayoutMode(layout);
    refreshPage();
}

void DeskFrame::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        refreshBanner();
        refreshFacts();
    }
    QWidget::changeEvent(event);
}

void DeskFrame::resizeEvent(QResizeEvent *)
{
    chooseLayout();
    if (std::exchange(m_low, isLow(*this)) != isLow(*this))
        refreshBanner();
}

} // namespace mado
