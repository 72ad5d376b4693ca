// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/log_layout.h"
#include "ui/desk/row_heights.h"

#include <QAbstractItemView>
#include <map>

namespace mado {

class Button;
class CopiedText;
class LogModel;
class Pictures;

/// The log. Only rows near the viewport are ever laid out. It stays at its end while new rows come, unless its reader
/// scrolled up: then nothing moves and a pill counts the replies below.
class TranscriptView final : public QAbstractItemView
{
    Q_OBJECT

public:
    TranscriptView(const Theme &theme, LogModel &log, QWidget *parent = nullptr);

    int newReplies() const { return m_newReplies; }
    bool isAtEnd() const { return m_stick; }
    void scrollToEnd();
    int layoutsMade() const { return m_layoutsMade; } ///< How many rows were ever laid out: kept low by a test.
    QStringList actionLabels(int row);                ///< Of the buttons drawn in that row.
    QRect actionRect(int row, LogAct act);
    void retranslate();
    void setPictures(Pictures *pictures); ///< Where images come from; outlives it.
    /// Marks the words, and the row among those that hold them; "" and -1: nothing is looked for.
    void setLookedFor(const QString &text, int row);
    /// Where the unanswered begins, while that is out of sight; -1: nowhere. A pill offers to go there.
    void setUnread(int row, int count);
    void showUnread();

    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;
    void doItemsLayout() override;
    void reset() override;

Q_SIGNALS:
    void acted(int row, mado::LogAct act);
    void keyPressed(QKeyEvent *event); ///< What the log itself has no use for; accept it to stop it here.
    void newRepliesChanged(int count);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex &index) const override;
    void setSelection(const QRect &, QItemSelectionModel::SelectionFlags) override {}
    QRegion visualRegionForSelection(const QItemSelection &) const override { return {}; }
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;

private:
    struct Hit
    {
        int row = -1;
        int hot = -1;
        friend bool operator==(const Hit &, const Hit &) = default;
    };
    struct Shaped
    {
        LogItem item;
        LogLayout layout;
    };

    const Shaped &shaped(int row);
    int measure(int row);
    void forgetAll();
    void forgetDateAbove(int row);
    void rowsGone(int first, int last);
    void moveCurrent(int step);
    bool handleKey(QKeyEvent *event);
    void countReplies(int first, int last);
    void setNewReplies(int count);
    void placeAtEnd();
    void placeAtAnchor();
    void settleAnchor();
    void syncScrollBar();
    void jumpTo(int value);
    void placePill();
    void placeUnreadPill();
    void paintPicture(QPainter &painter, int row, const QRect &place);
    bool openPicture(int row);
    Hit hitAt(const QPoint &point);
    QRect rowRect(int row) const;
    void openMenu(int row, const QPoint &globalPos);
    void copy(int row);
    void paintRow(QPainter &painter, int row, int top);

    const Theme &m_theme;
    LogModel &m_log;
    Button *m_pill;
    Button *m_unreadPill;
    Pictures *m_pictures = nullptr;
    QPersistentModelIndex m_unread;
    int m_unreadCount = 0;
    QString m_lookedFor;
    QPersistentModelIndex m_found;
    CopiedText *m_copied;
    RowHeights m_heights;
    std::map<int, Shaped> m_shapes; ///< Rows near the viewport.
    int m_anchor = 0;               ///< First visible row,
    int m_offset = 0;               ///< and how much of it is above the viewport.
    bool m_stick = true;
    bool m_syncing = false;
    bool m_ring = false; ///< The current row was reached by keyboard.
    int m_newReplies = 0;
    int m_layoutsMade = 0;
    Hit m_hovered;
    Hit m_pressed;
};

} // namespace mado
