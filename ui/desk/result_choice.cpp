// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/result_choice.h"

#include "ui/shared/focus_ring.h"
#include "ui/shared/paint.h"

#include <QEvent>

namespace mado {

namespace {
constexpr int choiceHeight = 57;
constexpr int mark = 18;
constexpr int textLeft = 38;
constexpr int cap = 18;
} // namespace

ResultChoice::ResultChoice(const Theme &theme, int number, QWidget *parent)
    : QAbstractButton(parent),
      m_theme(theme),
      m_number(number)
{
    setCheckable(true);
    setFixedHeight(choiceHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    addFocusRing(*this, theme, theme.radius(Radius::Button));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ResultChoice::setWords(const QString &title, const QString &below)
{
    setText(title);
    m_below = below;
    setAccessibleName(title);
    setAccessibleDescription(below);
    update();
}

QSize ResultChoice::sizeHint() const
{
    const int words = std::max(paint::textWidth(m_theme.font(TextStyle::Body, true), text()),
                               paint::textWidth(m_theme.font(TextStyle::Meta), m_below));
    return {textLeft + words + cap + 20, choiceHeight};
}

void ResultChoice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool on = isChecked();
    const bool lit = underMouse() && !on;
    paint::box(painter, rect(),
               {m_theme.color(on    ? ColorRole::AccentTint
                              : lit ? ColorRole::SurfaceHover
                                    : ColorRole::Surface),
                m_theme.color(on ? ColorRole::Accent : ColorRole::BorderSubtle),
                qreal(m_theme.radius(Radius::Button))});
    const QRect circle(12, 10, mark, mark);
    paint::box(painter, circle,
               {on ? m_theme.color(ColorRole::AccentFill) : m_theme.color(ColorRole::Surface),
                m_theme.color(on ? ColorRole::AccentFill : ColorRole::BorderControl), mark / 2.0});
    if (on)
        paint::box(painter, circle.adjusted(6, 6, -6, -6), {m_theme.color(ColorRole::TextOnAccent), {}, 3});
    const int room = width() - textLeft - cap - 14;
    paint::text(painter, {textLeft, 9, room, 20}, text(), m_theme.font(TextStyle::Body, on),
                m_theme.color(ColorRole::TextPrimary));
    paint::text(painter, {textLeft, 30, width() - textLeft - 10, 17}, m_below, m_theme.font(TextStyle::Meta),
                m_theme.color(ColorRole::TextSecondary));
    const QRect key(width() - cap - 10, 10, cap, cap);
    paint::box(painter, key, {m_theme.color(ColorRole::SurfaceSunken), m_theme.color(ColorRole::BorderSubtle), 4});
    paint::text(painter, key, QString::number(m_number), m_theme.font(TextStyle::Micro),
                m_theme.color(ColorRole::TextSecondary), Qt::AlignHCenter);
}

bool ResultChoice::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QAbstractButton::event(event);
}

} // namespace mado
