// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/identity/id_token.h"

#include <QJsonArray>

namespace mado::identity {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isMeantFor(const QJsonObject &claims, const QString &clientId)
{
    const QJsonValue audience = claims.value("aud"_L1);
    const QJsonValue party = claims.value("azp"_L1);
    const bool listed = audience.isArray() ? audience.toArray().contains(clientId) : audience == clientId;
    const bool others = audience.isArray() && audience.toArray().size() > 1;
    return listed && (party.isUndefined() ? !others : party == clientId);
}

std::optional<QDateTime> timeOf(const QJsonObject &claims, QLatin1String name)
{
    const QJsonValue value = claims.value(name);
    constexpr double latest = 253402300799; // the year 9999
    if (!value.isDouble() || !(value.toDouble() >= 0) || value.toDouble() > latest)
        return std::nullopt;
    return QDateTime::fromSecsSinceEpoch(qint64(value.toDouble()), Qt::UTC);
}

bool isInTime(const QJsonObject &claims, const QDateTime &now)
{
    const auto expires = timeOf(claims, "exp"_L1);
    const auto issued = timeOf(claims, "iat"_L1);
    const auto from = claims.contains("nbf"_L1) ? timeOf(claims, "nbf"_L1) : issued;
    return expires && issued && from && now < *expires + clockSkew && *issued <= now + clockSkew &&
           *from <= now + clockSkew && now < *issued + idTokenLasts + clockSkew;
}

} // namespace

std::optional<SignInRefusal> faultOfClaims(const QJsonObject &claims, const IdTokenRules &rules, const QDateTime &now)
{
    if (claims.value("iss"_L1) != rules.issuer || !isMeantFor(claims, rules.clientId))
        return refused::tokenRefused();
    if (rules.nonce.isEmpty() || claims.value("nonce"_L1) != rules.nonce)
        return refused::tokenRefused();
    if (!isInTime(claims, now))
        return refused::tokenOutOfTime();
    return std::nullopt;
}

bool signedInJustNow(const QJsonObject &claims, const QDateTime &now)
{
    const auto at = timeOf(claims, "auth_time"_L1);
    return at && *at <= now + clockSkew && now < *at + idTokenLasts + clockSkew;
}

} // namespace mado::identity
