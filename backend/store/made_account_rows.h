// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts made from templates: one draft each, and versions that never change.
#pragma once

#include "backend/store/engine.h"
#include "contract/service_account.h"

#include <map>

namespace mado::store {

/// In the order of their ids.
QList<AccountRecord> madeAccounts(Transaction &tx);
std::optional<AccountRecord> findMadeAccount(Transaction &tx, const AccountId &id);

/// Keeps revision and draft; versions are left alone.
void saveMadeAccount(Transaction &tx, const AccountRecord &record);
/// `files` is the whole package.
void insertMadeVersion(Transaction &tx, const AccountId &id, const AccountVersion &version, const QByteArray &files);

/// Every account that was published, with its newest version's number.
std::map<AccountId, int> newestMadeVersions(Transaction &tx);
/// The newest version's number; 0: never published.
int newestMadeVersion(Transaction &tx, const AccountId &id);
struct MadeVersion
{
    AccountVersion version;
    QByteArray files;
};
std::optional<MadeVersion> madeVersion(Transaction &tx, const AccountId &id, int number);

} // namespace mado::store
