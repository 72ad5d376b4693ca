// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/board/duty_calls.h"
#include "app/board/missed_goals.h"
#include "contract/local_text.h"

namespace mado {

class DeskPage;
class PageStack;
class Toasts;

/// Says in the corner what calls this person: assigned, given away, overdue, a console lost, a reply while they look
/// elsewhere; and supervisors, how many wait beyond their goal. No names of residents, no messages.
class DutyToasts final : public QObject
{
    Q_OBJECT

public:
    DutyToasts(DeskPage &page, PageStack &pages, Toasts &toasts, const AppClock &clock, QObject *parent = nullptr);
    void setLanguage(Language language) { m_language = language; }
    void tick();
    void setOnline(bool online);
    void setAttended(bool attended); ///< Nobody but oneself: for supervisors.

Q_SIGNALS:
    void ring(mado::Ring how);

private:
    void began(DutyCall what, const Consultation &consultation);
    void goalsMissed(int count, bool more);
    bool looksAt(const ConsultationId &id) const;
    QString factOf(DutyCall what, const Consultation &consultation) const;
    QString detailOf(DutyCall what, const Consultation &consultation) const;

    DeskPage &m_page;
    PageStack &m_pages;
    Toasts &m_toasts;
    DutyCalls m_calls;
    MissedGoals m_goals;              ///< For supervisors.
    std::set<ConsultationId> m_worse; ///< Told, and not looked at since.
    Language m_language = Language::Japanese;
};

} // namespace mado
