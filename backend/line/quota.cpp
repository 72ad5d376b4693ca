// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/line/quota.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace mado::line {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::milliseconds deadline(5000);

tl::expected<QJsonObject, QString> ask(HttpClient &client, const LineAccount &account, const QString &path)
{
    const auto result = client.send({lineUrl(account.api, path), lineHeaders(account.accessToken), {}, deadline});
    if (!result)
        return tl::unexpected(u"LINE did not answer about the quota; check the network"_s);
    if (result->status != 200)
        return tl::unexpected(u"LINE answered %1 about the quota; check the access token"_s.arg(result->status));
    return QJsonDocument::fromJson(result->body).object();
}

} // namespace

tl::expected<Quota, QString> readQuota(HttpClient &client, const LineAccount &account)
{
    const auto limit = ask(client, account, u"/v2/bot/message/quota"_s);
    if (!limit)
        return tl::unexpected(limit.error());
    const auto used = ask(client, account, u"/v2/bot/message/quota/consumption"_s);
    if (!used)
        return tl::unexpected(used.error());
    const auto type = (*limit)["type"_L1].toString();
    const auto value = (*limit)["value"_L1].toInteger(-1);
    const auto total = (*used)["totalUsage"_L1].toInteger(-1);
    if (total < 0 || (type != "none"_L1 && (type != "limited"_L1 || value < 0)))
        return tl::unexpected(u"LINE's answer about the quota cannot be read; is this version too old?"_s);
    return Quota{type == "none"_L1 ? std::nullopt : std::optional(value), total};
}

} // namespace mado::line
