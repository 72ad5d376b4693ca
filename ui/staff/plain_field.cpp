// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff/plain_field.h"

namespace mado {

namespace {
constexpr int lines = 3;
}

PlainField::PlainField(const Theme &theme, QWidget *parent) : QPlainTextEdit(parent), m_theme(theme)
{
    setTabChangesFocus(true);
    setFixedHeight(lines * theme.lineHeight(TextStyle::Body) + 20);
    connect(&theme, &Theme::changed, this, &PlainField::restyle);
    restyle();
}

void PlainField::restyle()
{
    const QColor border = m_theme.color(hasFocus() ? ColorRole::Focus : ColorRole::BorderControl);
    setStyleSheet(QStringLiteral("QPlainTextEdit{background:%1;color:%2;border:%3px solid %4;border-radius:%5px;"
                                 "padding:%6px}")
                      .arg(m_theme.color(ColorRole::Surface).name(), m_theme.color(ColorRole::TextPrimary).name(),
                           QString::number(hasFocus() ? 2 : 1), border.name(),
                           QString::number(m_theme.radius(Radius::Button)), QString::number(hasFocus() ? 4 : 5)));
}

void PlainField::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    restyle();
}

void PlainField::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    restyle();
}

} // namespace mado
