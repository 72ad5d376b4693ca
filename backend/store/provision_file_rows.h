// SPDX-License-Identifier: GPL-3.0-or-later
// Files of standing provisions, sealed to their recipients, until they are fetched or out of date.
#pragma once

#include "backend/store/engine.h"
#include "contract/governance.h"

namespace mado::store {

struct KeptFile
{
    ProvisionExportId entry;
    ProvisionId provision;
    QDate until;     ///< The last day on which it is kept.
    qint64 refusals; ///< How many refusals and withdrawals of consent counted when it was made.
};

void keepFile(Transaction &tx, const KeptFile &kept, const QByteArray &file);
std::optional<QByteArray> fileOf(Transaction &tx, const ProvisionExportId &entry);
void dropFile(Transaction &tx, const ProvisionExportId &entry);
std::vector<KeptFile> keptFiles(Transaction &tx); ///< Oldest first.

} // namespace mado::store
