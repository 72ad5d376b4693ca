// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/field_frame.h"

#include "ui/shared/paint.h"

namespace mado {

namespace {
constexpr int focusWidth = 2;
} // namespace

FieldFrame::FieldFrame(const Theme &theme, Radius radius, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_radius(radius)
{
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FieldFrame::setFooter(QWidget *footer)
{
    m_footer = footer;
    update();
}

void FieldFrame::setFocused(bool focused)
{
    m_focused = focused;
    update();
}

void FieldFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::box(painter, rect(),
               {m_theme.color(ColorRole::Surface),
                m_theme.color(m_focused ? ColorRole::Focus : ColorRole::BorderControl), qreal(m_theme.radius(m_radius)),
                m_focused ? qreal(focusWidth) : 0});
    if (m_footer && m_footer->isVisible())
        paint::edge(painter, QRect(focusWidth, m_footer->y(), width() - 2 * focusWidth, 1), Qt::TopEdge,
                    m_theme.color(ColorRole::BorderSubtle));
}

} // namespace mado
