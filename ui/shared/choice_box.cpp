// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/choice_box.h"

#include "ui/shared/paint.h"

namespace mado {

namespace {
constexpr int arrowRoom = 26;
}

ChoiceBox::ChoiceBox(const Theme &theme, QWidget *parent) : QComboBox(parent), m_theme(theme)
{
    setMaxVisibleItems(12);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ChoiceBox::paintEvent(QPaintEvent *event)
{
    QComboBox::paintEvent(event);
    QPainter painter(this);
    const int side = m_theme.size(Size::IconSmall);
    paint::icon(painter, {width() - arrowRoom + (arrowRoom - side) / 2 - 2, (height() - side) / 2, side, side},
                m_theme.icon(QStringLiteral("chevdown"), ColorRole::TextSecondary), isEnabled());
}

} // namespace mado
