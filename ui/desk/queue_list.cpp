// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/queue_list.h"

#include "ui/shared/overlay_scroll_bar.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

namespace mado {

QueueList::QueueList(const Theme &theme, QueueModel &queue, QWidget *parent)
    : QListView(parent),
      m_theme(theme),
      m_queue(queue)
{
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setFocusPolicy(Qt::StrongFocus);
    using Model = QAbstractItemModel;
    connect(&queue, &Model::rowsAboutToBeInserted, this, [this] { keepAnchor(-1, -1); });
    connect(&queue, &Model::rowsAboutToBeMoved, this,
            [this](const QModelIndex &, int first, int last) { keepAnchor(first, last); });
    connect(&queue, &Model::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { keepAnchor(first, last); });
    setModel(&queue);
    new OverlayScrollBar(*this);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    for (const auto done : {&Model::rowsInserted, &Model::rowsRemoved})
        connect(&queue, done, this, &QueueList::restoreAnchor);
    connect(&queue, &Model::rowsMoved, this, &QueueList::restoreAnchor);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void QueueList::select(const std::optional<ConsultationId> &id)
{
    const int row = id ? m_queue.rowOf(*id) : -1;
    if (row < 0) {
        selectionModel()->clear();
        return;
    }
    selectionModel()->setCurrentIndex(m_queue.index(row), QItemSelectionModel::ClearAndSelect);
}

std::optional<ConsultationId> QueueList::selected() const
{
    return ConsultationId::from(currentIndex().data(QueueModel::ConsultationIdRole).toString());
}

int QueueList::topOf(int row) const
{
    int headers = 0;
    const QList<int> headerRows = m_queue.headerRows();
    for (const int header : headerRows)
        headers += header < row ? 1 : 0;
    return headers * m_theme.size(Size::GroupHeader) + (row - headers) * m_theme.size(Size::QueueRow);
}

int QueueList::rowAtY(int y) const
{
    if (y < 0 || y >= contentHeight())
        return -1;
    int low = 0;
    int high = m_queue.rowCount() - 1;
    while (low < high) {
        const int middle = (low + high + 1) / 2;
        if (topOf(middle) <= y)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

QRect QueueList::visualRect(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const int top = topOf(index.row());
    return {0, top - verticalOffset(), viewport()->width(), topOf(index.row() + 1) - top};
}

QModelIndex QueueList::indexAt(const QPoint &point) const
{
    const int row = rowAtY(point.y() + verticalOffset());
    return row < 0 ? QModelIndex() : m_queue.index(row);
}

void QueueList::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    updateGeometries();
    const int top = topOf(index.row());
    const int bottom = topOf(index.row() + 1);
    const bool afterHeader = index.row() > 0 && m_queue.headerRows().contains(index.row() - 1);
    const int wantedTop = afterHeader ? top - m_theme.size(Size::GroupHeader) : top;
    if (hint == PositionAtTop || wantedTop < verticalOffset())
        verticalScrollBar()->setValue(wantedTop);
    else if (hint == PositionAtBottom || bottom > verticalOffset() + viewport()->height())
        verticalScrollBar()->setValue(bottom - viewport()->height());
}

void QueueList::doItemsLayout()
{
    QAbstractItemView::doItemsLayout();
    restoreAnchor();
}

int QueueList::verticalOffset() const { return verticalScrollBar()->value(); }

void QueueList::updateGeometries()
{
    QAbstractItemView::updateGeometries();
    const int page = viewport()->height();
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setSingleStep(m_theme.size(Size::QueueRow) / 2);
    verticalScrollBar()->setRange(0, std::max(0, contentHeight() - page));
}

void QueueList::scrollContentsBy(int, int dy) { viewport()->scroll(0, dy); }

void QueueList::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const QModelIndex index = indexAt(rect.center());
    selectionModel()->select(index.flags() & Qt::ItemIsSelectable ? QItemSelection(index, index) : QItemSelection(),
                             command);
}

QRegion QueueList::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    const QModelIndexList indexes = selection.indexes();
    for (const QModelIndex &index : indexes)
        region += visualRect(index);
    return region;
}

void QueueList::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_theme.color(ColorRole::Surface));
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int last = event->rect().bottom() + verticalOffset();
    for (int row = rowAtY(std::max(0, event->rect().top() + verticalOffset())); row >= 0 && row < m_queue.rowCount();
         ++row) {
        const QModelIndex index = m_queue.index(row);
        option.rect = visualRect(index);
        if (option.rect.top() + verticalOffset() > last)
            break;
        option.state = QStyle::State_Enabled;
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_MouseOver, index == m_hovered);
        option.state.setFlag(QStyle::State_HasFocus, m_keyboardFocus && index == currentIndex());
        itemDelegate()->paint(&painter, option, index);
    }
}

// What left was not left by its reader: the conversation stays open, and no neighbour is chosen in its place.
void QueueList::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    if (currentIndex().row() >= start && currentIndex().row() <= end)
        selectionModel()->clear();
    QListView::rowsAboutToBeRemoved(parent, start, end);
}

// At the very top nothing is anchored, so that a new emergency is seen. What leaves cannot hold the rest in place.
void QueueList::keepAnchor(int firstLeaving, int lastLeaving)
{
    if (m_anchor.isValid() || verticalOffset() == 0)
        return;
    int row = m_hovered.isValid() ? m_hovered.row() : rowAtY(verticalOffset());
    if (row >= firstLeaving && row <= lastLeaving)
        row = lastLeaving + 1;
    if (m_queue.headerRows().contains(row))
        ++row;
    m_anchor = m_queue.index(row);
    m_anchorTop = visualRect(m_anchor).top();
}

void QueueList::restoreAnchor()
{
    updateGeometries();
    if (m_anchor.isValid())
        verticalScrollBar()->setValue(topOf(m_anchor.row()) - m_anchorTop);
    m_anchor = QPersistentModelIndex();
    viewport()->update();
}

} // namespace mado
