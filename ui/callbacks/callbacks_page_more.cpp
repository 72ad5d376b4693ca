// SPDX-License-Identifier: GPL-3.0-or-later
// Over the list: the calls of each hour, the list on paper, one more call.
#include "contract/permissions.h"
#include "ui/callbacks/add_call_sheet.h"
#include "ui/callbacks/call_paper.h"
#include "ui/callbacks/call_table.h"
#include "ui/callbacks/callbacks_page.h"
#include "ui/callbacks/calls_made_table.h"
#include "ui/callbacks/hours_chart.h"
#include "ui/desk/error_words.h"
#include "ui/desk/when_ready.h"
#include "ui/shared/text_label.h"

#include <QPagedPaintDevice>

namespace mado {

void CallbacksPage::refreshHours()
{
    const auto made = m_madeKnown    ? HoursChart::Made::Known
                      : m_madeFailed ? HoursChart::Made::Unavailable
                                     : HoursChart::Made::Asked;
    m_hours->setHours(callHours(m_calls.dueTimes(), m_madeKnown.value_or(QList<CallMade>()), m_clock.now()),
                      m_clock.now(), made);
}

void CallbacksPage::setShiftEnd(const std::optional<QDateTime> &until) { m_hours->setShiftEnd(until); }

// Colleagues call, too: asked again whenever something about calls has changed, while somebody looks.
void CallbacksPage::askHours()
{
    if (!isVisible() || !std::exchange(m_hoursStale, false))
        return refreshHours();
    whenReady(this, m_desk.callsMade(std::nullopt), [this](const Result<CallsMade> &made) {
        if (made)
            m_madeKnown = made->calls;
        else
            m_hoursStale = true;
        m_madeFailed = !made;
        refreshHours();
    });
}

void CallbacksPage::printList()
{
    m_choosePrinter(window(), [this](const std::shared_ptr<QPagedPaintDevice> &device) {
        layOut(callPaper(m_calls, m_desk.me(), m_clock.now(), m_barred, m_language))->print(device.get());
    });
}

void CallbacksPage::startAdding()
{
    if (m_desk.connection().phase != ConnectionState::Phase::Online)
        return;
    if (!m_adding) {
        m_adding =
            new AddCallSheet(m_theme, m_clock, m_callable, allows(m_desk.me().role, Permission::Reopen), window());
        connect(m_adding, &Sheet::accepted, this, &CallbacksPage::addCall);
    }
    m_adding->ask(m_language, m_barred);
}

// Only who holds somebody can promise them a call: what nobody holds is taken over for it, and what ended is opened
// again before.
void CallbacksPage::addCall()
{
    const auto wanted = m_adding->wanted();
    if (!wanted)
        return;
    m_adding->setBusy(true);
    const ConsultationId id = wanted->consultation.id;
    if (wanted->reopening.isEmpty())
        return wanted->consultation.owner ? promise(id, wanted->at, wanted->mine, false)
                                          : takeForCall(id, wanted->at, wanted->mine);
    whenReady(this, m_desk.reopen(id, wanted->reopening), [this, id, wanted](const Result<Consultation> &open) {
        if (open)
            takeForCall(id, wanted->at, wanted->mine);
        else
            added(id, open);
    });
}

void CallbacksPage::takeForCall(const ConsultationId &id, const QDateTime &at, bool mine)
{
    whenReady(this, m_desk.takeOver(id), [this, id, at, mine](const Result<Consultation> &taken) {
        if (taken)
            promise(id, at, mine, true);
        else
            added(id, taken);
    });
}

// Somebody taken over for a promise that failed is not kept from the others.
void CallbacksPage::promise(const ConsultationId &id, const QDateTime &at, bool mine, bool takenForIt)
{
    whenReady(this, m_desk.planCall(id, at), [this, id, mine, takenForIt](const Result<Consultation> &planned) {
        if (planned ? mine : !takenForIt)
            return added(id, planned);
        whenReady(this, m_desk.giveBack(id),
                  [this, id, planned](const Result<Consultation> &given) { added(id, planned ? given : planned); });
    });
}

void CallbacksPage::added(const ConsultationId &id, const Result<Consultation> &answer)
{
    if (!answer) {
        if (m_adding)
            m_adding->showFailure(ErrorWords::of(answer.error(), m_language));
        return;
    }
    if (m_adding)
        m_adding->dismiss();
    m_table->select(id);
}

void CallbacksPage::setPrivacyBars(bool on)
{
    m_barred = on;
    m_table->setBarred(on);
    m_made->setBarred(on);
}

void CallbacksPage::showEvent(QShowEvent *)
{
    m_hoursStale = true;
    askHours();
}

} // namespace mado
