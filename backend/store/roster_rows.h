// SPDX-License-Identifier: GPL-3.0-or-later
// Teams and shifts.
#pragma once

#include "backend/store/engine.h"
#include "contract/people.h"

namespace mado::store {

QList<Team> allTeams(Transaction &tx);
std::optional<Team> findTeam(Transaction &tx, const TeamId &id);
/// Those that somebody belongs to, by their ids.
QList<Team> teamsAround(Transaction &tx, const StaffId &staff);
void putTeam(Transaction &tx, const Team &team);
bool teamInUse(Transaction &tx, const TeamId &id);
void deleteTeam(Transaction &tx, const TeamId &id);

/// Those that touch the time, by their beginning.
QList<Shift> shiftsTouching(Transaction &tx, const QDateTime &from, const QDateTime &until);
std::optional<Shift> findShift(Transaction &tx, const ShiftId &id);
void putShift(Transaction &tx, const Shift &shift);
void deleteShift(Transaction &tx, const ShiftId &id);

} // namespace mado::store
