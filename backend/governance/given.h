// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of an export: fetched, asked back, disposed of.
#pragma once

#include "backend/governance/services.h"
#include "contract/commands.h"
#include "contract/governance.h"

namespace mado::governance {

/// The file of a standing provision, while it is kept here. The first time is when it left the house.
tl::expected<ProvisionExport, Problem> fetchExport(store::Transaction &tx, const Officer &officer,
                                                   const ProvisionExportId &id);
/// The recipient is to dispose of it; what is still kept here goes at once.
tl::expected<ProvisionExportId, Problem> recallExport(store::Transaction &tx, const Officer &officer,
                                                      const ProvisionExportId &id, const RecallOrder &order);
/// The recipient answered the letter. Refused before the export was asked back, and a second time.
tl::expected<ProvisionExportId, Problem> noteRecallReceipt(store::Transaction &tx, const Officer &officer,
                                                           const ProvisionExportId &id, const RecallReceipt &receipt);
/// What the recipient said about their copy.
tl::expected<ProvisionExportId, Problem> noteCopyDisposal(store::Transaction &tx, const Officer &officer,
                                                          const ProvisionExportId &id, const CopyDisposal &copy);
/// The file is no longer kept here; its entry in the register says so.
void letGo(store::Transaction &tx, const ProvisionExportId &id);
/// Nothing of a provision that is over is left to be fetched.
void dropFilesOf(store::Transaction &tx, const ProvisionId &provision);

} // namespace mado::governance
