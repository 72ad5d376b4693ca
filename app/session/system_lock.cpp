// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/system_lock.h"

#if defined(Q_OS_LINUX)
#include <QDBusConnection>
#endif

namespace mado {

SystemLock::SystemLock(QObject *parent) : QObject(parent)
{
#if defined(Q_OS_LINUX)
    using namespace Qt::Literals::StringLiterals;
    auto system = QDBusConnection::systemBus();
    const auto logind = u"org.freedesktop.login1"_s;
    system.connect(logind, u"/org/freedesktop/login1"_s, logind + u".Manager"_s, u"PrepareForSleep"_s, this,
                   SLOT(prepareForSleep(bool)));
    // Its object has no name of its own to ask for; logind tells a session's lock to its own user alone.
    system.connect(logind, {}, logind + u".Session"_s, u"Lock"_s, this, SLOT(locked()));
    auto session = QDBusConnection::sessionBus();
    for (const auto &saver : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s})
        session.connect({}, {}, saver, u"ActiveChanged"_s, this, SLOT(activeChanged(bool)));
#endif
}

void SystemLock::locked() { Q_EMIT locking(); }

void SystemLock::prepareForSleep(bool on)
{
    if (on)
        Q_EMIT locking();
}

void SystemLock::activeChanged(bool on)
{
    if (on)
        Q_EMIT locking();
}

} // namespace mado
