// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/server_calls.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace mado {

namespace {

bool fateUnknown(const Result<QJsonObject> &answer)
{
    return !answer &&
           (answer.error().kind == AppError::Kind::UnknownResult || answer.error().kind == AppError::Kind::Offline);
}

} // namespace

ServerCalls::ServerCalls(std::shared_ptr<ApiClient> api) : m_api(std::move(api)) {}

QFuture<Result<QJsonObject>> ServerCalls::ask(const QString &path) const
{
    return m_api->call({.verb = "GET", .path = path});
}

QFuture<Result<QJsonObject>> ServerCalls::send(const QByteArray &verb, const QString &path, const QJsonObject &body)
{
    const QByteArray asked = verb + ' ' + path.toUtf8() + '\n' + QJsonDocument(body).toJson(QJsonDocument::Compact);
    const QByteArray digest = QCryptographicHash::hash(asked, QCryptographicHash::Sha256);
    const auto known = m_unsure->constFind(digest);
    const CommandKey key = known == m_unsure->constEnd() ? CommandKey::random() : *known;
    m_unsure->insert(digest, key);
    return m_api->call({.verb = verb, .path = path, .body = body, .key = key})
        .then([unsure = m_unsure, digest](const Result<QJsonObject> &answer) {
            if (!fateUnknown(answer))
                unsure->remove(digest);
            return answer;
        });
}

} // namespace mado
