// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/transcript_view.h"

#include "ui/desk/copied_text.h"
#include "ui/desk/log_accessible.h"
#include "ui/desk/log_model.h"
#include "ui/desk/pictures.h"
#include "ui/shared/button.h"
#include "ui/shared/paint.h"

#include <QPaintEvent>
#include <QScrollBar>

namespace mado {

namespace {
constexpr int padding = 12; // above the first and below the last row
constexpr int lineStep = 24;
constexpr size_t keptShapes = 200;
} // namespace

TranscriptView::TranscriptView(const Theme &theme, LogModel &log, QWidget *parent)
    : QAbstractItemView(parent),
      m_theme(theme),
      m_log(log),
      m_pill(new Button(theme, ButtonKind::Secondary, ButtonHeight::Small, viewport())),
      m_unreadPill(new Button(theme, ButtonKind::Secondary, ButtonHeight::Small, viewport())),
      m_copied(new CopiedText(this))
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setAutoScroll(false);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    m_pill->setIconName(QStringLiteral("down"));
    m_pill->hide();
    m_unreadPill->setIconName(QStringLiteral("up"));
    m_unreadPill->setKeyHint(QStringLiteral("Shift+U"));
    m_unreadPill->hide();
    connect(m_unreadPill, &QPushButton::clicked, this, &TranscriptView::showUnread);
    connect(m_pill, &QPushButton::clicked, this, &TranscriptView::scrollToEnd);
    connect(&theme, &Theme::changed, this, [this] { forgetAll(); });
    connect(&log, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { rowsGone(first, last); });
    connect(&log, &QAbstractItemModel::rowsMoved, this, [this] { forgetAll(); });
    connect(&log, &QAbstractItemModel::layoutChanged, this, [this] { forgetAll(); });
    installLogAccessibility();
    setModel(&log);
    setAttribute(Qt::WA_InputMethodEnabled, false);
}

void TranscriptView::scrollToEnd()
{
    m_stick = true;
    setNewReplies(0);
    doItemsLayout();
}

void TranscriptView::retranslate()
{
    setAccessibleName(tr("Conversation"));
    m_pill->setText(tr("New replies %1").arg(m_newReplies));
    m_pill->resize(m_pill->sizeHint());
    m_unreadPill->setText(tr("To the first unanswered (%1)").arg(m_unreadCount));
    m_unreadPill->resize(m_unreadPill->sizeHint());
    placePill();
}

const TranscriptView::Shaped &TranscriptView::shaped(int row)
{
    const auto known = m_shapes.find(row);
    if (known != m_shapes.end())
        return known->second;
    ++m_layoutsMade;
    LogItem item = m_log.item(row);
    LogLayout layout = layOutLog(item, width(), m_theme);
    return m_shapes.insert_or_assign(row, Shaped{std::move(item), std::move(layout)}).first->second;
}

int TranscriptView::measure(int row)
{
    if (!m_heights.measured(row))
        m_heights.setHeight(row, shaped(row).layout.height);
    return m_heights.height(row);
}

// From the last row up, only as far as the viewport reaches. A short log lies on the bottom edge.
void TranscriptView::placeAtEnd()
{
    const int height = viewport()->height();
    int used = padding;
    int row = m_heights.count();
    while (row > 0 && used < height)
        used += measure(--row);
    m_anchor = row;
    m_offset = used - height;
}

void TranscriptView::placeAtAnchor()
{
    settleAnchor();
    const int height = viewport()->height();
    int y = -m_offset;
    for (int row = m_anchor; row < m_heights.count() && y < height; ++row)
        y += measure(row);
    if (y + padding <= height) {
        m_stick = true;
        setNewReplies(0);
        placeAtEnd();
    }
}

void TranscriptView::settleAnchor()
{
    m_anchor = std::clamp(m_anchor, 0, std::max(0, m_heights.count() - 1));
    while (m_offset < 0 && m_anchor > 0)
        m_offset += measure(--m_anchor);
    while (m_anchor + 1 < m_heights.count() && m_offset >= measure(m_anchor))
        m_offset -= measure(m_anchor++);
    if (m_anchor == 0)
        m_offset = std::max(m_offset, -padding);
}

