// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/governance/disposals.h"
#include "backend/governance/keyed.h"
#include "backend/governance/refusals.h"
#include "backend/identity/gate.h"
#include "backend/store/disposal_rows.h"
#include "contract/codecs_disposal.h"

namespace mado::governance {

using namespace Qt::Literals::StringLiterals;
using http::Method;

namespace {

http::Response overview(GovernanceServices &services, const StaffProfile &staff)
{
    const auto all = services.database.read([&](store::Transaction &tx) {
        return disposalsFor(tx, {services, staff, services.clock.now()});
    });
    return all ? http::Response::json(200, encode(*all)) : unavailable(all.error());
}

http::Response begin(GovernanceServices &services, const http::Request &request, const StaffProfile &staff)
{
    const auto body = readBody(request, decodeDisposalProposal);
    if (!body)
        return body.error();
    return runKeyed<DisposalId, Disposal>(
        services, request, staff, body->json, 201,
        [&](store::Transaction &tx, const Officer &officer) { return propose(tx, officer, body->value); },
        store::findDisposal);
}

/// One more step of a run, with what was said about it.
template <class Said>
http::Response step(GovernanceServices &services, const http::Request &request, const StaffProfile &staff,
                    Decoded<Said> (*decode)(const QJsonObject &),
                    tl::expected<DisposalId, Problem> (*take)(store::Transaction &, const Officer &, const DisposalId &,
                                                              const Said &))
{
    const auto id = DisposalId::from(request.captures.value(u"id"_s));
    if (!id)
        return refusedWith(refused::unknownDisposal());
    const auto body = readBody(request, decode);
    if (!body)
        return body.error();
    return runKeyed<DisposalId, Disposal>(
        services, request, staff, body->json, 200,
        [&](store::Transaction &tx, const Officer &officer) { return take(tx, officer, *id, body->value); },
        store::findDisposal);
}

http::Response keep(GovernanceServices &services, const http::Request &request, const StaffProfile &staff)
{
    const auto body = readBody(request, decodeHoldContent);
    if (!body)
        return body.error();
    return runKeyed<HoldId, Hold>(
        services, request, staff, body->json, 201,
        [&](store::Transaction &tx, const Officer &officer) { return hold(tx, officer, body->value); },
        store::findHold);
}

http::Response letGo(GovernanceServices &services, const http::Request &request, const StaffProfile &staff)
{
    const auto id = HoldId::from(request.captures.value(u"id"_s));
    if (!id)
        return refusedWith(refused::unknownHold());
    return runKeyed<HoldId, Hold>(
        services, request, staff, {}, 200,
        [&](store::Transaction &tx, const Officer &officer) { return lift(tx, officer, *id); }, store::findHold);
}

} // namespace

void addDisposalRoutes(http::Router &router, GovernanceServices &services)
{
    identity::StaffRoutes routes(router, services.authenticator);
    const auto add = [&](const QString &path, Permission permission, auto handler) {
        routes.add(Method::Post, path, permission,
                   [&services, handler](const http::Request &request, const StaffProfile &staff) {
                       return handler(services, request, staff);
                   });
    };
    routes.add(Method::Get, u"/v1/disposals"_s, Permission::ReadGovernance,
               [&services](const http::Request &, const StaffProfile &staff) { return overview(services, staff); });
    add(u"/v1/disposals"_s, Permission::ProposeDisposal, begin);
    add(u"/v1/disposals/{id}/confirm"_s, Permission::ConfirmDisposal, [](auto &s, auto &request, auto &staff) {
        return step<DisposalAnswer>(s, request, staff, decodeDisposalAnswer, confirm);
    });
    add(u"/v1/disposals/{id}/cancel"_s, Permission::CancelDisposal, [](auto &s, auto &request, auto &staff) {
        return step<DisposalAnswer>(s, request, staff, decodeDisposalAnswer, cancel);
    });
    add(u"/v1/disposals/{id}/notes"_s, Permission::NoteDisposal, [](auto &s, auto &request, auto &staff) {
        return step<DisposalNote>(s, request, staff, decodeDisposalNote, note);
    });
    add(u"/v1/holds"_s, Permission::HoldData, keep);
    add(u"/v1/holds/{id}/lift"_s, Permission::HoldData, letGo);
}

} // namespace mado::governance
