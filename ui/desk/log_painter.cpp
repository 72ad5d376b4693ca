// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/log_layout.h"
#include "ui/shared/paint.h"

#include <QPainterPath>

namespace mado {

namespace {

struct BubbleColors
{
    ColorRole fill;
    std::optional<ColorRole> border;
    bool dashed;
};

BubbleColors colorsOf(BubbleLook look)
{
    switch (look) {
    case BubbleLook::Resident:
        return {ColorRole::BubbleResident, {}, false};
    case BubbleLook::Automatic:
        return {ColorRole::BubbleBot, ColorRole::BorderSubtle, false};
    case BubbleLook::Staff:
        return {ColorRole::BubbleStaff, {}, false};
    case BubbleLook::Pending:
        return {ColorRole::Surface, ColorRole::AccentBorder, true};
    case BubbleLook::Failed:
        return {ColorRole::DangerTint, ColorRole::DangerBorder, false};
    }
    Q_UNREACHABLE();
}

// Round corners but for the tail, at the bottom on the speaker's own side.
QPainterPath bubblePath(const QRectF &r, qreal round, qreal tail, bool right)
{
    const qreal bottomLeft = right ? round : tail;
    const qreal bottomRight = right ? tail : round;
    QPainterPath path;
    path.moveTo(r.left() + round, r.top());
    path.lineTo(r.right() - round, r.top());
    path.arcTo(QRectF(r.right() - 2 * round, r.top(), 2 * round, 2 * round), 90, -90);
    path.lineTo(r.right(), r.bottom() - bottomRight);
    path.arcTo(QRectF(r.right() - 2 * bottomRight, r.bottom() - 2 * bottomRight, 2 * bottomRight, 2 * bottomRight), 0,
               -90);
    path.lineTo(r.left() + bottomLeft, r.bottom());
    path.arcTo(QRectF(r.left(), r.bottom() - 2 * bottomLeft, 2 * bottomLeft, 2 * bottomLeft), 270, -90);
    path.lineTo(r.left(), r.top() + round);
    path.arcTo(QRectF(r.left(), r.top(), 2 * round, 2 * round), 180, -90);
    path.closeSubpath();
    return path;
}

QList<QTextLayout::FormatRange> marksOf(const TextBlock &text, const QString &lookedFor, const Theme &theme)
{
    QList<QTextLayout::FormatRange> marks;
    if (lookedFor.isEmpty())
        return marks;
    QTextCharFormat mark;
    mark.setBackground(theme.color(ColorRole::WarningTint));
    mark.setForeground(theme.color(ColorRole::TextPrimary));
    mark.setFontUnderline(true);
    const QString words = text.layout().text();
    for (qsizetype at = words.indexOf(lookedFor, 0, Qt::CaseInsensitive); at >= 0;
         at = words.indexOf(lookedFor, at + lookedFor.size(), Qt::CaseInsensitive))
        marks.append({int(at), int(lookedFor.size()), mark});
    return marks;
}

void paintBubble(QPainter &painter, const LogBubble &item, const QRect &box, const Theme &theme)
{
    const BubbleColors colors = colorsOf(item.look);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF frame(box);
    painter.setPen(Qt::NoPen);
    if (colors.border) {
        const qreal width = paint::hairline(painter);
        QPen pen(theme.color(*colors.border), width);
        if (colors.dashed)
            pen.setDashPattern({3, 2.5});
        painter.setPen(pen);
        frame.adjust(width / 2, width / 2, -width / 2, -width / 2);
    }
    painter.setBrush(theme.color(colors.fill));
    painter.drawPath(bubblePath(frame, theme.radius(Radius::Bubble), theme.radius(Radius::BubbleTail), item.right()));
    painter.restore();
}

void paintAction(QPainter &painter, const LogLayout::Hot &hot, const QRect &rect, bool hovered, const Theme &theme)
{
    const bool link = hot.action.act == LogAct::ShowAnswers;
    const QColor lit = hovered ? theme.color(ColorRole::SurfaceHover) : QColor();
    if (hot.action.framed)
        paint::box(painter, rect,
                   {hovered ? lit : theme.color(ColorRole::Surface), theme.color(ColorRole::BorderControl),
                    qreal(theme.radius(Radius::Button))});
    else if (hovered)
        paint::box(painter, rect, {lit, {}, qreal(theme.radius(Radius::Button))});
    paint::text(painter, rect, hot.action.label, theme.font(link ? TextStyle::Meta : TextStyle::Small),
                theme.color(hot.action.framed ? ColorRole::TextPrimary : ColorRole::Accent), Qt::AlignHCenter);
}

} // namespace

void paintLog(QPainter &painter, const LogItem &item, const LogLayout &layout, const QPoint &topLeft, int hovered,
              const Theme &theme, const QString &lookedFor)
{
    if (const auto *bubble = std::get_if<LogBubble>(&item))
        paintBubble(painter, *bubble, layout.box.translated(topLeft), theme);
    if (std::holds_alternative<LogSurvey>(item))
        paint::box(painter, layout.box.translated(topLeft),
                   {theme.color(ColorRole::SurfaceSunken), theme.color(ColorRole::BorderSubtle),
                    qreal(theme.radius(Radius::Card))});
    if (layout.hairlines) {
        for (const QRect &line : {layout.hairlines->first, layout.hairlines->second})
            paint::edge(painter, line.translated(topLeft), Qt::TopEdge, theme.color(ColorRole::BorderSubtle));
    }
    for (const auto &icon : layout.icons)
        paint::icon(painter, icon.rect.translated(topLeft), theme.icon(icon.name, icon.color));
    for (const auto &piece : layout.pieces) {
        const auto marks = piece.searchable ? marksOf(piece.text, lookedFor, theme) : QList<QTextLayout::FormatRange>();
        piece.text.draw(painter, topLeft + piece.at, theme.color(piece.color), marks);
    }
    for (size_t i = 0; i < layout.hots.size(); ++i) {
        if (layout.hots[i].action.act == LogAct::OpenPicture)
            continue; // the picture itself
        paintAction(painter, layout.hots[i], layout.hots[i].rect.translated(topLeft), int(i) == hovered, theme);
    }
}

} // namespace mado
