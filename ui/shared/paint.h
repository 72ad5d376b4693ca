// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QPainter>
#include <QRectF>

namespace mado::paint {

/// One logical pixel, rounded down to whole device pixels, so that hairlines stay sharp at 125 % and 150 %.
qreal hairline(const QPainter &painter);

/// A line along the bottom, right, left or top inside of `rect`.
void edge(QPainter &painter, const QRect &rect, Qt::Edge edge, const QColor &color);

struct Box
{
    QColor fill;   ///< Invalid: none.
    QColor border; ///< Invalid: none.
    qreal radius = 0;
    qreal borderWidth = 0; ///< 0: a hairline.
    bool dashed = false;
};
void box(QPainter &painter, const QRectF &rect, const Box &look);

/// One line of plain text, elided at its end, centred vertically.
void text(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, const QColor &color,
          Qt::Alignment horizontal = Qt::AlignLeft);

/// Width of one line, rounded up.
int textWidth(const QFont &font, const QString &text);

void icon(QPainter &painter, const QRect &rect, const QIcon &icon, bool enabled = true);

/// The small frame around a key's name on a button.
void keyCap(QPainter &painter, const QRect &rect, const QString &key, const QFont &font, const QColor &color);

} // namespace mado::paint
