// SPDX-License-Identifier: GPL-3.0-or-later
// Frozen releases and imported series. Bodies are the contract's JSON, compressed.
#pragma once

#include "backend/store/engine.h"
#include "contract/statistics.h"

namespace mado::store {

QList<Release> allReleases(Transaction &tx); ///< Newest first.
void insertRelease(Transaction &tx, const Release &release);
void insertFrozen(Transaction &tx, const QString &release, const QString &indicator, RegionLevel level, Breakdown by,
                  const QByteArray &body);
/// nullopt: the release has no such table.
std::optional<QByteArray> frozenTable(Transaction &tx, const QString &release, const QString &indicator,
                                      RegionLevel level, Breakdown by);

/// Areas of a period, decided once: every table of it, or none of any; what is kept already stays.
void insertSettled(Transaction &tx, const QString &survey, const QString &period, const QString &indicator,
                   RegionLevel level, const QByteArray &body);
/// nullopt: the period is not settled.
std::optional<QByteArray> settledTable(Transaction &tx, const QString &survey, const QString &period,
                                       const QString &indicator, RegionLevel level);
QStringList settledPeriods(Transaction &tx, const QString &survey);
/// All of them: what they were counted from is gone, too.
void forgetSettled(Transaction &tx);

/// How many answers a period had when it was first seen with that many.
struct StandingRow
{
    QString seenOn; ///< A day.
    qint64 answers;
};
std::optional<StandingRow> findStanding(Transaction &tx, const QString &survey, const QString &period);
void putStanding(Transaction &tx, const QString &survey, const QString &period, const StandingRow &row);

/// The newest revision of each series: what is told about it as JSON.
QList<QByteArray> allSeries(Transaction &tx);
std::optional<QByteArray> seriesBody(Transaction &tx, const QString &id);
/// 0 where there is none yet.
int seriesRevision(Transaction &tx, const QString &id);
/// Earlier revisions stay.
void insertSeries(Transaction &tx, const QString &id, int revision, const QByteArray &info, const QByteArray &body);

} // namespace mado::store
