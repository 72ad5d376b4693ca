// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/multiples_picture.h"

#include <QPainterPath>
#include <algorithm>

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int cellNeeds = 148;
constexpr int mostColumns = 8;
constexpr int leastTall = 84;
constexpr qsizetype mostPointed = 12; ///< Periods that are pointed at one by one.

int columnsOf(qreal width) { return std::clamp(int(width) / cellNeeds, 1, mostColumns); }

qreal middle(const Period &period) { return middleOf(period); }

} // namespace

struct MultiplesPicture::Cell
{
    QRectF whole;
    QRectF plot;
    double from;
    double until;
    double top;
    bool first; ///< Of its row: it carries the numbers of the axis.
    qreal x(double day) const
    {
        return until > from ? plot.left() + plot.width() * (day - from) / (until - from) : plot.center().x();
    }
    qreal y(double rate) const { return plot.bottom() - plot.height() * std::min(rate, top) / top; }
};

int MultiplesPicture::perMark() const
{
    return m_all.periods.size() > mostPointed ? 1 : std::max(1, int(m_all.periods.size()));
}

int MultiplesPicture::heightFor(int width) const
{
    const int columns = columnsOf(width);
    return (int(m_all.curves.size()) + columns - 1) / columns * leastTall;
}

MultiplesPicture::Cell MultiplesPicture::cell(const QRectF &area, int index) const
{
    const int columns = columnsOf(area.width());
    const int rows = std::max(1, (int(m_all.curves.size()) + columns - 1) / columns);
    const qreal wide = area.width() / columns;
    const qreal tall = area.height() / rows;
    const QRectF whole(area.left() + (index % columns) * wide, area.top() + (index / columns) * tall, wide, tall);
    const double from = m_all.periods.isEmpty() ? 0 : middle(m_all.periods.first());
    const double until = m_all.periods.isEmpty() ? 1 : middle(m_all.periods.last());
    return {whole, whole.adjusted(34, 30, -48, -12), from, until, m_all.top, index % columns == 0};
}

void MultiplesPicture::paintLine(QPainter &painter, const Cell &cell, const QList<Figure> &points,
                                 const QPen &pen) const
{
    QPainterPath line;
    bool open = false;
    for (int i = 0; i < points.size(); ++i) {
        const Figure &point = points.at(i);
        const bool was = std::exchange(open, point.rate.has_value());
        if (!open)
            continue;
        const QPointF at(cell.x(middle(m_all.periods.at(i))), cell.y(*point.rate));
        was ? line.lineTo(at) : line.moveTo(at);
    }
    painter.setPen(pen);
    painter.drawPath(line);
}

void MultiplesPicture::paintCell(QPainter &painter, const Cell &cell, const ChartStyle &style, int index,
                                 int period) const
{
    const Curve &curve = m_all.curves.at(index);
    if (curve.role == CurveRole::Focus)
        painter.fillRect(cell.whole, style.selected);
    painter.setPen(QPen(style.border, 1));
    painter.drawLine(cell.whole.topRight(), cell.whole.bottomRight());
    painter.drawLine(cell.whole.bottomLeft(), cell.whole.bottomRight());
    const Figure &shown = curve.points.value(period >= 0 ? period : int(curve.points.size()) - 1);
    const QString n = shown.denominator ? u"n="_s + TrendsWords::count(*shown.denominator) : QString();
    const qreal wide = chart::widthOf(n, style.micro) + 8;
    chart::words(painter, {cell.whole.left() + 10, cell.whole.top() + 5, cell.whole.width() - wide - 14, 18},
                 m_words.region(curve.region), style.smallBold, style.text);
    chart::words(painter, {cell.whole.right() - wide - 2, cell.whole.top() + 5, wide - 4, 18}, n, style.micro,
                 style.muted, Qt::AlignRight);
    for (const double part : {0.0, 0.5, 1.0}) {
        const qreal y = std::round(cell.y(part * m_all.top)) + 0.5;
        painter.setPen(QPen(part > 0 ? style.grid : style.axis, 1));
        painter.drawLine(QPointF(cell.plot.left(), y), QPointF(cell.plot.right(), y));
        if (cell.first)
            chart::words(painter, {cell.whole.left() + 2, y - 8, 28, 16},
                         QString::number(part * m_all.top * 100, 'g', 3), style.micro, style.muted, Qt::AlignRight);
    }
    painter.setBrush(Qt::NoBrush);
    QPen dash(style.reference, 1.3);
    dash.setDashPattern({4, 3});
    paintLine(painter, cell, m_all.reference, dash);
    paintLine(painter, cell, curve.points, QPen(style.series.value(0), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (m_all.periods.size() <= mostPointed) {
        for (int i = 0; i < curve.points.size(); ++i) {
            if (curve.points.at(i).rate)
                chart::marker(painter, {cell.x(middle(m_all.periods.at(i))), cell.y(*curve.points.at(i).rate)}, 0,
                              style.series.value(0), i == period ? 3.6 : 2.4);
        }
    }
    if (period >= 0) {
        const qreal x = cell.x(middle(m_all.periods.at(period)));
        painter.setPen(QPen(style.axis, 1));
        painter.drawLine(QPointF(x, cell.plot.top()), QPointF(x, cell.plot.bottom()));
    }
    const QString value = shown.rate ? TrendsWords::percent(*shown.rate, m_all.decimals) + u'%'
                          : shown.state == FigureState::Suppressed ? u"X"_s
                                                                   : u"—"_s;
    const qreal y = std::clamp(cell.y(shown.rate.value_or(0)), cell.plot.top(), cell.plot.bottom());
    chart::words(painter, {cell.plot.right() + 4, y - 9, 46, 18}, value, style.metaBold, style.text);
}

void MultiplesPicture::paint(QPainter &painter, const QRectF &area, const ChartStyle &style, int at) const
{
    const int period = at >= 0 && perMark() > 1 ? at % perMark() : -1;
    for (int index = 0; index < m_all.curves.size(); ++index)
        paintCell(painter, cell(area, index), style, index, period);
}

QList<ChartMark> MultiplesPicture::marks(const QRectF &area, const ChartStyle &) const
{
    QList<ChartMark> out;
    const int many = perMark();
    for (int index = 0; index < m_all.curves.size(); ++index) {
        const Cell place = cell(area, index);
        const Curve &curve = m_all.curves.at(index);
        for (int i = 0; i < many; ++i) {
            const int period = many > 1 ? i : int(m_all.periods.size()) - 1;
            if (period < 0)
                continue;
            const Figure &point = curve.points.at(period);
            const qreal x = place.x(middle(m_all.periods.at(period)));
            const QRectF rect = many > 1 ? QRectF(x - 6, place.y(point.rate.value_or(0)) - 6, 12, 12) : place.whole;
            out.append({rect, curve.region.code,
                        m_words.region(curve.region) + u"　"_s + m_words.period(m_all.periods.at(period)),
                        m_words.facts(point, m_all.decimals)});
        }
    }
    return out;
}

} // namespace mado
