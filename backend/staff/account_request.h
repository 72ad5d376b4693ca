// SPDX-License-Identifier: GPL-3.0-or-later
// What the routes of every service for residents do alike. `Services` holds staff, a book of accounts and audit; a
// `Hand` is who acts for which account, and when.
#pragma once

#include "backend/staff/account_scope.h"
#include "backend/staff/request.h"

namespace mado::staff {

/// The account of the path, in the asker's scope. Any other is `unknown`.
template <class Hand, class Services>
tl::expected<Hand, Problem> handOf(store::Transaction &tx, const Services &services, const http::Request &request,
                                   const StaffProfile &who, const Problem &unknown)
{
    const auto id = AccountId::from(request.captures.value(QStringLiteral("account")));
    const auto *account = id ? services.accounts.find(tx, *id) : nullptr;
    if (!account || !coversAccount(tx, who.id, *id, account->prefecture))
        return tl::unexpected(unknown);
    return Hand{*id, *account, {who.id, who.name, who.role}, services.staff.clock.now()};
}

/// The accounts in the asker's scope, each by what `nameOf` calls it.
template <class List, class Services, class NameOf>
http::Response tellAccounts(Services &services, const StaffProfile &who, NameOf nameOf)
{
    return look(services.staff, who, [&](store::Transaction &tx, const Editor &) {
        List list;
        for (const auto &[id, account] : services.accounts.all(tx)) {
            if (coversAccount(tx, who.id, id, account->prefecture))
                list.accounts.append({id, nameOf(*account)});
        }
        return http::Response::json(200, encode(list));
    });
}

/// A change under the request's key, with its line in the audit, answered by `tell`. `handOf` finds the hand in a
/// transaction; `work` is given it and the body, and names what it changed.
template <class Body, class Services, class HandOf, class DoWork, class Tell>
http::Response changeAccount(Services &services, const http::Request &request, const StaffProfile &who, Permission what,
                             Decoded<Body> (*decode)(const QJsonObject &), const HandOf &handOf, const DoWork &work,
                             const Tell &tell)
{
    const auto json = jsonOf(request);
    if (!json)
        return json.error();
    const auto body = bodyAs(*json, decode);
    if (!body)
        return body.error();
    return runKeyed(services.staff, request, who, *json,
                    {.work = [&](store::Transaction &tx, const Editor &) -> tl::expected<QString, Problem> {
                         const auto hand = handOf(tx);
                         if (!hand)
                             return tl::unexpected(hand.error());
                         const tl::expected<QString, Problem> done = work(tx, *hand, *body);
                         if (done)
                             services.audit.record(tx,
                                                   {.who = hand->who, .at = hand->now, .what = what, .subject = *done});
                         return done;
                     },
                     .tell = [&](store::Transaction &tx, const Editor &, const QString &, bool) { return tell(tx); }});
}

} // namespace mado::staff
