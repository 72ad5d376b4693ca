// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/codec.h"
#include "contract/disposal.h"
#include "contract/duties.h"

namespace mado {

QString word(DataCategory value);
QString word(DisposalState value);
QString word(DisposalNoteKind value);
QString word(DutyKind value);
QString word(DutyState value);
std::optional<DataCategory> dataCategoryFrom(const QString &word);
std::optional<DisposalState> disposalStateFrom(const QString &word);
std::optional<DisposalNoteKind> disposalNoteKindFrom(const QString &word);
std::optional<DutyKind> dutyKindFrom(const QString &word);
std::optional<DutyState> dutyStateFrom(const QString &word);

QJsonObject encode(const HoldContent &value);
QJsonObject encode(const Hold &value);
QJsonObject encode(const DisposalProposal &value);
QJsonObject encode(const DisposalAnswer &value);
QJsonObject encode(const DisposalNote &value);
QJsonObject encode(const DisposalCertificate &value);
QJsonObject encode(const Disposal &value);
QJsonObject encode(const DisposalOverview &value);
QJsonObject encode(const DutyContent &value);
QJsonObject encode(const DutyRecord &value);
QJsonObject encode(const DutyAnswer &value);
QJsonObject encode(const FirstReportMade &value);
QJsonObject encode(const DutyBook &value);
QJsonObject encode(const ConsentWithdrawal &value);

Decoded<HoldContent> decodeHoldContent(const QJsonObject &json);
Decoded<Hold> decodeHold(const QJsonObject &json);
Decoded<DisposalProposal> decodeDisposalProposal(const QJsonObject &json);
Decoded<DisposalAnswer> decodeDisposalAnswer(const QJsonObject &json);
Decoded<DisposalNote> decodeDisposalNote(const QJsonObject &json);
Decoded<Disposal> decodeDisposal(const QJsonObject &json);
Decoded<DisposalOverview> decodeDisposalOverview(const QJsonObject &json);
Decoded<DutyContent> decodeDutyContent(const QJsonObject &json);
Decoded<DutyRecord> decodeDutyRecord(const QJsonObject &json);
Decoded<DutyAnswer> decodeDutyAnswer(const QJsonObject &json);
Decoded<FirstReportMade> decodeFirstReportMade(const QJsonObject &json);
Decoded<DutyBook> decodeDutyBook(const QJsonObject &json);
Decoded<ConsentWithdrawal> decodeConsentWithdrawal(const QJsonObject &json);

} // namespace mado
