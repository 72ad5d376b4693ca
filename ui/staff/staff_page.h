// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clock.h"
#include "app/people/people.h"
#include "app/people/staff_model.h"
#include "contract/session.h"
#include "ui/desk/desk_page.h"
#include "ui/shared/theme.h"

#include <QTimer>
#include <QWidget>

class QScrollArea;
class QStackedWidget;

namespace mado {

class Button;
class EmptyState;
class MemberPanel;
class NightChart;
class NightLegend;
class Segmented;
class StaffActions;
class StaffRows;
class StaffTable;
class TextLabel;
class TintStrip;

/// 職員と役割: who there is, who works tonight and where nurses lack, one person beside it. Reads anew whenever it is
/// shown; nothing of it outlives the page.
class StaffPage final : public QWidget
{
    Q_OBJECT

public:
    StaffPage(const Theme &theme, const AppClock &clock, const StaffProfile &me, People &people,
              QWidget *parent = nullptr);
    ~StaffPage() override;

    void setLanguage(Language language);
    void setLayoutMode(DeskLayout layout);
    void reload();
    void focusFirst();
    bool goUp(); ///< Esc: the side panel, then the table; false where there is nothing above any more.

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Face { Skeleton, Table, Nobody, Fault };
    void build();
    void connectParts();
    void retranslate();
    void received(const Result<StaffList> &staff);
    void receivedShifts(const Result<ShiftList> &shifts);
    void showFault(const AppError &error);
    void keep(const StaffMember &member);
    void refill();
    void refreshNight();
    void fitHeights();
    void refreshCounts();
    void showChosen();
    void readChanges(const StaffId &id);
    void setPanelShown(bool shown);
    void place();
    Face face() const;

    const Theme &m_theme;
    const AppClock &m_clock;
    const StaffProfile m_me;
    People &m_people;
    StaffModel m_model;
    std::optional<StaffList> m_list;
    QList<Shift> m_shifts;
    QList<Team> m_teams;
    std::optional<AppError> m_fault;
    std::optional<AppError> m_shiftFault;
    Language m_language = Language::Japanese;
    DeskLayout m_layout = DeskLayout::Full;
    bool m_panelShown = false;
    QTimer m_minutes;
    StaffRows *m_rows;
    StaffActions *m_actions;
    TextLabel *m_title;
    TextLabel *m_count;
    Segmented *m_filter;
    Button *m_add;
    QStackedWidget *m_faces;
    QWidget *m_content;
    StaffTable *m_table;
    EmptyState *m_nobody;
    EmptyState *m_faultState;
    TextLabel *m_nightTitle;
    NightLegend *m_legend;
    QScrollArea *m_nightScroll;
    NightChart *m_night;
    TextLabel *m_gapFact;
    TintStrip *m_gap;
    TextLabel *m_nightFault;
    MemberPanel *m_panel;
    QWidget *m_main;
};

} // namespace mado
