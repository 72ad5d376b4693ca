// SPDX-License-Identifier: GPL-3.0-or-later
// What the supervisor's board counts, within one reader's reach.
#pragma once

#include "backend/store/engine.h"
#include "contract/board.h"
#include "contract/people.h"

namespace mado::store {

/// One for each level, most urgent first.
QList<LevelWaiting> waitingByLevel(Transaction &tx, const StaffId &reader, const QDateTime &now);

struct OverdueCalls
{
    int count;
    std::optional<QDateTime> oldest;
};
OverdueCalls overdueCalls(Transaction &tx, const StaffId &reader, const QDateTime &now);

struct Colleague
{
    StaffName staff;
    QStringList languages;
    QList<ConsultationKind> kinds;
    std::optional<QDateTime> seenAt;
    std::optional<QDateTime> actedAt;
};
/// Active staff who reach a prefecture that the reader reaches, by name; acts before `since` are not looked for.
QList<Colleague> colleaguesOf(Transaction &tx, const StaffId &reader, const QDateTime &since);

struct Held
{
    StaffId owner;
    LevelCount count;
};
QList<Held> heldByLevel(Transaction &tx, const StaffId &reader);

GoalCount emergencyGoal(Transaction &tx, const StaffId &reader, const QDateTime &since, const QDateTime &now);
QList<DayCount> dayCounts(Transaction &tx, const StaffId &reader, const QDateTime &since);

/// Of a prefecture: emergencies that nobody holds, and nobody who could take them has asked since `attendedSince`.
struct Unattended
{
    QString prefecture;
    int waiting;
    QDateTime oldest;
};
QList<Unattended> unattendedEmergencies(Transaction &tx, const QStringList &roles, const QDateTime &attendedSince);
/// Those that have waited since `before` and that nobody holds, whoever is there.
QList<Unattended> untakenEmergencies(Transaction &tx, const QDateTime &before);

/// Keeps how long people wait now, one row a prefecture; nothing when `at` was kept already.
void keepWaitSamples(Transaction &tx, const QDateTime &at, const QDateTime &before);
std::optional<QDateTime> newestWaitSample(Transaction &tx);
QList<WaitSample> waitSamples(Transaction &tx, const StaffId &reader, const QDateTime &since);
void forgetWaitSamples(Transaction &tx, const QDateTime &before);

} // namespace mado::store
