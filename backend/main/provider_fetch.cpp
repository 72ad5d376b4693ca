// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/main/provider_fetch.h"

namespace mado::main {

identity::Fetch ProviderFetch::function()
{
    return [this](const QUrl &url) -> std::optional<QByteArray> {
        constexpr std::chrono::seconds deadline{5};
        const auto answer = m_client.send({.url = url,
                                           .headers = {"Accept: application/json"},
                                           .body = std::nullopt,
                                           .deadline = deadline,
                                           .authority = m_authority});
        return answer && answer->status == 200 ? std::optional(answer->body) : std::nullopt;
    };
}

} // namespace mado::main
