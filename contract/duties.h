// SPDX-License-Identifier: GPL-3.0-or-later
// What residents may ask for, and what the office has to keep and report.
#pragma once

#include "contract/governance.h"

namespace mado {

using DutyId = Id<struct DutyTag>;

enum class DutyKind {
    Disclosure, ///< 開示
    Correction, ///< 訂正
    StopOfUse,  ///< 利用停止
    LeakReport, ///< 漏えい等の報告
    FileEntry,  ///< An entry of the register of personal-information files (個人情報ファイル簿).
    Contractor  ///< A contractor whose staff handle the data.
};
enum class DutyState { Open, Done, Refused };

/// POST /v1/duties. Residents stand here by their case number, never by name.
struct DutyContent
{
    DutyKind kind;
    QString subject; ///< Case number, name of the file or of the contractor, or what leaked.
    QString details;
    QDate on;                 ///< Received, found or begun, in Asia/Tokyo.
    std::optional<QDate> due; ///< As the prefecture counts it.
    friend bool operator==(const DutyContent &, const DutyContent &) = default;
};

/// The first report (速報) of a leak, made before everything is known; the full report (確報) follows.
struct FirstReport
{
    QDate on;     ///< When it was made, in Asia/Tokyo.
    QString to;   ///< The office that received it, with the number of its answer where it gave one.
    StaffName by; ///< Who put it on record.
    QDateTime at;
    friend bool operator==(const FirstReport &, const FirstReport &) = default;
};

struct DutyRecord
{
    DutyId id;
    qint64 revision;
    DutyContent content;
    DutyState state;
    StaffName recordedBy;
    QDateTime recordedAt;
    QString outcome; ///< What was done, or why not.
    std::optional<StaffName> answeredBy;
    std::optional<QDateTime> answeredAt;
    std::optional<FirstReport> firstReport = {}; ///< Of a leak; nullopt: none is on record.
    friend bool operator==(const DutyRecord &, const DutyRecord &) = default;
};

/// POST /v1/duties/{id}/answer
struct DutyAnswer
{
    qint64 revision;
    bool done; ///< False: refused.
    QString outcome;
    friend bool operator==(const DutyAnswer &, const DutyAnswer &) = default;
};

/// POST /v1/duties/{id}/first-report: once, while the leak is open.
struct FirstReportMade
{
    qint64 revision;
    QDate on; ///< Neither before the leak was found nor in the future.
    QString to;
    friend bool operator==(const FirstReportMade &, const FirstReportMade &) = default;
};

/// GET /v1/duties: open ones by the day that comes next, then newest first.
struct DutyBook
{
    QList<DutyRecord> duties;
    friend bool operator==(const DutyBook &, const DutyBook &) = default;
};

/// POST /v1/consultations/{id}/consent-withdrawals: what the resident told staff. Counts at once, everywhere.
struct ConsentWithdrawal
{
    QString purpose; ///< Of the account's consent text.
    friend bool operator==(const ConsentWithdrawal &, const ConsentWithdrawal &) = default;
};

} // namespace mado
