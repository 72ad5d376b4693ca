// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/queue_model.h"
#include "ui/shared/theme.h"

#include <QListView>

namespace mado {

/// The scrolling list of the queue. Rows have one of two heights, so the place of any row is arithmetic and a hundred
/// thousand of them scroll like ten. What is on screen stays where it is when rows come and go above it.
class QueueList final : public QListView
{
    Q_OBJECT

public:
    QueueList(const Theme &theme, QueueModel &queue, QWidget *parent = nullptr);

    void select(const std::optional<ConsultationId> &id); ///< Without a signal; scrolls to it.
    std::optional<ConsultationId> selected() const;
    void step(int direction); ///< +1: the next person, -1: the previous one; as if by J and K.

    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;

Q_SIGNALS:
    void chosen(const mado::ConsultationId &id); ///< Now selected by its user.
    /// Go on to the conversation: Enter, or a click, which leaves the focus here.
    void opened(const mado::ConsultationId &id, bool byKeyboard);
    void takeOverRequested(const mado::ConsultationId &id);
    void askRequested(const mado::ConsultationId &id);
    void takeNextRequested();
    void inUseChanged(bool inUse); ///< Pointer or focus is in the list.

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    int topOf(int row) const;
    int rowAtY(int y) const;
    int contentHeight() const { return topOf(m_queue.rowCount()); }
    int nextPerson(int row, int direction) const; ///< -1: none.
    void choose(const QModelIndex &index);
    void keepAnchor(int firstLeaving, int lastLeaving); ///< -1: none leaves.
    void restoreAnchor();
    void setHovered(const QModelIndex &index);
    void tellInUse();

    const Theme &m_theme;
    QueueModel &m_queue;
    QPersistentModelIndex m_anchor;
    QPersistentModelIndex m_hovered;
    int m_anchorTop = 0;
    bool m_pointerIn = false;
    bool m_keyboardFocus = false;
    bool m_inUse = false;
};

} // namespace mado
