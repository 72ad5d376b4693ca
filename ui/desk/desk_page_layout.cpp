// SPDX-License-Identifier: GPL-3.0-or-later
// Where the three panes of the desk stand, and how the focus goes round them.
#include "ui/desk/desk_page.h"

#include "ui/desk/conversation_panel.h"
#include "ui/desk/queue_list.h"
#include "ui/desk/queue_panel.h"
#include "ui/desk/side_strip.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QSplitter>

namespace mado {

namespace {

constexpr int minConversation = 460;
constexpr int minQueue = 280;
constexpr int maxQueue = 480;
constexpr int minSide = 300;
constexpr int maxSide = 480;

} // namespace

void DeskPage::build()
{
    m_widths = {m_theme.size(Size::Queue), m_theme.size(Size::SidePanel)};
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_queuePanel);
    m_splitter->addWidget(m_conversation);
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 0);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_splitter, 1);
    row->addWidget(m_strip);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        if (m_layout != DeskLayout::Full)
            return;
        m_widths = {m_queuePanel->width(), m_side->width()};
        Q_EMIT columnsResized();
    });
    place();
}

void DeskPage::setLayout(DeskLayout layout)
{
    if (layout == m_layout)
        return;
    m_layout = layout;
    m_sideShown = false;
    m_conversationPage = m_conversationPage && m_open;
    place();
    Q_EMIT pageChanged();
}

void DeskPage::place()
{
    const bool full = m_layout == DeskLayout::Full;
    const bool stack = m_layout == DeskLayout::Stack;
    if (full && m_side->parentWidget() != m_splitter) {
        m_splitter->addWidget(m_side);
        m_splitter->setStretchFactor(2, 0);
    } else if (!full && m_side->parentWidget() == m_splitter) {
        m_side->setParent(this);
    }
    m_queuePanel->setMinimumWidth(stack ? 0 : minQueue);
    m_queuePanel->setMaximumWidth(stack ? QWIDGETSIZE_MAX : maxQueue);
    m_conversation->setMinimumWidth(stack ? 0 : minConversation);
    m_side->setMinimumWidth(minSide);
    m_side->setMaximumWidth(maxSide);
    m_strip->setVisible(m_layout == DeskLayout::Compact);
    m_strip->setOpen(m_sideShown);
    m_conversation->setVisible(!stack || m_conversationPage);
    // The focus goes along before its widget hides; left alone it would wander to the rail.
    if (stack && m_conversationPage && m_queuePanel->isAncestorOf(window()->focusWidget()))
        m_conversation->focusLog();
    m_queuePanel->setVisible(!stack || !m_conversationPage);
    m_side->setVisible(full || (m_sideShown && m_conversation->isVisibleTo(this)));
    if (full)
        m_splitter->setSizes(
            {m_widths.at(0), std::max(minConversation, width() - m_widths.at(0) - m_widths.at(1) - 2), m_widths.at(1)});
    else if (!stack)
        m_splitter->setSizes({m_theme.size(Size::QueueCompact), std::max(minConversation, width())});
    if (!full) {
        const int right = width() - (m_strip->isVisibleTo(this) ? m_strip->width() : 0);
        const int sideWidth = std::min(m_theme.size(Size::SidePanel), right);
        m_side->setGeometry(right - sideWidth, 0, sideWidth, height());
        m_side->raise();
    }
}

void DeskPage::resizeEvent(QResizeEvent *) { place(); }

void DeskPage::setSideShown(bool shown)
{
    m_sideShown = shown && m_layout != DeskLayout::Full;
    place();
}

void DeskPage::toggleSidePanel() { setSideShown(!m_sideShown); }

void DeskPage::showQueue()
{
    m_conversationPage = false;
    setSideShown(false);
    m_queuePanel->focusList(Qt::ShortcutFocusReason);
    Q_EMIT pageChanged();
}

bool DeskPage::showsConversation() const { return m_layout != DeskLayout::Stack || m_conversationPage; }

void DeskPage::focusQueue() { m_queuePanel->focusList(Qt::OtherFocusReason); }

void DeskPage::cyclePane(int direction)
{
    const QWidget *focus = QApplication::focusWidget();
    int at = m_conversation->isAncestorOf(focus) ? 1 : m_side->isAncestorOf(focus) ? 2 : 0;
    const bool inQueue = m_queuePanel->isAncestorOf(focus);
    if (focus && at == 0 && !inQueue)
        at = direction > 0 ? -1 : 3;
    for (int step = 0; step < 3; ++step) {
        at = (at + direction + 3) % 3;
        if (at == 0 && m_queuePanel->isVisible())
            return m_queuePanel->focusList(Qt::ShortcutFocusReason);
        if (at == 1 && m_conversation->isVisible() && m_open)
            return m_conversation->focusLog();
        if (at == 2 && m_side->isVisible() && m_open)
            return m_side->setFocus(Qt::ShortcutFocusReason);
    }
}

QList<QWidget *> DeskPage::noticeRooms() const { return {m_side->noticeRoom(), m_queuePanel->noticeRoom()}; }

QList<int> DeskPage::columnWidths() const { return m_widths; }

void DeskPage::setColumnWidths(const QList<int> &widths)
{
    if (widths.size() != 2)
        return;
    m_widths = {std::clamp(widths.at(0), minQueue, maxQueue), std::clamp(widths.at(1), minSide, maxSide)};
    place();
}

} // namespace mado
