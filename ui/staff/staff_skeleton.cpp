// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff/staff_skeleton.h"

#include "ui/shared/paint.h"

namespace mado {

namespace {
constexpr int rowHeight = 38;
constexpr int rows = 8;
} // namespace

StaffSkeleton::StaffSkeleton(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(theme.skeletonDelay());
    connect(&m_delay, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StaffSkeleton::showEvent(QShowEvent *) { m_delay.start(); }

void StaffSkeleton::paintEvent(QPaintEvent *)
{
    if (m_delay.isActive())
        return;
    QPainter painter(this);
    const QColor grey = m_theme.color(ColorRole::Skeleton);
    for (int row = 0; row < rows; ++row) {
        const int top = row * rowHeight + 12;
        paint::box(painter, QRect(16, top, 60, 14), {grey, {}, 4});
        paint::box(painter, QRect(width() / 5, top, 80, 14), {grey, {}, 4});
        paint::box(painter, QRect(width() / 2, top, 110, 14), {grey, {}, 4});
        paint::box(painter, QRect(width() - 110, top, 80, 14), {grey, {}, 4});
    }
}

} // namespace mado
