// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/copied_text.h"
#include "ui/desk/log_model.h"
#include "ui/desk/transcript_view.h"
#include "ui/shared/focus_ring.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QScrollBar>
#include <QToolTip>

namespace mado {

TranscriptView::Hit TranscriptView::hitAt(const QPoint &point)
{
    const QModelIndex index = indexAt(point);
    if (!index.isValid())
        return {};
    const QPoint inside = point - rowRect(index.row()).topLeft();
    const auto &hots = shaped(index.row()).layout.hots;
    for (size_t i = 0; i < hots.size(); ++i) {
        if (hots[i].rect.contains(inside))
            return {index.row(), int(i)};
    }
    return {index.row(), -1};
}

QStringList TranscriptView::actionLabels(int row)
{
    QStringList labels;
    for (const auto &hot : shaped(row).layout.hots)
        labels.prepend(hot.action.label);
    return labels;
}

QRect TranscriptView::actionRect(int row, LogAct act)
{
    executeDelayedItemsLayout();
    for (const auto &hot : shaped(row).layout.hots) {
        if (hot.action.act == act)
            return hot.rect.translated(rowRect(row).topLeft());
    }
    return {};
}

void TranscriptView::mousePressEvent(QMouseEvent *event)
{
    m_ring = false;
    m_pressed = hitAt(event->pos());
    if (m_pressed.row >= 0)
        selectionModel()->setCurrentIndex(m_log.index(m_pressed.row, 0), QItemSelectionModel::NoUpdate);
    viewport()->update();
}

void TranscriptView::mouseReleaseEvent(QMouseEvent *event)
{
    const Hit hit = hitAt(event->pos());
    const Hit pressed = std::exchange(m_pressed, {});
    if (event->button() == Qt::LeftButton && hit.hot >= 0 && hit == pressed)
        Q_EMIT acted(hit.row, shaped(hit.row).layout.hots[size_t(hit.hot)].action.act);
}

void TranscriptView::mouseMoveEvent(QMouseEvent *event)
{
    Hit hit = hitAt(event->pos());
    if (hit.hot < 0)
        hit = {};
    if (hit == m_hovered)
        return;
    m_hovered = hit;
    viewport()->setCursor(hit.hot >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

bool TranscriptView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave && m_hovered != Hit{}) {
        m_hovered = {};
        viewport()->update();
    }
    if (event->type() != QEvent::ToolTip)
        return QAbstractItemView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QModelIndex index = indexAt(help->pos());
    if (index.isValid()) {
        const Shaped &shape = shaped(index.row());
        const auto *bubble = std::get_if<LogBubble>(&shape.item);
        const QRect place = shape.layout.state.translated(rowRect(index.row()).topLeft());
        if (bubble && place.contains(help->pos()))
            QToolTip::showText(help->globalPos(), bubble->state.tip, viewport());
    }
    return true;
}

void TranscriptView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int row = byKey ? currentIndex().row() : indexAt(viewport()->mapFromGlobal(event->globalPos())).row();
    if (row < 0)
        return;
    const QPoint place = byKey ? viewport()->mapToGlobal(rowRect(row).center()) : event->globalPos();
    openMenu(row, place);
}

void TranscriptView::openMenu(int row, const QPoint &globalPos)
{
    const auto *bubble = std::get_if<LogBubble>(&shaped(row).item);
    const auto content = m_log.content(row);
    const auto *waiting = std::get_if<OutboxItem>(&content);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu, row](LogAct act, const QString &label) {
        // The row may have moved while the menu was open.
        connect(menu->addAction(label), &QAction::triggered, this,
                [this, act, at = QPersistentModelIndex(m_log.index(row, 0))] {
                    if (at.isValid())
                        Q_EMIT acted(at.row(), act);
                });
    };
    for (const auto &hot : shaped(row).layout.hots)
        add(hot.action.act, hot.action.label);
    if (waiting && waiting->state == OutboxState::Waiting)
        add(LogAct::Withdraw, tr("Take back"));
    if (bubble)
        connect(menu->addAction(tr("Copy")), &QAction::triggered, this,
                [this, at = QPersistentModelIndex(m_log.index(row, 0))] { copy(at.row()); });
    menu->isEmpty() ? menu->deleteLater() : menu->popup(globalPos);
}

void TranscriptView::copy(int row)
{
    if (row < 0 || row >= m_heights.count())
        return;
    if (const auto *bubble = std::get_if<LogBubble>(&shaped(row).item))
        m_copied->copy(bubble->text);
}

void TranscriptView::focusInEvent(QFocusEvent *event)
{
    // The base class would make the first row the current one and scroll away from the newest.
    QAbstractScrollArea::focusInEvent(event);
    m_ring = isKeyboardFocus(event->reason());
    if (m_ring && !currentIndex().isValid())
        moveCurrent(-1);
    viewport()->update();
}

void TranscriptView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void TranscriptView::keyPressEvent(QKeyEvent *event)
{
    if (handleKey(event))
        return;
    event->ignore();
    Q_EMIT keyPressed(event);
}

bool TranscriptView::handleKey(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy(currentIndex().row());
        return true;
    }
    if (event->key() == Qt::Key_U && event->modifiers() == Qt::ShiftModifier && m_unread.isValid()) {
        showUnread();
        return true;
    }
    if (event->modifiers() & ~Qt::KeypadModifier)
        return false;
    switch (event->key()) {
    case Qt::Key_Up:
        moveCurrent(-1);
        return true;
    case Qt::Key_Down:
        moveCurrent(1);
        return true;
    case Qt::Key_PageUp:
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepSub);
        return true;
    case Qt::Key_PageDown:
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
        return true;
    case Qt::Key_Home:
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMinimum);
        return true;
    case Qt::Key_End:
        scrollToEnd();
        return true;
    case Qt::Key_Space:
        return m_ring && openPicture(currentIndex().row());
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_ring && openPicture(currentIndex().row()))
            return true;
        if (const int row = currentIndex().row(); m_ring && row >= 0)
            openMenu(row, viewport()->mapToGlobal(rowRect(row).center()));
        return true;
    default:
        return false;
    }
}

bool TranscriptView::openPicture(int row)
{
    if (row < 0 || !m_log.pictureAt(row))
        return false;
    Q_EMIT acted(row, LogAct::OpenPicture);
    return true;
}

void TranscriptView::moveCurrent(int step)
{
    const int count = m_heights.count();
    int row = currentIndex().isValid() ? currentIndex().row() + step : count - 1;
    while (row >= 0 && row < count && measure(row) == 0)
        row += step;
    if (row < 0 || row >= count)
        return;
    m_ring = true;
    selectionModel()->setCurrentIndex(m_log.index(row, 0), QItemSelectionModel::NoUpdate);
    scrollTo(currentIndex());
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(row);
    QAccessible::updateAccessibility(&focus);
    viewport()->update();
}

QModelIndex TranscriptView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int last = m_heights.count() - 1;
    const int row = currentIndex().row();
    switch (action) {
    case MoveUp:
    case MovePrevious:
    case MoveLeft:
        return m_log.index(std::max(0, row - 1), 0);
    case MoveDown:
    case MoveNext:
    case MoveRight:
        return m_log.index(std::min(last, row + 1), 0);
    case MoveHome:
    case MovePageUp:
        return m_log.index(0, 0);
    case MoveEnd:
    case MovePageDown:
        return m_log.index(last, 0);
    }
    return {};
}

} // namespace mado
