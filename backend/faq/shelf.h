// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/faq/search.h"
#include "backend/store/engine.h"

#include <map>
#include <memory>
#include <mutex>

namespace mado::faq {

/// The frequent questions of one account as residents get them now: what was shipped, and over it what staff
/// published. Thread-safe.
class Shelf
{
public:
    explicit Shelf(AccountId account, Knowledge knowledge);

    /// Made anew after something was published, on this server or on another one of the same database.
    std::shared_ptr<const Search> current(store::Transaction &tx) const;

    const Knowledge &knowledge() const { return m_knowledge; }
    const Entry *shipped(const FaqEntryId &id) const;
    const Analyser &analyser() const { return *m_analyser; }

private:
    QList<Entry> entriesNow(store::Transaction &tx) const;

    const AccountId m_account;
    const Knowledge m_knowledge;
    const std::shared_ptr<const Analyser> m_analyser;
    mutable std::mutex m_lock;
    mutable std::shared_ptr<const Search> m_search;
    mutable qint64 m_stamp = -1;
};

/// An account with frequent questions.
struct Account
{
    LocalText name;
    QString prefecture; ///< JIS X 0401 code of those who staff it.
    std::shared_ptr<const Shelf> shelf;
};
using Accounts = std::map<AccountId, Account>;

} // namespace mado::faq
