// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/brand_mark.h"

#include <QPainterPath>

namespace mado {

void paintBrandMark(QPainter &painter, const QRectF &square, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width() / 40, square.height() / 40);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(ColorRole::AccentFill));
    painter.drawRoundedRect(QRectF(0, 0, 40, 40), 10, 10);
    const QColor ink = theme.color(ColorRole::TextOnAccent);
    QPen pen(ink, 2.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    QPainterPath window(QPointF(9.5, 26));
    window.lineTo(9.5, 14);
    window.quadTo(9.5, 10, 13.5, 10);
    window.lineTo(26.5, 10);
    window.quadTo(30.5, 10, 30.5, 14);
    window.lineTo(30.5, 26);
    painter.drawPath(window);
    painter.drawLine(QPointF(7, 29), QPointF(33, 29));
    QPainterPath shoulders(QPointF(15, 26));
    shoulders.cubicTo(15, 19.5, 25, 19.5, 25, 26);
    painter.drawPath(shoulders);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawEllipse(QPointF(20, 16.5), 2.9, 2.9);
    painter.restore();
}

} // namespace mado
