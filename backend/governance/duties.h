// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/governance/services.h"
#include "contract/commands.h"
#include "contract/duties.h"

namespace mado::governance {

tl::expected<DutyId, Problem> recordDuty(store::Transaction &tx, const Officer &officer, const DutyContent &content);
tl::expected<DutyId, Problem> answerDuty(store::Transaction &tx, const Officer &officer, const DutyId &id,
                                         const DutyAnswer &answer);
/// The first report of a leak: once, while it is open, on a day from that on which the leak was found until today.
tl::expected<DutyId, Problem> recordFirstReport(store::Transaction &tx, const Officer &officer, const DutyId &id,
                                                const FirstReportMade &made);

/// What the resident told staff: from this moment on it counts for exports, figures and the desk alike.
tl::expected<ConsultationId, Problem> withdrawConsent(store::Transaction &tx, const Officer &officer,
                                                      const ConsultationId &id, const ConsentWithdrawal &withdrawal);

} // namespace mado::governance
