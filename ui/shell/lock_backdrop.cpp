// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lock_backdrop.h"

#include "ui/shared/paint.h"

namespace mado {

namespace {

constexpr int air = 16;
constexpr int bars[] = {104, 232, 172, 148, 196, 88, 216, 132};

struct Brush
{
    QPainter &painter;
    const Theme &theme;

    void ground(const QRect &rect, ColorRole role) const { painter.fillRect(rect, theme.color(role)); }
    void edge(const QRect &rect, Qt::Edge side) const
    {
        paint::edge(painter, rect, side, theme.color(ColorRole::BorderSubtle));
    }
    void bar(int x, int y, int width) const
    {
        constexpr int height = 11;
        paint::box(painter, QRect(x, y, width, height), {theme.color(ColorRole::MaskBar), {}, height / 2.0});
    }
};

int barOf(int number, int widest) { return std::min(bars[std::size_t(number) % std::size(bars)], widest); }

void paintQueue(const Brush &brush, const QRect &rect)
{
    brush.ground(rect, ColorRole::Surface);
    brush.edge(rect, Qt::RightEdge);
    const int high = brush.theme.size(Size::QueueRow);
    const int room = rect.width() - 2 * air;
    int number = 0;
    for (int top = rect.top() + 90; top < rect.bottom(); top += high, number += 3) {
        brush.bar(rect.left() + air, top + 16, barOf(number, room));
        brush.bar(rect.left() + air, top + 40, barOf(number + 1, room));
        brush.bar(rect.left() + air, top + 60, barOf(number + 2, room));
        brush.edge({rect.left(), top, rect.width(), high}, Qt::BottomEdge);
    }
}

void paintConversation(const Brush &brush, const QRect &rect)
{
    brush.ground(rect, ColorRole::BgApp);
    const QRect head(rect.left(), rect.top(), rect.width(), brush.theme.size(Size::ConversationHeader));
    brush.ground(head, ColorRole::Surface);
    brush.edge(head, Qt::BottomEdge);
    brush.bar(head.left() + 20, head.top() + 28, barOf(0, head.width() - 40));
    constexpr int foot = 150;
    int number = 1;
    for (int top = head.bottom() + 24; top < rect.bottom() - foot - 50; top += 62, ++number) {
        const int wide = std::min(barOf(number, 240) + 40, rect.width() - 60);
        const bool ours = number % 3 == 0;
        const QRect bubble(ours ? rect.right() - 20 - wide : rect.left() + 20, top, wide, 40);
        paint::box(brush.painter, bubble,
                   {brush.theme.color(ours ? ColorRole::BubbleStaff : ColorRole::BubbleResident),
                    {},
                    qreal(brush.theme.radius(Radius::Bubble))});
        brush.bar(bubble.left() + 14, bubble.top() + 15, wide - 28);
    }
    const QRect composer(rect.left(), rect.bottom() - foot, rect.width(), foot + 1);
    brush.ground(composer, ColorRole::Surface);
    brush.edge(composer, Qt::TopEdge);
    paint::box(brush.painter, composer.adjusted(16, 44, -16, -12),
               {{}, brush.theme.color(ColorRole::BorderControl), qreal(brush.theme.radius(Radius::Composer))});
}

void paintSide(const Brush &brush, const QRect &rect)
{
    brush.ground(rect, ColorRole::Surface);
    brush.edge(rect, Qt::LeftEdge);
    int number = 2;
    for (int top = rect.top() + 76; top < rect.bottom(); top += 34, ++number) {
        brush.bar(rect.left() + air, top, barOf(number, 96));
        const int wide = barOf(number + 1, 140);
        brush.bar(rect.right() - air - wide, top, wide);
    }
}

} // namespace

void paintLockBackdrop(QPainter &painter, const QRect &rect, const Theme &theme)
{
    const Brush brush{painter, theme};
    brush.ground(rect, ColorRole::BgApp);
    const bool full = rect.width() >= theme.breakpoint("full");
    const QRect rail(0, 0, full ? theme.size(Size::Rail) : theme.size(Size::RailCompact), rect.height());
    brush.ground(rail, ColorRole::BgRail);
    brush.edge(rail, Qt::RightEdge);
    const QRect top(rail.right() + 1, 0, rect.width() - rail.width(), theme.size(Size::TopBar));
    brush.ground(top, ColorRole::Surface);
    brush.edge(top, Qt::BottomEdge);
    const QRect body(top.left(), top.bottom() + 1, top.width(), rect.height() - top.height());
    const int queue = full ? theme.size(Size::Queue) : theme.size(Size::QueueCompact);
    const int side = full ? theme.size(Size::SidePanel) : 0;
    paintQueue(brush, {body.left(), body.top(), queue, body.height()});
    paintConversation(brush, {body.left() + queue, body.top(), body.width() - queue - side, body.height()});
    if (side > 0)
        paintSide(brush, {body.right() - side + 1, body.top(), side, body.height()});
    brush.ground(rect, ColorRole::Scrim);
}

} // namespace mado
