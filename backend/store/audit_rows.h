// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the audit record. Nothing here changes or deletes one.
#pragma once

#include "backend/store/engine.h"
#include "contract/ids.h"

#include <QDateTime>

namespace mado::store {

struct AuditRow
{
    qint64 seq;
    QDateTime at;
    QString staff; ///< "": the server itself.
    QString role;
    QString action;
    QString subject;
    QString label;
    QString reason;
    QByteArray hash;
};

/// How far the chain is; seq 0 before the first record.
struct AuditHead
{
    qint64 seq;
    QByteArray hash;
};

/// The head, held until the commit: records come one after the other.
AuditHead lockAuditHead(Transaction &tx);
AuditHead auditHead(Transaction &tx);
/// Adds the record and moves the head to it.
void appendAudit(Transaction &tx, const AuditRow &row);

/// In order, after `seq`.
std::vector<AuditRow> auditAfter(Transaction &tx, qint64 seq, int limit);

struct AuditFilter
{
    std::optional<qint64> before;
    QString action; ///< "": any. "consultation." for all that begin with it.
    QString staff;
    QString label; ///< "": any. A staff number: also what that person did.
    std::optional<QDateTime> from;
    std::optional<QDateTime> until;
    bool refused; ///< Only what was tried in vain.
};
/// Newest first.
std::vector<AuditRow> auditBefore(Transaction &tx, const AuditFilter &filter, int limit);
bool auditedSince(Transaction &tx, const StaffId &staff, const QString &action, const QString &subject,
                  const QDateTime &since);

struct AnchorRow
{
    qint64 seq;
    QDateTime at;
    QByteArray hash;
    QByteArray signature;
};
void insertAnchor(Transaction &tx, const AnchorRow &anchor); ///< One a record at most; the first stays.
std::vector<AnchorRow> anchors(Transaction &tx);             ///< In order.
std::optional<AnchorRow> newestAnchor(Transaction &tx);

} // namespace mado::store
