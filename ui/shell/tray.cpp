// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tray.h"

#include <QWidget>

namespace mado {

Tray::Tray(QWidget &window) : QObject(&window), m_window(window)
{
    m_icon.setIcon(window.windowIcon());
    connect(&m_icon, &QSystemTrayIcon::activated, this, &Tray::bringToFront);
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &Tray::bringToFront);
    if (QSystemTrayIcon::isSystemTrayAvailable())
        m_icon.show();
    setEmergencies(0);
}

void Tray::setEmergencies(int waiting)
{
    m_waiting = waiting;
    m_icon.setToolTip(waiting > 0 ? tr("Emergencies nobody has taken: %1").arg(waiting) : tr("Madoguchi"));
}

void Tray::announce()
{
    if (m_waiting > 0 && !m_window.isActiveWindow() && m_icon.isVisible())
        m_icon.showMessage(tr("Madoguchi"), tr("Emergencies nobody has taken: %1").arg(m_waiting),
                           QSystemTrayIcon::Critical);
}

void Tray::bringToFront()
{
    m_window.showNormal();
    m_window.raise();
    m_window.activateWindow();
}

} // namespace mado
