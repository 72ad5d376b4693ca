// SPDX-License-Identifier: GPL-3.0-or-later
// What staff do to the frequent questions of one account. Each runs inside one transaction, and has all of its effects
// or none.
#pragma once

#include "backend/faq/shelf.h"
#include "backend/store/faq_rows.h"
#include "contract/commands.h"

namespace mado::editorial {

/// Who writes, for which account, and when.
struct Desk
{
    AccountId account;
    const faq::Account &of;
    StaffName who;
    QDateTime now; ///< UTC.
};

template <class T> using Outcome = tl::expected<T, Problem>;

/// The entry as it stands: what was shipped is its first version.
std::optional<FaqEntry> entryOf(store::Transaction &tx, const Desk &desk, const FaqEntryId &id);

/// Keeps a draft; of a new entry with revision 0.
Outcome<FaqEntryId> saveDraft(store::Transaction &tx, const Desk &desk, const FaqEntryId &id, const FaqSave &save);

/// Publish: the draft of somebody else becomes the newest version. Withdraw: residents no longer get it. Restore: an
/// earlier version comes back as the newest. DropDraft: the draft goes.
Outcome<FaqEntryId> takeStep(store::Transaction &tx, const Desk &desk, const FaqEntryId &id, FaqStepKind kind,
                             const FaqStep &step);

/// Each item becomes a draft, unless residents get just that already.
Outcome<FaqImported> import(store::Transaction &tx, const Desk &desk, const FaqContents &contents);

FaqContents contentsOf(store::Transaction &tx, const Desk &desk);

FaqBoard boardOf(store::Transaction &tx, const Desk &desk);

} // namespace mado::editorial
