// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/accounts/templates.h"
#include "backend/bot/editions.h"

#include <map>
#include <mutex>

namespace mado::accounts {

/// What was published, read from the store when it is first needed. Thread-safe.
class Published final : public bot::Editions
{
public:
    explicit Published(LoadService load) : m_load(std::move(load)) {}

    std::shared_ptr<const bot::Service> newest(store::Transaction &tx, const AccountId &account) override;
    /// The newest of every account that was published. What was once read is kept as long as this is.
    std::map<AccountId, std::shared_ptr<const bot::Service>> all(store::Transaction &tx);
    std::shared_ptr<const bot::Service> edition(store::Transaction &tx, const AccountId &account,
                                                const QString &version) override;

private:
    std::shared_ptr<const bot::Service> at(store::Transaction &tx, const AccountId &account, int number);

    const LoadService m_load;
    std::mutex m_lock;
    std::map<std::pair<AccountId, int>, std::shared_ptr<const bot::Service>> m_read;
};

} // namespace mado::accounts
