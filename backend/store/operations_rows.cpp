// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/operations_rows.h"

#include "backend/store/columns.h"
#include "contract/codecs.h"

#include <array>
#include <map>

namespace mado::store {

namespace {

constexpr std::array levels{RiskLevel::Emergency, RiskLevel::High, RiskLevel::Unrated, RiskLevel::Moderate,
                            RiskLevel::Low};

int countIn(const Row &row, size_t column) { return static_cast<int>(row.integer(column)); }

std::vector<Value> valuesOf(const Span &span)
{
    return {span.prefecture, timeColumn(span.since), timeColumn(span.before)};
}

RiskLevel levelFrom(const Row &row, size_t column)
{
    const auto at = static_cast<std::size_t>(row.integer(column));
    return known(at < levels.size() ? std::optional(levels.at(at)) : std::nullopt, "level");
}

using Days = std::map<qint64, DayVolume>;

DayVolume &dayOf(Days &days, qint64 number)
{
    const auto [place, fresh] = days.try_emplace(number);
    if (fresh)
        place->second = {QDate(1970, 1, 1).addDays(number), 0, 0};
    return place->second;
}

} // namespace

QList<KindVolume> openedByKind(Transaction &tx, const Span &span)
{
    QList<KindVolume> found;
    for (const Row &row : tx.query("SELECT c.kind, v.language, COUNT(*) FROM consultation AS c JOIN conversation AS v "
                                   "ON v.id = c.conversation WHERE c.prefecture = $1 AND c.opened_at >= $2 AND "
                                   "c.opened_at < $3 GROUP BY c.kind, v.language ORDER BY c.kind, v.language",
                                   valuesOf(span)))
        found.append({known(consultationKindFrom(row.text(0)), "kind of consultation"), row.text(1), countIn(row, 2)});
    return found;
}

QList<DayVolume> openedAndClosedByDay(Transaction &tx, const Span &span)
{
    Days days;
    // Nine hours before UTC midnight a day begins in Tokyo.
    for (const Row &row : tx.query("SELECT (opened_at + 32400000) / 86400000 AS day, COUNT(*) FROM consultation WHERE "
                                   "prefecture = $1 AND opened_at >= $2 AND opened_at < $3 GROUP BY 1",
                                   valuesOf(span)))
        dayOf(days, row.integer(0)).opened = countIn(row, 1);
    for (const Row &row : tx.query("SELECT (closed_at + 32400000) / 86400000 AS day, COUNT(*) FROM consultation WHERE "
                                   "prefecture = $1 AND closed_at >= $2 AND closed_at < $3 GROUP BY 1",
                                   valuesOf(span)))
        dayOf(days, row.integer(0)).closed = countIn(row, 1);
    QList<DayVolume> found;
    for (const auto &[number, day] : days)
        found.append(day);
    return found;
}

QList<int> openedByHour(Transaction &tx, const Span &span)
{
    QList<int> hours(24, 0);
    for (const Row &row : tx.query("SELECT (opened_at / 3600000 + 9) % 24 AS hour, COUNT(*) FROM consultation WHERE "
                                   "prefecture = $1 AND opened_at >= $2 AND opened_at < $3 GROUP BY 1",
                                   valuesOf(span)))
        hours[row.integer(0)] = countIn(row, 1);
    return hours;
}

QList<DispositionCount> closedByOutcome(Transaction &tx, const Span &span)
{
    QList<DispositionCount> found;
    for (const Row &row : tx.query("SELECT disposition, COUNT(*) FROM consultation WHERE prefecture = $1 AND "
                                   "closed_at >= $2 AND closed_at < $3 AND disposition IS NOT NULL "
                                   "GROUP BY disposition ORDER BY COUNT(*) DESC, disposition",
                                   valuesOf(span)))
        found.append({known(dispositionFrom(row.text(0)), "disposition"), countIn(row, 1)});
    return found;
}

QList<OneWait> waitsOf(Transaction &tx, const Span &span, const QDateTime &now)
{
    QList<OneWait> found;
    for (const Row &row : tx.query("SELECT level_rank, target_minutes, opened_at, first_owned_at, closed_at FROM "
                                   "consultation WHERE prefecture = $1 AND opened_at >= $2 AND opened_at < $3 "
                                   "ORDER BY opened_at, id",
                                   valuesOf(span))) {
        const bool taken = !row.isNull(3);
        const bool over = !taken && !row.isNull(4);
        const qint64 until = taken ? row.integer(3) : over ? row.integer(4) : now.toMSecsSinceEpoch();
        found.append({levelFrom(row, 0), row.isNull(1) ? std::nullopt : std::optional(countIn(row, 1)),
                      std::max<qint64>(0, until - row.integer(2)), taken, over});
    }
    return found;
}

std::optional<QDateTime> firstOpened(Transaction &tx, const QString &prefecture)
{
    const auto rows = tx.query("SELECT MIN(opened_at) FROM consultation WHERE prefecture = $1", {prefecture});
    if (rows.at(0).isNull(0))
        return std::nullopt;
    return QDateTime::fromMSecsSinceEpoch(rows.at(0).integer(0), Qt::UTC);
}

BotRelief botRelief(Transaction &tx, const QList<AccountId> &accounts, const Span &span)
{
    BotRelief sum{};
    for (const AccountId &account : accounts) {
        const auto rows =
            tx.query("SELECT COUNT(*), COUNT(CASE WHEN outcome IN ('sure', 'menu', 'chosen') THEN 1 END), "
                     "COUNT(CASE WHEN outcome IN ('sure', 'menu', 'chosen') AND handed_on = 0 THEN 1 END), "
                     "COUNT(rating), COUNT(CASE WHEN rating = 'helped' THEN 1 END) FROM faq_question "
                     "WHERE account = $1 AND at >= $2 AND at < $3",
                     {account.text(), timeColumn(span.since), timeColumn(span.before)});
        const Row &row = rows.at(0);
        sum.asked += countIn(row, 0);
        sum.answered += countIn(row, 1);
        sum.alone += countIn(row, 2);
        sum.rated += countIn(row, 3);
        sum.helped += countIn(row, 4);
    }
    return sum;
}

} // namespace mado::store
