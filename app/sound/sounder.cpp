// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/sounder.h"

#include <cmath>
#include <numbers>
#include <portaudio.h>

namespace mado {

namespace {

constexpr int rate = 44100;

struct Tone
{
    double hertz;
    double seconds;
    double loudness; ///< 1 is full scale.
};

// Two falling tones carry across a ward; the soft one is lower and shorter.
std::vector<Tone> tonesOf(Ring ring)
{
    if (ring == Ring::Emergency)
        return {{988, 0.28, 0.6}, {784, 0.42, 0.6}};
    return {{659, 0.16, 0.25}};
}

bool write(const std::vector<qint16> &samples)
{
    PaStream *stream = nullptr;
    if (Pa_OpenDefaultStream(&stream, 0, 1, paInt16, rate, paFramesPerBufferUnspecified, nullptr, nullptr) != paNoError)
        return false;
    const bool played = Pa_StartStream(stream) == paNoError &&
                        Pa_WriteStream(stream, samples.data(), samples.size()) != paUnanticipatedHostError;
    Pa_StopStream(stream);
    Pa_CloseStream(stream);
    return played;
}

// Opened for each ring: a headset plugged in since is found, and the device stays free for others.
bool playNow(Ring ring)
{
    if (Pa_Initialize() != paNoError)
        return false;
    const bool played = Pa_GetDefaultOutputDevice() != paNoDevice && write(samplesOf(ring));
    Pa_Terminate();
    return played;
}

} // namespace

std::vector<qint16> samplesOf(Ring ring)
{
    std::vector<qint16> samples;
    for (const Tone &tone : tonesOf(ring)) {
        const int count = int(tone.seconds * rate);
        for (int i = 0; i < count; ++i) {
            const double at = double(i) / count;
            const double envelope = std::sin(std::numbers::pi * std::min(1.0, std::min(at, 1 - at) * 8) / 2);
            const double wave = std::sin(2 * std::numbers::pi * tone.hertz * i / rate);
            samples.push_back(qint16(32767 * tone.loudness * envelope * wave));
        }
    }
    return samples;
}

Sounder::Sounder(QObject *parent) : QObject(parent) { m_thread.setMaxThreadCount(1); }

Sounder::~Sounder() { m_thread.waitForDone(); }

void Sounder::play(Ring ring)
{
    // Whatever sounds, an emergency is heard right after it: its next ring is a minute away.
    std::atomic<bool> &busy = ring == Ring::Emergency ? m_emergency : m_busy;
    if (busy.exchange(true))
        return;
    m_thread.start([this, ring, &busy] {
        const bool audible = playNow(ring);
        busy = false;
        QMetaObject::invokeMethod(
            this, [this, audible] { Q_EMIT audibleChanged(audible); }, Qt::QueuedConnection);
    });
}

} // namespace mado
