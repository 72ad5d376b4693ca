// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/governance/given.h"
#include "backend/governance/keyed.h"
#include "backend/governance/refusals.h"
#include "backend/identity/gate.h"
#include "backend/store/governance_rows.h"
#include "contract/codecs_governance.h"

namespace mado::governance {

using namespace Qt::Literals::StringLiterals;
using http::Method;

namespace {

std::optional<ProvisionExportId> idIn(const http::Request &request)
{
    return ProvisionExportId::from(request.captures.value(u"id"_s));
}

http::Response fetch(GovernanceServices &services, const http::Request &request, const StaffProfile &staff)
{
    const auto id = idIn(request);
    if (!id)
        return refusedWith(refused::unknownExport());
    const auto answer = services.database.write([&](store::Transaction &tx) {
        const auto fetched = fetchExport(tx, {services, staff, services.clock.now()}, *id);
        return fetched ? http::Response::json(200, encode(*fetched)) : refusedWith(fetched.error());
    });
    return answer ? *answer : unavailable(answer.error());
}

template <class T>
http::Response change(GovernanceServices &services, const http::Request &request, const StaffProfile &staff,
                      Decoded<T> (*decode)(const QJsonObject &),
                      tl::expected<ProvisionExportId, Problem> (*work)(store::Transaction &, const Officer &,
                                                                       const ProvisionExportId &, const T &))
{
    const auto id = idIn(request);
    if (!id)
        return refusedWith(refused::unknownExport());
    const auto body = readBody(request, decode);
    if (!body)
        return body.error();
    return runKeyed<ProvisionExportId, RegisterEntry>(
        services, request, staff, body->json, 200,
        [&](store::Transaction &tx, const Officer &officer) { return work(tx, officer, *id, body->value); },
        store::findExport);
}

} // namespace

void addExportRoutes(http::Router &router, GovernanceServices &services)
{
    identity::StaffRoutes routes(router, services.authenticator);
    const auto add = [&](const QString &path, Permission permission, auto handler) {
        routes.add(Method::Post, path, permission,
                   [&services, handler](const http::Request &request, const StaffProfile &staff) {
                       return handler(services, request, staff);
                   });
    };
    add(u"/v1/provision-exports/{id}/file"_s, Permission::FetchExport, fetch);
    add(u"/v1/provision-exports/{id}/recall"_s, Permission::RecallExport,
        [](auto &s, auto &request, auto &staff) { return change(s, request, staff, decodeRecallOrder, recallExport); });
    add(u"/v1/provision-exports/{id}/acknowledgement"_s, Permission::RecallExport,
        [](auto &s, auto &request, auto &staff) {
            return change(s, request, staff, decodeRecallReceipt, noteRecallReceipt);
        });
    add(u"/v1/provision-exports/{id}/disposal"_s, Permission::RecallExport, [](auto &s, auto &request, auto &staff) {
        return change(s, request, staff, decodeCopyDisposal, noteCopyDisposal);
    });
}

} // namespace mado::governance
