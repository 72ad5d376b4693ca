// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/trend_picture.h"

#include "ui/shared/wording.h"

#include <QCoreApplication>
#include <QPainterPath>
#include <algorithm>

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qreal labelPitch = 19;
constexpr qreal mostLabels = 0.42; ///< Of the width.
constexpr qreal focusPen = 2.6;
constexpr qreal otherPen = 1.8;
constexpr int mostMarkers = 40; ///< With more points than these the markers would make a caterpillar of the line.

QString answersWord() { return QCoreApplication::translate("mado::TrendPicture", "Answers"); }

struct Label
{
    qreal y;
    int curve;
};

/// Moves labels apart, as little as it takes, within the plot.
void spread(QList<Label> &labels, qreal top, qreal bottom)
{
    std::sort(labels.begin(), labels.end(), [](const Label &a, const Label &b) { return a.y < b.y; });
    for (int i = 0; i < labels.size(); ++i)
        labels[i].y = std::max(labels[i].y, i ? labels[i - 1].y + labelPitch : top);
    qreal floor = bottom;
    for (int i = int(labels.size()) - 1; i >= 0; --i) {
        labels[i].y = std::min(labels[i].y, floor);
        floor = labels[i].y - labelPitch;
    }
}

} // namespace

struct TrendPicture::Frame
{
    QRectF plot;
    QRectF answers;
    double from;
    double until;
    double top;
    qreal x(double day) const
    {
        return until > from ? plot.left() + plot.width() * (day - from) / (until - from) : plot.center().x();
    }
    qreal y(double rate) const { return plot.bottom() - plot.height() * rate / top; }
};

QString TrendPicture::labelOf(const Curve &curve) const
{
    const auto last = std::find_if(curve.points.rbegin(), curve.points.rend(), [](const Figure &f) { return f.rate; });
    return last == curve.points.rend() ? QString() : TrendsWords::percent(*last->rate, m_chart.decimals) + u'%';
}

/// How many answered last.
QString TrendPicture::answersLabel() const
{
    const QList<Figure> points = m_chart.curves.isEmpty() ? QList<Figure>() : m_chart.curves.first().points;
    const auto last = std::find_if(points.rbegin(), points.rend(), [](const Figure &f) { return f.denominator; });
    return answersWord() + u' ' + TrendsWords::count(last == points.rend() ? 0 : *last->denominator);
}

TrendPicture::Frame TrendPicture::frame(const QRectF &area, const ChartStyle &style) const
{
    qreal labels = 60;
    for (const Curve &curve : m_chart.curves)
        labels = std::max(labels, 30 + chart::widthOf(m_words.region(curve.region), style.smallBold) +
                                      chart::widthOf(labelOf(curve), style.smallBold));
    labels = std::max(labels, 12 + chart::widthOf(answersLabel(), style.meta));
    labels = std::min(labels, area.width() * mostLabels);
    const QRectF plot = area.adjusted(46, 10, -labels - 8, -66);
    const QRectF answers(plot.left(), area.bottom() - 36, plot.width(), 24);
    const double from = m_chart.periods.isEmpty() ? 0 : middleOf(m_chart.periods.first());
    const double until = m_chart.periods.isEmpty() ? 1 : middleOf(m_chart.periods.last());
    return {plot, answers, from, until, m_chart.top};
}

QColor TrendPicture::colorOf(int index, const ChartStyle &style) const
{
    return m_chart.curves.at(index).role == CurveRole::Reference ? style.reference
                                                                 : style.series.value(index, style.accent);
}

void TrendPicture::paintGrid(QPainter &painter, const Frame &frame, const ChartStyle &style) const
{
    const double step = axisFor(m_chart.top).step;
    for (int line = 0; line * step <= m_chart.top + 1e-9; ++line) {
        const qreal y = std::round(frame.y(line * step)) + 0.5;
        painter.setPen(QPen(line ? style.grid : style.axis, 1));
        painter.drawLine(QPointF(frame.plot.left(), y), QPointF(frame.plot.right(), y));
        const QString number = QString::number(line * step * 100, 'g', 4);
        chart::words(painter, {frame.plot.left() - 46, y - 8, 38, 16}, line ? number + u'%' : u"0"_s, style.micro,
                     style.muted, Qt::AlignRight);
    }
    qreal free = frame.plot.left() - 60;
    for (const Period &period : m_chart.periods) {
        const qreal x = frame.x(middleOf(period));
        painter.setPen(QPen(style.axis, 1));
        painter.drawLine(QPointF(x, frame.plot.bottom()), QPointF(x, frame.plot.bottom() + 4));
        const QString name = period.from == period.until ? u"%1/%2"_s.arg(QString::number(period.until.month()),
                                                                          QString::number(period.until.day()))
                                                         : period.name.in(style.language);
        const qreal wide = chart::widthOf(name, style.micro) + 8;
        if (x - wide / 2 < free)
            continue;
        chart::words(painter, {x - wide / 2, frame.plot.bottom() + 5, wide, 16}, name, style.micro, style.muted,
                     Qt::AlignHCenter);
        free = x + wide / 2;
    }
}

