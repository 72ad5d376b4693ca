// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/identity/provider_keys.h"

#include "backend/log/log.h"

#include <QJsonDocument>

namespace mado::identity {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::seconds whileNone{5}; ///< Between attempts at a provider that is down.
constexpr std::chrono::minutes forUnknown{1};
constexpr std::chrono::hours keptFor{1};

bool since(const std::optional<QDateTime> &time, std::chrono::seconds span, const QDateTime &now)
{
    return !time || *time + span <= now || *time > now;
}

} // namespace

const KeySet *ProviderKeys::current()
{
    if (since(m_triedAt, m_keys.isEmpty() ? std::chrono::seconds(whileNone) : keptFor, m_clock.now()))
        fetch();
    return held();
}

const KeySet *ProviderKeys::newer()
{
    if (since(m_newerTriedAt, forUnknown, m_clock.now())) {
        m_newerTriedAt = m_clock.now();
        fetch();
    }
    return held();
}

std::optional<QUrl> ProviderKeys::keysUrl() const
{
    QString base = m_issuer;
    while (base.endsWith(u'/'))
        base.chop(1);
    const auto document = m_fetch(QUrl(base + u"/.well-known/openid-configuration"_s));
    if (!document)
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(*document).object();
    const QUrl keys(json.value("jwks_uri"_L1).toString(), QUrl::StrictMode);
    // Another issuer's document, or keys over a line that is easier to tamper with, prove nothing.
    const bool asSafe = keys.scheme() == "https"_L1 || keys.scheme() == QUrl(m_issuer).scheme();
    if (json.value("issuer"_L1) != m_issuer || !keys.isValid() || !asSafe)
        return std::nullopt;
    return keys;
}

void ProviderKeys::fetch()
{
    m_triedAt = m_clock.now();
    const auto url = keysUrl();
    const auto jwks = url ? m_fetch(*url) : std::nullopt;
    auto keys = jwks ? KeySet::from(*jwks) : KeySet();
    if (keys.isEmpty()) {
        log::event(log::Level::Warning, "identity.provider.keys_missing");
        return;
    }
    m_keys = std::move(keys);
}

} // namespace mado::identity
