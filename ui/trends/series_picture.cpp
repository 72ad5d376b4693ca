// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/series_picture.h"

#include "app/trends/decimate.h"
#include "ui/shared/wording.h"
#include "ui/trends/dense_strokes.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 leastShown = 14;
constexpr double none = std::numeric_limits<double>::quiet_NaN();
constexpr int mostNamed = 6;

} // namespace

SeriesPicture::SeriesPicture(std::shared_ptr<const QList<DenseLine>> lines, QDate from, QString unit, qint64 first,
                             qint64 count)
    : m_lines(std::move(lines)),
      m_from(from),
      m_unit(std::move(unit))
{
    for (const DenseLine &line : *m_lines)
        m_length = std::max(m_length, qint64(line.values.size()));
    m_count = std::clamp(count, std::min(leastShown, m_length), std::max<qint64>(1, m_length));
    m_first = std::clamp(first, qint64(0), std::max<qint64>(0, m_length - m_count));
    m_top = highest();
}

double SeriesPicture::highest() const
{
    double most = 0;
    for (const DenseLine &line : *m_lines) {
        for (const Column &column : decimated(line.values, m_first, m_count, 1))
            most = std::isnan(column.high) ? most : std::max(most, column.high);
    }
    return axisFor(most).end;
}

std::shared_ptr<const SeriesPicture> SeriesPicture::over(qint64 first, qint64 count) const
{
    return std::make_shared<const SeriesPicture>(m_lines, m_from, m_unit, first, count);
}

QRectF SeriesPicture::plotOf(const QRectF &area) const
{
    return area.adjusted(60, 22, m_lines->size() <= mostNamed ? -130 : -12, -24);
}

qint64 SeriesPicture::stepAt(const QRectF &area, qreal x) const
{
    const QRectF plot = plotOf(area);
    const qint64 step = m_first + qint64(std::floor((x - plot.left()) / std::max(1.0, plot.width()) * double(m_count)));
    return std::clamp(step, m_first, m_first + m_count - 1);
}

QString SeriesPicture::dayAt(qint64 step, Language language) const
{
    const QDate day = m_from.addDays(step);
    return QString::number(day.year()) + (language == Language::Japanese ? u"年"_s : u" "_s) +
           wording::shortDate(day, language);
}

QStringList SeriesPicture::factsAt(qint64 step) const
{
    QStringList out;
    for (const DenseLine &line : *m_lines) {
        const double value = step >= 0 && step < qint64(line.values.size()) ? line.values[std::size_t(step)] : none;
        out << line.name + u' ' +
                   (std::isnan(value) ? u"—"_s : QLocale(QLocale::English).toString(value, 'g', 12) + m_unit);
        if (out.size() == mostNamed)
            break;
    }
    return out;
}

void SeriesPicture::paintAxes(QPainter &painter, const QRectF &plot, const ChartStyle &style, double top) const
{
    const double step = axisFor(top).step;
    for (int line = 0; line * step <= top + 1e-9; ++line) {
        const qreal y = std::round(plot.bottom() - plot.height() * line * step / top) + 0.5;
        painter.setPen(QPen(line ? style.grid : style.axis, 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        chart::words(painter, {plot.left() - 60, y - 8, 52, 16},
                     QLocale(QLocale::English).toString(line * step, 'g', 6), style.micro, style.muted, Qt::AlignRight);
    }
    chart::words(painter, {plot.left() - 56, plot.top() - 22, 200, 16}, m_unit, style.micro, style.muted);
    const int ticks = std::max(2, int(plot.width() / 130));
    for (int tick = 0; tick <= ticks; ++tick) {
        const qint64 at = m_first + (m_count - 1) * tick / ticks;
        const qreal x = plot.left() + plot.width() * (double(at - m_first) + 0.5) / double(m_count);
        painter.setPen(QPen(style.axis, 1));
        painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + 4));
        const QDate day = m_from.addDays(at);
        chart::words(
            painter, {x - 45, plot.bottom() + 5, 90, 16},
            u"%1/%2/%3"_s.arg(QString::number(day.year()), QString::number(day.month()), QString::number(day.day())),
            style.micro, style.muted, Qt::AlignHCenter);
    }
}

void SeriesPicture::paintLines(QPainter &painter, const QRectF &plot, const ChartStyle &style) const
{
    const bool oneColor = m_lines->size() > mostNamed;
    DenseStrokes together(plot, m_top, m_first, m_count);
    for (int i = int(m_lines->size()) - 1; i >= 0; --i) {
        DenseStrokes alone(plot, m_top, m_first, m_count);
        (oneColor ? together : alone).add(m_lines->at(i).values);
        painter.setPen(QPen(oneColor ? style.reference : style.series.value(i, style.reference), 1));
        painter.drawLines(alone.strokes());
    }
    painter.drawLines(together.strokes());
}

void SeriesPicture::paintDoubts(QPainter &painter, const QRectF &plot, const ChartStyle &style) const
{
    for (const DenseLine &line : *m_lines) {
        for (const qint64 odd : line.suspicious) {
            if (odd < m_first || odd >= m_first + m_count)
                continue;
            const qreal x = plot.left() + plot.width() * (double(odd - m_first) + 0.5) / double(m_count);
            painter.setPen(QPen(style.warning, 1, Qt::DashLine));
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
            chart::words(painter, {x - 8, plot.top() - 18, 16, 16}, u"!"_s, style.metaBold, style.warning,
                         Qt::AlignHCenter);
        }
    }
}

void SeriesPicture::paint(QPainter &painter, const QRectF &area, const ChartStyle &style, int at) const
{
    const QRectF plot = plotOf(area);
    if (m_length == 0 || plot.width() < 20)
        return;
    paintAxes(painter, plot, style, m_top);
    paintLines(painter, plot, style);
    paintDoubts(painter, plot, style);
    for (int i = 0; i < m_lines->size() && m_lines->size() <= mostNamed; ++i) {
        const qreal y = plot.top() + 10 + 20 * i;
        chart::marker(painter, {plot.right() + 14, y}, i, style.series.value(i, style.reference));
        chart::words(painter, {plot.right() + 24, y - 9, 104, 18}, m_lines->at(i).name,
                     i ? style.small : style.smallBold, style.series.value(i, style.reference));
    }
    if (at < 0)
        return;
    const qreal x = plot.left() + plot.width() * (double(at - m_first) + 0.5) / double(m_count);
    painter.setPen(QPen(style.axis, 1));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
}

QList<ChartMark> SeriesPicture::marks(const QRectF &, const ChartStyle &) const { return {}; }

std::shared_ptr<const SeriesPicture> seriesPicture(const SeriesTable &table, const Catalogue &catalogue,
                                                   const TrendsWords &words)
{
    QDate from = table.series.from;
    for (const SeriesLine &line : table.lines)
        from = std::min(from, line.from);
    auto lines = std::make_shared<QList<DenseLine>>();
    for (const SeriesLine &line : table.lines) {
        const Region *region = regionOf(catalogue, line.region);
        DenseLine dense{line.region, region ? words.region(*region) : line.region, {}};
        dense.values.assign(std::size_t(from.daysTo(line.from)), none);
        for (const auto &value : line.values)
            dense.values.push_back(value.value_or(none));
        for (const QDate &day : line.suspicious)
            dense.suspicious.append(from.daysTo(day));
        lines->append(std::move(dense));
    }
    return std::make_shared<const SeriesPicture>(std::move(lines), from, table.series.unit.in(words.language()), 0,
                                                 std::numeric_limits<qint64>::max());
}

} // namespace mado
