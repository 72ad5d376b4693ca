// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"
#include "ui/shell/palette_entry.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace mado {

/// Entries under the names of their groups; a group's name is a row of its own that cannot be chosen.
class PaletteRows final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setEntries(const QList<PaletteEntry> &entries);
    const PaletteEntry *entryAt(const QModelIndex &index) const; ///< nullptr: a group's name.
    QString groupAt(const QModelIndex &index) const;
    QModelIndex next(const QModelIndex &from, int step) const; ///< The nearest entry that way; `from` where none is.

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        QString group; ///< Set in the rows that name one.
        PaletteEntry entry;
    };
    QList<Row> m_rows;
};

class PaletteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    PaletteDelegate(const Theme &theme, const PaletteRows &rows, QObject *parent);
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
    const PaletteRows &m_rows;
};

} // namespace mado
