// SPDX-License-Identifier: GPL-3.0-or-later
// The people behind the counter as administrators and supervisors see them: who they are, what they may reach, when
// they work, and who changed what.
#pragma once

#include "contract/consultation.h"
#include "contract/team.h"

#include <QDate>

namespace mado {

using ShiftId = Id<struct ShiftTag>;
using BreakGlassId = Id<struct BreakGlassTag>;

enum class Employer { Prefecture, Contractor };
/// Invited: has a code and no password yet. Suspended may come back; gone may not.
enum class StaffState { Invited, Active, Suspended, Gone };
enum class ShiftKind { OnDuty, OnCall };

/// Whose consultations somebody may see. It is their role that says what they may do with them.
struct StaffScope
{
    QStringList prefectures;   ///< JIS X 0401, "14"; none: nothing is in reach.
    QList<AccountId> accounts; ///< Only these of those prefectures; empty: all of them.
    friend bool operator==(const StaffScope &, const StaffScope &) = default;
};

/// What an administrator writes about a person: with an invitation, and whole again with every change.
struct StaffDetails
{
    QString login; ///< Staff number, "C-11208"; stays the same after the invitation.
    QString name;  ///< Family name as colleagues read it.
    Role role;
    Employer employer;
    QString contract;   ///< Its reference, "6-12"; empty exactly for staff of the prefecture.
    QString prefecture; ///< Where they belong, "14".
    StaffScope scope;
    QList<TeamId> teams;
    QStringList languages;                         ///< BCP 47 primary tags: "ja", "en".
    QList<ConsultationKind> kinds;                 ///< What 'take next' hands them; empty: the kind of their role.
    std::optional<QDate> confidentialityConfirmed; ///< Day in Asia/Tokyo on which the pledge was seen.
    std::optional<QDate> licenceConfirmed;
    std::optional<QDate> usableUntil; ///< Last day in Asia/Tokyo; nullopt: no end.
    friend bool operator==(const StaffDetails &, const StaffDetails &) = default;
};

struct StaffMember
{
    StaffId id;
    qint64 revision; ///< Grows with every change; a change names the one it was made from.
    StaffState state;
    StaffDetails details;
    QDateTime createdAt;                 ///< UTC.
    std::optional<QDateTime> signedInAt; ///< UTC; when their newest session began.
    friend bool operator==(const StaffMember &, const StaffMember &) = default;
};

/// GET /v1/staff: everybody, those who are gone too, with what the screen offers to choose from.
struct StaffList
{
    QDateTime serverTime;
    QList<StaffMember> staff;
    QList<AccountId> accounts; ///< Those that exist here.
    friend bool operator==(const StaffList &, const StaffList &) = default;
};

/// PUT /v1/staff/{id}.
struct StaffUpdate
{
    qint64 revision; ///< That the change was made from; refused with staff.changed when it is no longer the newest.
    StaffDetails details;
    friend bool operator==(const StaffUpdate &, const StaffUpdate &) = default;
};

/// POST /v1/staff/{id}/suspend, resume, leave, reset-second-factor.
struct StaffStep
{
    QString reason; ///< 1 to 500 characters; kept in the history.
    friend bool operator==(const StaffStep &, const StaffStep &) = default;
};

/// The answer to POST /v1/staff and /v1/staff/{id}/invitation. The code is told only here.
struct InvitationIssued
{
    StaffMember staff;
    QString code;         ///< "7KQM-2XRD-9TWC-H4NP": works once.
    QDateTime validUntil; ///< UTC.
    friend bool operator==(const InvitationIssued &, const InvitationIssued &) = default;
};

enum class StaffChangeKind {
    Invited,
    CodeRenewed,
    Enrolled,
    Changed,
    Suspended,
    Resumed,
    Left,
    ReachOpened,
    ReachEnded,
    SecondFactorReset
};

/// One member of StaffDetails that changed, by its name on the wire ("languages", "scope.prefectures").
struct FieldChange
{
    QString field;
    QStringList removed; ///< Words of the wire; of a single value, the one before.
    QStringList added;
    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};

/// 変更の記録: one line of a person's history.
struct StaffChange
{
    qint64 seq;
    QDateTime at;                ///< UTC.
    std::optional<StaffName> by; ///< nullopt: the command line, or time itself.
    StaffChangeKind what;
    QList<FieldChange> fields; ///< Of Changed.
    QString reason;            ///< Of Suspended, Resumed, Left, ReachOpened and SecondFactorReset.
    friend bool operator==(const StaffChange &, const StaffChange &) = default;
};

/// GET /v1/staff/{id}/changes, newest first.
struct StaffChangeList
{
    QList<StaffChange> changes;
    friend bool operator==(const StaffChangeList &, const StaffChangeList &) = default;
};

struct TeamList
{
    QList<Team> teams;
    friend bool operator==(const TeamList &, const TeamList &) = default;
};

/// PUT /v1/shifts/{id} makes or replaces one.
struct Shift
{
    ShiftId id;
    StaffId staff;
    QDateTime from;  ///< UTC.
    QDateTime until; ///< UTC; after `from`, at most 24 hours.
    ShiftKind kind;
    friend bool operator==(const Shift &, const Shift &) = default;
};

/// GET /v1/shifts?from=…&until=…: those that touch the time, by their beginning.
struct ShiftList
{
    QList<Shift> shifts;
    friend bool operator==(const ShiftList &, const ShiftList &) = default;
};

/// POST /v1/break-glass: an hour's reach beyond one's scope, with a reason. One of the two is set.
struct BreakGlassRequest
{
    QString reason; ///< 10 to 500 characters.
    std::optional<QString> prefecture;
    std::optional<ConsultationId> consultation;
    friend bool operator==(const BreakGlassRequest &, const BreakGlassRequest &) = default;
};

struct BreakGlass
{
    BreakGlassId id;
    StaffName staff;
    BreakGlassRequest request;
    QDateTime from;  ///< UTC.
    QDateTime until; ///< UTC; it ends by itself.
    friend bool operator==(const BreakGlass &, const BreakGlass &) = default;
};

/// GET /v1/break-glass, newest first.
struct BreakGlassList
{
    QList<BreakGlass> openings;
    friend bool operator==(const BreakGlassList &, const BreakGlassList &) = default;
};

} // namespace mado
