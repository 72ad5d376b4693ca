// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/governance/routes.h"

#include "backend/governance/export.h"
#include "backend/governance/keyed.h"
#include "backend/governance/overview.h"
#include "backend/governance/provisions.h"
#include "backend/governance/refusals.h"
#include "backend/http/problems.h"
#include "backend/identity/gate.h"
#include "backend/log/log.h"
#include "backend/store/trouble.h"
#include "contract/codecs_governance.h"

namespace mado::governance {

using namespace Qt::Literals::StringLiterals;
using http::Method;

namespace {

http::Response overview(GovernanceServices &services, const StaffProfile &staff)
{
    const auto all = services.database.read([&](store::Transaction &tx) {
        return overviewFor(tx, {services, staff, services.clock.now()});
    });
    return all ? http::Response::json(200, encode(*all)) : unavailable(all.error());
}

http::Response decision(GovernanceServices &services, const http::Request &request)
{
    const auto body = readBody(request, decodeDecisionRequest);
    if (!body)
        return body.error();
    if (body->value.prefectures.isEmpty())
        return refusedWith(desk::refused::bodyInvalid(u"prefectures"_s));
    return http::Response::json(200, encode(decide(services.policies, body->value)));
}

http::Response addAgreement(GovernanceServices &services, const http::Request &request, const StaffProfile &staff)
{
    const auto body = readBody(request, decodeAgreementContent);
    if (!body)
        return body.error();
    return runKeyed<AgreementId, Agreement>(
        services, request, staff, body->json, 201,
        [&](store::Transaction &tx, const Officer &officer) { return recordAgreement(tx, officer, body->value); },
        store::findAgreement);
}

http::Response end(GovernanceServices &services, const http::Request &request, const StaffProfile &staff)
{
    const auto id = AgreementId::from(request.captures.value(u"id"_s));
    if (!id)
        return refusedWith(refused::unknownAgreement());
    return runKeyed<AgreementId, Agreement>(
        services, request, staff, {}, 200,
        [&](store::Transaction &tx, const Officer &officer) { return endAgreement(tx, officer, *id); },
        store::findAgreement);
}

http::Response ask(GovernanceServices &services, const http::Request &request, const StaffProfile &staff)
{
    const auto body = readBody(request, decodeProvisionRequest);
    if (!body)
        return body.error();
    return runKeyed<ProvisionId, Provision>(
        services, request, staff, body->json, 201,
        [&](store::Transaction &tx, const Officer &officer) { return governance::request(tx, officer, body->value); },
        store::findProvision);
}

using Answering = tl::expected<ProvisionId, Problem> (*)(store::Transaction &, const Officer &, const ProvisionId &,
                                                         const ProvisionAnswer &);

http::Response step(GovernanceServices &services, const http::Request &request, const StaffProfile &staff,
                    Answering take)
{
    const auto id = ProvisionId::from(request.captures.value(u"id"_s));
    if (!id)
        return refusedWith(refused::unknownProvision());
    const auto body = readBody(request, decodeProvisionAnswer);
    if (!body)
        return body.error();
    return runKeyed<ProvisionId, Provision>(
        services, request, staff, body->json, 200,
        [&](store::Transaction &tx, const Officer &officer) { return take(tx, officer, *id, body->value); },
        store::findProvision);
}

/// Needs no key: each export is one of its own, and the register has them all.
http::Response exportFile(GovernanceServices &services, const http::Request &request, const StaffProfile &staff)
{
    const auto id = ProvisionId::from(request.captures.value(u"id"_s));
    if (!id)
        return refusedWith(refused::unknownProvision());
    const auto answer = services.database.write([&](store::Transaction &tx) {
        const auto made = exportNow(tx, {services, staff, services.clock.now()}, *id);
        return made ? http::Response::json(200, encode(*made)) : refusedWith(made.error());
    });
    return answer ? *answer : unavailable(answer.error());
}

} // namespace

http::Response unavailable(const store::StoreError &error)
{
    log::event(log::Level::Error, "governance.store.failed", {{log::Key::Fault, error.what}});
    return refusedWith(store::troubleOf(error));
}

void addRoutes(http::Router &router, GovernanceServices &services)
{
    identity::StaffRoutes routes(router, services.authenticator);
    const auto add = [&](Method method, const QString &path, Permission permission, auto handler) {
        routes.add(method, path, permission,
                   [&services, handler](const http::Request &request, const StaffProfile &staff) {
                       return handler(services, request, staff);
                   });
    };
    routes.add(Method::Get, u"/v1/governance"_s, Permission::ReadGovernance,
               [&services](const http::Request &, const StaffProfile &staff) { return overview(services, staff); });
    routes.add(Method::Post, u"/v1/governance/decisions"_s, Permission::ReadGovernance,
               [&services](const http::Request &request, const StaffProfile &) { return decision(services, request); });
    add(Method::Post, u"/v1/agreements"_s, Permission::RecordAgreement, addAgreement);
    add(Method::Post, u"/v1/agreements/{id}/end"_s, Permission::RecordAgreement, end);
    add(Method::Post, u"/v1/provisions"_s, Permission::RequestProvision, ask);
    add(Method::Post, u"/v1/provisions/{id}/decision"_s, Permission::DecideProvision,
        [](auto &s, auto &request, auto &staff) { return step(s, request, staff, answer); });
    add(Method::Post, u"/v1/provisions/{id}/stop"_s, Permission::StopProvision,
        [](auto &s, auto &request, auto &staff) { return step(s, request, staff, stop); });
    add(Method::Post, u"/v1/provisions/{id}/exports"_s, Permission::ExportProvision, exportFile);
    addExportRoutes(router, services);
    addAuditRoutes(router, services);
    addDisposalRoutes(router, services);
    addDutyRoutes(router, services);
}

} // namespace mado::governance
