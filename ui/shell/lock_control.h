// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/screen_lock.h"
#include "ui/shell/idle_watch.h"
#include "ui/shell/lock_cover.h"
#include "ui/shell/lock_screen.h"

#include <QPointer>
#include <QTimer>

class QSettings;
class QStackedWidget;

namespace mado {

class DeskFrame;

/// When the screen locks, and what opens it again: by hand, after idle minutes (longer while an emergency is in one's
/// care), when the system locks or sleeps; never while a call runs. Alarms go on meanwhile.
class LockControl final : public QObject
{
    Q_OBJECT

public:
    static constexpr int defaultMinutes = 5;
    static constexpr int emergencyMinutes = 10;

    /// `pages` is where the desk and the locked screen take turns; it is a child of `window`.
    LockControl(const Theme &theme, const AppClock &clock, QSettings &settings, QWidget &window, QStackedWidget &pages);

    /// The desk that is locked, and what opens it. Both outlive the next call of this or end().
    void begin(DeskFrame &frame, ScreenLock &lock);
    void end(); ///< No desk, nothing locked.
    void setLanguage(Language language);

    bool isLocked() const { return m_locked; }
    void lock();        ///< By hand: says so where a call runs.
    void lockQuietly(); ///< By idleness or by the system.
    void tick();        ///< About once a second.

Q_SIGNALS:
    void lockedOut();            ///< Too many wrong tries.
    void otherPersonRequested(); ///< Somebody else wants to sign in here.

private:
    void strike();
    void open();
    void tryWords(const QString &typed);
    void tryProvider();
    void judge(const Result<ScreenLock::Verdict> &verdict);
    void refreshNews();
    void setMinutes(int minutes);
    int minutes() const;

    const AppClock &m_clock;
    QSettings &m_settings;
    QStackedWidget &m_pages;
    Language m_language = Language::Japanese;
    IdleWatch m_idle;
    LockCover m_cover;
    QTimer m_seconds;
    QPointer<DeskFrame> m_frame;
    QPointer<ScreenLock> m_lock;
    LockScreen *m_screen;
    bool m_locked = false;
};

} // namespace mado
