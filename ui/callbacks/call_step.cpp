// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/callbacks/call_step.h"

#include "ui/shared/paint.h"
#include "ui/shared/text_label.h"

#include <QVBoxLayout>

namespace mado {

namespace {

constexpr int disc = 22;
constexpr int textLeft = 34;

} // namespace

CallStep::CallStep(const Theme &theme, int number, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_number(number),
      m_what(new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary)),
      m_how(new TextLabel(theme, TextStyle::Meta, ColorRole::TextSecondary))
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(textLeft, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(m_what);
    lines->addWidget(m_how);
    m_what->setBold(true);
    m_what->setWrap(true);
    m_how->setWrap(true);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void CallStep::setWords(const QString &what, const QString &how)
{
    m_what->setText(what);
    m_how->setText(how);
}

void CallStep::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect circle(0, 0, disc, disc);
    paint::box(painter, circle, {m_theme.color(ColorRole::SurfaceSunken), {}, disc / 2.0});
    paint::text(painter, circle, QString::number(m_number), m_theme.font(TextStyle::Meta, true),
                m_theme.color(ColorRole::TextSecondary), Qt::AlignHCenter);
}

} // namespace mado
