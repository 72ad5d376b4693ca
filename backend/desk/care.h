// SPDX-License-Identifier: GPL-3.0-or-later
// How residents of each account are cared for, as its package says.
#pragma once

#include "backend/store/engine.h"
#include "contract/care.h"

#include <functional>
#include <memory>

namespace mado::desk {

/// Of every account, as they are now; empty where no packages are at hand.
using CareNow = std::function<std::shared_ptr<const CareGuides>(store::Transaction &)>;

/// The account's ladder of calls; without one: three calls, 15 minutes and an hour apart.
CallLadder ladderOf(store::Transaction &tx, const CareNow &care, const AccountId &account);

} // namespace mado::desk
