// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/trends/chart_style.h"

#include <QPainter>
#include <QRectF>
#include <memory>

namespace mado {

/// Something in a chart that can be pointed at: a point, a tile, a row.
struct ChartMark
{
    QRectF place;
    QString key;       ///< Code of the region.
    QString title;     ///< In a box beside it.
    QStringList facts; ///< Under the title.
    QString spoken() const;
};

/// A chart as a value: it can be drawn anywhere, on any thread, and says what is where. Draws at most what the
/// rectangle holds.
class ChartPicture
{
public:
    virtual ~ChartPicture() = default;
    /// `at`: the mark under the cursor, -1 for none.
    virtual void paint(QPainter &painter, const QRectF &area, const ChartStyle &style, int at) const = 0;
    virtual QList<ChartMark> marks(const QRectF &area, const ChartStyle &style) const = 0;
    /// Height it needs at a width; 0: any.
    virtual int heightFor(int width) const;
};

using Picture = std::shared_ptr<const ChartPicture>;

namespace chart {

/// The mark that lies next in a direction; `at` itself where there is none.
int nextMark(const QList<ChartMark> &marks, int at, Qt::Key arrow);

/// A line of words inside, elided at its end.
void words(QPainter &painter, const QRectF &place, const QString &text, const QFont &font, const QColor &ink,
           Qt::Alignment horizontal = Qt::AlignLeft);
qreal widthOf(const QString &text, const QFont &font);
/// Circle, square, triangle, diamond: one shape a series, so that nobody has to tell colours apart.
void marker(QPainter &painter, const QPointF &at, int shape, const QColor &color, qreal radius = 3.5);
/// 45° lines and an X: withheld.
void hatched(QPainter &painter, const QRectF &place, const ChartStyle &style, const QString &label);

} // namespace chart

} // namespace mado
