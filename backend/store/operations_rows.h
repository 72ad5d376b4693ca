// SPDX-License-Identifier: GPL-3.0-or-later
// What the desk of one prefecture had to do within a span of time: [since, before).
#pragma once

#include "backend/store/engine.h"
#include "contract/operations.h"

namespace mado::store {

struct Span
{
    QString prefecture;
    QDateTime since;
    QDateTime before;
};

QList<KindVolume> openedByKind(Transaction &tx, const Span &span);
/// By day in Asia/Tokyo; days without any are left out.
QList<DayVolume> openedAndClosedByDay(Transaction &tx, const Span &span);
/// 24 counts, by hour of the day in Asia/Tokyo.
QList<int> openedByHour(Transaction &tx, const Span &span);
QList<DispositionCount> closedByOutcome(Transaction &tx, const Span &span);

/// How one consultation waited until it was first taken, or until now.
struct OneWait
{
    RiskLevel level;
    std::optional<int> targetMinutes;
    qint64 milliseconds;
    bool taken;
    bool over; ///< Closed without having been taken.
};
/// By the time they were opened, oldest first.
QList<OneWait> waitsOf(Transaction &tx, const Span &span, const QDateTime &now);

/// When the desk of a prefecture had its first consultation; nullopt: it had none.
std::optional<QDateTime> firstOpened(Transaction &tx, const QString &prefecture);

/// Counts only; nothing is estimated yet.
BotRelief botRelief(Transaction &tx, const QList<AccountId> &accounts, const Span &span);

} // namespace mado::store
