// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_stack.h"

namespace mado {

PageStack::PageStack(DeskPage *desk, SettingsPage *settings, QWidget *parent)
    : QStackedWidget(parent),
      m_desk(desk),
      m_settings(settings)
{
    addWidget(desk);
    addWidget(settings);
}

// Its models are the desk's own: it goes while the widgets that look at them still stand.
PageStack::~PageStack()
{
    delete m_settings;
    delete m_desk;
}

Place PageStack::place() const { return currentWidget() == m_settings ? Place::Settings : Place::Desk; }

void PageStack::go(Place wanted)
{
    if (wanted == place())
        return;
    QWidget *focused = window()->focusWidget();
    m_focus[place()] = currentWidget()->isAncestorOf(focused) ? focused : nullptr;
    setCurrentIndex(wanted == Place::Settings ? 1 : 0);
    if (const auto before = m_focus[wanted]; before && before->isVisible())
        before->setFocus(Qt::ShortcutFocusReason);
    else if (wanted == Place::Desk)
        m_desk->focusQueue();
    else
        m_settings->focusFirst();
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
    else if (!m_settings->goUp())
        go(Place::Desk);
}

void PageStack::cyclePane(int direction)
{
    if (place() == Place::Desk)
        m_desk->cyclePane(direction);
    else
        m_settings->cyclePane();
}

void PageStack::setLayoutMode(DeskLayout layout)
{
    m_desk->setLayout(layout);
    m_settings->setLayoutMode(layout);
}

} // namespace mado
