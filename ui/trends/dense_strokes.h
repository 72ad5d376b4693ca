// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QList>
#include <QRectF>
#include <span>
#include <vector>

namespace mado {

/// The strokes of lines of one colour over a plot. With more values than pixels a column of pixels is one upright
/// stroke, from its lowest value to its highest; and where lines cover each other, what lies below is not drawn again.
class DenseStrokes
{
public:
    /// `count` values from `first` lie over the plot's width; its height is `top`.
    DenseStrokes(const QRectF &plot, double top, qint64 first, qint64 count);

    void add(std::span<const double> values); ///< NaN: a gap.
    QList<QLineF> strokes() const;

private:
    struct Upright
    {
        int column;
        qreal top;
        qreal bottom;
    };
    qreal x(int column) const { return m_plot.left() + m_plot.width() * (column + 0.5) / m_columns; }
    qreal y(double value) const { return m_plot.bottom() - m_plot.height() * value / m_top; }
    bool isDense() const { return m_columns < m_count; }
    void addDense(std::span<const double> values);
    void addSparse(std::span<const double> values);

    const QRectF m_plot;
    const double m_top;
    const qint64 m_first;
    const qint64 m_count;
    const int m_columns;
    std::vector<Upright> m_uprights;
    QList<QLineF> m_slanted;
};

} // namespace mado
