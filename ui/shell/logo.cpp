// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/logo.h"

#include "ui/shared/paint.h"

#include <QSvgRenderer>

namespace mado {

void paintLogo(QPainter &painter, const Theme &theme, const QRectF &rect)
{
    paint::box(painter, rect, {theme.color(ColorRole::AccentFill), {}, rect.width() * 0.26});
    const QString svg = QStringLiteral("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 34 34'><g fill='none' "
                                       "stroke='%1' stroke-width='2.1' stroke-linecap='round' stroke-linejoin='round'>"
                                       "<path d='M8.5 21.5v-10a2.5 2.5 0 0 1 2.5-2.5h12a2.5 2.5 0 0 1 2.5 2.5v10'/>"
                                       "<path d='M5.5 25h23'/>"
                                       "<path d='M13 21c0-3 1.6-4.6 4-4.6s4 1.6 4 4.6'/>"
                                       "<path d='M17 16.2a1.9 1.9 0 1 0 0-3.8 1.9 1.9 0 0 0 0 3.8z'/></g></svg>")
                            .arg(theme.color(ColorRole::TextOnAccent).name());
    QSvgRenderer(svg.toUtf8()).render(&painter, rect);
}

QIcon appIcon(const Theme &theme)
{
    QIcon icon;
    for (const int side : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        paintLogo(painter, theme, QRectF(0, 0, side, side));
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace mado
