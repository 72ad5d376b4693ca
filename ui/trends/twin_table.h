// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"
#include "ui/trends/sheets.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace mado {

/// A sheet as a model, word by word.
class SheetModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setSheet(const TwinSheet &sheet);
    const TwinSheet &sheet() const { return m_sheet; }
    bool isWithheld(const QModelIndex &index) const; ///< One of the cells that the hatch covers.

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    TwinSheet m_sheet;
};

/// The table twin of a chart. T or Esc goes back to the chart, Enter chooses the region of the row.
class TwinTable final : public QTableView
{
    Q_OBJECT

public:
    explicit TwinTable(const Theme &theme, QWidget *parent = nullptr);
    ~TwinTable() override;
    void setSheet(const TwinSheet &sheet);
    const TwinSheet &sheet() const { return m_model->sheet(); }

Q_SIGNALS:
    void chosen(const QString &key);
    void chartRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void dress();

    const Theme &m_theme;
    SheetModel *m_model;
};

} // namespace mado
