// SPDX-License-Identifier: GPL-3.0-or-later
// What a consultation carries for the safety of people, kept as one JSON column.
#pragma once

#include "contract/consultation.h"

#include <QJsonObject>

namespace mado::store {

/// How the last lease ended, so that its holder can take that back a moment later.
struct ReleasedColumns
{
    StaffId by;
    QDateTime at;
    QDateTime since; ///< Of the lease.
    std::optional<QDateTime> waitingSince;
    int unread;
};

struct SafetyColumns
{
    std::optional<PersonConcerned> person = {};
    Access access = {};
    std::optional<DangerProtocol> danger = {};
    std::optional<ReleasedColumns> released = {};
    std::optional<QDateTime> askedAt = {};    ///< Staff's newest message, while the resident has not answered it.
    std::optional<QDateTime> contactDue = {}; ///< Agreed at closing; nullopt once it came, or none was.
};

/// nullopt when there is nothing to keep.
std::optional<QString> safetyColumn(const SafetyColumns &safety, const QString &callReason);
/// Throws UnreadableRow; `callReason` is "" where none is kept.
SafetyColumns safetyFrom(const QString &column, QString &callReason);

} // namespace mado::store
