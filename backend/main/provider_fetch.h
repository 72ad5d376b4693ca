// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/identity/provider_keys.h"
#include "backend/line/http_client.h"

namespace mado::main {

/// Fetches the identity provider's documents; a call under way and every later one end once it is cancelled.
class ProviderFetch
{
public:
    /// `authority`: PEM file of the only one who may vouch for the provider; empty: the system's.
    explicit ProviderFetch(const QString &authority = {}) : m_authority(authority.toUtf8()) {}
    identity::Fetch function();
    void cancel() { m_client.cancel(); }

private:
    const QByteArray m_authority;
    line::HttpClient m_client;
};

} // namespace mado::main
