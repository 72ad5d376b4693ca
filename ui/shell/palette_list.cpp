// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette_list.h"

#include "ui/shared/paint.h"

namespace mado {

namespace {

constexpr int entryHeight = 40;
constexpr int groupHeight = 30;
constexpr int indent = 46;
constexpr int side = 16;

} // namespace

void PaletteRows::setEntries(const QList<PaletteEntry> &entries)
{
    beginResetModel();
    m_rows.clear();
    for (const PaletteEntry &entry : entries) {
        if (m_rows.isEmpty() || m_rows.last().entry.group != entry.group)
            m_rows.append({entry.group, {entry.group, {}, {}, {}, {}, {}, {}}});
        m_rows.append({{}, entry});
    }
    endResetModel();
}

const PaletteEntry *PaletteRows::entryAt(const QModelIndex &index) const
{
    return index.isValid() && groupAt(index).isEmpty() ? &m_rows.at(index.row()).entry : nullptr;
}

QString PaletteRows::groupAt(const QModelIndex &index) const { return m_rows.at(index.row()).group; }

QModelIndex PaletteRows::next(const QModelIndex &from, int step) const
{
    for (int row = from.row() + step; row >= 0 && row < m_rows.size(); row += step) {
        if (m_rows.at(row).group.isEmpty())
            return index(row);
    }
    return from;
}

int PaletteRows::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant PaletteRows::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const PaletteEntry *entry = entryAt(index);
    if (!entry)
        return groupAt(index);
    QStringList spoken{entry->words, entry->detail, role == Qt::AccessibleTextRole ? entry->keys : QString()};
    spoken.removeAll(QString());
    return spoken.join(QStringLiteral(", "));
}

Qt::ItemFlags PaletteRows::flags(const QModelIndex &index) const
{
    return entryAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

PaletteDelegate::PaletteDelegate(const Theme &theme, const PaletteRows &rows, QObject *parent)
    : QStyledItemDelegate(parent),
      m_theme(theme),
      m_rows(rows)
{
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {0, m_rows.entryAt(index) ? entryHeight : groupHeight};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect row = option.rect;
    const PaletteEntry *entry = m_rows.entryAt(index);
    if (!entry) {
        paint::text(*painter, row.adjusted(side, 4, -side, 0), m_rows.groupAt(index), m_theme.font(TextStyle::Meta),
                    m_theme.color(ColorRole::TextSecondary));
        return;
    }
    const bool current = option.state.testFlag(QStyle::State_Selected);
    if (current) {
        painter->fillRect(row, m_theme.color(ColorRole::SurfaceSelected));
        painter->fillRect(QRect(row.left(), row.top(), 3, row.height()), m_theme.color(ColorRole::Accent));
    }
    const int icon = m_theme.size(Size::IconSmall) + 2;
    paint::icon(*painter, {row.left() + side, row.center().y() - icon / 2, icon, icon},
                m_theme.icon(entry->icon, current ? ColorRole::Accent : ColorRole::TextSecondary));
    const QFont bold = m_theme.font(TextStyle::Small, current);
    const QFont small = m_theme.font(TextStyle::Meta);
    int right = row.right() - side;
    if (!entry->keys.isEmpty()) {
        const int cap = paint::textWidth(small, entry->keys) + 14;
        paint::keyCap(*painter, {right - cap, row.center().y() - 10, cap, 20}, entry->keys, small,
                      m_theme.color(ColorRole::TextSecondary));
        right -= cap + 12;
    }
    const int words = std::min(paint::textWidth(bold, entry->words), right - row.left() - indent);
    paint::text(*painter, {row.left() + indent, row.top(), words, row.height()}, entry->words, bold,
                m_theme.color(ColorRole::TextPrimary));
    const int left = row.left() + indent + words + 14;
    paint::text(*painter, {left, row.top(), right - left, row.height()}, entry->detail, small,
                m_theme.color(ColorRole::TextSecondary));
}

} // namespace mado
