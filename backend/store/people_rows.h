// SPDX-License-Identifier: GPL-3.0-or-later
// Members of staff as administrators know them. Passwords, factors and sessions are in identity_rows and its kin.
#pragma once

#include "backend/store/engine.h"
#include "contract/people.h"

namespace mado::store {

/// Somebody invited, without a password. False: the login is taken.
bool insertMember(Transaction &tx, const StaffId &id, const StaffDetails &details, const QDateTime &at);
std::optional<StaffMember> findMember(Transaction &tx, const StaffId &id);
/// Everybody, by login.
QList<StaffMember> allMembers(Transaction &tx);

/// Writes details over those of this revision; the login stays. False: somebody else changed them first. Whoever they
/// no longer let reach something is told by reach_rows, not here.
bool updateMember(Transaction &tx, const StaffId &id, qint64 revision, const StaffDetails &details);
void setMemberState(Transaction &tx, const StaffId &id, StaffState state);

QList<ConsultationKind> kindsTakenBy(Transaction &tx, const StaffId &id);
/// Active ones other than this.
bool hasOtherAdministrator(Transaction &tx, const StaffId &id);
/// Active members whose last day lies before `today`; never the last administrator.
QList<StaffId> membersUsableBefore(Transaction &tx, const QDate &today);

} // namespace mado::store
