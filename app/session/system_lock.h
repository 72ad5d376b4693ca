// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace mado {

/// Tells when the system locks its screen or goes to sleep, where it says so: systemd-logind and the screen savers of
/// freedesktop.org and GNOME on D-Bus. Silent elsewhere. UI thread.
class SystemLock final : public QObject
{
    Q_OBJECT

public:
    explicit SystemLock(QObject *parent = nullptr);

Q_SIGNALS:
    void locking();

private Q_SLOTS:
    void locked(); ///< logind: this session.
    void prepareForSleep(bool on);
    void activeChanged(bool on); ///< A screen saver.
};

} // namespace mado
