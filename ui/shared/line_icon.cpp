// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/line_icon.h"

#include <QPainter>
#include <QSvgRenderer>

namespace mado {

LineIconEngine::LineIconEngine(QString path, QColor color, QColor disabled)
    : m_path(std::move(path)),
      m_color(color),
      m_disabled(disabled)
{
}

void LineIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal ratio = painter->device()->devicePixelRatio();
    painter->drawPixmap(rect, scaledPixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state, ratio));
}

QPixmap LineIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1.0);
}

QPixmap LineIconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale)
{
    const QColor color = mode == QIcon::Disabled ? m_disabled : m_color;
    const QString id = QStringLiteral("%1x%2@%3%4")
                           .arg(QString::number(size.width()), QString::number(size.height()), QString::number(scale),
                                color.name(QColor::HexArgb));
    if (const auto known = m_rendered.constFind(id); known != m_rendered.cend())
        return *known;
    const QString svg = QStringLiteral("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 20'><path d='%1' "
                                       "fill='none' stroke='%2' stroke-width='1.5' stroke-linecap='round' "
                                       "stroke-linejoin='round'/></svg>")
                            .arg(m_path, color.name());
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    QSvgRenderer(svg.toUtf8()).render(&painter, QRectF(QPointF(), QSizeF(size)));
    painter.end();
    pixmap.setDevicePixelRatio(scale);
    m_rendered.insert(id, pixmap);
    return pixmap;
}

QIconEngine *LineIconEngine::clone() const { return new LineIconEngine(m_path, m_color, m_disabled); }

QString LineIconEngine::key() const { return QStringLiteral("MadoguchiLineIcon"); }

} // namespace mado
