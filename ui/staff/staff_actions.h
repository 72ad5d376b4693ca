// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clock.h"
#include "app/people/people.h"
#include "contract/local_text.h"
#include "ui/shared/theme.h"
#include "ui/staff/member_sheet.h"

#include <QObject>

namespace mado {

class CodeSheet;
class ReasonSheet;
class SessionsSheet;
class ShiftsSheet;

/// What administrators and supervisors do about people: asks in a card over the window, tells the server, and says
/// what came of it. A card stays open, with what was typed, until the server has agreed.
class StaffActions final : public QObject
{
    Q_OBJECT

public:
    StaffActions(const Theme &theme, const AppClock &clock, People &people, QWidget *page);

    void setLanguage(Language language) { m_language = language; }
    void add(const MemberChoices &choices);
    void change(const StaffMember &member, const MemberChoices &choices);
    void ask(const StaffMember &member, StaffAction action);
    void editShifts(const StaffMember &member, const QList<Shift> &shifts);
    void showSessions(const StaffMember &member);
    void renewCode(const StaffMember &member);

Q_SIGNALS:
    void memberChanged(const mado::StaffMember &member);
    void shiftPut(const mado::Shift &shift);
    void shiftRemoved(const mado::ShiftId &id);
    void outdated();                          ///< Somebody else was first: read anew.
    void failed(const mado::AppError &error); ///< Where no card is open to say it.

private:
    void makeSheets();
    void saveMember();
    void carryOut();
    void putShift(const Shift &shift);
    void removeShift(const ShiftId &id);
    QString words(const AppError &error);

    const Theme &m_theme;
    const AppClock &m_clock;
    People &m_people;
    QWidget *m_page;
    Language m_language = Language::Japanese;
    MemberSheet *m_member = nullptr;
    CodeSheet *m_code = nullptr;
    ReasonSheet *m_reason = nullptr;
    ShiftsSheet *m_shifts = nullptr;
    SessionsSheet *m_sessions = nullptr;
};

} // namespace mado
