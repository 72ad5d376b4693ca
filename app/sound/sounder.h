// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/alarms.h"

#include <QThreadPool>
#include <atomic>

namespace mado {

/// Plays the rings on this computer's sound device, through PortAudio. UI thread; the sound itself has its own.
class Sounder final : public QObject
{
    Q_OBJECT

public:
    explicit Sounder(QObject *parent = nullptr);
    ~Sounder() override;

    /// While one ring sounds, another of its kind is left out; an emergency comes right after a softer one.
    void play(Ring ring);

Q_SIGNALS:
    void audibleChanged(bool audible); ///< False: there is no device, or it refuses; screens say so.

private:
    QThreadPool m_thread; ///< PortAudio's calls block: one thread makes them all.
    std::atomic<bool> m_busy{false};
    std::atomic<bool> m_emergency{false};
};

/// One channel, 16 bits, 44,100 a second. Soft at both ends, so that no loudspeaker clicks.
std::vector<qint16> samplesOf(Ring ring);

} // namespace mado
