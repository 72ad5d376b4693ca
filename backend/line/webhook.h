// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/clock.h"
#include "backend/http/router.h"
#include "backend/line/accounts.h"
#include "backend/store/engine.h"

namespace mado::line {

/// POST /line/{account}/webhook: checks the signature, keeps every event durably, answers 200, then calls `kept`.
/// Wrong signature or account: 401 and nothing kept. A body that is not LINE's JSON, or is for another bot: 400.
/// The references outlive the router.
void addWebhook(http::Router &router, store::Database &database, const Clock &clock, const Accounts &accounts,
                std::function<void()> kept);

} // namespace mado::line
