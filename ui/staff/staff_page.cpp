// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff/staff_page.h"

#include "app/people/night.h"
#include "app/then.h"
#include "contract/permissions.h"
#include "ui/desk/error_words.h"
#include "ui/desk/tint_strip.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/paint.h"
#include "ui/shared/segmented.h"
#include "ui/shared/text_label.h"
#include "ui/shared/wording.h"
#include "ui/staff/member_panel.h"
#include "ui/staff/night_chart.h"
#include "ui/staff/staff_actions.h"
#include "ui/staff/staff_skeleton.h"
#include "ui/staff/staff_table.h"
#include "ui/staff/staff_words.h"

#include <QEvent>
#include <QScrollArea>
#include <QStackedWidget>

namespace mado {

namespace {

constexpr int daysAhead = 14;
constexpr int daySeconds = 24 * 3600;

MemberChoices choicesOf(const StaffList &list, const StaffProfile &me, const QList<Team> &teams, const QDate &today)
{
    QStringList reach{me.prefecture};
    for (const StaffMember &member : list.staff) {
        if (member.id != me.id)
            continue;
        for (const QString &code : member.details.scope.prefectures) {
            if (!reach.contains(code))
                reach << code;
        }
    }
    return {reach, list.accounts, teams, today};
}

} // namespace

void StaffPage::connectParts()
{
    connect(m_filter, &Segmented::chosen, this, [this](int index) {
        m_rows->setFilter(StaffFilter(index));
        refill();
    });
    connect(m_add, &QPushButton::clicked, this, [this] {
        if (m_list)
            m_actions->add(choicesOf(*m_list, m_me, m_teams, wording::dateInTokyo(m_clock.now())));
    });
    connect(m_table, &StaffTable::chosenChanged, this, &StaffPage::showChosen);
    connect(m_table, &StaffTable::opened, this, [this](const StaffId &, bool byKeyboard) {
        setPanelShown(true);
        if (byKeyboard)
            m_panel->focusActions();
    });
    connect(m_faultState, &EmptyState::actionChosen, this, &StaffPage::reload);
    connect(m_panel, &MemberPanel::closeRequested, this, [this] { goUp(); });
    const auto withMember = [this](auto &&act) {
        return [this, act] {
            if (const auto row = m_panel->shown() ? m_model.find(*m_panel->shown()) : std::nullopt)
                act(row->member);
        };
    };
    const auto asks = [this](StaffAction action) {
        return [this, action](const StaffMember &member) { m_actions->ask(member, action); };
    };
    connect(m_panel, &MemberPanel::suspendRequested, this, withMember(asks(StaffAction::Suspend)));
    connect(m_panel, &MemberPanel::resumeRequested, this, withMember(asks(StaffAction::Resume)));
    connect(m_panel, &MemberPanel::leaveRequested, this, withMember(asks(StaffAction::Leave)));
    connect(m_panel, &MemberPanel::factorResetRequested, this, withMember(asks(StaffAction::ResetSecondFactor)));
    connect(m_panel, &MemberPanel::sessionsRequested, this,
            withMember([this](const StaffMember &member) { m_actions->showSessions(member); }));
    connect(m_panel, &MemberPanel::changeRequested, this, withMember([this](const StaffMember &member) {
                m_actions->change(member, choicesOf(*m_list, m_me, m_teams, wording::dateInTokyo(m_clock.now())));
            }));
    connect(m_panel, &MemberPanel::shiftsRequested, this,
            withMember([this](const StaffMember &member) { m_actions->editShifts(member, m_shifts); }));
    connect(m_panel, &MemberPanel::codeRequested, this,
            withMember([this](const StaffMember &member) { m_actions->renewCode(member); }));
    connect(m_actions, &StaffActions::outdated, this, &StaffPage::reload);
    connect(m_actions, &StaffActions::failed, this,
            [this](const AppError &error) { m_panel->setChangesFailed(ErrorWords::of(error, m_language)); });
    connect(m_actions, &StaffActions::memberChanged, this, [this](const StaffMember &member) {
        keep(member);
        m_table->choose(member.id);
        readChanges(member.id);
    });
    connect(m_actions, &StaffActions::shiftPut, this, [this](const Shift &shift) {
        m_shifts.append(shift);
        refreshNight();
    });
    connect(m_actions, &StaffActions::shiftRemoved, this, [this](const ShiftId &id) {
        m_shifts.removeIf([&](const Shift &shift) { return shift.id == id; });
        refreshNight();
    });
    connect(&m_minutes, &QTimer::timeout, this, [this] {
        if (isVisible() && m_list)
            refreshNight();
    });
    connect(&m_theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StaffPage::reload()
{
    const Night night = Night::at(m_clock.now());
    then(m_people.staff(), this, [this](const Result<StaffList> &staff) { received(staff); });
    then(m_people.shifts(night.from, night.from.addSecs(daysAhead * daySeconds)), this,
         [this](const Result<ShiftList> &shifts) { receivedShifts(shifts); });
    then(m_people.teams(), this, [this](const Result<TeamList> &teams) {
        if (teams)
            m_teams = teams->teams; // without them nobody can be put into one; all else works
    });
}

void StaffPage::received(const Result<StaffList> &staff)
{
    if (!staff)
        return showFault(staff.error());
    m_fault.reset();
    m_list = *staff;
    refreshNight();
}

void StaffPage::receivedShifts(const Result<ShiftList> &shifts)
{
    m_shiftFault = shifts ? std::nullopt : std::optional(shifts.error());
    if (shifts)
        m_shifts = shifts->shifts;
    refreshNight();
}

// What was read before stays in sight: the fault then stands under it.
void StaffPage::showFault(const AppError &error)
{
    m_fault = error;
    const bool forbidden = error.problem && error.problem->status == 403;
    m_faultState->setIcon(forbidden ? QStringLiteral("lock") : QStringLiteral("offline"));
    m_faultState->setWords(forbidden ? tr("You may not see the staff") : tr("The staff cannot be shown now"),
                           forbidden ? tr("Administrators and supervisors may. Ask one of them.")
                                     : ErrorWords::of(error, m_language));
    m_faultState->setAction(forbidden ? QString() : tr("Try again"));
    refill();
}

StaffPage::Face StaffPage::face() const
{
    if (!m_list)
        return m_fault ? Face::Fault : Face::Skeleton;
    return m_rows->rowCount() > 0 ? Face::Table : Face::Nobody;
}

void StaffPage::keep(const StaffMember &member)
{
    m_list->staff.removeIf([&](const StaffMember &one) { return one.id == member.id; });
    m_list->staff.append(member);
    refreshNight();
}

// People and shifts come by themselves, in either order.
void StaffPage::refreshNight()
{
    if (!m_list)
        return refill();
    const QDateTime now = m_clock.now();
    const Night night = Night::at(now);
    m_model.setStaff(m_list->staff, shiftsOf(night, m_shifts), now);
    m_night->setNight(night, m_model.staff(), m_shifts, now);
    m_nightTitle->setText(tr("Shifts: %1").arg(StaffWords::night(night, m_language)));
    const auto gaps = gapsOf(night, nursesByHour(night, m_model.staff(), m_shifts), now);
    m_gap->setVisible(!gaps.isEmpty() && !m_shiftFault);
    m_gapFact->setText(StaffWords::gaps(gaps) + (m_language == Language::Japanese ? QString() : u" "_qs) +
                       StaffWords::needed(nursesNeeded));
    m_nightFault->setVisible(m_shiftFault.has_value() || m_fault.has_value());
    if (m_shiftFault || m_fault)
        m_nightFault->setText(
            tr("Not current: %1").arg(ErrorWords::of(m_fault ? *m_fault : *m_shiftFault, m_language)));
    refill();
}

void StaffPage::refill()
{
    refreshCounts();
    m_faces->setCurrentIndex(int(face()));
    m_nightFault->setVisible(m_list && (m_fault || m_shiftFault));
    fitHeights();
    const bool none = face() == Face::Nobody;
    m_nobody->setWords(
        m_rows->filter() == StaffFilter::Suspended ? tr("Nobody is suspended") : tr("Nobody works tonight"),
        none && m_rows->filter() == StaffFilter::Tonight ? tr("Choose All, then a person, to plan their shifts.")
                                                         : QString());
    showChosen();
}

void StaffPage::refreshCounts()
{
    const auto labelled = [&](const QString &words, StaffFilter filter) {
        return m_list ? words + u' ' + QString::number(m_rows->countOf(filter)) : words;
    };
    m_filter->setWords(
        {labelled(tr("Tonight"), StaffFilter::Tonight), tr("All"), labelled(tr("Suspended"), StaffFilter::Suspended)});
    m_count->setText(m_list ? wording::people(m_rows->countOf(StaffFilter::Everybody), m_language) : QString());
}

void StaffPage::showChosen()
{
    const auto id = m_table->chosen();
    m_night->setMarked(id);
    const auto row = id ? m_model.find(*id) : std::nullopt;
    if (!row)
        return m_panel->showNobody();
    const bool other = m_panel->shown() != id;
    m_panel->showMember(*row, m_teams);
    if (other)
        readChanges(*id);
}

void StaffPage::readChanges(const StaffId &id)
{
    if (!allows(m_me.role, Permission::ReadStaffChanges))
        return;
    then(m_people.changes(id), this, [this, id](const Result<StaffChangeList> &changes) {
        if (m_panel->shown() != id)
            return;
        if (changes)
            m_panel->setChanges(changes->changes);
        else
            m_panel->setChangesFailed(ErrorWords::of(changes.error(), m_language));
    });
}

} // namespace mado
