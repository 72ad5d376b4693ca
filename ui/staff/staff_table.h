// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/staff_model.h"
#include "contract/local_text.h"
#include "ui/shared/theme.h"

#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTableView>

namespace mado {

enum class StaffFilter { Tonight, Everybody, Suspended };

/// The staff in words, and only those whom the filter lets through. Those who left are never shown.
class StaffRows final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit StaffRows(StaffModel &staff, QObject *parent = nullptr);
    void setFilter(StaffFilter filter);
    StaffFilter filter() const { return m_filter; }
    void setLanguage(Language language);
    int countOf(StaffFilter filter) const;
    const StaffRow &at(int row) const;
    int rowOf(const StaffId &id) const;

    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString text(const StaffRow &row, int column) const;

    StaffModel &m_staff;
    StaffFilter m_filter = StaffFilter::Tonight;
    Language m_language = Language::Japanese;
};

/// Rows of 38, bold names, a framed employer, a shape before the state.
class StaffDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    StaffDelegate(const Theme &theme, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintState(QPainter &painter, const QRect &rect, Presence presence, const QString &words) const;

    const Theme &m_theme;
};

/// One row a person; J, K and the arrows move, Enter opens.
class StaffTable final : public QTableView
{
    Q_OBJECT

public:
    StaffTable(const Theme &theme, StaffRows &rows, QWidget *parent = nullptr);
    void choose(const StaffId &id);
    std::optional<StaffId> chosen() const;
    int wantedHeight() const; ///< With every row in sight.
    void retranslate();

Q_SIGNALS:
    void chosenChanged();
    void opened(const mado::StaffId &id, bool byKeyboard);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void fitColumns();
    void restyle();

    const Theme &m_theme;
    StaffRows &m_rows;
    bool m_keyboardFocus = false;
};

} // namespace mado
