// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/statistics_rows.h"

#include "backend/store/columns.h"
#include "contract/codecs_statistics.h"

namespace mado::store {

QList<Release> allReleases(Transaction &tx)
{
    QList<Release> releases;
    for (const Row &row : tx.query(
             "SELECT id, survey, name, frozen_at, periods FROM statistics_release ORDER BY frozen_at DESC, id DESC"))
        releases.append({row.text(0), row.text(1), localTextFrom(row.text(2)), timeFrom(row, 3),
                         row.text(4).split(u' ', Qt::SkipEmptyParts)});
    return releases;
}

void insertRelease(Transaction &tx, const Release &release)
{
    tx.execute("INSERT INTO statistics_release (id, survey, name, frozen_at, periods) VALUES ($1, $2, $3, $4, $5)",
               {release.id, release.survey, localTextColumn(release.name), timeColumn(release.frozenAt),
                release.periods.join(u' ')});
}

void insertFrozen(Transaction &tx, const QString &release, const QString &indicator, RegionLevel level, Breakdown by,
                  const QByteArray &body)
{
    tx.execute("INSERT INTO statistics_table (release, indicator, level, breakdown, body) VALUES ($1, $2, $3, $4, $5)",
               {release, indicator, word(level), word(by), qCompress(body)});
}

std::optional<QByteArray> frozenTable(Transaction &tx, const QString &release, const QString &indicator,
                                      RegionLevel level, Breakdown by)
{
    const auto rows = tx.query("SELECT body FROM statistics_table "
                               "WHERE release = $1 AND indicator = $2 AND level = $3 AND breakdown = $4",
                               {release, indicator, word(level), word(by)});
    return rows.empty() ? std::nullopt : std::optional(qUncompress(rows.front().bytes(0)));
}

void insertSettled(Transaction &tx, const QString &survey, const QString &period, const QString &indicator,
                   RegionLevel level, const QByteArray &body)
{
    tx.execute("INSERT INTO statistics_settled (survey, period, indicator, level, body) VALUES ($1, $2, $3, $4, $5)",
               {survey, period, indicator, word(level), qCompress(body)});
}

std::optional<QByteArray> settledTable(Transaction &tx, const QString &survey, const QString &period,
                                       const QString &indicator, RegionLevel level)
{
    const auto rows = tx.query("SELECT body FROM statistics_settled "
                               "WHERE survey = $1 AND period = $2 AND indicator = $3 AND level = $4",
                               {survey, period, indicator, word(level)});
    return rows.empty() ? std::nullopt : std::optional(qUncompress(rows.front().bytes(0)));
}

QStringList settledPeriods(Transaction &tx, const QString &survey)
{
    QStringList periods;
    for (const Row &row :
         tx.query("SELECT DISTINCT period FROM statistics_settled WHERE survey = $1 ORDER BY period", {survey}))
        periods.append(row.text(0));
    return periods;
}

void forgetSettled(Transaction &tx)
{
    tx.execute("DELETE FROM statistics_settled");
    tx.execute("DELETE FROM statistics_standing");
}

std::optional<StandingRow> findStanding(Transaction &tx, const QString &survey, const QString &period)
{
    const auto rows = tx.query("SELECT seen_on, answers FROM statistics_standing WHERE survey = $1 AND period = $2",
                               {survey, period});
    return rows.empty() ? std::nullopt : std::optional(StandingRow{rows.front().text(0), rows.front().integer(1)});
}

void putStanding(Transaction &tx, const QString &survey, const QString &period, const StandingRow &row)
{
    tx.execute("INSERT INTO statistics_standing (survey, period, seen_on, answers) VALUES ($1, $2, $3, $4) "
               "ON CONFLICT (survey, period) DO UPDATE SET seen_on = excluded.seen_on, answers = excluded.answers",
               {survey, period, row.seenOn, row.answers});
}

QList<QByteArray> allSeries(Transaction &tx)
{
    QList<QByteArray> list;
    for (const Row &row : tx.query("SELECT info FROM statistics_series AS s WHERE revision = "
                                   "(SELECT MAX(revision) FROM statistics_series AS t WHERE t.id = s.id) ORDER BY id"))
        list.append(row.bytes(0));
    return list;
}

std::optional<QByteArray> seriesBody(Transaction &tx, const QString &id)
{
    const auto rows = tx.query("SELECT body FROM statistics_series WHERE id = $1 ORDER BY revision DESC LIMIT 1", {id});
    return rows.empty() ? std::nullopt : std::optional(qUncompress(rows.front().bytes(0)));
}

int seriesRevision(Transaction &tx, const QString &id)
{
    return int(
        tx.query("SELECT COALESCE(MAX(revision), 0) FROM statistics_series WHERE id = $1", {id}).front().integer(0));
}

void insertSeries(Transaction &tx, const QString &id, int revision, const QByteArray &info, const QByteArray &body)
{
    tx.execute("INSERT INTO statistics_series (id, revision, info, body) VALUES ($1, $2, $3, $4)",
               {id, qint64(revision), info, qCompress(body)});
}

} // namespace mado::store