void TranscriptView::doItemsLayout()
{
    if (m_heights.count() != m_log.rowCount())
        return; // between the model's change and its signal
    if (m_shapes.size() > keptShapes)
        m_shapes.clear();
    m_stick ? placeAtEnd() : placeAtAnchor();
    syncScrollBar();
    placeUnreadPill();
    QAbstractItemView::doItemsLayout();
}

void TranscriptView::syncScrollBar()
{
    m_syncing = true;
    const int height = viewport()->height();
    const int maximum = std::max(0, m_heights.total() + 2 * padding - height);
    verticalScrollBar()->setRange(0, maximum);
    verticalScrollBar()->setPageStep(height);
    verticalScrollBar()->setSingleStep(lineStep);
    verticalScrollBar()->setValue(m_stick ? maximum : verticalOffset());
    m_syncing = false;
}

int TranscriptView::verticalOffset() const
{
    return m_heights.count() == 0 ? 0 : std::max(0, padding + m_heights.top(m_anchor) + m_offset);
}

void TranscriptView::updateGeometries()
{
    QAbstractItemView::updateGeometries();
    placePill();
}

void TranscriptView::scrollContentsBy(int, int dy)
{
    if (m_syncing || m_heights.count() == 0)
        return;
    const int value = verticalScrollBar()->value();
    if (std::abs(dy) > 3 * viewport()->height()) {
        jumpTo(value);
    } else {
        m_stick = false;
        m_offset -= dy;
        placeAtAnchor();
    }
    if (m_stick)
        setNewReplies(0);
    placeUnreadPill();
    syncScrollBar();
    viewport()->update();
}

// A dragged thumb: the rows between were never measured, so the estimate says where this is.
void TranscriptView::jumpTo(int value)
{
    m_stick = value >= verticalScrollBar()->maximum();
    if (m_stick) {
        placeAtEnd();
        return;
    }
    m_anchor = std::max(0, m_heights.rowAt(value - padding));
    m_offset = value - padding - m_heights.top(m_anchor);
    placeAtAnchor();
}

void TranscriptView::setPictures(Pictures *pictures)
{
    m_pictures = pictures;
    connect(pictures, &Pictures::changed, this, [this] { viewport()->update(); });
}

void TranscriptView::setLookedFor(const QString &text, int row)
{
    m_lookedFor = text;
    m_found = row >= 0 ? QPersistentModelIndex(m_log.index(row, 0)) : QPersistentModelIndex();
    if (row >= 0)
        scrollTo(m_found, PositionAtCenter);
    viewport()->update();
}

void TranscriptView::setUnread(int row, int count)
{
    m_unread = row >= 0 ? QPersistentModelIndex(m_log.index(row, 0)) : QPersistentModelIndex();
    m_unreadCount = count;
    retranslate();
    scheduleDelayedItemsLayout();
}

void TranscriptView::showUnread()
{
    if (!m_unread.isValid())
        return;
    scrollTo(m_unread, PositionAtTop);
    m_unread = QPersistentModelIndex();
    placeUnreadPill();
}

void TranscriptView::placeUnreadPill()
{
    const bool above = m_unread.isValid() && m_unread.row() < m_anchor;
    if (m_unread.isValid() && !above)
        m_unread = QPersistentModelIndex(); // seen
    m_unreadPill->setVisible(above);
    m_unreadPill->move((viewport()->width() - m_unreadPill->width()) / 2, 10);
    m_unreadPill->raise();
}

void TranscriptView::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    forgetAll();
    doItemsLayout();
    placePill();
}

void TranscriptView::forgetAll()
{
    m_heights.forgetAll();
    m_shapes.clear();
    scheduleDelayedItemsLayout();
    viewport()->update();
}

