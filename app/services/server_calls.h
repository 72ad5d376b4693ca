// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/api_client.h"

#include <QHash>
#include <memory>

namespace mado {

/// Questions and changes of one part of the server's API. A change whose fate is unknown keeps its key: asked once
/// more, it counts once. UI thread only.
class ServerCalls
{
public:
    explicit ServerCalls(std::shared_ptr<ApiClient> api);

    QFuture<Result<QJsonObject>> ask(const QString &path) const;
    QFuture<Result<QJsonObject>> send(const QByteArray &verb, const QString &path, const QJsonObject &body);

private:
    using Unsure = QHash<QByteArray, CommandKey>; ///< By a digest of what was asked.

    std::shared_ptr<ApiClient> m_api;
    std::shared_ptr<Unsure> m_unsure = std::make_shared<Unsure>();
};

template <class T>
QFuture<Result<T>> typedFuture(QFuture<Result<QJsonObject>> answer, Decoded<T> (*decode)(const QJsonObject &))
{
    return answer.then([decode](const Result<QJsonObject> &raw) -> Result<T> {
        if (!raw)
            return tl::make_unexpected(raw.error());
        auto value = decode(*raw);
        if (!value)
            return tl::make_unexpected(incompatible(value.error()));
        return std::move(*value);
    });
}

} // namespace mado
