// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/queue_skeleton.h"

#include "ui/shared/paint.h"

namespace mado {

QueueSkeleton::QueueSkeleton(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(theme.skeletonDelay());
    connect(&m_delay, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void QueueSkeleton::showEvent(QShowEvent *) { m_delay.start(); }

void QueueSkeleton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::Surface));
    if (m_delay.isActive())
        return;
    const QColor grey = m_theme.color(ColorRole::Skeleton);
    const int rowHeight = m_theme.size(Size::QueueRow);
    for (int top = 0; top < height(); top += rowHeight) {
        paint::box(painter, QRect(16, top + 11, 52, 20), {grey, {}, 5});
        paint::box(painter, QRect(76, top + 14, 110, 14), {grey, {}, 4});
        paint::box(painter, QRect(width() - 60, top + 14, 44, 14), {grey, {}, 4});
        paint::box(painter, QRect(16, top + 39, 230, 12), {grey, {}, 4});
        paint::box(painter, QRect(16, top + 59, 180, 12), {grey, {}, 4});
        paint::edge(painter, QRect(0, top, width(), rowHeight), Qt::BottomEdge, m_theme.color(ColorRole::BorderSubtle));
    }
}

} // namespace mado
