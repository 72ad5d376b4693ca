// SPDX-License-Identifier: GPL-3.0-or-later
// Consultations as the desk decides about them. Every write grows the revision and moves the feed.
#pragma once

#include "backend/store/engine.h"
#include "backend/store/safety_columns.h"
#include "contract/consultation.h"

namespace mado::store {

struct OwnerColumns
{
    StaffId staff;
    QDateTime since;
    QDateTime leaseUntil;
};

struct ClosingColumns
{
    Disposition disposition;
    StaffId by;
    QDateTime at;
    std::optional<QDateTime> nextContact;
};

struct ConsultationRow
{
    ConsultationId id;
    qint64 caseNumber;
    ConversationId conversation;
    AccountId account;
    QString prefecture;
    ConsultationKind kind;
    Channel channel;
    Risk risk;
    std::optional<int> targetMinutes;
    QDateTime openedAt;
    std::optional<QDateTime> waitingSince;
    int unread;
    QString lastWords;
    std::optional<OwnerColumns> owner;
    qint64 fence; ///< Of the last lease ever given; grows with every new owner.
    std::optional<ClosingColumns> closed;
    std::optional<PlannedCall> call = {};
    std::optional<PendingHandOver> handOver = {}; ///< Never without an owner.
    std::optional<Assignment> assigned = {};      ///< Nor this.
    qint64 revision;
    SafetyColumns safety = {};
};

/// The next number for people to say aloud.
qint64 nextCaseNumber(Transaction &tx);

void insertConsultation(Transaction &tx, const ConsultationRow &row);
/// Writes the row back and raises its revision. Throws when somebody else changed it since it was read.
void saveConsultation(Transaction &tx, ConsultationRow &row);

std::optional<ConsultationRow> findConsultation(Transaction &tx, const ConsultationId &id);
std::optional<ConsultationRow> openConsultation(Transaction &tx, const ConversationId &conversation);
/// The one of this conversation that was closed last, not before `earliest`.
std::optional<ConsultationRow> lastClosed(Transaction &tx, const ConversationId &conversation,
                                          const QDateTime &earliest);
/// Nobody's, in the reach of this member of staff and of the kinds they take: most urgent first, then by how long the
/// resident waits. Of any kind when `kinds` is empty.
std::optional<ConsultationRow> mostUrgentWaiting(Transaction &tx, const StaffId &staff,
                                                 const QList<ConsultationKind> &kinds);
/// Those whose lease somebody holds, lapsed or not.
std::vector<ConsultationRow> consultationsHeldBy(Transaction &tx, const StaffId &staff);
std::vector<ConsultationRow> lapsedConsultations(Transaction &tx, const QDateTime &now, qint64 limit);

enum class Touched { Open, All };
/// Something that consoles show with the conversation's consultations changed outside their rows.
void touchConsultations(Transaction &tx, const ConversationId &conversation, Touched which);
/// Takes words away that the resident took back.
void forgetLastWords(Transaction &tx, const ConversationId &conversation, const QString &words);

/// Open ones whose promised call is due while nobody waits there for anything else yet.
std::vector<ConsultationRow> callsFallenDue(Transaction &tx, const QDateTime &now, qint64 limit);

/// Closed ones whose agreed next contact has come and was not seen to yet.
std::vector<ConsultationRow> contactsFallenDue(Transaction &tx, const QDateTime &now, qint64 limit);

/// Open ones whose offer nobody answered in time, not marked overdue yet.
std::vector<ConsultationRow> handOversFallenDue(Transaction &tx, const QDateTime &now, qint64 limit);

/// Open ones where staff's message is unanswered since before these times and nobody waits; below emergency also
/// no call is planned.
std::vector<ConsultationRow> unanswered(Transaction &tx, const AccountId &account, const QDateTime &emergencyBefore,
                                        const QDateTime &otherwiseBefore, qint64 limit);

/// The resident's telephone number, as written; nullopt: none was given.
std::optional<QString> phoneOf(Transaction &tx, const ConversationId &conversation);

/// True while messages to the resident are on their way.
bool messagesUnderWay(Transaction &tx, const ConversationId &conversation);

} // namespace mado::store
