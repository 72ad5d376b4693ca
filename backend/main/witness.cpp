// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/main/witness.h"

#include "backend/audit/trail.h"
#include "backend/http/problems.h"
#include "backend/log/log.h"
#include "backend/store/identity_rows.h"
#include "backend/store/trouble.h"

namespace mado::main {

using audit::Trail;

namespace {

/// The staff number of whom it was done to.
QString colleague(store::Transaction &tx, Permission permission, const QString &subject)
{
    const auto id = rowOf(permission).subject == Subject::Colleague ? StaffId::from(subject) : std::nullopt;
    const auto member = id ? store::staffById(tx, *id) : std::nullopt;
    return member ? member->profile.login : QString();
}

} // namespace

bool Witness::isSameLook(const QString &look, const QDateTime &now)
{
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_looks, [&](const auto &one) { return one.second.secsTo(now) >= audit::sameLookSeconds; });
    return !m_looks.emplace(look, now).second;
}

std::optional<http::Response> Witness::saw(const http::Request &request, const StaffProfile &staff,
                                           Permission permission)
{
    const Trail trail = audit::trailOf(permission);
    if (trail != Trail::Look && trail != Trail::Change)
        return std::nullopt;
    // Everybody's console asks for the feed; it shows residents only to those who may see them.
    if (permission == Permission::ReadFeed && !allows(staff.role, Permission::SeeConsultations))
        return std::nullopt;
    const QDateTime now = m_clock.now();
    const QString subject = QStringList(request.captures.values()).join(u'/');
    const QString look = staff.id.text() + u' ' + QString::number(int(permission)) + u' ' + subject;
    if (trail == Trail::Look && isSameLook(look, now))
        return std::nullopt;
    const auto recorded = m_database.write([&](store::Transaction &tx) {
        m_audit.record(tx, {StaffName{staff.id, staff.name, staff.role}, now, permission, subject,
                            colleague(tx, permission, subject)});
    });
    if (recorded)
        return std::nullopt;
    log::event(log::Level::Error, "audit.record.failed", {{log::Key::Fault, recorded.error().what}});
    const std::lock_guard lock(m_mutex);
    m_looks.erase(look);
    return http::problemResponse(store::troubleOf(recorded.error()));
}

} // namespace mado::main