void TrendPicture::paintEvents(QPainter &painter, const Frame &frame, const ChartStyle &style) const
{
    for (const EventBand &event : m_chart.events) {
        const qreal from = std::max(frame.plot.left(), frame.x(double(event.from.toJulianDay())));
        const qreal until = event.until ? std::min(frame.plot.right(), frame.x(double(event.until->toJulianDay())))
                                        : frame.plot.right();
        if (until <= from)
            continue;
        QColor ground = style.reference;
        ground.setAlphaF(0.10F);
        const QRectF band(from, frame.plot.top(), until - from, frame.plot.height());
        painter.fillRect(band, ground);
        painter.setPen(QPen(style.reference, 1, Qt::CustomDashLine));
        QPen dash(style.reference, 1);
        dash.setDashPattern({2, 3});
        painter.setPen(dash);
        painter.drawLine(band.topLeft(), band.bottomLeft());
        chart::words(painter, band.adjusted(5, 0, 0, -band.height() + 18),
                     wording::shortDate(event.from, style.language) + u' ' + event.name.in(style.language), style.micro,
                     style.secondary);
    }
}

void TrendPicture::paintBand(QPainter &painter, const Frame &frame, const ChartStyle &style, const Curve &curve) const
{
    QPolygonF upper;
    QPolygonF lower;
    const auto close = [&] {
        if (upper.size() == 1) { // a lone point has whiskers
            painter.setPen(QPen(colorOf(0, style), 1.3));
            painter.drawLine(upper.first(), lower.first());
        } else if (!upper.isEmpty()) {
            std::reverse(lower.begin(), lower.end());
            painter.setPen(Qt::NoPen);
            painter.setBrush(style.band(colorOf(0, style)));
            painter.drawPolygon(upper + lower);
            painter.setBrush(Qt::NoBrush);
        }
        upper.clear();
        lower.clear();
    };
    for (int i = 0; i < m_chart.periods.size(); ++i) {
        const Figure &point = curve.points.at(i);
        if (!point.low || !point.high) {
            close();
            continue;
        }
        const qreal x = frame.x(middleOf(m_chart.periods.at(i)));
        upper.append({x, frame.y(std::min(*point.high, m_chart.top))});
        lower.append({x, frame.y(*point.low)});
    }
    close();
}

