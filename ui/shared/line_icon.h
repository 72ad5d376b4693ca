// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QHash>
#include <QIconEngine>
#include <QPixmap>

namespace mado {

/// Draws one SVG line path of a 20×20 box in a colour, rendered anew for every size and pixel ratio.
class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(QString path, QColor color, QColor disabled);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine *clone() const override;
    QString key() const override;

private:
    QString m_path;
    QColor m_color;
    QColor m_disabled;
    QHash<QString, QPixmap> m_rendered;
};

} // namespace mado
