// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace mado {

/// The console's source of time; injected.
class AppClock
{
public:
    virtual ~AppClock() = default;
    virtual QDateTime now() const = 0; ///< UTC.
};

class SystemAppClock final : public AppClock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

} // namespace mado
