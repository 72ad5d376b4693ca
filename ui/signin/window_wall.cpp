// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/window_wall.h"

#include "ui/shared/paint.h"
#include "ui/signin/brand_mark.h"

#include <QEvent>
#include <QPainterPath>

namespace mado {

namespace {

constexpr int margin = 50;
constexpr int wallTop = 250;
constexpr int columns = 7;
constexpr int pitchY = 84;
constexpr int windowHeight = 64;
constexpr int windowWidth = 56;
constexpr int radius = 6;

bool isDim(int column, int row)
{
    return (column == 1 && row == 1) || (column == 2 && row == 5) || (column == 5 && row == 6);
}

bool isOpen(int column, int row) { return column == 4 && row == 3; }

} // namespace

WindowWall::WindowWall(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void WindowWall::setLanguage(Language language)
{
    m_language = language;
    update();
}

// The wall is night in both themes: the darkest blue each of them has.
QColor WindowWall::night() const
{
    return m_theme.color(m_theme.mode() == Theme::Mode::Light ? ColorRole::BubbleStaffText
                                                              : ColorRole::SurfaceSelected);
}

QColor WindowWall::lamp() const
{
    return m_theme.color(m_theme.mode() == Theme::Mode::Light ? ColorRole::WarningTint : ColorRole::Warning);
}

void WindowWall::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), night());
    paintBrandMark(painter, QRectF(margin, 64, 43, 43), m_theme);
    const QColor ink = m_theme.color(ColorRole::TextOnAccent);
    const int room = width() - 2 * margin;
    paint::text(painter, {margin + 56, 66, room - 56, 38},
                m_language == Language::Japanese ? QStringLiteral("窓口") : QStringLiteral("Madoguchi"),
                m_theme.font(TextStyle::FigureM, true), ink);
    const QFont line = m_theme.font(TextStyle::Title1);
    paint::text(painter, {margin, 136, room, 34}, tr("At night, too,"), line, ink);
    paint::text(painter, {margin, 170, room, 34}, tr("the window is open."), line, ink);
    paintWall(painter);
}

void WindowWall::paintWall(QPainter &painter) const
{
    const double pitch = double(width() - 2 * margin - windowWidth) / (columns - 1);
    for (int row = 0; wallTop + row * pitchY < height(); ++row) {
        for (int column = 0; column < columns; ++column) {
            const QRectF window(margin + column * pitch, wallTop + row * pitchY, windowWidth, windowHeight);
            QColor pane = m_theme.color(ColorRole::TextOnAccent);
            pane.setAlphaF((column * 7 + row * 5) % 3 == 0 ? 0.05F : 0.09F);
            if (isDim(column, row)) {
                pane = lamp();
                pane.setAlphaF(0.35F);
            }
            if (isOpen(column, row))
                pane = lamp();
            paint::box(painter, window, {pane, {}, radius});
            if (isOpen(column, row))
                paintPerson(painter, window);
        }
    }
}

void WindowWall::paintPerson(QPainter &painter, const QRectF &window) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(night());
    const double x = window.center().x();
    const double counter = window.bottom() - 13;
    painter.drawEllipse(QPointF(x, counter - 23), 8.5, 8.5);
    QPainterPath body(QPointF(x - 15, counter));
    body.cubicTo(x - 15, counter - 18, x + 15, counter - 18, x + 15, counter);
    painter.drawPath(body);
    painter.drawRect(QRectF(window.left(), counter, window.width(), 5));
    painter.restore();
}

void WindowWall::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        update();
    QWidget::changeEvent(event);
}

} // namespace mado
