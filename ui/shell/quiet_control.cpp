// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/quiet_control.h"

#include "ui/shell/desk_frame.h"

#include <QSettings>

namespace mado {

namespace {

constexpr QLatin1String quietKey{"sound/quiet"};

} // namespace

QuietControl::QuietControl(const AppClock &clock, QSettings &settings, QObject *parent)
    : QObject(parent),
      m_clock(clock),
      m_settings(settings)
{
}

void QuietControl::begin(DeskFrame &frame)
{
    m_frame = &frame;
    frame.setQuietHours(quiet());
    connect(&frame, &DeskFrame::quietHoursChosen, this, &QuietControl::choose);
    connect(&frame, &DeskFrame::ring, this, &QuietControl::pass);
}

QuietHours QuietControl::quiet() const
{
    const int kept = m_settings.value(quietKey, int(QuietHours::Never)).toInt();
    return kept == int(QuietHours::AtNight) || kept == int(QuietHours::Always) ? QuietHours(kept) : QuietHours::Never;
}

void QuietControl::choose(QuietHours quiet)
{
    m_settings.setValue(quietKey, int(quiet));
    if (m_frame)
        m_frame->setQuietHours(quiet);
}

void QuietControl::pass(Ring how)
{
    if (isHeard(how, quiet(), m_clock.now()))
        Q_EMIT ring(how);
}

} // namespace mado
