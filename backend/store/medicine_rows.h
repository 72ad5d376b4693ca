// SPDX-License-Identifier: GPL-3.0-or-later
// Medicine that residents asked for, and accounts whose service has ended.
#pragma once

#include "backend/store/engine.h"
#include "contract/medicine.h"

namespace mado::store {

struct MedicineRow
{
    ConversationId conversation;
    MedicineRequest request;
};

/// The next number for people to say aloud: "M-1182".
QString nextMedicineNumber(Transaction &tx);

void insertMedicine(Transaction &tx, const AccountId &account, const MedicineRow &row);
/// Writes the request over the one of the revision before. False: somebody else changed it first.
bool saveMedicine(Transaction &tx, const AccountId &account, const MedicineRequest &request);
std::optional<MedicineRow> findMedicine(Transaction &tx, const AccountId &account, const MedicineRequestId &id);
/// All that are on their way, and what was delivered since `deliveredSince`; by the time of the request.
QList<MedicineRequest> medicineRequests(Transaction &tx, const AccountId &account, const QDateTime &deliveredSince);
MedicineCounts helpCounts(Transaction &tx, const AccountId &account);

std::optional<ServiceClosing> serviceClosing(Transaction &tx, const AccountId &account);
/// False: it was closed before.
bool closeService(Transaction &tx, const AccountId &account, const ServiceClosing &closing);

struct ReachableResident
{
    ConversationId conversation;
    QString language; ///< "ja", "en".
};
QList<ReachableResident> reachableResidents(Transaction &tx, const AccountId &account);

} // namespace mado::store
