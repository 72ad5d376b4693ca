// SPDX-License-Identifier: GPL-3.0-or-later
// Calls that were made.
#pragma once

#include "backend/store/engine.h"
#include "contract/calls_made.h"

namespace mado::store {

struct CallRow
{
    ConsultationId consultation;
    StaffId staff;
    QDateTime at; ///< UTC; when the call was made.
    CallOutcome outcome;
    int attempt;
    std::optional<QDateTime> nextAt; ///< UTC.
};

void insertCall(Transaction &tx, const CallRow &row);

/// Which calls: since a moment, or all of one consultation.
struct CallsWanted
{
    std::optional<QDateTime> since;
    std::optional<ConsultationId> consultation;
};
/// Within the reader's reach, newest first, at most `limit`.
CallsMade callsMade(Transaction &tx, const StaffId &reader, const CallsWanted &wanted, qint64 limit);

} // namespace mado::store
