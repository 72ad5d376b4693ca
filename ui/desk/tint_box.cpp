// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/tint_box.h"

#include "ui/shared/paint.h"
#include "ui/shared/text_label.h"

#include <QVBoxLayout>

namespace mado {

TintBox::TintBox(const Theme &theme, ColorRole ground, ColorRole line, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_ground(ground),
      m_line(line),
      m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(12, 8, 12, 8);
    m_column->setSpacing(2);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void TintBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::box(painter, rect(),
               {m_theme.color(m_ground), m_theme.color(m_line), qreal(m_theme.radius(Radius::Button))});
}

FramedFact::FramedFact(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_label(new TextLabel(theme, TextStyle::Meta, ColorRole::TextSecondary, this)),
      m_value(new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary))
{
    auto *box = new TintBox(theme, ColorRole::Surface, ColorRole::BorderControl, this);
    m_value->setWrap(true);
    m_label->setBold(true);
    box->column()->addWidget(m_value);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_label);
    column->addWidget(box);
}

void FramedFact::setFact(const QString &label, const QString &value, const QString &ifEmpty)
{
    m_label->setText(label);
    m_value->setText(value.isEmpty() ? ifEmpty : value);
    m_value->setColor(value.isEmpty() ? ColorRole::TextMuted : ColorRole::TextPrimary);
    setAccessibleName(label + QLatin1Char(' ') + m_value->text());
}

} // namespace mado
