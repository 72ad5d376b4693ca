// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/ids.h"
#include "contract/risk.h"

#include <functional>

namespace mado::store {
class Transaction;
}

namespace mado::desk {

/// Waiting-time goals in minutes, per level (data of the account; low has none).
struct Targets
{
    int emergency = 5;
    int high = 15;
    int unrated = 15;
    int moderate = 30;
    std::optional<int> minutesFor(RiskLevel level) const;
};

/// Those of an account, as they are now; empty where no account's data are at hand.
using TargetsOf = std::function<Targets(store::Transaction &, const AccountId &)>;

} // namespace mado::desk
