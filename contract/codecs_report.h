// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON form of contract/report.h.
#pragma once

#include "contract/codec.h"
#include "contract/report.h"

namespace mado {

QJsonObject encode(const ReportContent &value);
QJsonObject encode(const Report &value);
QJsonObject encode(const ReportList &value);
QJsonObject encode(const ReportUpdate &value);
QJsonObject encode(const ReportMove &value);
Decoded<ReportContent> decodeReportContent(const QJsonObject &json);
Decoded<Report> decodeReport(const QJsonObject &json);
Decoded<ReportList> decodeReportList(const QJsonObject &json);
Decoded<ReportUpdate> decodeReportUpdate(const QJsonObject &json);
Decoded<ReportMove> decodeReportMove(const QJsonObject &json);

QString word(ReportState value);
QString word(ReportRhythm value);
QString word(ReportPart value);
QString word(ReportStep value);
QString word(ReportSending value);
std::optional<ReportState> reportStateFrom(const QString &word);
std::optional<ReportRhythm> reportRhythmFrom(const QString &word);
std::optional<ReportPart> reportPartFrom(const QString &word);
std::optional<ReportStep> reportStepFrom(const QString &word);
std::optional<ReportSending> reportSendingFrom(const QString &word);

} // namespace mado
