// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/governance/duties.h"
#include "backend/governance/keyed.h"
#include "backend/governance/refusals.h"
#include "backend/identity/gate.h"
#include "backend/store/consultation_view.h"
#include "backend/store/disposal_rows.h"
#include "contract/codecs.h"
#include "contract/codecs_disposal.h"
#include "contract/duty_deadlines.h"

namespace mado::governance {

using namespace Qt::Literals::StringLiterals;
using http::Method;

namespace {

http::Response book(GovernanceServices &services)
{
    const auto all =
        services.database.read([](store::Transaction &tx) { return DutyBook{byDeadline(store::allDuties(tx))}; });
    return all ? http::Response::json(200, encode(*all)) : unavailable(all.error());
}

http::Response put(GovernanceServices &services, const http::Request &request, const StaffProfile &staff)
{
    const auto body = readBody(request, decodeDutyContent);
    if (!body)
        return body.error();
    return runKeyed<DutyId, DutyRecord>(
        services, request, staff, body->json, 201,
        [&](store::Transaction &tx, const Officer &officer) { return recordDuty(tx, officer, body->value); },
        store::findDuty);
}

http::Response close(GovernanceServices &services, const http::Request &request, const StaffProfile &staff)
{
    const auto id = DutyId::from(request.captures.value(u"id"_s));
    if (!id)
        return refusedWith(refused::unknownDuty());
    const auto body = readBody(request, decodeDutyAnswer);
    if (!body)
        return body.error();
    return runKeyed<DutyId, DutyRecord>(
        services, request, staff, body->json, 200,
        [&](store::Transaction &tx, const Officer &officer) { return answerDuty(tx, officer, *id, body->value); },
        store::findDuty);
}

http::Response report(GovernanceServices &services, const http::Request &request, const StaffProfile &staff)
{
    const auto id = DutyId::from(request.captures.value(u"id"_s));
    if (!id)
        return refusedWith(refused::unknownDuty());
    const auto body = readBody(request, decodeFirstReportMade);
    if (!body)
        return body.error();
    return runKeyed<DutyId, DutyRecord>(
        services, request, staff, body->json, 200,
        [&](store::Transaction &tx, const Officer &officer) {
            return recordFirstReport(tx, officer, *id, body->value);
        },
        store::findDuty);
}

std::optional<CommandApplied> applied(store::Transaction &tx, const ConsultationId &id)
{
    const auto row = store::findConsultation(tx, id);
    return row ? std::optional(CommandApplied{store::describe(tx, *row), std::nullopt}) : std::nullopt;
}

http::Response takeBack(GovernanceServices &services, const http::Request &request, const StaffProfile &staff)
{
    const auto id = ConsultationId::from(request.captures.value(u"id"_s));
    if (!id)
        return refusedWith(desk::refused::unknownConsultation());
    const auto body = readBody(request, decodeConsentWithdrawal);
    if (!body)
        return body.error();
    return runKeyed<ConsultationId, CommandApplied>(
        services, request, staff, body->json, 200,
        [&](store::Transaction &tx, const Officer &officer) { return withdrawConsent(tx, officer, *id, body->value); },
        applied);
}

} // namespace

void addDutyRoutes(http::Router &router, GovernanceServices &services)
{
    identity::StaffRoutes routes(router, services.authenticator);
    const auto add = [&](const QString &path, Permission permission, auto handler) {
        routes.add(Method::Post, path, permission,
                   [&services, handler](const http::Request &request, const StaffProfile &staff) {
                       return handler(services, request, staff);
                   });
    };
    routes.add(Method::Get, u"/v1/duties"_s, Permission::ReadGovernance,
               [&services](const http::Request &, const StaffProfile &) { return book(services); });
    add(u"/v1/duties"_s, Permission::RecordDuty, put);
    add(u"/v1/duties/{id}/answer"_s, Permission::RecordDuty, close);
    add(u"/v1/duties/{id}/first-report"_s, Permission::RecordDuty, report);
    add(u"/v1/consultations/{id}/consent-withdrawals"_s, Permission::WithdrawConsent, takeBack);
}

} // namespace mado::governance
