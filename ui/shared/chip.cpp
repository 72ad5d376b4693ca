// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/chip.h"

#include "ui/shared/focus_ring.h"
#include "ui/shared/paint.h"

#include <QEvent>

namespace mado {

Chip::Chip(const Theme &theme, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
{
    setFixedHeight(theme.size(Size::Chip));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    addFocusRing(*this, theme, theme.radius(Radius::Chip));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(this, &QAbstractButton::toggled, this, [this] { updateGeometry(); }); // bold words are wider
}

QSize Chip::sizeHint() const
{
    return {paint::textWidth(m_theme.font(TextStyle::Meta, isChecked()), text()) + 24, m_theme.size(Size::Chip)};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool lit = isEnabled() && (underMouse() || isDown());
    const QColor ground = m_theme.color(lit ? ColorRole::SurfaceHover : ColorRole::Surface);
    const paint::Box look{isChecked() ? m_theme.color(ColorRole::AccentTint) : ground,
                          m_theme.color(isChecked() ? ColorRole::AccentBorder : ColorRole::BorderSubtle),
                          qreal(m_theme.radius(Radius::Chip))};
    paint::box(painter, rect(), look);
    const ColorRole ink = !isEnabled()  ? ColorRole::TextDisabled
                          : isChecked() ? ColorRole::Accent
                                        : ColorRole::TextSecondary;
    paint::text(painter, rect().adjusted(8, 0, -8, 0), text(), m_theme.font(TextStyle::Meta, isChecked()),
                m_theme.color(ink), Qt::AlignHCenter);
}

bool Chip::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QAbstractButton::event(event);
}

} // namespace mado
