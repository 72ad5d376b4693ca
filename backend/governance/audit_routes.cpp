// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/audit/verify.h"
#include "backend/desk/refusals.h"
#include "backend/governance/routes.h"
#include "backend/http/problems.h"
#include "backend/identity/gate.h"
#include "backend/store/identity_rows.h"
#include "contract/codecs.h"
#include "contract/codecs_governance.h"

namespace mado::governance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pageSize = 200;

/// nullopt: the query says something that is no filter.
std::optional<store::AuditFilter> filterIn(const QUrlQuery &query)
{
    store::AuditFilter filter{std::nullopt,
                              query.queryItemValue(u"action"_s),
                              query.queryItemValue(u"staff"_s),
                              query.queryItemValue(u"label"_s),
                              std::nullopt,
                              std::nullopt,
                              query.queryItemValue(u"refused"_s) == "true"_L1};
    bool good = true;
    const auto number = [&](const QString &name) -> std::optional<qint64> {
        if (!query.hasQueryItem(name))
            return std::nullopt;
        bool whole = false;
        const qint64 value = query.queryItemValue(name).toLongLong(&whole);
        good = good && whole && value >= 0;
        return value;
    };
    const auto time = [&](const QString &name) -> std::optional<QDateTime> {
        const auto ms = number(name);
        return ms ? std::optional(QDateTime::fromMSecsSinceEpoch(*ms, Qt::UTC)) : std::nullopt;
    };
    filter.before = number(u"before"_s);
    filter.from = time(u"from"_s);
    filter.until = time(u"until"_s);
    return good ? std::optional(filter) : std::nullopt;
}

AuditRecord recordOf(store::Transaction &tx, const store::AuditRow &row)
{
    std::optional<StaffName> who;
    if (const auto id = StaffId::from(row.staff)) {
        const auto member = store::staffById(tx, *id);
        const auto role = roleFrom(row.role);
        who = StaffName{*id, member ? member->profile.name : row.staff, role.value_or(Role::Auditor)};
    }
    return {row.seq, row.at, who, row.action, row.subject, row.label, row.reason};
}

http::Response page(GovernanceServices &services, const http::Request &request, const StaffProfile &staff)
{
    const auto filter = filterIn(request.query);
    if (!filter)
        return http::problemResponse(desk::refused::queryInvalid());
    const audit::Act look{StaffName{staff.id, staff.name, staff.role}, services.clock.now(), Permission::ReadAudit};
    const auto answer = services.database.write([&](store::Transaction &tx) {
        auto rows = store::auditBefore(tx, *filter, pageSize + 1);
        AuditPage page;
        if (rows.size() > std::size_t(pageSize)) {
            rows.pop_back();
            page.next = rows.back().seq;
        }
        for (const store::AuditRow &row : rows)
            page.records.append(recordOf(tx, row));
        if (audit::Recorder::isNewLook(tx, look))
            services.audit.record(tx, look);
        return http::Response::json(200, encode(page));
    });
    return answer ? *answer : unavailable(answer.error());
}

http::Response check(GovernanceServices &services, const StaffProfile &staff)
{
    const audit::Act look{StaffName{staff.id, staff.name, staff.role}, services.clock.now(), Permission::ReadAudit};
    const auto checked = [&](store::Transaction &tx) {
        const audit::Finding found = audit::verify(tx, services.audit.seal());
        const auto anchor = store::newestAnchor(tx);
        return AuditCheck{look.at, found.records, found.faultAt, anchor ? std::optional(anchor->at) : std::nullopt};
    };
    const auto isNew =
        services.database.read([&](store::Transaction &tx) { return audit::Recorder::isNewLook(tx, look); });
    if (!isNew)
        return unavailable(isNew.error());
    const auto recorded =
        *isNew ? services.database.write([&](store::Transaction &tx) { services.audit.record(tx, look); })
               : tl::expected<void, store::StoreError>();
    if (!recorded)
        return unavailable(recorded.error());
    const auto answer = services.database.read(checked);
    return answer ? http::Response::json(200, encode(*answer)) : unavailable(answer.error());
}

} // namespace

void addAuditRoutes(http::Router &router, GovernanceServices &services)
{
    identity::StaffRoutes routes(router, services.authenticator);
    routes.add(http::Method::Get, u"/v1/audit"_s, Permission::ReadAudit,
               [&services](const http::Request &request, const StaffProfile &staff) {
                   return page(services, request, staff);
               });
    routes.add(http::Method::Get, u"/v1/audit/check"_s, Permission::ReadAudit,
               [&services](const http::Request &, const StaffProfile &staff) { return check(services, staff); });
}

} // namespace mado::governance
