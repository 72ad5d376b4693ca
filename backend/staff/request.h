// SPDX-License-Identifier: GPL-3.0-or-later
// What the routes of this folder do alike: read the request, run once, answer.
#pragma once

#include "backend/http/message.h"
#include "backend/staff/editor.h"
#include "backend/staff/services.h"
#include "contract/codec.h"

#include <functional>

namespace mado::staff {

template <class T> using Checked = tl::expected<T, http::Response>;

/// The request's body; an empty one is {}.
Checked<QJsonObject> jsonOf(const http::Request &request);

/// The body as a value of the contract; 422 names the member that is wrong.
http::Response bodyInvalid(const DecodeError &fault);
template <class T> Checked<T> bodyAs(const QJsonObject &json, Decoded<T> (*decode)(const QJsonObject &))
{
    auto decoded = decode(json);
    if (!decoded)
        return tl::unexpected(bodyInvalid(decoded.error()));
    return std::move(*decoded);
}

http::Response refusedWith(const Problem &problem);

/// The id in the path; `unknown` when it can be none.
template <class IdType> Checked<IdType> idOf(const http::Request &request, const Problem &unknown)
{
    const auto id = IdType::from(request.captures.value(QStringLiteral("id")));
    if (!id)
        return tl::unexpected(refusedWith(unknown));
    return *id;
}

http::Response unavailable(const store::StoreError &error);

/// What a command does, and how its answer is told from the rows; `again` when it was done before.
struct Work
{
    std::function<tl::expected<QString, Problem>(store::Transaction &, const Editor &)> work;
    std::function<http::Response(store::Transaction &, const Editor &, const QString &subject, bool again)> tell;
};

/// Runs it under the request's Idempotency-Key.
http::Response runKeyed(StaffServices &services, const http::Request &request, const StaffProfile &staff,
                        const QJsonObject &body, const Work &work);

/// Answers a question.
http::Response look(StaffServices &services, const StaffProfile &staff,
                    const std::function<http::Response(store::Transaction &, const Editor &)> &answer);

} // namespace mado::staff
