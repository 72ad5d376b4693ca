// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/board/tick.h"

#include "backend/log/log.h"
#include "backend/store/board_rows.h"

namespace mado::board {

namespace {

constexpr qint64 quarter = 15 * 60 * 1000;
constexpr std::chrono::hours keptFor{24 * 7};

/// The quarter of an hour that has begun last.
QDateTime quarterOf(const QDateTime &now)
{
    return QDateTime::fromMSecsSinceEpoch(now.toMSecsSinceEpoch() / quarter * quarter, Qt::UTC);
}

} // namespace

void BoardTick::tick()
{
    const QDateTime now = m_services.staff.clock.now();
    const QDateTime at = quarterOf(now);
    if (m_sampledAt == at)
        return;
    m_sampledAt = at;
    const auto kept = m_services.staff.database.write([&](store::Transaction &tx) {
        const auto newest = store::newestWaitSample(tx);
        if (newest && *newest >= at)
            return;
        store::keepWaitSamples(tx, at, at.addMSecs(-quarter));
        store::forgetWaitSamples(tx, at - keptFor);
    });
    if (!kept)
        log::event(log::Level::Error, "board.tick.failed", {{log::Key::Fault, kept.error().what}});
}

} // namespace mado::board
