// SPDX-License-Identifier: GPL-3.0-or-later
// What the routes of governance share: a change made once under its key.
#pragma once

#include "backend/desk/read_body.h"
#include "backend/desk/run_once.h"
#include "backend/governance/routes.h"

namespace mado::governance {

inline http::Response refusedWith(const Problem &problem) { return http::problemResponse(problem); }

using desk::readBody;

template <class IdType>
using Keyed = std::function<tl::expected<IdType, Problem>(store::Transaction &, const Officer &)>;

/// Runs the work under the request's Idempotency-Key and tells what became of it.
template <class IdType, class Thing>
http::Response runKeyed(GovernanceServices &services, const http::Request &request, const StaffProfile &staff,
                        const QJsonObject &body, int status, const Keyed<IdType> &work,
                        std::optional<Thing> (*find)(store::Transaction &, const IdType &))
{
    const auto key = CommandKey::from(QString::fromLatin1(request.header("idempotency-key")));
    if (!key)
        return refusedWith(desk::refused::keyMissing());
    const auto answer = services.database.write([&](store::Transaction &tx) {
        const Officer officer{services, staff, services.clock.now()};
        return desk::runOnceOn(
            tx, staff.id, officer.now, {*key, request.path, body},
            [&] { return work(tx, officer).map([](const IdType &id) { return id.text(); }); },
            [&](const QString &subject, bool) {
                const auto thing = find(tx, *IdType::from(subject));
                return http::Response::json(status, thing ? encode(*thing) : QJsonObject());
            });
    });
    return answer ? *answer : unavailable(answer.error());
}

} // namespace mado::governance
