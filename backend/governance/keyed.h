// SPDX-License-Identifier: GPL-3.0-or-later
// What the routes of governance share: a body decoded, a change made once under its key.
#pragma once

#include "backend/desk/refusals.h"
#include "backend/desk/run_once.h"
#include "backend/governance/routes.h"
#include "backend/http/problems.h"
#include "contract/codec.h"

#include <QJsonDocument>

namespace mado::governance {

inline http::Response refusedWith(const Problem &problem) { return http::problemResponse(problem); }

template <class T> struct ReadBody
{
    QJsonObject json;
    T value;
};
template <class T>
tl::expected<ReadBody<T>, http::Response> readBody(const http::Request &request,
                                                   Decoded<T> (*decode)(const QJsonObject &))
{
    const auto json = QJsonDocument::fromJson(request.body);
    if (!json.isObject())
        return tl::unexpected(http::refusal(400));
    auto value = decode(json.object());
    if (!value)
        return tl::unexpected(refusedWith(desk::refused::bodyInvalid(value.error().path)));
    return ReadBody<T>{json.object(), std::move(*value)};
}

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