void TrendPicture::paintCurve(QPainter &painter, const Frame &frame, const ChartStyle &style, int index) const
{
    const Curve &curve = m_chart.curves.at(index);
    const QColor color = colorOf(index, style);
    QPen pen(color, curve.role == CurveRole::Focus ? focusPen : otherPen, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (curve.role == CurveRole::Reference) {
        pen.setDashPattern({5, 4});
        pen.setCapStyle(Qt::FlatCap);
    }
    QPainterPath line;
    bool open = false;
    QList<QPointF> points;
    for (int i = 0; i < m_chart.periods.size(); ++i) {
        const Figure &point = curve.points.at(i);
        const qreal x = frame.x(middleOf(m_chart.periods.at(i)));
        if (!point.rate) {
            open = false;
            if (point.state == FigureState::Suppressed && curve.role == CurveRole::Focus)
                chart::words(painter, {x - 8, frame.plot.bottom() - 16, 16, 16}, u"X"_s, style.metaBold,
                             style.secondary, Qt::AlignHCenter);
            continue;
        }
        const QPointF at(x, frame.y(*point.rate));
        open ? line.lineTo(at) : line.moveTo(at);
        open = true;
        points.append(at);
    }
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(line);
    if (curve.role == CurveRole::Reference || points.size() > mostMarkers)
        return;
    for (const QPointF &at : points) {
        chart::marker(painter, at, index, style.surface, curve.role == CurveRole::Focus ? 5.5 : 4.5);
        chart::marker(painter, at, index, color, curve.role == CurveRole::Focus ? 4 : 3.2);
    }
}

void TrendPicture::paintLabels(QPainter &painter, const Frame &frame, const ChartStyle &style) const
{
    QList<Label> labels;
    for (int index = 0; index < m_chart.curves.size(); ++index) {
        const QList<Figure> &points = m_chart.curves.at(index).points;
        const auto last = std::find_if(points.rbegin(), points.rend(), [](const Figure &f) { return f.rate; });
        if (last != points.rend())
            labels.append({frame.y(*last->rate), index});
    }
    spread(labels, frame.plot.top(), frame.plot.bottom());
    for (const Label &label : labels) {
        const Curve &curve = m_chart.curves.at(label.curve);
        const QColor color = colorOf(label.curve, style);
        const bool bold = curve.role == CurveRole::Focus;
        const qreal x = frame.plot.right() + 14;
        if (curve.role == CurveRole::Reference) {
            painter.setPen(QPen(color, 1.8, Qt::DashLine));
            painter.drawLine(QPointF(x - 6, label.y), QPointF(x + 5, label.y));
        } else
            chart::marker(painter, {x, label.y}, label.curve, color);
        const QString name = m_words.region(curve.region);
        const QFont &font = bold ? style.smallBold : style.small;
        const qreal wide = chart::widthOf(name, font);
        chart::words(painter, {x + 10, label.y - 10, wide + 1, 20}, name, font, color);
        chart::words(painter, {x + 16 + wide, label.y - 10, 90, 20}, labelOf(curve), style.smallBold, style.text);
    }
}

void TrendPicture::paintAnswers(QPainter &painter, const Frame &frame, const ChartStyle &style) const
{
    if (m_chart.curves.isEmpty())
        return;
    const QList<Figure> &points = m_chart.curves.first().points;
    qint64 most = 1;
    for (const Figure &point : points)
        most = std::max(most, point.denominator.value_or(0));
    const qreal wide = std::clamp(frame.plot.width() / std::max<qreal>(1, double(points.size())) * 0.66, 1.0, 28.0);
    for (int i = 0; i < points.size(); ++i) {
        if (!points.at(i).denominator)
            continue;
        const qreal tall = frame.answers.height() * double(*points.at(i).denominator) / double(most);
        painter.fillRect(
            QRectF(frame.x(middleOf(m_chart.periods.at(i))) - wide / 2, frame.answers.bottom() - tall, wide, tall),
            style.classes.value(2, style.accent));
    }
    chart::words(painter, {frame.plot.left() - 46, frame.answers.top(), 26, frame.answers.height()}, u"n"_s,
                 style.micro, style.muted, Qt::AlignRight);
    chart::words(painter, {frame.plot.right() + 18, frame.answers.top(), 130, frame.answers.height()}, answersLabel(),
                 style.meta, style.secondary);
}

void TrendPicture::paint(QPainter &painter, const QRectF &area, const ChartStyle &style, int at) const
{
    const Frame now = frame(area, style);
    paintEvents(painter, now, style);
    paintGrid(painter, now, style);
    for (const Curve &curve : m_chart.curves) {
        if (curve.role == CurveRole::Focus)
            paintBand(painter, now, style, curve);
    }
    for (int index = int(m_chart.curves.size()) - 1; index >= 0; --index)
        paintCurve(painter, now, style, index);
    paintLabels(painter, now, style);
    paintAnswers(painter, now, style);
    const qsizetype many = m_chart.periods.size();
    if (at < 0 || many == 0)
        return;
    const qreal x = now.x(middleOf(m_chart.periods.at(at % many)));
    painter.setPen(QPen(style.axis, 1));
    painter.drawLine(QPointF(x, now.plot.top()), QPointF(x, now.plot.bottom()));
}

QList<ChartMark> TrendPicture::marks(const QRectF &area, const ChartStyle &style) const
{
    const Frame now = frame(area, style);
    QList<ChartMark> out;
    for (const Curve &curve : m_chart.curves) {
        for (int i = 0; i < m_chart.periods.size(); ++i) {
            const Figure &point = curve.points.at(i);
            const QPointF at(now.x(middleOf(m_chart.periods.at(i))), now.y(point.rate.value_or(0)));
            out.append({QRectF(at.x() - 6, at.y() - 6, 12, 12), curve.region.code,
                        m_words.region(curve.region) + u"　"_s + m_words.period(m_chart.periods.at(i)),
                        m_words.facts(point, m_chart.decimals)});
        }
    }
    return out;
}

} // namespace mado