// Whether a date is shown depends on what stands below it.
void TranscriptView::forgetDateAbove(int row)
{
    for (--row; row >= 0; --row) {
        if (std::holds_alternative<DateRow>(m_log.content(row))) {
            m_heights.forget(row);
            return;
        }
        if (!m_heights.measured(row) || m_heights.height(row) > 0)
            return;
    }
}

void TranscriptView::rowsInserted(const QModelIndex &parent, int first, int last)
{
    m_heights.insert(first, last - first + 1);
    m_shapes.clear();
    if (first <= m_anchor && !m_stick)
        m_anchor += last - first + 1;
    else if (!m_stick)
        countReplies(first, last);
    forgetDateAbove(first);
    QAbstractItemView::rowsInserted(parent, first, last);
    scheduleDelayedItemsLayout();
}

void TranscriptView::rowsGone(int first, int last)
{
    m_heights.remove(first, last - first + 1);
    m_shapes.clear();
    if (m_heights.count() == 0) { // another conversation begins
        m_stick = true;
        m_offset = 0;
        setNewReplies(0);
    }
    if (last < m_anchor)
        m_anchor -= last - first + 1;
    else if (first <= m_anchor)
        m_anchor = std::max(0, first - 1);
    forgetDateAbove(first);
    scheduleDelayedItemsLayout();
    viewport()->update();
}

void TranscriptView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    for (int row = topLeft.row(); row <= bottomRight.row() && row < m_heights.count(); ++row) {
        m_heights.forget(row);
        m_shapes.erase(row);
    }
    scheduleDelayedItemsLayout();
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
    viewport()->update();
}

void TranscriptView::reset()
{
    m_heights.clear();
    m_heights.insert(0, m_log.rowCount());
    m_shapes.clear();
    m_anchor = 0;
    m_offset = 0;
    m_stick = true;
    m_hovered = m_pressed = {};
    setNewReplies(0);
    QAbstractItemView::reset();
    scheduleDelayedItemsLayout();
}

void TranscriptView::countReplies(int first, int last)
{
    int count = m_newReplies;
    for (int row = first; row <= last; ++row)
        count += m_log.fromResident(row) ? 1 : 0;
    setNewReplies(count);
}

void TranscriptView::setNewReplies(int count)
{
    if (count == m_newReplies)
        return;
    m_newReplies = count;
    m_pill->setVisible(count > 0);
    retranslate();
    Q_EMIT newRepliesChanged(count);
}

void TranscriptView::placePill()
{
    m_pill->move((viewport()->width() - m_pill->width()) / 2, viewport()->height() - m_pill->height() - 10);
    m_pill->raise();
}

QRect TranscriptView::rowRect(int row) const
{
    return QRect(0, m_heights.top(row) - m_heights.top(m_anchor) - m_offset, viewport()->width(),
                 m_heights.height(row));
}

QRect TranscriptView::visualRect(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_heights.count() ? rowRect(index.row()) : QRect();
}

QModelIndex TranscriptView::indexAt(const QPoint &point) const
{
    if (m_heights.count() == 0)
        return {};
    const int row = m_heights.rowAt(m_heights.top(m_anchor) + m_offset + point.y());
    return row < 0 ? QModelIndex() : m_log.index(row, 0);
}

void TranscriptView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid() || index.row() >= m_heights.count())
        return;
    executeDelayedItemsLayout();
    measure(index.row());
    const QRect place = rowRect(index.row());
    const int height = viewport()->height();
    if (hint == EnsureVisible && place.top() >= 0 && place.bottom() < height)
        return;
    const bool above = hint == PositionAtTop || place.top() < 0;
    m_stick = false;
    m_anchor = index.row();
    m_offset = above ? -padding : place.height() - height + padding;
    if (hint == PositionAtCenter)
        m_offset = (place.height() - height) / 2;
    doItemsLayout();
}

bool TranscriptView::isIndexHidden(const QModelIndex &index) const
{
    return m_heights.measured(index.row()) && m_heights.height(index.row()) == 0;
}

} // namespace mado
