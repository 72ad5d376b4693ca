// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSystemTrayIcon>

namespace mado {

/// The desk's sign in the system's tray: how many emergencies nobody has taken, and a message when the window is not
/// in front. Names nobody. Does nothing where the system has no tray.
class Tray final : public QObject
{
    Q_OBJECT

public:
    explicit Tray(QWidget &window);

    void setEmergencies(int waiting);
    void announce();

private:
    void bringToFront();

    QWidget &m_window;
    QSystemTrayIcon m_icon;
    int m_waiting = 0;
};

} // namespace mado
