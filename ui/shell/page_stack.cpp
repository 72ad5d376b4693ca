// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_stack.h"

#include <QVBoxLayout>

namespace mado {

PageStack::PageStack(DeskPage *desk, CallbacksPage *calls, BoardPage *board, ServicesRoom *services,
                     GovernancePage *governance, SettingsPage *settings, QWidget *parent)
    : QStackedWidget(parent),
      m_desk(desk),
      m_calls(calls),
      m_board(board),
      m_trendsRoom(new QWidget),
      m_services(services),
      m_governance(governance),
      m_settings(settings)
{
    for (const Place place :
         {Place::Desk, Place::Calls, Place::Board, Place::Trends, Place::Services, Place::Data, Place::Settings})
        addWidget(pageOf(place));
    (new QVBoxLayout(m_trendsRoom))->setContentsMargins(0, 0, 0, 0);
}

// Its models are the desk's own: it goes while the widgets that look at them still stand.
PageStack::~PageStack()
{
    delete m_settings;
    delete m_governance;
    delete m_services;
    delete m_trends;
    delete m_board;
    delete m_calls;
    delete m_desk;
}

QWidget *PageStack::pageOf(Place place) const
{
    switch (place) {
    case Place::Desk:
        return m_desk;
    case Place::Calls:
        return m_calls;
    case Place::Board:
        return m_board;
    case Place::Trends:
        return m_trendsRoom;
    case Place::Services:
        return m_services;
    case Place::Data:
        return m_governance;
    case Place::Settings:
        return m_settings;
    }
    Q_UNREACHABLE();
}

Place PageStack::place() const { return Place(currentIndex()); }

void PageStack::focusFirst(Place place)
{
    switch (place) {
    case Place::Desk:
        m_desk->focusQueue();
        break;
    case Place::Calls:
        m_calls->focusList();
        break;
    case Place::Board:
        m_board->focusList();
        break;
    case Place::Trends:
        m_trends->focusFirst();
        break;
    case Place::Services:
        m_services->focusList();
        break;
    case Place::Data:
        m_governance->focusList();
        break;
    case Place::Settings:
        m_settings->focusFirst();
        break;
    }
}

void PageStack::setTrends(TrendsPage *trends)
{
    m_trends = trends;
    m_trendsRoom->layout()->addWidget(trends);
}

bool PageStack::isThere(Place place) const
{
    switch (place) {
    case Place::Board:
        return BoardPage::isFor(m_desk->me().role);
    case Place::Trends:
        return m_trends != nullptr;
    case Place::Services:
        return ServicesRoom::isFor(m_desk->me().role);
    case Place::Data:
        return GovernancePage::isFor(m_desk->me().role);
    default:
        return true;
    }
}

void PageStack::go(Place wanted)
{
    if (wanted == place() || !isThere(wanted))
        return;
    QWidget *focused = window()->focusWidget();
    m_focus[place()] = currentWidget()->isAncestorOf(focused) ? focused : nullptr;
    setCurrentWidget(pageOf(wanted));
    if (const auto before = m_focus[wanted]; before && before->isVisible())
        before->setFocus(Qt::ShortcutFocusReason);
    else
        focusFirst(wanted);
    Q_EMIT placeChanged(wanted);
}

void PageStack::goTo(SettingsPage::Section section)
{
    m_settings->open(section);
    go(Place::Settings);
    m_settings->focusFirst();
}

void PageStack::goUp()
{
    if (place() == Place::Desk)
        m_desk->showQueue();
    else if (place() == Place::Trends && m_trends->goUp())
        return;
    else if (place() != Place::Settings || !m_settings->goUp())
        go(Place::Desk);
}

void PageStack::cyclePane(int direction)
{
    if (place() == Place::Desk)
        m_desk->cyclePane(direction);
    else if (place() == Place::Calls)
        m_calls->focusList();
    else if (place() == Place::Board)
        m_board->cyclePane();
    else if (place() == Place::Trends)
        m_trends->cyclePane();
    else if (place() == Place::Services)
        m_services->cyclePane();
    else if (place() == Place::Data)
        m_governance->cyclePane();
    else
        m_settings->cyclePane();
}

void PageStack::setLayoutMode(DeskLayout layout)
{
    m_desk->setLayout(layout);
    m_settings->setLayoutMode(layout);
}

} // namespace mado
