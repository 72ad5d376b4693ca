// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept about members of staff besides what they are: their history, their invitation, and when they reached
// beyond their scope.
#pragma once

#include "backend/store/engine.h"
#include "contract/people.h"

namespace mado::store {

struct NewStaffChange
{
    StaffId staff;
    QDateTime at;
    std::optional<StaffId> by; ///< nullopt: nobody in particular.
    StaffChangeKind what;
    QList<FieldChange> fields = {};
    QString reason = {};
};
void insertChange(Transaction &tx, const NewStaffChange &change);
/// Newest first.
QList<StaffChange> changesOf(Transaction &tx, const StaffId &staff);

/// Each has one at most: a new code voids the former.
void putInvitation(Transaction &tx, const StaffId &staff, const QByteArray &codeHash, const QDateTime &validUntil);
/// Whose invitation this is, while it is good and they have not enrolled.
std::optional<StaffId> invitedWith(Transaction &tx, const QByteArray &codeHash, const QDateTime &now);
/// The hash of their code, while it is good and they have not enrolled.
std::optional<QByteArray> invitationOf(Transaction &tx, const StaffId &staff, const QDateTime &now);
void deleteInvitation(Transaction &tx, const StaffId &staff);

struct OpeningRow
{
    BreakGlassId id;
    StaffId staff;
    BreakGlassRequest request;
    QDateTime from;
    QDateTime until;
};
void insertOpening(Transaction &tx, const OpeningRow &opening);
std::optional<OpeningRow> findOpening(Transaction &tx, const BreakGlassId &id);
/// Newest first, at most 500.
QList<OpeningRow> newestOpenings(Transaction &tx);
/// Not ended and over at this time; of everybody.
QList<OpeningRow> openingsOver(Transaction &tx, const QDateTime &now);
/// Not ended yet.
QList<OpeningRow> openingsOf(Transaction &tx, const StaffId &staff);
void endOpening(Transaction &tx, const BreakGlassId &id);

} // namespace mado::store
