// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/dense_strokes.h"

#include "app/trends/decimate.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace mado {

DenseStrokes::DenseStrokes(const QRectF &plot, double top, qint64 first, qint64 count)
    : m_plot(plot),
      m_top(top),
      m_first(first),
      m_count(count),
      m_columns(int(std::min<qint64>(count, std::max<qint64>(1, qint64(plot.width())))))
{
}

void DenseStrokes::add(std::span<const double> values)
{
    if (isDense())
        addDense(values);
    else
        addSparse(values);
}

// A column a pixel: what joins two of them is upright too, and one stroke with the column itself.
void DenseStrokes::addDense(std::span<const double> values)
{
    double last = 0;
    bool open = false;
    const QList<Column> thin = decimated(values, m_first, m_count, m_columns);
    for (int i = 0; i < thin.size(); ++i) {
        const Column &column = thin.at(i);
        if (std::isnan(column.first)) {
            open = open && !column.gapBefore;
            continue;
        }
        const bool joined = open && !column.gapBefore;
        m_uprights.push_back({i, y(joined ? std::max(column.high, last) : column.high),
                              y(joined ? std::min(column.low, last) : column.low)});
        last = column.last;
        open = true;
    }
}

void DenseStrokes::addSparse(std::span<const double> values)
{
    QPointF last;
    bool open = false;
    for (int i = 0; i < m_columns; ++i) {
        const qint64 at = m_first + i;
        const double value = at < qint64(values.size()) ? values[std::size_t(at)] : std::nan("");
        const QPointF point(x(i), y(value));
        if (!std::isnan(value))
            m_slanted.append(open ? QLineF(last, point) : QLineF(point, point + QPointF(1, 0)));
        last = point;
        open = !std::isnan(value);
    }
}

QList<QLineF> DenseStrokes::strokes() const
{
    QList<QLineF> out = m_slanted;
    std::vector<Upright> sorted = m_uprights;
    std::ranges::sort(sorted, {}, [](const Upright &one) { return std::tuple(one.column, one.top); });
    for (std::size_t i = 0; i < sorted.size();) {
        Upright whole = sorted[i];
        for (++i; i < sorted.size() && sorted[i].column == whole.column && sorted[i].top <= whole.bottom; ++i)
            whole.bottom = std::max(whole.bottom, sorted[i].bottom);
        const QPointF from(x(whole.column), whole.top);
        out.append(whole.bottom > whole.top ? QLineF(from, {from.x(), whole.bottom})
                                            : QLineF(from, from + QPointF(1, 0)));
    }
    return out;
}

} // namespace mado
