// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/identity/provider_keys.h"
#include "backend/line/http_client.h"

namespace mado::main {

/// Fetches the identity provider's documents; a call under way and every later one end once it is cancelled.
class ProviderFetch
{
public:
    identity::Fetch function();
    void cancel() { m_client.cancel(); }

private:
    line::HttpClient m_client;
};

} // namespace mado::main
