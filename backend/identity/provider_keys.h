// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/clock.h"
#include "backend/identity/key_set.h"

#include <QUrl>
#include <functional>
#include <optional>

namespace mado::identity {

/// The body of a 200; nullopt: no such answer. Blocks.
using Fetch = std::function<std::optional<QByteArray>(const QUrl &)>;

/// The provider's keys as its discovery document names them, cached. One thread.
class ProviderKeys
{
public:
    ProviderKeys(QString issuer, Fetch fetch, const Clock &clock)
        : m_issuer(std::move(issuer)),
          m_fetch(std::move(fetch)),
          m_clock(clock)
    {
    }

    /// Fetched when there are none yet, or an hour old; a provider that is down leaves the old ones. nullopt: none.
    const KeySet *current();
    /// For a token of an unknown key: fetches again at once, but at most once a minute: strangers may invent keys.
    const KeySet *newer();

private:
    const KeySet *held() const { return m_keys.isEmpty() ? nullptr : &m_keys; }
    void fetch();
    std::optional<QUrl> keysUrl() const;

    const QString m_issuer;
    const Fetch m_fetch;
    const Clock &m_clock;
    KeySet m_keys;
    std::optional<QDateTime> m_triedAt;
    std::optional<QDateTime> m_newerTriedAt;
};

} // namespace mado::identity
