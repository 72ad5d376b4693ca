// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/scheduler.h"

#include <QTimer>

namespace mado {

void TimerScheduler::after(std::chrono::milliseconds delay, QObject *context, std::function<void()> call)
{
    QTimer::singleShot(delay, context, std::move(call));
}

} // namespace mado
