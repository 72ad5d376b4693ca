// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/line/accounts.h"
#include "backend/line/http_client.h"

namespace mado::line {

/// How many messages the account may send this month, and has sent.
struct Quota
{
    std::optional<qint64> limit; ///< nullopt: none.
    qint64 used;
};

/// Asks LINE; blocks for up to 10 s. The error says what failed, for the log and the supervisors.
tl::expected<Quota, QString> readQuota(HttpClient &client, const LineAccount &account);

} // namespace mado::line
