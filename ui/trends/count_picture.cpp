// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/count_picture.h"

#include "app/trends/scene.h"

#include <algorithm>
#include <cmath>

namespace mado {

namespace {

constexpr qreal rowTall = 28;
constexpr qreal axisTall = 20;
constexpr qreal titleTall = 24;
constexpr qreal partGap = 16;

} // namespace

CountPicture::CountPicture(QList<CountRow> rows, Shape shape, double top)
    : m_rows(std::move(rows)),
      m_shape(shape),
      m_top(top)
{
    for (const CountRow &row : std::as_const(m_rows))
        m_top = std::max(m_top, row.value);
    if (top <= 0)
        m_top = std::max(1.0, m_top);
}

int CountPicture::heightFor(int) const
{
    return m_shape == Shape::Bars ? int(rowTall * double(m_rows.size())) + 4 : 150;
}

QRectF CountPicture::placeOf(const QRectF &area, int row) const
{
    if (m_shape == Shape::Bars) {
        const qreal tall = std::min(rowTall, area.height() / std::max<qreal>(1, double(m_rows.size())));
        return {area.left(), area.top() + tall * row, area.width(), tall};
    }
    const qreal left = area.left() + 34;
    const qreal wide = (area.right() - left) / std::max<qreal>(1, double(m_rows.size()));
    return {left + wide * row, area.top() + 8, wide, area.height() - axisTall - 8};
}

void CountPicture::paintBars(QPainter &painter, const QRectF &area, const ChartStyle &style) const
{
    qreal names = 60;
    qreal numbers = 40;
    qreal besides = 0;
    for (const CountRow &row : m_rows) {
        names = std::max(names, chart::widthOf(row.name, style.small) + 4);
        numbers = std::max(numbers, chart::widthOf(row.shown, style.smallBold) + 4);
        besides = std::max(besides, chart::widthOf(row.beside, style.meta) + 8);
    }
    names = std::min(names, area.width() * 0.36);
    besides = std::min(besides, area.width() * 0.3);
    for (int i = 0; i < m_rows.size(); ++i) {
        const CountRow &row = m_rows.at(i);
        const QRectF place = placeOf(area, i);
        const qreal left = place.left() + names + 8;
        const qreal room = std::max<qreal>(10, place.width() - names - numbers - besides - 20);
        chart::words(painter, {place.left(), place.top(), names, place.height()}, row.name, style.small, style.text);
        painter.setPen(Qt::NoPen);
        painter.setBrush(style.classes.value(2));
        const qreal tall = std::max<qreal>(4, place.height() * 0.56);
        const qreal wide = room * row.value / m_top;
        painter.drawRoundedRect(QRectF(left, place.center().y() - tall / 2, wide, tall), 2, 2);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(style.axis, 1));
        painter.drawLine(QPointF(left, place.top()), QPointF(left, place.bottom()));
        chart::words(painter, {left + room + 4, place.top(), numbers, place.height()}, row.shown, style.smallBold,
                     style.text, Qt::AlignRight);
        chart::words(painter, {left + room + numbers + 12, place.top(), besides, place.height()}, row.beside,
                     style.meta, style.secondary);
    }
}

void CountPicture::paintColumns(QPainter &painter, const QRectF &area, const ChartStyle &style, int at) const
{
    const AxisEnd axis = axisFor(m_top);
    // Nobody is counted in halves.
    const double step = std::max(1.0, axis.step);
    const double end = std::max(axis.end, step);
    const QRectF plot(area.left() + 34, area.top() + 8, area.width() - 34, area.height() - axisTall - 8);
    for (double value = 0; value <= end + 1e-9; value += step) {
        const qreal y = std::round(plot.bottom() - plot.height() * value / end) + 0.5;
        painter.setPen(QPen(value == 0 ? style.axis : style.grid, 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        chart::words(painter, {area.left(), y - 8, 28, 16}, QString::number(value, 'f', 0), style.micro, style.muted,
                     Qt::AlignRight);
    }
    qreal free = plot.left();
    for (int i = 0; i < m_rows.size(); ++i) {
        const CountRow &row = m_rows.at(i);
        const QRectF place = placeOf(area, i);
        const qreal tall = plot.height() * row.value / end;
        const qreal inset = std::min(3.0, place.width() * 0.14);
        painter.setPen(Qt::NoPen);
        painter.setBrush(i == at ? style.series.value(0) : style.classes.value(2));
        painter.drawRect(QRectF(place.left() + inset, plot.bottom() - tall, place.width() - 2 * inset, tall));
        painter.setBrush(Qt::NoBrush);
        const qreal wide = chart::widthOf(row.name, style.micro) + 6;
        const qreal x = std::max(plot.left() - 4, std::min(place.center().x() - wide / 2, plot.right() - wide + 4));
        if (x < free)
            continue;
        chart::words(painter, {x, plot.bottom() + 3, wide, 16}, row.name, style.micro, style.muted, Qt::AlignHCenter);
        free = x + wide + 6;
    }
}

void CountPicture::paint(QPainter &painter, const QRectF &area, const ChartStyle &style, int at) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_shape == Shape::Bars)
        paintBars(painter, area, style);
    else
        paintColumns(painter, area, style, at);
}

QList<ChartMark> CountPicture::marks(const QRectF &area, const ChartStyle &) const
{
    QList<ChartMark> out;
    for (int i = 0; i < m_rows.size(); ++i) {
        const CountRow &row = m_rows.at(i);
        QStringList facts{row.shown};
        if (!row.beside.isEmpty())
            facts << row.beside;
        out.append({placeOf(area, i), row.key, row.name, facts + row.facts});
    }
    return out;
}

QRectF SheafPicture::placeOf(const QRectF &area, int part) const
{
    const int rows = std::max(1, (int(m_parts.size()) + 1) / 2);
    const qreal wide = (area.width() - partGap) / 2;
    const qreal tall = (area.height() - partGap * (rows - 1)) / rows;
    return {area.left() + (part % 2) * (wide + partGap), area.top() + (part / 2) * (tall + partGap), wide, tall};
}

void SheafPicture::paint(QPainter &painter, const QRectF &area, const ChartStyle &style, int) const
{
    for (int i = 0; i < m_parts.size(); ++i) {
        const QRectF place = placeOf(area, i);
        chart::words(painter, {place.left(), place.top(), place.width(), titleTall}, m_parts.at(i).first,
                     style.smallBold, style.text);
        if (m_parts.at(i).second)
            m_parts.at(i).second->paint(painter, place.adjusted(0, titleTall, 0, 0), style, -1);
    }
}

QList<ChartMark> SheafPicture::marks(const QRectF &area, const ChartStyle &style) const
{
    QList<ChartMark> out;
    for (int i = 0; i < m_parts.size(); ++i) {
        if (m_parts.at(i).second)
            out += m_parts.at(i).second->marks(placeOf(area, i).adjusted(0, titleTall, 0, 0), style);
    }
    return out;
}

} // namespace mado
