// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>

namespace mado {

IdleWatch::IdleWatch(const AppClock &clock, QObject *parent) : QObject(parent), m_clock(clock), m_last(clock.now())
{
    qApp->installEventFilter(this);
}

// A clock put back is no reason to lock, and none to stay open for long.
std::chrono::seconds IdleWatch::idle() const
{
    return std::chrono::seconds(std::max<qint64>(0, m_last.secsTo(m_clock.now())));
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        if (event->spontaneous())
            touched();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace mado
