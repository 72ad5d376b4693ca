// SPDX-License-Identifier: GPL-3.0-or-later
// What hands do to the queue's list.
#include "ui/desk/queue_list.h"

#include "ui/shared/focus_ring.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

namespace mado {

int QueueList::nextPerson(int row, int direction) const
{
    const QList<int> headers = m_queue.headerRows();
    for (row += direction; row >= 0 && row < m_queue.rowCount(); row += direction) {
        if (!headers.contains(row))
            return row;
    }
    return -1;
}

QModelIndex QueueList::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int page = std::max(1, viewport()->height() / m_theme.size(Size::QueueRow));
    const int current = currentIndex().isValid() ? currentIndex().row() : -1;
    int row = current;
    switch (action) {
    case MoveHome:
        row = nextPerson(-1, +1);
        break;
    case MoveEnd:
        row = nextPerson(m_queue.rowCount(), -1);
        break;
    case MovePageDown:
        row = nextPerson(std::min(m_queue.rowCount(), current + page) - 1, +1);
        row = row < 0 ? nextPerson(m_queue.rowCount(), -1) : row;
        break;
    case MovePageUp:
        row = nextPerson(std::max(0, current - page) - 1, +1);
        break;
    case MoveUp:
    case MovePrevious:
        row = nextPerson(current < 0 ? m_queue.rowCount() : current, -1);
        break;
    default:
        row = nextPerson(current, +1);
        break;
    }
    return row < 0 ? currentIndex() : m_queue.index(row);
}

void QueueList::choose(const QModelIndex &index)
{
    const auto id = ConsultationId::from(index.data(QueueModel::ConsultationIdRole).toString());
    if (!id)
        return;
    if (index != currentIndex() || !selectionModel()->isSelected(index))
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
    viewport()->update();
    Q_EMIT chosen(*id);
}

void QueueList::step(int direction)
{
    m_keyboardFocus = true;
    choose(moveCursor(direction > 0 ? MoveDown : MoveUp, Qt::NoModifier));
}

// Single letters belong to the list alone; what it has no use for goes up to the window.
void QueueList::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool shift = (event->modifiers() & ~Qt::KeypadModifier) == Qt::ShiftModifier;
    const auto current = selected();
    const int key = event->key();
    if (plain && (key == Qt::Key_J || key == Qt::Key_Down)) {
        step(+1);
    } else if (plain && (key == Qt::Key_K || key == Qt::Key_Up)) {
        step(-1);
    } else if (plain && (key == Qt::Key_Return || key == Qt::Key_Enter) && current) {
        Q_EMIT opened(*current, true);
    } else if (plain && key == Qt::Key_T && current) {
        Q_EMIT takeOverRequested(*current);
    } else if (plain && key == Qt::Key_A && current) {
        Q_EMIT askRequested(*current);
    } else if (shift && key == Qt::Key_T) {
        Q_EMIT takeNextRequested();
    } else if (plain &&
               (key == Qt::Key_Home || key == Qt::Key_End || key == Qt::Key_PageUp || key == Qt::Key_PageDown)) {
        const CursorAction action = key == Qt::Key_Home     ? MoveHome
                                    : key == Qt::Key_End    ? MoveEnd
                                    : key == Qt::Key_PageUp ? MovePageUp
                                                            : MovePageDown;
        m_keyboardFocus = true;
        choose(moveCursor(action, Qt::NoModifier));
    } else {
        event->ignore();
        return;
    }
    event->accept();
}

void QueueList::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !(index.flags() & Qt::ItemIsSelectable))
        return;
    m_keyboardFocus = false;
    choose(index);
    if (const auto id = selected())
        Q_EMIT opened(*id, false);
}

void QueueList::mouseMoveEvent(QMouseEvent *event) { setHovered(indexAt(event->position().toPoint())); }

void QueueList::setHovered(const QModelIndex &index)
{
    if (m_hovered == index)
        return;
    const QModelIndex before = m_hovered;
    m_hovered = index;
    viewport()->update(visualRect(before));
    viewport()->update(visualRect(index));
}

void QueueList::focusInEvent(QFocusEvent *event)
{
    m_keyboardFocus = isKeyboardFocus(event->reason());
    if (m_keyboardFocus && !currentIndex().isValid() && m_queue.rowCount() > 0)
        selectionModel()->setCurrentIndex(m_queue.index(nextPerson(-1, +1)), QItemSelectionModel::NoUpdate);
    viewport()->update();
    tellInUse();
}

void QueueList::focusOutEvent(QFocusEvent *)
{
    m_keyboardFocus = false;
    viewport()->update();
    tellInUse();
}

bool QueueList::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave) {
        m_pointerIn = event->type() == QEvent::Enter;
        if (!m_pointerIn)
            setHovered({});
        tellInUse();
    }
    return QListView::viewportEvent(event);
}

void QueueList::tellInUse()
{
    const bool inUse = m_pointerIn || hasFocus();
    if (std::exchange(m_inUse, inUse) != inUse)
        Q_EMIT inUseChanged(inUse);
}

} // namespace mado
