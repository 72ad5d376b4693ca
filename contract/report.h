// SPDX-License-Identifier: GPL-3.0-or-later
// Reports to the ministry: chapters of text beside published figures, read by a second person before they leave.
#pragma once

#include "contract/governance.h"

namespace mado {

using ReportId = Id<struct ReportTag>;

inline constexpr int maxReportChapters = 20;
inline constexpr int maxReportTextUnits = 8000; ///< Of a chapter.

enum class ReportState { Draft, Submitted, Approved, Sent };
enum class ReportRhythm { Once, Daily, Weekly, Monthly };
enum class ReportPart { Trend, Map, Ranking, Table };
enum class ReportStep { Submit, TakeBack, Return, Approve, Send };
enum class ReportSending { SavedFile, SealedProvision };

/// The published figures that a chapter is about.
struct ReportSubject
{
    QString indicator;
    QString survey;
    QString release; ///< The figures stay those of this release, whatever is published later.
    QString period;
    QString region;
    QStringList compared = {};
    friend bool operator==(const ReportSubject &, const ReportSubject &) = default;
};

struct ReportChapter
{
    QString title;
    /// Plain text; {rate}, {n}, {yes}, {interval}, {change} stand for figures of the subject.
    QString text;
    std::optional<ReportSubject> subject = {};
    QList<ReportPart> parts = {}; ///< Only with a subject.
    friend bool operator==(const ReportChapter &, const ReportChapter &) = default;
};

struct ReportContent
{
    QString title;
    QString office;    ///< Who reports, as an office is named.
    QString recipient; ///< The same.
    QDate from;        ///< The days it is about; both belong to it.
    QDate until;
    QDate due; ///< The last day to send it.
    ReportRhythm rhythm;
    Language language;
    QList<ReportChapter> chapters;
    friend bool operator==(const ReportContent &, const ReportContent &) = default;
};

struct ReportEvent
{
    ReportStep step;
    StaffName by;
    QDateTime at;  ///< UTC.
    QString words; ///< Of Return: why.
    friend bool operator==(const ReportEvent &, const ReportEvent &) = default;
};

struct Report
{
    ReportId id;
    qint64 revision;
    ReportState state;
    ReportContent content;
    QList<StaffName> writers; ///< Everybody who changed it; none of them approves it.
    QDateTime writtenAt;      ///< UTC.
    QList<ReportEvent> events = {};
    std::optional<ReportSending> sentAs = {};  ///< Exactly of Sent.
    std::optional<ProvisionId> provision = {}; ///< Exactly of SealedProvision.
    friend bool operator==(const Report &, const Report &) = default;
};

/// GET /v1/reports: of the reader's prefecture; what is due next comes first, what was sent last.
struct ReportList
{
    QList<Report> reports;
    friend bool operator==(const ReportList &, const ReportList &) = default;
};

/// POST /v1/reports/{id}/text.
struct ReportUpdate
{
    qint64 revision; ///< The one that was seen.
    ReportContent content;
    friend bool operator==(const ReportUpdate &, const ReportUpdate &) = default;
};

/// POST /v1/reports/{id}/steps (Submit, TakeBack, Send) and …/decision (Return, Approve).
struct ReportMove
{
    qint64 revision; ///< The one that was seen.
    ReportStep step;
    QString words = {};                        ///< Needed of Return.
    std::optional<ReportSending> sentAs = {};  ///< Exactly of Send.
    std::optional<ProvisionId> provision = {}; ///< Exactly of SealedProvision: one that was approved.
    friend bool operator==(const ReportMove &, const ReportMove &) = default;
};

/// When the next one of a rhythm is due; nullopt of Once.
std::optional<QDate> nextReportDay(ReportRhythm rhythm, const QDate &due);

} // namespace mado
