// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/statistics.h"
#include "ui/trends/chart_picture.h"
#include "ui/trends/trends_words.h"

#include <vector>

namespace mado {

/// One line of many values at equal distances; NaN is a gap.
struct DenseLine
{
    QString code;
    QString name;
    std::vector<double> values;
    QList<qint64> suspicious = {}; ///< Places where the source's way of counting seems to change.
};

/// Many lines at once, drawn from what each pixel column holds: spikes stay, whatever the zoom. The values under the
/// cursor are the true ones.
class SeriesPicture final : public ChartPicture
{
public:
    /// All lines begin on `from`; shown are `count` steps from `first`, as far as there are so many.
    SeriesPicture(std::shared_ptr<const QList<DenseLine>> lines, QDate from, QString unit, qint64 first, qint64 count);

    qint64 first() const { return m_first; }
    qint64 count() const { return m_count; }
    qint64 length() const { return m_length; }
    std::shared_ptr<const SeriesPicture> over(qint64 first, qint64 count) const; ///< The same lines, another part.
    qint64 stepAt(const QRectF &area, qreal x) const;
    QRectF plotOf(const QRectF &area) const;
    /// True values of every line there.
    QStringList factsAt(qint64 step) const;
    QString dayAt(qint64 step, Language language) const;

    void paint(QPainter &painter, const QRectF &area, const ChartStyle &style, int at) const override;
    QList<ChartMark> marks(const QRectF &area, const ChartStyle &style) const override;

private:
    double highest() const;
    void paintAxes(QPainter &painter, const QRectF &plot, const ChartStyle &style, double top) const;
    void paintLines(QPainter &painter, const QRectF &plot, const ChartStyle &style) const;
    void paintDoubts(QPainter &painter, const QRectF &plot, const ChartStyle &style) const;

    std::shared_ptr<const QList<DenseLine>> m_lines;
    QDate m_from;
    QString m_unit;
    qint64 m_length = 0;
    qint64 m_first;
    qint64 m_count;
    double m_top = 1;
};

/// The table's lines on one common axis of days.
std::shared_ptr<const SeriesPicture> seriesPicture(const SeriesTable &table, const Catalogue &catalogue,
                                                   const TrendsWords &words);

} // namespace mado
