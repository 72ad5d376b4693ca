// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/staff/tick.h"

#include "backend/log/log.h"
#include "backend/staff/break_glass.h"
#include "backend/staff/people.h"
#include "backend/store/people_rows.h"
#include "backend/store/staff_record_rows.h"

#include <QTimeZone>

namespace mado::staff {

namespace {

constexpr std::chrono::seconds betweenLooks{1};

template <class Outcome> void report(const Outcome &outcome)
{
    if (!outcome)
        log::event(log::Level::Error, "staff.tick.failed", {{log::Key::Fault, outcome.error().what}});
}

} // namespace

void StaffTick::tick()
{
    const QDateTime now = m_services.clock.now();
    if (m_lookedAt && now < *m_lookedAt + betweenLooks)
        return;
    m_lookedAt = now;
    // Looked up first: a write transaction each second would hold up the others for nothing.
    const QDate today = now.toTimeZone(QTimeZone("Asia/Tokyo")).date();
    const auto due = m_services.database.read([&](store::Transaction &tx) {
        return !store::openingsOver(tx, now).isEmpty() || !store::membersUsableBefore(tx, today).isEmpty();
    });
    report(due);
    if (!due.value_or(false))
        return;
    report(m_services.database.write([&](store::Transaction &tx) {
        endOpeningsOver(tx, now);
        suspendExpired(tx, now);
    }));
}

} // namespace mado::staff
