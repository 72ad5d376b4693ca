// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/chart_picture.h"

#include <QFontMetricsF>
#include <QPolygonF>
#include <limits>

namespace mado {

QString ChartMark::spoken() const
{
    return facts.isEmpty() ? title : title + QStringLiteral(", ") + facts.join(QStringLiteral(", "));
}

int ChartPicture::heightFor(int) const { return 0; }

namespace chart {

namespace {

constexpr qreal hatchPitch = 6;

/// How far a mark lies away in the direction; none where it does not lie there at all.
std::optional<qreal> distance(const QPointF &from, const QPointF &to, Qt::Key arrow)
{
    const QPointF by = to - from;
    const bool sideways = arrow == Qt::Key_Left || arrow == Qt::Key_Right;
    const qreal along = arrow == Qt::Key_Left    ? -by.x()
                        : arrow == Qt::Key_Right ? by.x()
                        : arrow == Qt::Key_Up    ? -by.y()
                                                 : by.y();
    const qreal across = std::abs(sideways ? by.y() : by.x());
    if (along <= 0.5)
        return std::nullopt;
    return along + 3 * across;
}

} // namespace

int nextMark(const QList<ChartMark> &marks, int at, Qt::Key arrow)
{
    if (marks.isEmpty())
        return -1;
    if (at < 0 || at >= marks.size())
        return 0;
    int best = at;
    qreal nearest = std::numeric_limits<qreal>::max();
    for (int i = 0; i < marks.size(); ++i) {
        const auto far = distance(marks.at(at).place.center(), marks.at(i).place.center(), arrow);
        if (i != at && far && *far < nearest) {
            nearest = *far;
            best = i;
        }
    }
    return best;
}

void words(QPainter &painter, const QRectF &place, const QString &text, const QFont &font, const QColor &ink,
           Qt::Alignment horizontal)
{
    painter.setFont(font);
    painter.setPen(ink);
    const QString shown = QFontMetricsF(font).elidedText(text, Qt::ElideRight, place.width() + 0.5);
    painter.drawText(place, int(horizontal | Qt::AlignVCenter | Qt::TextSingleLine), shown);
}

qreal widthOf(const QString &text, const QFont &font) { return QFontMetricsF(font).horizontalAdvance(text); }

void marker(QPainter &painter, const QPointF &at, int shape, const QColor &color, qreal radius)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const qreal r = radius;
    if (shape == 1)
        painter.drawRect(QRectF(at.x() - r, at.y() - r, 2 * r, 2 * r));
    else if (shape == 2)
        painter.drawPolygon(QPolygonF{at + QPointF(0, -r - 0.5), at + QPointF(r + 0.5, r), at + QPointF(-r - 0.5, r)});
    else if (shape == 3)
        painter.drawPolygon(QPolygonF{at + QPointF(0, -r - 1), at + QPointF(r + 1, 0), at + QPointF(0, r + 1),
                                      at + QPointF(-r - 1, 0)});
    else
        painter.drawEllipse(at, r, r);
    painter.setBrush(Qt::NoBrush);
}

void hatched(QPainter &painter, const QRectF &place, const ChartStyle &style, const QString &label)
{
    painter.save();
    painter.setClipRect(place, Qt::IntersectClip);
    painter.fillRect(place, style.hatchGround);
    painter.setPen(QPen(style.hatchLine, 1.2));
    for (qreal x = place.left() - place.height(); x < place.right(); x += hatchPitch)
        painter.drawLine(QPointF(x, place.bottom()), QPointF(x + place.height(), place.top()));
    if (!label.isEmpty()) {
        const qreal wide = std::min(place.width(), widthOf(label, style.meta) + 10);
        const QRectF box(place.center().x() - wide / 2, place.center().y() - 8, wide, 16);
        painter.fillRect(box, style.hatchGround);
        words(painter, box, label, style.meta, style.secondary, Qt::AlignHCenter);
    }
    painter.restore();
}

} // namespace chart

} // namespace mado
