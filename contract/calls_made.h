// SPDX-License-Identifier: GPL-3.0-or-later
// Calls that were made, for those who look back: who, when, how it ended.
#pragma once

#include "contract/consultation.h"

namespace mado {

struct CallMade
{
    ConsultationId consultation;
    QString caseNumber;
    QString displayName; ///< Of the resident.
    StaffName by;
    QDateTime at; ///< UTC; when the call was made.
    CallOutcome outcome;
    int attempt;                     ///< 1 for the first since somebody was reached.
    std::optional<QDateTime> nextAt; ///< UTC; what was promised then.
    friend bool operator==(const CallMade &, const CallMade &) = default;
};

/// GET /v1/calls?since=…[&consultation=…]: within the reader's reach, newest first, at most 500.
struct CallsMade
{
    QList<CallMade> calls;
    friend bool operator==(const CallsMade &, const CallsMade &) = default;
};

} // namespace mado
