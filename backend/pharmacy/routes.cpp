// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/pharmacy/routes.h"

#include "backend/identity/gate.h"
#include "backend/staff/account_request.h"
#include "backend/store/medicine_rows.h"
#include "contract/codecs_medicine.h"
#include "contract/problem.h"

namespace mado::pharmacy {

using namespace Qt::Literals::StringLiterals;
using http::Method;
using medicine::Hand;

namespace {

using staff::Editor;
using Subject = tl::expected<QString, Problem>;

Problem unknownAccount()
{
    return problem(404, "medicine.account_unknown", u"このアカウントの薬の手配は見つかりません。",
                   u"This account takes no requests for medicine.");
}

/// The account of the path, in the asker's scope.
tl::expected<Hand, Problem> handOf(store::Transaction &tx, PharmacyServices &services, const http::Request &request,
                                   const StaffProfile &who)
{
    return staff::handOf<Hand>(tx, services, request, who, unknownAccount());
}

http::Response accounts(PharmacyServices &services, const StaffProfile &who)
{
    return staff::tellAccounts<MedicineAccountList>(services, who,
                                                    [](const medicine::Account &account) { return account.name; });
}

http::Response board(PharmacyServices &services, const http::Request &request, const StaffProfile &who)
{
    return staff::look(services.staff, who, [&](store::Transaction &tx, const Editor &) {
        const auto hand = handOf(tx, services, request, who);
        return hand ? http::Response::json(200, encode(boardOf(tx, *hand))) : staff::refusedWith(hand.error());
    });
}

using Change = std::function<medicine::Outcome(store::Transaction &, const Hand &, const MedicineRequestId &)>;

void note(store::Transaction &tx, const PharmacyServices &services, const Hand &hand, const MedicineRequestId &id,
          Permission what)
{
    const auto row = store::findMedicine(tx, hand.account, id);
    services.audit.record(tx, {.who = hand.who,
                               .at = hand.now,
                               .what = what,
                               .subject = id.text(),
                               .label = row ? row->request.number : QString()});
}

/// A change of one request, answered with the request as it is then.
http::Response changeRequest(PharmacyServices &services, const http::Request &request, const StaffProfile &who,
                             const QJsonObject &json, Permission what, const Change &change)
{
    return staff::runKeyed(
        services.staff, request, who, json,
        {.work = [&](store::Transaction &tx, const Editor &) -> Subject {
             const auto hand = handOf(tx, services, request, who);
             const auto id = MedicineRequestId::from(request.captures.value(u"id"_s));
             if (!hand || !id)
                 return tl::unexpected(hand ? medicine::refused::unknown() : hand.error());
             const auto done = change(tx, *hand, *id);
             if (done)
                 note(tx, services, *hand, *id, what);
             return done.map([](const MedicineRequestId &changed) { return changed.text(); });
         },
         .tell = [&](store::Transaction &tx, const Editor &, const QString &subject, bool) -> http::Response {
             const auto hand = handOf(tx, services, request, who);
             const auto row =
                 hand ? store::findMedicine(tx, hand->account, *MedicineRequestId::from(subject)) : std::nullopt;
             return row ? http::Response::json(200, encode(row->request))
                        : staff::refusedWith(medicine::refused::unknown());
         }});
}

http::Response prescription(PharmacyServices &services, const http::Request &request, const StaffProfile &who)
{
    const auto json = staff::jsonOf(request);
    if (!json)
        return json.error();
    const auto body = staff::bodyAs(*json, decodeMedicinePrescription);
    if (!body)
        return body.error();
    return changeRequest(services, request, who, *json, Permission::PrescribeMedicine,
                         [&](store::Transaction &tx, const Hand &hand, const MedicineRequestId &id) {
                             return medicine::prescribe(tx, hand, id, *body);
                         });
}

http::Response step(PharmacyServices &services, const http::Request &request, const StaffProfile &who)
{
    const auto json = staff::jsonOf(request);
    if (!json)
        return json.error();
    const auto body = staff::bodyAs(*json, decodeMedicineStep);
    if (!body)
        return body.error();
    return changeRequest(services, request, who, *json, Permission::MoveMedicine,
                         [&](store::Transaction &tx, const Hand &hand, const MedicineRequestId &id) {
                             return medicine::move(tx, hand, id, *body);
                         });
}

http::Response close(PharmacyServices &services, const http::Request &request, const StaffProfile &who)
{
    const auto json = staff::jsonOf(request);
    if (!json)
        return json.error();
    const auto body = staff::bodyAs(*json, decodeCloseService);
    if (!body)
        return body.error();
    return staff::runKeyed(
        services.staff, request, who, *json,
        {.work = [&](store::Transaction &tx, const Editor &) -> Subject {
             const auto hand = handOf(tx, services, request, who);
             if (!hand)
                 return tl::unexpected(hand.error());
             if (const auto closed = medicine::closeService(tx, *hand, *body); !closed)
                 return tl::unexpected(closed.error());
             services.audit.record(tx, {.who = hand->who,
                                        .at = hand->now,
                                        .what = Permission::CloseService,
                                        .subject = hand->account.text()});
             return hand->account.text();
         },
         .tell = [&](store::Transaction &tx, const Editor &, const QString &, bool) -> http::Response {
             const auto hand = handOf(tx, services, request, who);
             return hand ? http::Response::json(200, encode(boardOf(tx, *hand))) : staff::refusedWith(hand.error());
         }});
}

} // namespace

void addRoutes(http::Router &router, PharmacyServices &services)
{
    identity::StaffRoutes routes(router, services.staff.authenticator);
    routes.add(Method::Get, u"/v1/medicine"_s, Permission::ReadMedicineAccounts,
               [&services](const http::Request &, const StaffProfile &who) { return accounts(services, who); });
    routes.add(
        Method::Get, u"/v1/medicine/{account}"_s, Permission::ReadMedicine,
        [&services](const http::Request &request, const StaffProfile &who) { return board(services, request, who); });
    routes.add(Method::Post, u"/v1/medicine/{account}/requests/{id}/prescription"_s, Permission::PrescribeMedicine,
               [&services](const http::Request &request, const StaffProfile &who) {
                   return prescription(services, request, who);
               });
    routes.add(
        Method::Post, u"/v1/medicine/{account}/requests/{id}/steps"_s, Permission::MoveMedicine,
        [&services](const http::Request &request, const StaffProfile &who) { return step(services, request, who); });
    routes.add(
        Method::Post, u"/v1/medicine/{account}/close"_s, Permission::CloseService,
        [&services](const http::Request &request, const StaffProfile &who) { return close(services, request, who); });
}

} // namespace mado::pharmacy
