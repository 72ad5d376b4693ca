// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/page_rows.h"

#include "backend/store/columns.h"
#include "backend/store/identity_rows.h"
#include "contract/codecs_board.h"

namespace mado::store {

namespace {

const std::string columns = "p.id, p.kind, p.at, p.prefecture, p.staff, p.called_by, p.waiting, p.oldest, p.state, "
                            "p.attempts, p.next_at, p.fault, p.answered_at";

std::optional<StaffId> staffIfAny(const Row &row, size_t column)
{
    return row.isNull(column) ? std::nullopt : std::optional(idFrom<StaffId>(row, column));
}

PageRow fromRow(const Row &row)
{
    return {.id = idFrom<PageId>(row, 0),
            .kind = known(pageKindFrom(row.text(1)), "kind of call"),
            .at = timeFrom(row, 2),
            .prefecture = row.text(3),
            .to = staffIfAny(row, 4),
            .by = staffIfAny(row, 5),
            .waiting = static_cast<int>(row.integer(6)),
            .oldest = timeIfAny(row, 7),
            .state = known(pageStateFrom(row.text(8)), "state of a call"),
            .attempts = static_cast<int>(row.integer(9)),
            .nextAt = timeFrom(row, 10),
            .fault = row.text(11),
            .answeredAt = timeIfAny(row, 12)};
}

std::vector<PageRow> select(Transaction &tx, const std::string &where, const std::vector<Value> &parameters)
{
    const std::string sql = "SELECT " + columns + " FROM page p WHERE " + where;
    std::vector<PageRow> found;
    for (const Row &row : tx.query(sql.c_str(), parameters))
        found.push_back(fromRow(row));
    return found;
}

Value staffColumn(const std::optional<StaffId> &staff) { return staff ? Value(staff->text()) : Value(); }

} // namespace

void insertPage(Transaction &tx, const PageRow &page)
{
    tx.execute(
        "INSERT INTO page (id, kind, at, prefecture, staff, called_by, waiting, oldest, state, attempts, next_at, "
        "fault) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
        {page.id.text(), word(page.kind), timeColumn(page.at), page.prefecture, staffColumn(page.to),
         staffColumn(page.by), qint64(page.waiting), timeColumn(page.oldest), word(page.state), qint64(page.attempts),
         timeColumn(page.nextAt), page.fault});
}

void updatePage(Transaction &tx, const PageRow &page)
{
    tx.execute("UPDATE page SET state = $2, attempts = $3, next_at = $4, fault = $5 WHERE id = $1",
               {page.id.text(), word(page.state), qint64(page.attempts), timeColumn(page.nextAt), page.fault});
}

std::optional<PageRow> findPage(Transaction &tx, const PageId &id)
{
    auto found = select(tx, "p.id = $1", {id.text()});
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<PageRow> pagesDue(Transaction &tx, const QDateTime &now, qint64 limit)
{
    return select(tx, "p.state = 'waiting' AND p.next_at <= $1 ORDER BY p.at, p.id LIMIT $2", {timeColumn(now), limit});
}

std::optional<QDateTime> nextPageDue(Transaction &tx)
{
    return timeIfAny(tx.query("SELECT MIN(next_at) FROM page WHERE state = 'waiting'").at(0), 0);
}

bool unansweredSince(Transaction &tx, const QString &prefecture, const QDateTime &since)
{
    return !tx.query("SELECT 1 FROM page WHERE prefecture = $1 AND kind = 'emergency_unattended' AND at > $2 AND "
                     "answered_at IS NULL LIMIT 1",
                     {prefecture, timeColumn(since)})
                .empty();
}

bool calledSince(Transaction &tx, const QString &prefecture, const QDateTime &since)
{
    return !tx.query("SELECT 1 FROM page WHERE prefecture = $1 AND kind = 'emergency_unattended' AND at > $2 LIMIT 1",
                     {prefecture, timeColumn(since)})
                .empty();
}

bool anyUnanswered(Transaction &tx, const QDateTime &since)
{
    return !tx.query("SELECT 1 FROM page WHERE at > $1 AND answered_at IS NULL LIMIT 1", {timeColumn(since)}).empty();
}

void markAnswered(Transaction &tx, const QStringList &roles, const QDateTime &since)
{
    tx.execute("UPDATE page SET answered_at = (SELECT w.at FROM console_seen w WHERE w.staff = page.staff) WHERE "
               "answered_at IS NULL AND at > $1 AND kind = 'call_in' AND EXISTS (SELECT 1 FROM console_seen w WHERE "
               "w.staff = page.staff AND w.at > page.at)",
               {timeColumn(since)});
    std::vector<Value> parameters{timeColumn(since)};
    QStringList places;
    for (const QString &role : roles) {
        parameters.emplace_back(role);
        places.append(QStringLiteral("$%1").arg(parameters.size()));
    }
    const std::string came = "FROM console_seen w JOIN staff s ON s.id = w.staff JOIN reach r ON r.staff = s.id WHERE "
                             "w.at > page.at AND r.prefecture = page.prefecture AND s.role IN (" +
                             places.join(u", ").toStdString() + ")";
    const std::string sql = "UPDATE page SET answered_at = (SELECT MIN(w.at) " + came +
                            ") WHERE answered_at IS NULL AND at > $1 AND kind = 'emergency_unattended' AND EXISTS "
                            "(SELECT 1 " +
                            came + ")";
    tx.execute(sql.c_str(), parameters);
}

QList<Page> pagesSince(Transaction &tx, const StaffId &reader, const QDateTime &since, qint64 limit)
{
    QList<Page> pages;
    for (const PageRow &row :
         select(tx,
                "p.at > $2 AND EXISTS (SELECT 1 FROM reach r WHERE r.staff = $1 AND r.prefecture = "
                "p.prefecture) ORDER BY p.at DESC, p.id LIMIT $3",
                {reader.text(), timeColumn(since), limit}))
        pages.append(describe(tx, row));
    return pages;
}

Page describe(Transaction &tx, const PageRow &page)
{
    const auto name = [&](const std::optional<StaffId> &staff) {
        return staff ? std::optional(staffName(tx, *staff)) : std::nullopt;
    };
    return {.id = page.id,
            .kind = page.kind,
            .at = page.at,
            .to = name(page.to),
            .by = name(page.by),
            .state = page.state,
            .attempts = page.attempts,
            .fault = page.fault,
            .answeredAt = page.answeredAt};
}

void forgetPages(Transaction &tx, const QDateTime &before)
{
    tx.execute("DELETE FROM page WHERE at < $1", {timeColumn(before)});
}

} // namespace mado::store
