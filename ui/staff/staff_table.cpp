// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff/staff_table.h"

#include "ui/shared/focus_ring.h"
#include "ui/shared/paint.h"

#include <QFocusEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <numeric>

namespace mado {

namespace {

constexpr int headerHeight = 34;
constexpr int lineHeight = 38;

/// The header in the theme's own lines; a style would draw bevels.
class StaffHeader final : public QHeaderView
{
public:
    StaffHeader(const Theme &theme, QWidget *parent) : QHeaderView(Qt::Horizontal, parent), m_theme(theme)
    {
        setFixedHeight(headerHeight);
        setSectionsClickable(false);
        setMinimumSectionSize(28);
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        painter->fillRect(rect, m_theme.color(ColorRole::SurfaceSunken));
        paint::edge(*painter, rect, Qt::BottomEdge, m_theme.color(ColorRole::BorderSubtle));
        const int left = section == 0 ? 16 : 4;
        paint::text(*painter, rect.adjusted(left, 0, -4, 0), model()->headerData(section, Qt::Horizontal).toString(),
                    m_theme.font(TextStyle::Meta, true), m_theme.color(ColorRole::TextSecondary));
    }

private:
    const Theme &m_theme;
};

} // namespace

StaffTable::StaffTable(const Theme &theme, StaffRows &rows, QWidget *parent)
    : QTableView(parent),
      m_theme(theme),
      m_rows(rows)
{
    setModel(&rows);
    setItemDelegate(new StaffDelegate(theme, this));
    setHorizontalHeader(new StaffHeader(theme, this));
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(lineHeight);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setWordWrap(false);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    connect(&theme, &Theme::changed, this, &StaffTable::restyle);
    connect(&rows, &QAbstractItemModel::dataChanged, this, &StaffTable::fitColumns);
    connect(&rows, &QAbstractItemModel::rowsInserted, this, &StaffTable::fitColumns);
    connect(&rows, &QAbstractItemModel::rowsRemoved, this, &StaffTable::fitColumns);
    restyle();
}

void StaffTable::restyle()
{
    QPalette palette = m_theme.palette();
    palette.setColor(QPalette::Base, m_theme.color(ColorRole::Surface));
    setPalette(palette);
    viewport()->update();
}

void StaffTable::retranslate()
{
    setAccessibleName(tr("Staff"));
    fitColumns();
}

int StaffTable::wantedHeight() const { return headerHeight + lineHeight * m_rows.rowCount(); }

void StaffTable::choose(const StaffId &id)
{
    const int row = m_rows.rowOf(id);
    if (row >= 0)
        setCurrentIndex(m_rows.index(row, 0));
}

std::optional<StaffId> StaffTable::chosen() const
{
    return currentIndex().isValid() ? std::optional(m_rows.at(currentIndex().row()).member.id) : std::nullopt;
}

void StaffTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT chosenChanged();
}

// Columns get what their words need; what is left over is shared out, what lacks is taken from the wordy ones.
void StaffTable::fitColumns()
{
    QList<int> widths;
    for (int column = 0; column < StaffModel::columns; ++column) {
        const QString head = m_rows.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        int width = paint::textWidth(m_theme.font(TextStyle::Meta, true), head) + 12;
        for (int row = 0; row < m_rows.rowCount(); ++row)
            width = std::max(width, itemDelegate()->sizeHint({}, m_rows.index(row, column)).width());
        widths.append(width + (column == 0 ? 12 : 0));
    }
    const int wanted = std::accumulate(widths.begin(), widths.end(), 0);
    int left = viewport()->width() - wanted;
    if (left < 0) {
        for (const int wordy : {StaffModel::Languages, StaffModel::RoleOf, StaffModel::State}) {
            const int taken = std::min(-left, std::max(0, widths.at(wordy) - 72));
            widths[wordy] -= taken;
            left += taken;
        }
    }
    const int share = std::max(0, left) / int(widths.size());
    for (int column = 0; column < widths.size(); ++column) {
        const int rest = column + 1 == widths.size() ? std::max(0, left) % int(widths.size()) : 0;
        setColumnWidth(column, widths.at(column) + share + rest);
    }
}

void StaffTable::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    const int key = event->key();
    const int row = currentIndex().isValid() ? currentIndex().row() : -1;
    m_keyboardFocus = true;
    if (plain && (key == Qt::Key_J || key == Qt::Key_Down))
        setCurrentIndex(m_rows.index(std::min(row + 1, m_rows.rowCount() - 1), 0));
    else if (plain && (key == Qt::Key_K || key == Qt::Key_Up))
        setCurrentIndex(m_rows.index(std::max(row - 1, 0), 0));
    else if (plain && (key == Qt::Key_Return || key == Qt::Key_Enter) && chosen())
        Q_EMIT opened(*chosen(), true);
    else if (key == Qt::Key_Home || key == Qt::Key_End || key == Qt::Key_PageUp || key == Qt::Key_PageDown)
        QTableView::keyPressEvent(event);
    else
        event->ignore(); // letters are the window's; the list is not searched by typing
    viewport()->update();
}

void StaffTable::mouseReleaseEvent(QMouseEvent *event)
{
    m_keyboardFocus = false;
    QTableView::mouseReleaseEvent(event);
    if (const auto id = chosen(); id && indexAt(event->position().toPoint()).isValid())
        Q_EMIT opened(*id, false);
}

void StaffTable::focusInEvent(QFocusEvent *event)
{
    m_keyboardFocus = isKeyboardFocus(event->reason());
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_rows.rowCount() > 0)
        setCurrentIndex(m_rows.index(0, 0));
    viewport()->update();
}

void StaffTable::focusOutEvent(QFocusEvent *event)
{
    m_keyboardFocus = false;
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void StaffTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void StaffTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!m_keyboardFocus || !hasFocus() || !currentIndex().isValid())
        return;
    QPainter painter(viewport());
    QRect row = visualRect(currentIndex());
    row.setLeft(0);
    row.setRight(viewport()->width() - 1);
    paint::box(painter, row.adjusted(2, 2, -2, -3), {{}, m_theme.color(ColorRole::Focus), 4, 2, false});
}

} // namespace mado
