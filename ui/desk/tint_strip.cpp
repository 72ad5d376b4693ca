// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/tint_strip.h"

#include "ui/shared/paint.h"

#include <QHBoxLayout>

namespace mado {

namespace {
constexpr int iconLeft = 12;
constexpr int textLeft = 38;
} // namespace

TintStrip::TintStrip(const Theme &theme, QWidget *words, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_row(new QHBoxLayout(this)),
      m_icon(QStringLiteral("chat"))
{
    setMinimumHeight(34);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_row->setContentsMargins(textLeft, 4, 10, 4);
    m_row->setSpacing(12);
    m_row->addWidget(words, 1);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void TintStrip::add(QWidget *button) { m_row->addWidget(button); }

void TintStrip::setIcon(const QString &name)
{
    m_icon = name;
    update();
}

void TintStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::box(painter, rect(),
               {m_theme.color(ColorRole::WarningTint), m_theme.color(ColorRole::WarningBorder),
                qreal(m_theme.radius(Radius::Button))});
    const int side = m_theme.size(Size::Icon);
    paint::icon(painter, {iconLeft, (height() - side) / 2, side, side}, m_theme.icon(m_icon, ColorRole::Warning));
}

} // namespace mado
