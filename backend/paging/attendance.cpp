// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/paging/attendance.h"

#include "backend/log/log.h"
#include "backend/store/board_rows.h"
#include "contract/codecs.h"
#include "contract/permissions.h"

namespace mado::paging {

namespace {

constexpr std::chrono::seconds betweenLooks{2};
constexpr std::chrono::hours betweenForgetting{1};
constexpr std::chrono::hours keptFor{24 * 90};
constexpr std::chrono::hours lookedBack{24};

template <class Outcome> void report(const Outcome &outcome)
{
    if (!outcome)
        log::event(log::Level::Error, "paging.store.failed", {{log::Key::Fault, outcome.error().what}});
}

bool due(std::optional<QDateTime> &last, const QDateTime &now, std::chrono::milliseconds between)
{
    if (last && now < *last + between)
        return false;
    last = now;
    return true;
}

store::PageRow pageFor(const store::Unattended &emergencies, const QDateTime &now)
{
    return {.id = PageId::random(),
            .kind = PageKind::EmergencyUnattended,
            .at = now,
            .prefecture = emergencies.prefecture,
            .to = std::nullopt,
            .by = std::nullopt,
            .waiting = emergencies.waiting,
            .oldest = emergencies.oldest,
            .nextAt = now,
            .fault = {},
            .answeredAt = std::nullopt};
}

} // namespace

QStringList rolesWithRights()
{
    QStringList roles;
    for (int i = 0; i <= int(Role::Auditor); ++i) {
        if (allows(Role(i), Permission::TakeOver))
            roles.append(word(Role(i)));
    }
    return roles;
}

Attendance::Attendance(store::Database &database, const Clock &clock, const Rules &rules,
                       std::function<void()> wakePager)
    : m_database(database),
      m_clock(clock),
      m_rules(rules),
      m_wakePager(std::move(wakePager)),
      m_roles(rolesWithRights())
{
}

void Attendance::tick()
{
    const QDateTime now = m_clock.now();
    if (!m_rules.on() || !due(m_lookedAt, now, betweenLooks))
        return;
    // Looked up first: a write transaction every few seconds would hold up the others for nothing.
    const auto any = m_database.read([&](store::Transaction &tx) { return anythingToDo(tx, now); });
    report(any);
    if (any.value_or(false)) {
        const auto called = m_database.write([&](store::Transaction &tx) {
            store::markAnswered(tx, m_roles, now - lookedBack);
            return call(tx, now);
        });
        report(called);
        if (called.value_or(0) > 0) {
            log::event(log::Level::Warning, "paging.unattended", {{log::Key::Count, *called}});
            m_wakePager();
        }
    }
    if (due(m_forgotAt, now, betweenForgetting))
        report(m_database.write([&](store::Transaction &tx) { store::forgetPages(tx, now - keptFor); }));
}

bool Attendance::anythingToDo(store::Transaction &tx, const QDateTime &now) const
{
    return store::anyUnanswered(tx, now - lookedBack) ||
           !store::unattendedEmergencies(tx, m_roles, now - consoleStaysFor).isEmpty() ||
           !store::untakenEmergencies(tx, now - m_rules.untaken).isEmpty();
}

int Attendance::call(store::Transaction &tx, const QDateTime &now)
{
    int called = 0;
    for (const store::Unattended &each : store::unattendedEmergencies(tx, m_roles, now - consoleStaysFor)) {
        if (store::unansweredSince(tx, each.prefecture, now - m_rules.repeat))
            continue;
        store::insertPage(tx, pageFor(each, now));
        ++called;
    }
    for (const store::Unattended &each : store::untakenEmergencies(tx, now - m_rules.untaken)) {
        if (store::calledSince(tx, each.prefecture, now - m_rules.repeat))
            continue;
        store::insertPage(tx, pageFor(each, now));
        ++called;
    }
    return called;
}

} // namespace mado::paging
