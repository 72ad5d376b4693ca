// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/paint.h"
#include "ui/shared/tag.h"
#include "ui/staff/staff_table.h"

namespace mado {

namespace {

constexpr int rowHeight = 38;
constexpr int shapeRoom = 16;

struct Look
{
    ColorRole ink;
    enum class Shape { Dot, Diamond, Ring, Icon } shape;
    const char *icon = nullptr;
};

Look lookOf(Presence presence)
{
    using enum Look::Shape;
    switch (presence) {
    case Presence::OnDuty:
        return {ColorRole::Success, Dot};
    case Presence::OnCall:
        return {ColorRole::TextSecondary, Icon, "phone"};
    case Presence::Later:
        return {ColorRole::TextSecondary, Icon, "clock"};
    case Presence::Off:
    case Presence::Gone:
        return {ColorRole::TextMuted, Ring};
    case Presence::Invited:
        return {ColorRole::TextSecondary, Icon, "mail"};
    case Presence::Expired:
        return {ColorRole::Warning, Diamond};
    case Presence::Suspended:
        return {ColorRole::Danger, Icon, "pause"};
    }
    Q_UNREACHABLE();
}

} // namespace

StaffDelegate::StaffDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

QSize StaffDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QString words = index.data(Qt::DisplayRole).toString();
    const bool name = index.column() == StaffModel::Name;
    const int extra = index.column() == StaffModel::State ? shapeRoom : 0;
    return {paint::textWidth(m_theme.font(TextStyle::Small, name), words) + extra + 16, rowHeight};
}

void StaffDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->fillRect(option.rect, m_theme.color(selected  ? ColorRole::SurfaceSelected
                                                 : hovered ? ColorRole::SurfaceHover
                                                           : ColorRole::Surface));
    paint::edge(*painter, option.rect, Qt::BottomEdge, m_theme.color(ColorRole::BorderSubtle));
    const auto &rows = *static_cast<const StaffRows *>(index.model());
    const StaffRow &row = rows.at(index.row());
    const QString words = index.data(Qt::DisplayRole).toString();
    const QRect cell = option.rect.adjusted(index.column() == 0 ? 16 : 4, 0, -4, 0);
    if (index.column() == StaffModel::EmployerOf) {
        const QSize size = tagSize(m_theme, words, m_theme.size(Size::Tag));
        const bool hired = row.member.details.employer == Employer::Contractor;
        paintTag(*painter, m_theme, {QPoint(cell.left(), cell.center().y() - size.height() / 2), size}, words,
                 hired ? TagTone::Warning : TagTone::Plain);
    } else if (index.column() == StaffModel::State) {
        paintState(*painter, cell, row.presence, words);
    } else {
        const bool name = index.column() == StaffModel::Name;
        paint::text(*painter, cell, words, m_theme.font(TextStyle::Small, name),
                    m_theme.color(name ? ColorRole::TextPrimary : ColorRole::TextSecondary));
    }
}

void StaffDelegate::paintState(QPainter &painter, const QRect &rect, Presence presence, const QString &words) const
{
    const Look look = lookOf(presence);
    const QColor ink = m_theme.color(look.ink);
    const QPointF middle(rect.left() + 5, rect.center().y() + 0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    switch (look.shape) {
    case Look::Shape::Dot:
        painter.drawEllipse(middle, 4, 4);
        break;
    case Look::Shape::Diamond:
        painter.drawPolygon(QPolygonF{{middle.x() - 5, middle.y()},
                                      {middle.x(), middle.y() - 5},
                                      {middle.x() + 5, middle.y()},
                                      {middle.x(), middle.y() + 5}});
        break;
    case Look::Shape::Ring:
        painter.setPen(QPen(ink, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(middle, 3.5, 3.5);
        break;
    case Look::Shape::Icon:
        paint::icon(painter, {rect.left() - 2, rect.center().y() - 6, 14, 14},
                    m_theme.icon(QLatin1String(look.icon), look.ink));
        break;
    }
    painter.restore();
    const bool loud = look.ink == ColorRole::Warning || look.ink == ColorRole::Danger;
    paint::text(painter, rect.adjusted(shapeRoom, 0, 0, 0), words, m_theme.font(TextStyle::Small),
                loud ? ink : m_theme.color(ColorRole::TextSecondary));
}

} // namespace mado
