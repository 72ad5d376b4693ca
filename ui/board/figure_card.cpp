// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/figure_card.h"

#include "ui/shared/paint.h"
#include "ui/shared/text_block.h"

namespace mado {

namespace {

constexpr int side = 16;

void paintGround(QPainter &painter, const QRect &rect, const Theme &theme)
{
    paint::box(
        painter, rect,
        {theme.color(ColorRole::Surface), theme.color(ColorRole::BorderSubtle), qreal(theme.radius(Radius::Card))});
}

} // namespace

FigureCard::FigureCard(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FigureCard::setWords(const QString &title, const QString &number, const QString &unit, const QString &foot)
{
    m_title = title;
    m_number = number;
    m_unit = unit;
    m_foot = foot;
    setAccessibleName(QStringLiteral("%1: %2 %3. %4").arg(title, number, unit, foot));
    setToolTip(foot);
    update();
}

void FigureCard::setAlarming(bool alarming)
{
    m_alarming = alarming;
    update();
}

QSize FigureCard::sizeHint() const { return {150, 96}; }

void FigureCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGround(painter, rect(), m_theme);
    const int room = width() - 2 * side;
    const QFont small = m_theme.font(TextStyle::Meta);
    const int up = paint::textWidth(small, m_foot) > room ? 8 : 0; // a foot of two lines takes the space above
    paint::text(painter, {side, 12 - up / 2, room, 18}, m_title, m_theme.font(TextStyle::Small),
                m_theme.color(ColorRole::TextSecondary));
    const QFont figure = m_theme.font(TextStyle::FigureL, true);
    const int numberWidth = paint::textWidth(figure, m_number);
    paint::text(painter, {side, 32 - up, room, 36}, m_number, figure,
                m_theme.color(m_alarming ? ColorRole::Danger : ColorRole::TextPrimary));
    paint::text(painter, {side + numberWidth + 5, 40 - up, room - numberWidth - 5, 26}, m_unit,
                m_theme.font(TextStyle::Small), m_theme.color(ColorRole::TextSecondary));
    const int line = m_theme.lineHeight(TextStyle::Meta);
    TextBlock(m_foot, small, line, room, 2)
        .draw(painter, QPointF(side, up > 0 ? height() - 2 * line - 3 : 71), m_theme.color(ColorRole::TextSecondary));
}

BoardCard::BoardCard(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void BoardCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGround(painter, rect(), m_theme);
}

} // namespace mado
