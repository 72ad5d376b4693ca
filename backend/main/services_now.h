// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/accounts/published.h"
#include "backend/desk/care.h"
#include "backend/desk/targets.h"
#include "backend/main/packages.h"
#include "backend/watch/watch.h"
#include "contract/canned_reply.h"

#include <functional>

namespace mado::main {

/// Every account's service as it is now: a version published in the console stands before what the server was started
/// with. Copies are cheap; thread-safe.
class ServicesNow
{
public:
    /// `published` outlives it; nullptr: no accounts are made in the console.
    ServicesNow(const Services &configured, accounts::Published *published);

    using All = std::map<AccountId, std::shared_ptr<const bot::Service>>;
    All all(store::Transaction &tx) const;
    /// Null: no such account.
    std::shared_ptr<const bot::Service> find(store::Transaction &tx, const AccountId &account) const;

private:
    std::shared_ptr<const All> m_configured;
    accounts::Published *m_published;
};

/// The waiting-time goals of each account, as its package says.
desk::TargetsOf targetsOf(const ServicesNow &services);

/// The ladder of calls and the questions by symptom of each account.
desk::CareNow careOf(const ServicesNow &services);

/// What each account says of itself in canned replies.
std::function<QList<CannedPlace>(store::Transaction &)> placesOf(const ServicesNow &services);

/// What the watch needs of each account.
watch::WatchedNow watchedOf(const ServicesNow &services);

} // namespace mado::main
