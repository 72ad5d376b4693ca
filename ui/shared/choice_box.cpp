// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/choice_box.h"

#include "ui/shared/paint.h"

#include <QStylePainter>

namespace mado {

namespace {
constexpr int arrowRoom = 26;
constexpr int fieldInset = 2; ///< Both sides, as the style keeps it.
} // namespace

ChoiceBox::ChoiceBox(const Theme &theme, QWidget *parent) : QComboBox(parent), m_theme(theme)
{
    setMaxVisibleItems(12);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

/// Words that do not fit end in dots, so that nobody takes a part for the whole.
void ChoiceBox::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    if (currentIndex() < 0 && !placeholderText().isEmpty())
        option.currentText = placeholderText();
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    const QRect field = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    option.currentText = fontMetrics().elidedText(option.currentText, Qt::ElideRight, field.width() - fieldInset);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
    const int side = m_theme.size(Size::IconSmall);
    paint::icon(painter, {width() - arrowRoom + (arrowRoom - side) / 2 - 2, (height() - side) / 2, side, side},
                m_theme.icon(QStringLiteral("chevdown"), ColorRole::TextSecondary), isEnabled());
}

} // namespace mado
