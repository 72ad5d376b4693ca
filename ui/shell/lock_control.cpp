// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lock_control.h"

#include "app/then.h"
#include "ui/desk/error_words.h"
#include "ui/shell/desk_frame.h"

#include <QSettings>
#include <QStackedWidget>

namespace mado {

namespace {

constexpr QLatin1String minutesKey{"lock/minutes"};

} // namespace

LockControl::LockControl(const Theme &theme, const AppClock &clock, QSettings &settings, QWidget &window,
                         QStackedWidget &pages)
    : QObject(&window),
      m_clock(clock),
      m_settings(settings),
      m_pages(pages),
      m_idle(clock),
      m_cover(window, pages),
      m_screen(new LockScreen(theme))
{
    pages.addWidget(m_screen);
    m_seconds.setInterval(1000);
    connect(&m_seconds, &QTimer::timeout, this, &LockControl::tick);
    connect(m_screen, &LockScreen::wordsEntered, this, &LockControl::tryWords);
    connect(m_screen, &LockScreen::providerChosen, this, &LockControl::tryProvider);
    connect(m_screen, &LockScreen::otherPersonChosen, this, &LockControl::otherPersonRequested);
}

void LockControl::begin(DeskFrame &frame, ScreenLock &lock)
{
    m_frame = &frame;
    m_lock = &lock;
    m_idle.touched();
    m_seconds.start();
    frame.setLockMinutes(minutes());
    frame.setScreenLock(&lock);
    connect(&frame, &DeskFrame::lockRequested, this, &LockControl::lock);
    connect(&frame, &DeskFrame::lockMinutesChosen, this, &LockControl::setMinutes);
    const Alarms &alarms = frame.page().alarms();
    connect(&alarms, &Alarms::changed, this, &LockControl::refreshNews);
    connect(&alarms, &Alarms::careChanged, this, &LockControl::refreshNews);
    if (lock.wasLocked())
        strike();
}

void LockControl::end()
{
    m_seconds.stop();
    m_frame.clear();
    m_lock.clear();
    m_locked = false;
    m_cover.drop();
}

void LockControl::setLanguage(Language language)
{
    m_language = language;
    m_screen->setLanguage(language);
}

int LockControl::minutes() const
{
    const int set = m_settings.value(minutesKey, defaultMinutes).toInt();
    return set >= 1 && set <= emergencyMinutes ? set : defaultMinutes;
}

void LockControl::setMinutes(int minutes)
{
    m_settings.setValue(minutesKey, minutes);
    if (m_frame)
        m_frame->setLockMinutes(minutes);
}

void LockControl::lock()
{
    if (m_frame && m_frame->callRuns())
        m_frame->refuseLock();
    else
        lockQuietly();
}

void LockControl::lockQuietly()
{
    if (!m_frame || !m_lock || m_locked || m_frame->callRuns())
        return;
    m_lock->noteLocked(true);
    strike();
}

void LockControl::tick()
{
    if (!m_frame || m_locked)
        return;
    if (m_frame->callRuns())
        m_idle.touched(); // the minutes count from the end of the call
    const int after = m_frame->page().alarms().care().emergency ? std::max(minutes(), emergencyMinutes) : minutes();
    if (m_idle.idle() >= std::chrono::minutes(after))
        lockQuietly();
}

void LockControl::strike()
{
    m_locked = true;
    m_frame->page().flushDraft();
    m_cover.cover();
    m_screen->begin(m_frame->page().me(), m_lock->ways(), m_clock.now());
    refreshNews();
    m_pages.setCurrentWidget(m_screen);
    m_screen->focusField();
}

void LockControl::open()
{
    m_locked = false;
    m_idle.touched();
    m_pages.setCurrentWidget(m_frame);
    m_cover.uncover();
}

void LockControl::tryWords(const QString &typed)
{
    if (!m_lock)
        return;
    if (m_lock->ways().freely) {
        m_lock->noteLocked(false);
        open();
        return;
    }
    then(m_lock->tryWords(typed), this, [this](const Result<ScreenLock::Verdict> &verdict) { judge(verdict); });
}

void LockControl::tryProvider()
{
    if (!m_lock)
        return;
    // The button stays usable: whoever closed the browser must not wait for it.
    then(m_lock->tryProvider(), this, [this](const Result<ScreenLock::Verdict> &verdict) { judge(verdict); });
}

void LockControl::judge(const Result<ScreenLock::Verdict> &verdict)
{
    if (!m_locked)
        return;
    if (!verdict)
        m_screen->showProblem(ErrorWords::of(verdict.error(), m_language));
    else if (verdict->opens)
        open();
    else if (verdict->triesLeft > 0)
        m_screen->refuse(verdict->triesLeft);
    else
        Q_EMIT lockedOut();
}

void LockControl::refreshNews()
{
    if (!m_locked || !m_frame)
        return;
    const Alarms &alarms = m_frame->page().alarms();
    const Alarms::Care care = alarms.care();
    m_screen->setNews({care.unread, care.urgentUnread, alarms.waiting()});
}

} // namespace mado
