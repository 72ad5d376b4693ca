// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clock.h"
#include "app/models/quiet_hours.h"

#include <QObject>
#include <QPointer>

class QSettings;

namespace mado {

class DeskFrame;

/// Lets the rings of a desk through that this computer is to sound; the choice stays on this computer. UI thread.
class QuietControl final : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive it.
    QuietControl(const AppClock &clock, QSettings &settings, QObject *parent = nullptr);

    void begin(DeskFrame &frame);

Q_SIGNALS:
    void ring(mado::Ring how);

private:
    QuietHours quiet() const;
    void choose(QuietHours quiet);
    void pass(Ring how);

    const AppClock &m_clock;
    QSettings &m_settings;
    QPointer<DeskFrame> m_frame;
};

} // namespace mado
