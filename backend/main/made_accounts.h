// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/accounts/published.h"
#include "backend/staff/account_book.h"

#include <mutex>

namespace mado::main {

/// Accounts published in the console, as `of` sees the newest version of each. The references outlive the result; what
/// was found for a version is kept, so that whoever works with it may go on.
template <class Account>
typename staff::AccountBook<Account>::Published madeIn(accounts::Published *published,
                                                       std::optional<Account> (*of)(const bot::Service &))
{
    if (!published)
        return {};
    struct Known
    {
        std::mutex lock;
        std::map<const bot::Service *, std::unique_ptr<const Account>> accounts;
    };
    return [published, of, known = std::make_shared<Known>()](store::Transaction &tx) {
        typename staff::AccountBook<Account>::All all;
        for (const auto &[id, service] : published->all(tx)) {
            const std::lock_guard guard(known->lock);
            const auto [place, first] = known->accounts.try_emplace(service.get());
            if (auto account = first ? of(*service) : std::nullopt)
                place->second = std::make_unique<const Account>(std::move(*account));
            if (place->second)
                all.emplace(id, place->second.get());
        }
        return all;
    };
}

} // namespace mado::main
