// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/board_rows.h"

#include "backend/store/columns.h"

#include <algorithm>
#include <map>

namespace mado::store {

namespace {

constexpr qint64 minute = 60'000;

struct Waits
{
    std::vector<qint64> minutes;
    qint64 opened = 0;
};

/// By prefecture; only where somebody waits or came.
std::map<QString, Waits> waitsNow(Transaction &tx, qint64 at, qint64 before)
{
    std::map<QString, Waits> waits;
    for (const Row &row : tx.query("SELECT prefecture, waiting_since FROM consultation WHERE closed_at IS NULL AND "
                                   "owner IS NULL AND waiting_since IS NOT NULL ORDER BY waiting_since DESC"))
        waits[row.text(0)].minutes.push_back(std::max<qint64>(0, (at - row.integer(1)) / minute));
    for (const Row &row : tx.query("SELECT prefecture, COUNT(*) FROM consultation WHERE opened_at > $1 AND "
                                   "opened_at <= $2 GROUP BY prefecture",
                                   {before, at}))
        waits[row.text(0)].opened = row.integer(1);
    return waits;
}

std::optional<int> minutesIfAny(const Row &row, size_t column)
{
    return row.isNull(column) ? std::nullopt : std::optional(static_cast<int>(row.integer(column)));
}

/// Several prefectures of one moment: the longest wait is theirs together, a median of medians would be nobody's.
void join(WaitSample &into, const WaitSample &other)
{
    if (into.longest && other.longest)
        into.median.reset();
    else if (other.longest)
        into.median = other.median;
    into.longest = std::max(into.longest, other.longest);
    into.opened += other.opened;
}

} // namespace

void keepWaitSamples(Transaction &tx, const QDateTime &at, const QDateTime &before)
{
    const qint64 now = at.toMSecsSinceEpoch();
    auto waits = waitsNow(tx, now, before.toMSecsSinceEpoch());
    for (const Row &row : tx.query("SELECT DISTINCT prefecture FROM consultation"))
        waits.try_emplace(row.text(0));
    for (const auto &[prefecture, wait] : waits) {
        const bool any = !wait.minutes.empty();
        tx.execute("INSERT INTO wait_sample (prefecture, at, longest, median, opened) VALUES ($1, $2, $3, $4, $5) "
                   "ON CONFLICT DO NOTHING",
                   {prefecture, now, any ? Value(wait.minutes.back()) : Value(),
                    any ? Value(wait.minutes[wait.minutes.size() / 2]) : Value(), wait.opened});
    }
}

std::optional<QDateTime> newestWaitSample(Transaction &tx)
{
    const auto rows = tx.query("SELECT MAX(at) FROM wait_sample");
    return timeIfAny(rows.at(0), 0);
}

QList<WaitSample> waitSamples(Transaction &tx, const StaffId &reader, const QDateTime &since)
{
    QList<WaitSample> samples;
    for (const Row &row : tx.query("SELECT at, longest, median, opened FROM wait_sample w WHERE w.at >= $2 AND EXISTS "
                                   "(SELECT 1 FROM reach r WHERE r.staff = $1 AND r.prefecture = w.prefecture) "
                                   "ORDER BY at, w.prefecture",
                                   {reader.text(), timeColumn(since)})) {
        const WaitSample one{timeFrom(row, 0), minutesIfAny(row, 1), minutesIfAny(row, 2),
                             static_cast<int>(row.integer(3))};
        if (!samples.isEmpty() && samples.last().at == one.at)
            join(samples.last(), one);
        else
            samples.append(one);
    }
    return samples;
}

void forgetWaitSamples(Transaction &tx, const QDateTime &before)
{
    tx.execute("DELETE FROM wait_sample WHERE at < $1", {timeColumn(before)});
}

} // namespace mado::store
