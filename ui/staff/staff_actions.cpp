// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff/staff_actions.h"

#include "app/then.h"
#include "ui/desk/error_words.h"
#include "ui/staff/code_sheet.h"
#include "ui/staff/reason_sheet.h"
#include "ui/staff/session_actions.h"
#include "ui/staff/shifts_sheet.h"

namespace mado {

StaffActions::StaffActions(const Theme &theme, const AppClock &clock, People &people, QWidget *page)
    : QObject(page),
      m_theme(theme),
      m_clock(clock),
      m_people(people),
      m_page(page)
{
}

// They cover the window, which the page gets only after it was built.
void StaffActions::makeSheets()
{
    if (m_member)
        return;
    QWidget *window = m_page->window();
    m_member = new MemberSheet(m_theme, window);
    m_code = new CodeSheet(m_theme, window);
    m_reason = new ReasonSheet(m_theme, window);
    m_shifts = new ShiftsSheet(m_theme, window);
    m_sessions = new SessionsSheet(m_theme, m_people, window);
    for (QWidget *sheet : QList<QWidget *>{m_member, m_code, m_reason, m_shifts, m_sessions})
        connect(this, &QObject::destroyed, sheet, &QObject::deleteLater);
    connect(m_member, &Sheet::accepted, this, &StaffActions::saveMember);
    connect(m_reason, &Sheet::accepted, this, &StaffActions::carryOut);
    connect(m_shifts, &ShiftsSheet::addRequested, this, &StaffActions::putShift);
    connect(m_shifts, &ShiftsSheet::removeRequested, this, &StaffActions::removeShift);
}

QString StaffActions::words(const AppError &error)
{
    if (error.problem && error.problem->code == QLatin1String("staff.changed"))
        Q_EMIT outdated();
    return ErrorWords::of(error, m_language);
}

void StaffActions::add(const MemberChoices &choices)
{
    makeSheets();
    m_member->add(choices, m_language);
}

void StaffActions::change(const StaffMember &member, const MemberChoices &choices)
{
    makeSheets();
    m_member->change(member, choices, m_language);
}

void StaffActions::saveMember()
{
    m_member->setBusy(true);
    const StaffDetails details = m_member->details();
    if (const auto &member = m_member->member()) {
        then(m_people.change(member->id, {member->revision, details}), this, [this](const Result<StaffMember> &saved) {
            if (!saved)
                return m_member->showFailure(words(saved.error()));
            m_member->dismiss();
            Q_EMIT memberChanged(*saved);
        });
        return;
    }
    then(m_people.invite(details), this, [this](const Result<InvitationIssued> &issued) {
        if (!issued)
            return m_member->showFailure(words(issued.error()));
        m_member->dismiss();
        Q_EMIT memberChanged(issued->staff);
        m_code->show(*issued, m_language);
    });
}

void StaffActions::ask(const StaffMember &member, StaffAction action)
{
    makeSheets();
    m_reason->ask(member, action);
}

void StaffActions::carryOut()
{
    m_reason->setBusy(true);
    then(m_people.act(m_reason->staff(), m_reason->action(), {m_reason->reason()}), this,
         [this](const Result<StaffMember> &changed) {
             if (!changed)
                 return m_reason->showFailure(words(changed.error()));
             m_reason->dismiss();
             Q_EMIT memberChanged(*changed);
         });
}

void StaffActions::editShifts(const StaffMember &member, const QList<Shift> &shifts)
{
    makeSheets();
    m_shifts->edit(member, shifts, m_clock.now(), m_language);
}

void StaffActions::putShift(const Shift &shift)
{
    then(m_people.putShift(shift), this, [this](const Result<Shift> &put) {
        if (!put)
            return m_shifts->showFailure(words(put.error()));
        m_shifts->put(*put);
        Q_EMIT shiftPut(*put);
    });
}

void StaffActions::removeShift(const ShiftId &id)
{
    then(m_people.deleteShift(id), this, [this, id](const Result<void> &removed) {
        if (!removed)
            return m_shifts->showFailure(words(removed.error()));
        m_shifts->remove(id);
        Q_EMIT shiftRemoved(id);
    });
}

void StaffActions::showSessions(const StaffMember &member)
{
    makeSheets();
    m_sessions->show(member, m_language);
}

void StaffActions::renewCode(const StaffMember &member)
{
    makeSheets();
    then(m_people.renewInvitation(member.id), this, [this](const Result<InvitationIssued> &issued) {
        if (!issued)
            return Q_EMIT failed(issued.error());
        m_code->show(*issued, m_language);
    });
}

} // namespace mado
