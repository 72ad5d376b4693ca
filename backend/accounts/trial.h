// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/accounts/templates.h"

namespace mado::accounts {

/// The talk with this account's bot from its beginning, over a database that lives as long as the call: nothing is
/// kept, nobody is called. Pure but for that.
tl::expected<TrialTalk, store::StoreError> talk(const AccountId &account, const bot::Service &service,
                                                const AccountTrial &trial);

} // namespace mado::accounts
