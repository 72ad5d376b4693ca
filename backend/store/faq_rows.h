// SPDX-License-Identifier: GPL-3.0-or-later
// Entries of frequent questions as staff changed them.
#pragma once

#include "backend/store/engine.h"
#include "contract/faq.h"

namespace mado::store {

struct FaqEntryRow
{
    FaqEntryId id;
    qint64 revision;
    std::optional<FaqDraft> draft;
    std::optional<int> live; ///< The version that residents get.
};

/// Grows with every version of the account: whoever keeps an index knows by it when to make a new one.
qint64 faqStamp(Transaction &tx, const AccountId &account);

QList<FaqEntryRow> allFaqEntries(Transaction &tx, const AccountId &account);
std::optional<FaqEntryRow> findFaqEntry(Transaction &tx, const AccountId &account, const FaqEntryId &id);
void saveFaqEntry(Transaction &tx, const AccountId &account, const FaqEntryRow &row);

/// Oldest first.
QList<FaqVersion> faqVersions(Transaction &tx, const AccountId &account, const FaqEntryId &id);
void appendFaqVersion(Transaction &tx, const AccountId &account, const FaqEntryId &id, const FaqVersion &version);

/// What residents get of the entry; nullopt: it has been withdrawn, or never published.
struct FaqLive
{
    FaqEntryId id;
    std::optional<FaqContent> content;
};
/// Of every entry that has a version in the store; drafts without one are not among them.
QList<FaqLive> liveFaq(Transaction &tx, const AccountId &account);

} // namespace mado::store
