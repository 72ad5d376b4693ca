// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/desk/care.h"

#include <algorithm>

namespace mado::desk {

CallLadder ladderOf(store::Transaction &tx, const CareNow &care, const AccountId &account)
{
    const auto guides = care ? care(tx) : nullptr;
    if (guides) {
        const auto found = std::ranges::find(guides->guides, account, &CareGuide::account);
        if (found != guides->guides.end())
            return found->calls;
    }
    return {.again = {15, 60}, .from = {7, 0}, .until = {21, 0}, .attempts = 3, .welfare = 3, .missed = {}};
}

} // namespace mado::desk
