// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/check_box.h"

#include "ui/shared/focus_ring.h"
#include "ui/shared/paint.h"
#include "ui/shared/text_block.h"

namespace mado {

namespace {
constexpr int side = 18;
constexpr int gap = 9;
constexpr int leastHeight = 28;
} // namespace

CheckBox::CheckBox(const Theme &theme, QWidget *parent) : QCheckBox(parent), m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    addFocusRing(*this, theme, theme.radius(Radius::Tag));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

int CheckBox::boxPart() { return side + gap; }

QSize CheckBox::sizeHint() const
{
    return {boxPart() + paint::textWidth(m_theme.font(TextStyle::Small), text()) + 2, leastHeight};
}

int CheckBox::heightForWidth(int width) const
{
    const TextBlock words(text(), m_theme.font(TextStyle::Small), m_theme.lineHeight(TextStyle::Small),
                          std::max(1, width - boxPart()));
    return std::max(leastHeight, words.size().height() + 4);
}

void CheckBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int line = m_theme.lineHeight(TextStyle::Small);
    const TextBlock words(text(), m_theme.font(TextStyle::Small), line, std::max(1, width() - boxPart()));
    const int top = (height() - words.size().height()) / 2;
    const QRect box(0, top + (line - side) / 2, side, side);
    const bool on = isChecked();
    const ColorRole fill = !isEnabled() ? ColorRole::SurfaceSunken : on ? ColorRole::AccentFill : ColorRole::Surface;
    const ColorRole border = !isEnabled() ? ColorRole::BorderSubtle
                             : on         ? ColorRole::AccentFill
                                          : ColorRole::BorderControl;
    paint::box(painter, box, {m_theme.color(fill), m_theme.color(border), 4});
    if (on)
        paint::icon(
            painter, box.adjusted(2, 2, -2, -2),
            m_theme.icon(QStringLiteral("check"), isEnabled() ? ColorRole::TextOnAccent : ColorRole::TextDisabled));
    words.draw(painter, QPointF(boxPart(), top),
               m_theme.color(isEnabled() ? ColorRole::TextPrimary : ColorRole::TextDisabled));
}

} // namespace mado
