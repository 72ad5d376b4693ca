// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON form of every value on the wire, one pair of functions a type. Unknown members are ignored (a newer
// server may send more); missing, ill-typed or unknown enumerators are errors, never defaults.
#pragma once

#include "contract/codec.h"
#include "contract/commands.h"
#include "contract/session.h"
#include "contract/sync.h"

namespace mado {

QJsonObject encode(const Risk &value);
QJsonObject encode(const StaffName &value);
QJsonObject encode(const StaffProfile &value);
QJsonObject encode(const Consultation &value);
QJsonObject encode(const Entry &value);
QJsonObject encode(const EntryBody &value); ///< {"kind": "resident_text", …}: also how the backend keeps a body.
QJsonObject encode(const ConsultationCommand &value);
QJsonObject encode(const CommandApplied &value);
QJsonObject encode(const NumberShown &value);
QJsonObject encode(const PendingHandOver &value);
QJsonObject encode(const Assignment &value);
QJsonObject encode(const DangerProtocol &value);
QJsonObject encode(const PersonConcerned &value);
QJsonObject encode(const Access &value);
QJsonObject encode(const Receivers &value);
QJsonObject encode(const LeaseRenewal &value);
QJsonObject encode(const Problem &value);
QJsonObject encode(const SignIn &value);
QJsonObject encode(const About &value);
QJsonObject encode(const SessionGranted &value);
QJsonObject encode(const SyncBatch &value);
QJsonObject encode(const TranscriptBatch &value);

Decoded<Risk> decodeRisk(const QJsonObject &json);
Decoded<StaffName> decodeStaffName(const QJsonObject &json);
Decoded<StaffProfile> decodeStaffProfile(const QJsonObject &json);
Decoded<Consultation> decodeConsultation(const QJsonObject &json);
Decoded<Entry> decodeEntry(const QJsonObject &json);
Decoded<EntryBody> decodeEntryBody(const QJsonObject &json);
Decoded<ConsultationCommand> decodeCommand(const QString &routeName, const QJsonObject &json);
Decoded<CommandApplied> decodeCommandApplied(const QJsonObject &json);
Decoded<NumberShown> decodeNumberShown(const QJsonObject &json);
Decoded<PendingHandOver> decodePendingHandOver(const QJsonObject &json);
Decoded<Assignment> decodeAssignment(const QJsonObject &json);
Decoded<DangerProtocol> decodeDangerProtocol(const QJsonObject &json);
Decoded<PersonConcerned> decodePersonConcerned(const QJsonObject &json);
Decoded<Access> decodeAccess(const QJsonObject &json);
Decoded<Receivers> decodeReceivers(const QJsonObject &json);
Decoded<LeaseRenewal> decodeLeaseRenewal(const QJsonObject &json);
Decoded<Problem> decodeProblem(const QJsonObject &json);
Decoded<SignIn> decodeSignIn(const QJsonObject &json);
Decoded<About> decodeAbout(const QJsonObject &json);
Decoded<SessionGranted> decodeSessionGranted(const QJsonObject &json);
/// Rows that do not decode go to `quarantined`; only a broken envelope fails the batch.
Decoded<SyncBatch> decodeSyncBatch(const QJsonObject &json);
Decoded<TranscriptBatch> decodeTranscriptBatch(const QJsonObject &json);

/// Wire words of the enumerations ("emergency", "nurse", …); shared with the stores.
QString word(RiskLevel value);
QString word(Role value);
QString word(ConsultationKind value);
QString word(Channel value);
QString word(Disposition value);
QString word(SendStage value);
QString word(MediaState value);
QString word(EventKind value);
QString word(CallOutcome value);
QString word(DispatcherAnswer value);
QString word(HandOverAnswer value);
QString word(Relation value);
QString word(Interpreter value);
std::optional<RiskLevel> riskLevelFrom(const QString &word);
std::optional<Role> roleFrom(const QString &word);
std::optional<ConsultationKind> consultationKindFrom(const QString &word);
std::optional<Channel> channelFrom(const QString &word);
std::optional<Disposition> dispositionFrom(const QString &word);
std::optional<SendStage> sendStageFrom(const QString &word);
std::optional<MediaState> mediaStateFrom(const QString &word);
std::optional<EventKind> eventKindFrom(const QString &word);
std::optional<CallOutcome> callOutcomeFrom(const QString &word);
std::optional<DispatcherAnswer> dispatcherAnswerFrom(const QString &word);
std::optional<HandOverAnswer> handOverAnswerFrom(const QString &word);
std::optional<Relation> relationFrom(const QString &word);
std::optional<Interpreter> interpreterFrom(const QString &word);

/// UTC as ISO 8601 with milliseconds and 'Z'; anything without a zone is an error.
QString utcText(const QDateTime &time);
std::optional<QDateTime> utcFrom(const QString &text);

} // namespace mado
