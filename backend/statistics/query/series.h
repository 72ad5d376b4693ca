// SPDX-License-Identifier: GPL-3.0-or-later
// Series from elsewhere that an officer compares with, as they were handed in: by prefecture and day.
#pragma once

#include "backend/statistics/counting/areas.h"
#include "backend/store/engine.h"
#include "contract/statistics.h"

namespace mado::statistics {

/// How a file of somebody else's is read: resources/series/….yaml.
struct SeriesSource
{
    SeriesInfo info;  ///< Its days and revision are found while reading.
    QString encoding; ///< "UTF-8", "Shift_JIS".
    QStringList date; ///< One column of "2020-05-08", or three of year, month, day.
    QString region;   ///< Column of prefecture names or codes; empty: `fixedRegion`.
    QString fixedRegion;
    QString value;
    bool cumulative; ///< Handed out as the change from day to day.
};

tl::expected<SeriesSource, QList<triage::Fault>> loadSeriesSource(const QString &file);

struct RefusedRow
{
    qint64 line;
    QString why; ///< Without what the row says.
};

struct ReadSeries
{
    SeriesTable table;
    QList<RefusedRow> refused;
};

/// An empty field is missing, never zero; a day without a row too. A fall of a running total, and a jump of more than
/// a hundredfold between neighbours, are marked as suspicious and kept.
tl::expected<ReadSeries, QString> readSeries(const SeriesSource &source, const Areas &areas, const QByteArray &file);

/// Keeps it as the next revision; the same content again is none.
void keepSeries(store::Transaction &tx, SeriesTable table);

struct SeriesQuery
{
    QString id;
    QStringList regions;
    QDate from;
    QDate until;
};

QList<SeriesInfo> seriesIn(store::Transaction &tx);
std::optional<SeriesTable> seriesTable(store::Transaction &tx, const SeriesQuery &query);

} // namespace mado::statistics
