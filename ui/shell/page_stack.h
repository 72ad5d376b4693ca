// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/board_page.h"
#include "ui/callbacks/callbacks_page.h"
#include "ui/governance/governance_page.h"
#include "ui/services/services_room.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/place.h"
#include "ui/trends/trends_page.h"

#include <QPointer>
#include <QStackedWidget>
#include <map>

namespace mado {

/// The pages of the frame, one in front. The others go on living: the desk syncs, alarms and keeps its drafts while
/// the settings are shown. The focus returns to where it was on a page.
class PageStack final : public QStackedWidget
{
    Q_OBJECT

public:
    /// Takes them. The desk must be there; its models outlive the widgets that look at them.
    PageStack(DeskPage *desk, CallbacksPage *calls, BoardPage *board, ServicesRoom *services,
              GovernancePage *governance, SettingsPage *settings, QWidget *parent = nullptr);
    ~PageStack() override;

    DeskPage &desk() { return *m_desk; }
    CallbacksPage &calls() { return *m_calls; }
    BoardPage &board() { return *m_board; }
    /// Null before setTrends().
    TrendsPage *trends() { return m_trends; }
    void setTrends(TrendsPage *trends); ///< Takes it.
    ServicesRoom &services() { return *m_services; }
    GovernancePage &governance() { return *m_governance; }
    SettingsPage &settings() { return *m_settings; }
    Place place() const;
    void go(Place place); ///< Only where the person has such a place.
    void goTo(SettingsPage::Section section);
    void goUp(); ///< Esc.
    void cyclePane(int direction);
    void setLayoutMode(DeskLayout layout);

Q_SIGNALS:
    void placeChanged(mado::Place place);

private:
    bool isThere(Place place) const;
    QWidget *pageOf(Place place) const;
    void focusFirst(Place place);

    DeskPage *m_desk;
    CallbacksPage *m_calls;
    BoardPage *m_board;
    QWidget *m_trendsRoom;
    TrendsPage *m_trends = nullptr;
    ServicesRoom *m_services;
    GovernancePage *m_governance;
    SettingsPage *m_settings;
    std::map<Place, QPointer<QWidget>> m_focus;
};

} // namespace mado
