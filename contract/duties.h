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

/// GET /v1/duties: open ones by the day on which they are due, then newest first.
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
