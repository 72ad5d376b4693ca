// SPDX-License-Identifier: GPL-3.0-or-later
// The record of what was seen and done.
#pragma once

#include "contract/staff.h"

#include <QDateTime>
#include <QList>
#include <optional>

namespace mado {

struct AuditRecord
{
    qint64 seq; ///< From 1, without gaps.
    QDateTime at;
    std::optional<StaffName> who; ///< nullopt: the server itself, or somebody who did not show who they are.
    QString action;  ///< Name of a permission: "transcript.read"; what was tried in vain: "session.begin.refused".
    QString subject; ///< Id of what it was done to; may be empty.
    QString label;   ///< What people call it: "R-20418", "K-30417"; nobody's name.
    QString reason;
    friend bool operator==(const AuditRecord &, const AuditRecord &) = default;
};

/// GET /v1/audit, newest first. `next`: go on with ?before=…; nullopt: that was all.
struct AuditPage
{
    QList<AuditRecord> records;
    std::optional<qint64> next;
    friend bool operator==(const AuditPage &, const AuditPage &) = default;
};

/// GET /v1/audit/check: the whole chain, computed anew.
struct AuditCheck
{
    QDateTime at;
    qint64 records;
    std::optional<qint64> faultAt;     ///< Of the first record that does not fit; nullopt: no tampering was found.
    std::optional<QDateTime> anchored; ///< When the newest signed anchor was made.
    friend bool operator==(const AuditCheck &, const AuditCheck &) = default;
};

} // namespace mado
