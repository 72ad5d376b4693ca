// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/twin_table.h"

#include "ui/shared/paint.h"
#include "ui/trends/chart_picture.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>

namespace mado {

namespace {

constexpr int rowTall = 30;
constexpr int padding = 12;
constexpr int sampleRows = 60; ///< Enough to know how wide columns are.

/// Numbers at the right; withheld cells hatched, with their word in the first of them.
class CellDelegate final : public QStyledItemDelegate
{
public:
    CellDelegate(const Theme &theme, const SheetModel &model, QObject *parent)
        : QStyledItemDelegate(parent),
          m_theme(theme),
          m_model(model)
    {
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool selected = option.state & QStyle::State_Selected;
        const TwinSheet &sheet = m_model.sheet();
        const bool focus = !sheet.focus.isEmpty() && sheet.codes.value(index.row()) == sheet.focus;
        if (selected || focus)
            painter->fillRect(option.rect, m_theme.color(ColorRole::SurfaceSelected));
        paint::edge(*painter, option.rect, Qt::BottomEdge, m_theme.color(ColorRole::BorderSubtle));
        const QString words = index.data(Qt::DisplayRole).toString();
        if (m_model.isWithheld(index)) {
            chart::hatched(*painter, QRectF(option.rect).adjusted(0, 1, 0, -2), chartStyle(m_theme, Language::Japanese),
                           index.column() == sheet.valueColumn ? words : QString());
            return;
        }
        const bool number = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
        const bool bold = index.column() == 0 ? focus : index.column() == sheet.valueColumn;
        paint::text(*painter, option.rect.adjusted(padding, 0, -padding, 0), words,
                    m_theme.font(TextStyle::Small, bold),
                    m_theme.color(number || index.column() == 0 ? ColorRole::TextPrimary : ColorRole::TextSecondary),
                    number ? Qt::AlignRight : Qt::AlignLeft);
    }

private:
    const Theme &m_theme;
    const SheetModel &m_model;
};

} // namespace

void SheetModel::setSheet(const TwinSheet &sheet)
{
    if (sheet.text == m_sheet.text && sheet.focus == m_sheet.focus)
        return;
    beginResetModel();
    m_sheet = sheet;
    endResetModel();
}

bool SheetModel::isWithheld(const QModelIndex &index) const
{
    return m_sheet.states.value(index.row(), FigureState::Shown) == FigureState::Suppressed &&
           index.column() >= m_sheet.valueColumn && index.column() < m_sheet.valueColumn + 4;
}

int SheetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sheet.text.rows.size());
}

int SheetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sheet.text.header.size());
}

QVariant SheetModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::DisplayRole)
        return m_sheet.text.rows.at(index.row()).value(index.column());
    const bool last = index.column() == m_sheet.text.header.size() - 1;
    if (role == Qt::TextAlignmentRole)
        return int((index.column() >= m_sheet.valueColumn && !last ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    if (role == Qt::UserRole)
        return m_sheet.codes.value(index.row());
    return {};
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::DisplayRole)
        return m_sheet.text.header.value(section);
    const bool last = section == m_sheet.text.header.size() - 1;
    if (role == Qt::TextAlignmentRole)
        return int((section >= m_sheet.valueColumn && !last ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

TwinTable::TwinTable(const Theme &theme, QWidget *parent)
    : QTableView(parent),
      m_theme(theme),
      m_model(new SheetModel(this))
{
    setModel(m_model);
    setItemDelegate(new CellDelegate(theme, *m_model, this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(rowTall);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setResizeContentsPrecision(sampleRows);
    connect(this, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT chosen(index.data(Qt::UserRole).toString()); });
    connect(&theme, &Theme::changed, this, &TwinTable::dress);
    dress();
}

// The view goes before its model does.
TwinTable::~TwinTable() { setModel(nullptr); }

void TwinTable::dress()
{
    QPalette colors = m_theme.palette();
    colors.setColor(QPalette::Base, m_theme.color(ColorRole::Surface));
    setPalette(colors);
    const QString sheet =
        QStringLiteral("QTableView { background: %1; border: none; } QHeaderView::section { background: %2; "
                       "color: %3; border: none; border-bottom: 1px solid %4; padding: 6px 12px; }")
            .arg(m_theme.color(ColorRole::Surface).name(), m_theme.color(ColorRole::SurfaceSunken).name(),
                 m_theme.color(ColorRole::TextSecondary).name(), m_theme.color(ColorRole::BorderSubtle).name());
    setStyleSheet(sheet);
    horizontalHeader()->setFont(m_theme.font(TextStyle::Meta, true));
    viewport()->update();
}

void TwinTable::setSheet(const TwinSheet &sheet)
{
    m_model->setSheet(sheet);
    const QFontMetrics metrics(m_theme.font(TextStyle::Small, true));
    for (int column = 0; column < m_model->columnCount(); ++column) {
        int wide = metrics.horizontalAdvance(m_model->sheet().text.header.at(column));
        for (int row = 0; row < std::min(sampleRows, m_model->rowCount()); ++row)
            wide = std::max(wide, metrics.horizontalAdvance(m_model->sheet().text.rows.at(row).value(column)));
        setColumnWidth(column, wide + 2 * padding + 4);
    }
}

void TwinTable::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (plain && (event->key() == Qt::Key_T || event->key() == Qt::Key_Escape))
        Q_EMIT chartRequested();
    else if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        Q_EMIT chosen(currentIndex().data(Qt::UserRole).toString());
    else
        QTableView::keyPressEvent(event);
}

} // namespace mado
