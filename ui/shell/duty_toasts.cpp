// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/duty_toasts.h"

#include "ui/shared/wording.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/toasts.h"

namespace mado {

namespace {

QString keyOf(DutyCall what, const ConsultationId &id) { return QStringLiteral("duty-%1-").arg(int(what)) + id.text(); }

} // namespace

DutyToasts::DutyToasts(DeskPage &page, PageStack &pages, Toasts &toasts, const AppClock &clock, QObject *parent)
    : QObject(parent),
      m_page(page),
      m_pages(pages),
      m_toasts(toasts),
      m_calls(page.me(), clock),
      m_goals(clock)
{
    if (page.me().role == Role::Supervisor) {
        connect(&page.desk(), &Desk::queueChanged, &m_goals, &MissedGoals::apply);
        connect(&m_goals, &MissedGoals::changed, this, &DutyToasts::goalsMissed);
    }
    connect(&page.desk(), &Desk::queueChanged, &m_calls, &DutyCalls::apply);
    connect(&m_calls, &DutyCalls::ring, this, &DutyToasts::ring);
    connect(&m_calls, &DutyCalls::began, this, &DutyToasts::began);
    connect(&m_calls, &DutyCalls::ended, this,
            [this](DutyCall what, const ConsultationId &id) { m_toasts.settle(keyOf(what, id)); });
}

void DutyToasts::tick()
{
    m_calls.tick();
    m_goals.tick();
    // Whoever looks at it sees its banner: no need to close the notice as well.
    std::erase_if(m_worse, [this](const ConsultationId &id) {
        const bool seen = looksAt(id);
        if (seen)
            m_toasts.settle(keyOf(DutyCall::Worsened, id));
        return seen;
    });
}

void DutyToasts::setOnline(bool online)
{
    m_calls.setOnline(online);
    m_goals.setOnline(online);
}

// One notice for all of them, without a sound: who is worst stands first on the board.
void DutyToasts::goalsMissed(int count, bool more)
{
    const QString key = QStringLiteral("goals");
    if (count == 0)
        return m_toasts.settle(key);
    if (!more && !m_toasts.shows(key))
        return; // closed by hand; fewer is no news
    m_toasts.show(
        key, ToastTone::Alarm,
        [count] {
            return ToastWords{tr("Waiting beyond the goal: %1").arg(count), tr("Assign them or call people in"),
                              tr("Show")};
        },
        [this] { m_pages.go(Place::Board); }, ToastTime::InPause);
}

bool DutyToasts::looksAt(const ConsultationId &id) const
{
    return m_pages.place() == Place::Desk && m_page.shown() == id && m_pages.window()->isActiveWindow();
}

QString DutyToasts::factOf(DutyCall what, const Consultation &consultation) const
{
    switch (what) {
    case DutyCall::Assigned:
        return consultation.assigned->by.role == Role::Supervisor ? tr("A consultation was assigned to you")
                                                                  : tr("A colleague asks you to take a consultation");
    case DutyCall::TakenAway:
        return tr("A consultation of yours was given to %1").arg(wording::staff(consultation.owner->staff, m_language));
    case DutyCall::OfferOverdue:
        return tr("Nobody has answered a hand-over");
    case DutyCall::ConsoleLost:
        return tr("A console is lost that holds an emergency");
    case DutyCall::Worsened:
        return tr("One of your consultations is an emergency now");
    case DutyCall::Replied:
        return tr("A reply came in one of your consultations");
    }
    Q_UNREACHABLE();
}

QString DutyToasts::detailOf(DutyCall what, const Consultation &consultation) const
{
    switch (what) {
    case DutyCall::Assigned:
        return tr("Accept it until %1, or return it").arg(wording::clockWithSeconds(consultation.assigned->acceptBy));
    case DutyCall::TakenAway:
        return tr("What you wrote is kept as your draft");
    case DutyCall::OfferOverdue:
        return tr("Offered by %1").arg(wording::staff(consultation.handOver->from, m_language));
    case DutyCall::ConsoleLost:
        return tr("%1 is silent; at %2 it is in the queue again")
            .arg(wording::staff(consultation.owner->staff, m_language),
                 wording::clockWithSeconds(consultation.owner->leaseUntil));
    case DutyCall::Replied:
    case DutyCall::Worsened:
        return consultation.caseNumber;
    }
    Q_UNREACHABLE();
}

void DutyToasts::began(DutyCall what, const Consultation &consultation)
{
    if (looksAt(consultation.id) &&
        (what == DutyCall::Replied || what == DutyCall::Assigned || what == DutyCall::Worsened))
        return;
    if (what == DutyCall::Worsened)
        m_worse.insert(consultation.id);
    const bool quiet = what == DutyCall::Replied || what == DutyCall::TakenAway;
    const bool canWait = quiet || what == DutyCall::OfferOverdue;
    m_toasts.show(
        keyOf(what, consultation.id), quiet ? ToastTone::Plain : ToastTone::Alarm,
        [this, what, consultation] {
            return ToastWords{factOf(what, consultation), detailOf(what, consultation), tr("Open")};
        },
        [this, id = consultation.id] {
            m_pages.go(Place::Desk);
            m_page.open(id);
        },
        canWait ? ToastTime::InPause : ToastTime::AtOnce);
}

void DutyToasts::setAttended(bool attended)
{
    const QString key = QStringLiteral("unattended");
    if (attended || m_pages.place() == Place::Board) // there it stands at the top already
        return m_toasts.settle(key);
    m_toasts.show(
        key, ToastTone::Alarm,
        [] {
            return ToastWords{tr("Nobody but you attends"), tr("No other console is connected"), tr("Show")};
        },
        [this] { m_pages.go(Place::Board); });
    Q_EMIT ring(Ring::Reply);
}

} // namespace mado
