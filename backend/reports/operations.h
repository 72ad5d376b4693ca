// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/governance/services.h"
#include "backend/store/operations_rows.h"

namespace mado::reports {

struct OperationsQuery
{
    QDate from; ///< In Asia/Tokyo; both days belong to it.
    QDate until;
};

/// Everything of the reader's prefecture in those days.
Operations operationsFor(store::Transaction &tx, const governance::Officer &reader, const OperationsQuery &query);

/// One for each level, most urgent first.
QList<LevelWait> summed(const QList<store::OneWait> &waits);

/// Adds the estimate where enough have rated. Both ends of the interval are of chance alone: they say nothing about
/// those who did not rate.
BotRelief estimated(BotRelief counted);

} // namespace mado::reports
