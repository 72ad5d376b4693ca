// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON form of contract/people.h.
#pragma once

#include "contract/codecs.h"
#include "contract/people.h"

namespace mado {

QJsonObject encode(const StaffDetails &value);
QJsonObject encode(const StaffMember &value);
QJsonObject encode(const StaffList &value);
QJsonObject encode(const StaffUpdate &value);
QJsonObject encode(const StaffStep &value);
QJsonObject encode(const InvitationIssued &value);
QJsonObject encode(const FieldChange &value);
QJsonObject encode(const StaffChange &value);
QJsonObject encode(const StaffChangeList &value);
QJsonObject encode(const Team &value);
QJsonObject encode(const TeamList &value);
QJsonObject encode(const Shift &value);
QJsonObject encode(const ShiftList &value);
QJsonObject encode(const BreakGlassRequest &value);
QJsonObject encode(const BreakGlass &value);
QJsonObject encode(const BreakGlassList &value);

Decoded<StaffDetails> decodeStaffDetails(const QJsonObject &json);
Decoded<StaffMember> decodeStaffMember(const QJsonObject &json);
Decoded<StaffList> decodeStaffList(const QJsonObject &json);
Decoded<StaffUpdate> decodeStaffUpdate(const QJsonObject &json);
Decoded<StaffStep> decodeStaffStep(const QJsonObject &json);
Decoded<InvitationIssued> decodeInvitationIssued(const QJsonObject &json);
Decoded<FieldChange> decodeFieldChange(const QJsonObject &json);
Decoded<StaffChange> decodeStaffChange(const QJsonObject &json);
Decoded<StaffChangeList> decodeStaffChangeList(const QJsonObject &json);
Decoded<Team> decodeTeam(const QJsonObject &json);
Decoded<TeamList> decodeTeamList(const QJsonObject &json);
Decoded<Shift> decodeShift(const QJsonObject &json);
Decoded<ShiftList> decodeShiftList(const QJsonObject &json);
Decoded<BreakGlassRequest> decodeBreakGlassRequest(const QJsonObject &json);
Decoded<BreakGlass> decodeBreakGlass(const QJsonObject &json);
Decoded<BreakGlassList> decodeBreakGlassList(const QJsonObject &json);

QString word(Employer value);
QString word(StaffState value);
QString word(ShiftKind value);
QString word(StaffChangeKind value);
std::optional<Employer> employerFrom(const QString &word);
std::optional<StaffState> staffStateFrom(const QString &word);
std::optional<ShiftKind> shiftKindFrom(const QString &word);
std::optional<StaffChangeKind> staffChangeKindFrom(const QString &word);

/// A day as "2020-05-29".
QString dayText(const QDate &day);
std::optional<QDate> dayFrom(const QString &text);

} // namespace mado
