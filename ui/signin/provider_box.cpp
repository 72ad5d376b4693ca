// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/provider_box.h"

#include "ui/shared/button.h"
#include "ui/shared/text_label.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace mado {

ProviderBox::ProviderBox(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_button(new Button(theme, ButtonKind::Primary, ButtonHeight::Large, this)),
      m_hint(new TextLabel(theme, TextStyle::Meta, ColorRole::TextSecondary, this)),
      m_or(new TextLabel(theme, TextStyle::Meta, ColorRole::TextSecondary, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_button->setIconName(QStringLiteral("shield"));
    m_button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    column->addWidget(m_button);
    m_hint->setAlignment(Qt::AlignHCenter);
    column->addWidget(m_hint);
    column->addSpacing(8);
    column->addWidget(m_or, 0, Qt::AlignHCenter);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void ProviderBox::setWaiting(bool waiting)
{
    m_waiting = waiting;
    retranslate();
}

void ProviderBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ProviderBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(m_theme.color(ColorRole::BorderSubtle));
    const QRect words = m_or->geometry();
    const int y = words.center().y();
    painter.drawLine(0, y, words.left() - 12, y);
    painter.drawLine(words.right() + 12, y, width(), y);
}

void ProviderBox::retranslate()
{
    m_button->setText(tr("Sign in with the department's account"));
    m_hint->setText(m_waiting ? tr("Go on in the browser; then come back here") : tr("Its page opens in the browser"));
    m_or->setText(tr("or with an account of this desk"));
    update();
}

} // namespace mado
