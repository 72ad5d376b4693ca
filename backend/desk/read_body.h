// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/desk/refusals.h"
#include "backend/http/problems.h"
#include "contract/codec.h"

#include <QJsonDocument>

namespace mado::desk {

/// A request's body as it came, for the digest under its key, and what it says.
template <class T> struct ReadBody
{
    QJsonObject json;
    T value;
};

/// Fails with 400 for what is no JSON object, and with the member that cannot be read.
template <class T>
tl::expected<ReadBody<T>, http::Response> readBody(const http::Request &request,
                                                   Decoded<T> (*decode)(const QJsonObject &))
{
    const auto json = QJsonDocument::fromJson(request.body);
    if (!json.isObject())
        return tl::unexpected(http::refusal(400));
    auto value = decode(json.object());
    if (!value)
        return tl::unexpected(http::problemResponse(refused::bodyInvalid(value.error().path)));
    return ReadBody<T>{json.object(), std::move(*value)};
}

} // namespace mado::desk
