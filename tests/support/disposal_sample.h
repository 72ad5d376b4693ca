// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/store/disposal_rows.h"

namespace mado::test {

/// An end-of-measures run that has come this far.
inline void putRun(store::Transaction &tx, DisposalState state, bool rehearsal = false)
{
    using namespace Qt::Literals::StringLiterals;
    const QDateTime at(QDate(2020, 6, 17), QTime(3, 0), Qt::UTC);
    const AgreementId agreement = *AgreementId::from(u"g-1"_s);
    store::putDisposal(tx, {.id = *DisposalId::from(u"run-1"_s),
                            .revision = 1,
                            .proposal = {agreement, u"厚生労働省"_s, at.date(), u"第1号"_s, {}, rehearsal},
                            .state = state,
                            .proposedBy = {*StaffId::from(u"officer"_s), u"井上"_s, Role::Officer},
                            .proposedAt = at,
                            .confirmedBy = {},
                            .confirmedAt = {},
                            .cancellableUntil = {},
                            .frozenAt = {},
                            .lastExportAt = {},
                            .nothingOwed = {},
                            .cancelledWhy = {},
                            .recipients = {},
                            .erased = {},
                            .certificate = {}});
}

} // namespace mado::test
