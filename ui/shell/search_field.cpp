// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_field.h"

#include "ui/shared/paint.h"

#include <QKeyEvent>

namespace mado {

namespace {

constexpr int mostLetters = 60;
constexpr int capSide = 20;

} // namespace

SearchField::SearchField(const Theme &theme, QWidget *parent) : QLineEdit(parent), m_theme(theme)
{
    setMaxLength(mostLetters);
    setFixedHeight(theme.size(Size::Input));
    setFont(theme.font(TextStyle::Small));
    setTextMargins(24, 0, 24, 0);
    connect(&theme, &Theme::changed, this, &SearchField::restyle);
    restyle();
}

void SearchField::restyle()
{
    setStyleSheet(QStringLiteral("QLineEdit{background:%1;border:1px solid %2;border-radius:%3px;padding:0 8px;"
                                 "min-height:0}QLineEdit:focus{border:2px solid %4;padding:0 7px}")
                      .arg(m_theme.color(ColorRole::BgApp).name(), m_theme.color(ColorRole::BorderSubtle).name(),
                           QString::number(m_theme.radius(Radius::Button)), m_theme.color(ColorRole::Focus).name()));
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const int side = m_theme.size(Size::IconSmall) + 2;
    paint::icon(painter, {11, (height() - side) / 2, side, side},
                m_theme.icon(QStringLiteral("search"), ColorRole::TextMuted));
    if (hasFocus() || !text().isEmpty())
        return;
    const QRect cap(width() - capSide - 7, (height() - capSide) / 2, capSide, capSide);
    paint::box(painter, cap, {m_theme.color(ColorRole::Surface), m_theme.color(ColorRole::BorderSubtle), 4});
    paint::text(painter, cap, QStringLiteral("/"), m_theme.font(TextStyle::Micro),
                m_theme.color(ColorRole::TextSecondary), Qt::AlignHCenter);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        clear();
        Q_EMIT left();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Down) {
        Q_EMIT left();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace mado
