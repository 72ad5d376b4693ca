// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/paint.h"

#include <cmath>

namespace mado::paint {

qreal hairline(const QPainter &painter)
{
    const qreal ratio = painter.device()->devicePixelRatio();
    return std::max(1.0, std::floor(ratio)) / ratio;
}

void edge(QPainter &painter, const QRect &rect, Qt::Edge edge, const QColor &color)
{
    const qreal width = hairline(painter);
    QRectF line(rect);
    switch (edge) {
    case Qt::BottomEdge:
        line.setTop(line.bottom() - width);
        break;
    case Qt::TopEdge:
        line.setHeight(width);
        break;
    case Qt::LeftEdge:
        line.setWidth(width);
        break;
    case Qt::RightEdge:
        line.setLeft(line.right() - width);
        break;
    }
    painter.fillRect(line, color);
}

void box(QPainter &painter, const QRectF &rect, const Box &look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF frame = rect;
    painter.setPen(Qt::NoPen);
    if (look.border.isValid()) {
        const qreal width = look.borderWidth > 0 ? look.borderWidth : hairline(painter);
        QPen pen(look.border, width);
        if (look.dashed)
            pen.setDashPattern({3, 2.5});
        painter.setPen(pen);
        frame.adjust(width / 2, width / 2, -width / 2, -width / 2);
    }
    painter.setBrush(look.fill.isValid() ? QBrush(look.fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(frame, look.radius, look.radius);
    painter.restore();
}

void text(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, const QColor &color,
          Qt::Alignment horizontal)
{
    painter.setFont(font);
    painter.setPen(color);
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
    int x = rect.left();
    if (horizontal & Qt::AlignRight)
        x = rect.right() + 1 - metrics.horizontalAdvance(shown);
    else if (horizontal & Qt::AlignHCenter)
        x = rect.left() + (rect.width() - metrics.horizontalAdvance(shown)) / 2;
    // By the eye's middle of Japanese glyphs; the font's own box is deeper than it looks.
    const qreal y = rect.top() + std::floor(rect.height() / 2.0 + 0.4 * font.pixelSize());
    painter.drawText(QPointF(x, y), shown);
}

int textWidth(const QFont &font, const QString &text)
{
    return int(std::ceil(QFontMetricsF(font).horizontalAdvance(text)));
}

void icon(QPainter &painter, const QRect &rect, const QIcon &icon, bool enabled)
{
    icon.paint(&painter, rect, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
}

void keyCap(QPainter &painter, const QRect &rect, const QString &key, const QFont &font, const QColor &color)
{
    QColor frame = color;
    frame.setAlphaF(0.75F);
    box(painter, rect, {{}, frame, 4});
    text(painter, rect, key, font, color, Qt::AlignHCenter);
}

} // namespace mado::paint
