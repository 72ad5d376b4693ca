// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/accounts/published.h"
#include "backend/governance/services.h"
#include "backend/main/packages.h"

namespace mado::main {

/// What governance knows of the accounts, and the rules that come with the program.
struct GovernanceParts
{
    governance::Policies policies;
    QList<governance::ServedAccount> accounts;
    QList<governance::ConsentPurpose> consents;
};

/// Every fault of the rules, with its line.
tl::expected<GovernanceParts, QList<Fault>> loadGovernance(const Services &services);

/// What governance knows of those published in the console; null where none take part.
std::function<governance::Served(store::Transaction &)> servedOf(accounts::Published *published);

/// Overwrites and removes the key file; null where there is none.
std::function<bool()> destroying(const QString &keyFile);

/// The seal of the audit record, from the key that lies outside the database.
audit::Seal auditSealOf(const identity::SecretBox &secrets);

} // namespace mado::main
