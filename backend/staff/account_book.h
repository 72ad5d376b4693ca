// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/store/engine.h"
#include "contract/ids.h"

#include <functional>
#include <map>
#include <memory>

namespace mado::staff {

/// The accounts that have one service: those the server was started with, and those published in the console since.
/// What it points to lives as long as the book and its copies.
template <class Account> class AccountBook
{
public:
    using All = std::map<AccountId, const Account *>;
    /// What was published, as it is now; what it once pointed to is never freed.
    using Published = std::function<All(store::Transaction &)>;

    AccountBook() : AccountBook(std::map<AccountId, Account>()) {}
    AccountBook(std::map<AccountId, Account> configured, Published published = {})
        : m_configured(std::make_shared<const std::map<AccountId, Account>>(std::move(configured))),
          m_published(std::move(published))
    {
    }

    /// A published version stands before what the server was started with.
    All all(store::Transaction &tx) const
    {
        All found = m_published ? m_published(tx) : All();
        for (const auto &[id, account] : *m_configured)
            found.emplace(id, &account);
        return found;
    }
    const Account *find(store::Transaction &tx, const AccountId &id) const
    {
        const All found = all(tx);
        const auto place = found.find(id);
        return place == found.end() ? nullptr : place->second;
    }

private:
    std::shared_ptr<const std::map<AccountId, Account>> m_configured;
    Published m_published;
};

} // namespace mado::staff
