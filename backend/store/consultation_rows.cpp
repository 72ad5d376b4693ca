// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/consultation_rows.h"

#include "backend/store/columns.h"
#include "backend/store/feed.h"
#include "backend/store/reach_rows.h"
#include "contract/codecs.h"

#include <QJsonDocument>

namespace mado::store {

namespace {

// The order that fromRow() reads and valuesOf() writes.
const std::string columns = "id, case_number, conversation, account, prefecture, kind, channel, risk, target_minutes, "
                            "opened_at, waiting_since, unread, last_words, owner, owned_since, lease_until, fence, "
                            "disposition, closed_by, closed_at, next_contact, call_due, call_unanswered, "
                            "call_tried_at, hand_over, hand_over_due, revision, assigned";

QString riskColumn(const Risk &risk)
{
    return QString::fromUtf8(QJsonDocument(encode(risk)).toJson(QJsonDocument::Compact));
}

Risk riskFrom(const QString &column)
{
    auto risk = decodeRisk(QJsonDocument::fromJson(column.toUtf8()).object());
    return known(risk ? std::optional(std::move(*risk)) : std::nullopt, "risk");
}

std::optional<OwnerColumns> ownerFrom(const Row &row)
{
    if (row.isNull(13))
        return std::nullopt;
    return OwnerColumns{idFrom<StaffId>(row, 13), timeFrom(row, 14), timeFrom(row, 15)};
}

std::optional<ClosingColumns> closingFrom(const Row &row)
{
    if (row.isNull(19))
        return std::nullopt;
    return ClosingColumns{known(dispositionFrom(row.text(17)), "disposition"), idFrom<StaffId>(row, 18),
                          timeFrom(row, 19), timeIfAny(row, 20)};
}

std::optional<PlannedCall> callFrom(const Row &row)
{
    if (row.isNull(21))
        return std::nullopt;
    return PlannedCall{timeFrom(row, 21), static_cast<int>(row.integer(22)), timeIfAny(row, 23)};
}

QString handOverColumn(const PendingHandOver &offer)
{
    return QString::fromUtf8(QJsonDocument(encode(offer)).toJson(QJsonDocument::Compact));
}

std::optional<PendingHandOver> handOverFrom(const Row &row)
{
    if (row.isNull(24))
        return std::nullopt;
    auto offer = decodePendingHandOver(QJsonDocument::fromJson(row.text(24).toUtf8()).object());
    return known(offer ? std::optional(std::move(*offer)) : std::nullopt, "hand-over");
}

QString assignedColumn(const Assignment &assigned)
{
    return QString::fromUtf8(QJsonDocument(encode(assigned)).toJson(QJsonDocument::Compact));
}

std::optional<Assignment> assignedFrom(const Row &row)
{
    if (row.isNull(27))
        return std::nullopt;
    auto assigned = decodeAssignment(QJsonDocument::fromJson(row.text(27).toUtf8()).object());
    return known(assigned ? std::optional(std::move(*assigned)) : std::nullopt, "assignment");
}

ConsultationRow fromRow(const Row &row)
{
    return {.id = idFrom<ConsultationId>(row, 0),
            .caseNumber = row.integer(1),
            .conversation = idFrom<ConversationId>(row, 2),
            .account = idFrom<AccountId>(row, 3),
            .prefecture = row.text(4),
            .kind = known(consultationKindFrom(row.text(5)), "kind of consultation"),
            .channel = known(channelFrom(row.text(6)), "channel"),
            .risk = riskFrom(row.text(7)),
            .targetMinutes = row.isNull(8) ? std::nullopt : std::optional(static_cast<int>(row.integer(8))),
            .openedAt = timeFrom(row, 9),
            .waitingSince = timeIfAny(row, 10),
            .unread = static_cast<int>(row.integer(11)),
            .lastWords = row.text(12),
            .owner = ownerFrom(row),
            .fence = row.integer(16),
            .closed = closingFrom(row),
            .call = callFrom(row),
            .handOver = handOverFrom(row),
            .assigned = assignedFrom(row),
            .revision = row.integer(26)};
}

/// The column after those of fromRow().
ConsultationRow withSafety(const Row &row)
{
    constexpr size_t safety = 28;
    ConsultationRow read = fromRow(row);
    if (row.isNull(safety))
        return read;
    QString callReason;
    read.safety = safetyFrom(row.text(safety), callReason);
    if (read.call)
        read.call->reason = callReason;
    return read;
}

std::vector<ConsultationRow> select(Transaction &tx, const char *where, const std::vector<Value> &parameters)
{
    const std::string sql = "SELECT " + columns + ", safety FROM consultation c WHERE " + where;
    std::vector<ConsultationRow> found;
    for (const Row &row : tx.query(sql.c_str(), parameters))
        found.push_back(withSafety(row));
    return found;
}

std::optional<ConsultationRow> selectFirst(Transaction &tx, const char *where, const std::vector<Value> &parameters)
{
    auto found = select(tx, where, parameters);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

Value minutesColumn(const std::optional<int> &minutes) { return minutes ? Value(qint64(*minutes)) : Value(); }

/// $1 … $32: the columns in their order, then the rank of the level and what is kept for safety.
std::vector<Value> valuesOf(const ConsultationRow &row)
{
    const auto owned = [&](auto of) { return row.owner ? of(*row.owner) : Value(); };
    const auto closed = [&](auto of) { return row.closed ? of(*row.closed) : Value(); };
    const auto call = [&](auto of) { return row.call ? of(*row.call) : Value(); };
    return {row.id.text(),
            row.caseNumber,
            row.conversation.text(),
            row.account.text(),
            row.prefecture,
            word(row.kind),
            word(row.channel),
            riskColumn(row.risk),
            minutesColumn(row.targetMinutes),
            timeColumn(row.openedAt),
            timeColumn(row.waitingSince),
            qint64(row.unread),
            row.lastWords,
            owned([](const OwnerColumns &o) { return Value(o.staff.text()); }),
            owned([](const OwnerColumns &o) { return timeColumn(o.since); }),
            owned([](const OwnerColumns &o) { return timeColumn(o.leaseUntil); }),
            row.fence,
            closed([](const ClosingColumns &c) { return Value(word(c.disposition)); }),
            closed([](const ClosingColumns &c) { return Value(c.by.text()); }),
            closed([](const ClosingColumns &c) { return timeColumn(c.at); }),
            closed([](const ClosingColumns &c) { return timeColumn(c.nextContact); }),
            call([](const PlannedCall &c) { return timeColumn(c.dueAt); }),
            qint64(row.call ? row.call->unanswered : 0),
            call([](const PlannedCall &c) { return timeColumn(c.lastTriedAt); }),
            row.handOver ? Value(handOverColumn(*row.handOver)) : Value(),
            row.handOver && !row.handOver->overdue ? timeColumn(row.handOver->answerBy) : Value(),
            row.revision,
            row.assigned ? Value(assignedColumn(*row.assigned)) : Value(),
            qint64(row.risk.level()),
            textColumn(safetyColumn(row.safety, row.call ? row.call->reason : QString())),
            timeColumn(row.safety.askedAt),
            row.closed ? timeColumn(row.safety.contactDue) : Value()};
}

void touch(Transaction &tx, const QString &id) { touchFeed(tx, QStringLiteral("consultation"), id); }

} // namespace

qint64 nextCaseNumber(Transaction &tx)
{
    return tx.query("UPDATE counter SET value = value + 1 WHERE name = 'case' RETURNING value").at(0).integer(0);
}

void insertConsultation(Transaction &tx, const ConsultationRow &row)
{
    const std::string sql =
        "INSERT INTO consultation (" + columns +
        ", level_rank, first_owned_at, safety, asked_at, contact_due) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, "
        "$9, $10, $11, $12, $13, $14, $15, "
        "$16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $15, $30, $31, $32)";
    tx.execute(sql.c_str(), valuesOf(row));
    touch(tx, row.id.text());
}

void saveConsultation(Transaction &tx, ConsultationRow &row)
{
    const qint64 changed = tx.execute(
        "UPDATE consultation SET case_number = $2, conversation = $3, account = $4, prefecture = $5, kind = $6, "
        "channel = $7, risk = $8, target_minutes = $9, opened_at = $10, waiting_since = $11, unread = $12, "
        "last_words = $13, owner = $14, owned_since = $15, lease_until = $16, fence = $17, disposition = $18, "
        "closed_by = $19, closed_at = $20, next_contact = $21, call_due = $22, call_unanswered = $23, "
        "call_tried_at = $24, hand_over = $25, hand_over_due = $26, revision = $27 + 1, assigned = $28, level_rank = "
        "$29, safety = $30, asked_at = $31, contact_due = $32, "
        "first_owned_at = COALESCE(first_owned_at, $15) "
        "WHERE id = $1 AND revision = $27",
        valuesOf(row));
    if (changed != 1)
        throw StoreFailure("the consultation changed while it was being written; try again");
    ++row.revision;
    touch(tx, row.id.text());
}

std::optional<ConsultationRow> findConsultation(Transaction &tx, const ConsultationId &id)
{
    return selectFirst(tx, "id = $1", {id.text()});
}

std::optional<ConsultationRow> openConsultation(Transaction &tx, const ConversationId &conversation)
{
    return selectFirst(tx, "conversation = $1 AND closed_at IS NULL", {conversation.text()});
}

std::optional<ConsultationRow> lastClosed(Transaction &tx, const ConversationId &conversation,
                                          const QDateTime &earliest)
{
    return selectFirst(tx, "conversation = $1 AND closed_at >= $2 ORDER BY closed_at DESC LIMIT 1",
                       {conversation.text(), timeColumn(earliest)});
}

std::optional<ConsultationRow> mostUrgentWaiting(Transaction &tx, const StaffId &staff,
                                                 const QList<ConsultationKind> &kinds)
{
    std::vector<Value> parameters{staff.text()};
    QStringList places;
    for (const ConsultationKind kind : kinds) {
        parameters.emplace_back(word(kind));
        places.append(QStringLiteral("$%1").arg(parameters.size()));
    }
    const std::string where =
        "closed_at IS NULL AND owner IS NULL AND " + inReachOf("$1") +
        (kinds.isEmpty() ? std::string() : " AND kind IN (" + places.join(u", ").toStdString() + ")") +
        " ORDER BY level_rank, (waiting_since IS NULL), waiting_since, case_number LIMIT 1";
    return selectFirst(tx, where.c_str(), parameters);
}

std::vector<ConsultationRow> consultationsHeldBy(Transaction &tx, const StaffId &staff)
{
    return select(tx, "closed_at IS NULL AND owner = $1 ORDER BY case_number", {staff.text()});
}

std::vector<ConsultationRow> lapsedConsultations(Transaction &tx, const QDateTime &now, qint64 limit)
{
    return select(tx, "closed_at IS NULL AND owner IS NOT NULL AND lease_until <= $1 ORDER BY lease_until LIMIT $2",
                  {timeColumn(now), limit});
}

void touchConsultations(Transaction &tx, const ConversationId &conversation, Touched which)
{
    const auto rows = tx.query(which == Touched::Open ? "UPDATE consultation SET revision = revision + 1 "
                                                        "WHERE conversation = $1 AND closed_at IS NULL RETURNING id"
                                                      : "UPDATE consultation SET revision = revision + 1 "
                                                        "WHERE conversation = $1 RETURNING id",
                               {conversation.text()});
    for (const Row &row : rows)
        touch(tx, row.text(0));
}

void forgetLastWords(Transaction &tx, const ConversationId &conversation, const QString &words)
{
    tx.execute("UPDATE consultation SET last_words = '' WHERE conversation = $1 AND last_words = $2",
               {conversation.text(), words});
}

std::vector<ConsultationRow> callsFallenDue(Transaction &tx, const QDateTime &now, qint64 limit)
{
    return select(tx, "closed_at IS NULL AND call_due <= $1 AND waiting_since IS NULL ORDER BY call_due LIMIT $2",
                  {timeColumn(now), limit});
}

std::vector<ConsultationRow> contactsFallenDue(Transaction &tx, const QDateTime &now, qint64 limit)
{
    return select(tx, "contact_due <= $1 ORDER BY contact_due LIMIT $2", {timeColumn(now), limit});
}

std::vector<ConsultationRow> handOversFallenDue(Transaction &tx, const QDateTime &now, qint64 limit)
{
    return select(tx, "closed_at IS NULL AND hand_over_due <= $1 ORDER BY hand_over_due LIMIT $2",
                  {timeColumn(now), limit});
}

std::vector<ConsultationRow> unanswered(Transaction &tx, const AccountId &account, const QDateTime &emergencyBefore,
                                        const QDateTime &otherwiseBefore, qint64 limit)
{
    return select(tx,
                  "closed_at IS NULL AND account = $1 AND asked_at <= CASE WHEN level_rank = 0 THEN $2 ELSE $3 END "
                  "AND waiting_since IS NULL AND (call_due IS NULL OR level_rank = 0) ORDER BY asked_at LIMIT $4",
                  {account.text(), timeColumn(emergencyBefore), timeColumn(otherwiseBefore), limit});
}

std::optional<QString> phoneOf(Transaction &tx, const ConversationId &conversation)
{
    const auto rows = tx.query("SELECT phone FROM conversation WHERE id = $1", {conversation.text()});
    return rows.at(0).isNull(0) ? std::nullopt : std::optional(rows.at(0).text(0));
}

bool messagesUnderWay(Transaction &tx, const ConversationId &conversation)
{
    return !tx.query("SELECT 1 FROM outbound WHERE conversation = $1 "
                     "AND state NOT IN ('accepted', 'failed', 'unknown') LIMIT 1",
                     {conversation.text()})
                .empty();
}

} // namespace mado::store
