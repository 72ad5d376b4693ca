// SPDX-License-Identifier: GPL-3.0-or-later
// Who is there: whose console asked last, and who looks at which consultation. None of it moves the feed.
#pragma once

#include "backend/store/engine.h"
#include "contract/ids.h"
#include "contract/staff.h"

#include <QDateTime>
#include <QList>
#include <optional>

namespace mado::store {

void sawConsole(Transaction &tx, const StaffId &staff, const QDateTime &at);
std::optional<QDateTime> consoleSeenAt(Transaction &tx, const StaffId &staff);

void sawOnlooker(Transaction &tx, const ConsultationId &consultation, const StaffId &staff, const QDateTime &at);
/// Others than `staff` who were seen there after `since`, by name.
QList<StaffName> otherOnlookers(Transaction &tx, const ConsultationId &consultation, const StaffId &staff,
                                const QDateTime &since);
void forgetOnlookers(Transaction &tx, const QDateTime &before);

/// The reply that the giver passed on, for whoever accepted with this fence.
void passDraft(Transaction &tx, const ConsultationId &consultation, const StaffId &staff, qint64 fence,
               const QString &text);
std::optional<QString> passedDraft(Transaction &tx, const ConsultationId &consultation, const StaffId &staff,
                                   qint64 fence);
/// Those of leases that are over.
void forgetPassedDrafts(Transaction &tx);

} // namespace mado::store
