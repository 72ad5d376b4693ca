// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_stack.h"

namespace mado {

PageStack::PageStack(DeskPage *desk, CallbacksPage *calls, BoardPage *board, ServicesPage *services,
                     SettingsPage *settings, QWidget *parent)
    : QStackedWidget(parent),
      m_desk(desk),
      m_calls(calls),
      m_board(board),
      m_services(services),
      m_settings(settings)
{
    for (const Place place : {Place::Desk, Place::Calls, Place::Board, Place::Services, Place::Settings})
        addWidget(pageOf(place));
}

// Its models are the desk's own: it goes while the widgets that look at them still stand.
PageStack::~PageStack()
{
    delete m_settings;
    delete m_services;
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
    case Place::Services:
        return m_services;
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
    case Place::Services:
        m_services->focusList();
        break;
    case Place::Settings:
        m_settings->focusFirst();
        break;
    }
}

void PageStack::go(Place wanted)
{
    if (wanted == place() || (wanted == Place::Board && !BoardPage::isFor(m_desk->me().role)) ||
        (wanted == Place::Services && !ServicesPage::isFor(m_desk->me().role)))
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
    else if (place() == Place::Services)
        m_services->cyclePane();
    else
        m_settings->cyclePane();
}

void PageStack::setLayoutMode(DeskLayout layout)
{
    m_desk->setLayout(layout);
    m_settings->setLayoutMode(layout);
}

} // namespace mado
