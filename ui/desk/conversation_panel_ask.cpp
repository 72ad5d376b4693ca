// SPDX-License-Identifier: GPL-3.0-or-later
// ほかの人に頼む: of one that nobody holds.
#include "app/models/receiver_order.h"
#include "ui/desk/ask_sheet.h"
#include "ui/desk/conversation_panel.h"
#include "ui/desk/error_words.h"
#include "ui/desk/hand_over_assigned.h"
#include "ui/desk/hand_over_bar.h"
#include "ui/desk/when_ready.h"

namespace mado {

bool ConversationPanel::mayAsk() const { return m_shown && !m_shown->owner && !m_shown->closed; }

void ConversationPanel::askColleague()
{
    if (!mayAsk() || m_busy || !online())
        return;
    const ConsultationId id = m_shown->id;
    if (!m_asking) {
        m_asking = new AskSheet(m_theme, window());
        connect(m_asking, &Sheet::accepted, this, &ConversationPanel::sendAsk);
    }
    m_asking->ask(*m_shown, m_language);
    whenReady(this, m_desk.receivers(id), [this, about = *m_shown](const Result<QList<Receiver>> &found) {
        if (!m_asking || m_asking->consultation() != about.id)
            return;
        if (found)
            m_asking->setReceivers(bySuitability(*found, about));
        else
            m_asking->showFailure(ErrorWords::of(found.error(), m_language));
    });
}

void ConversationPanel::sendAsk()
{
    const auto asked = m_asking->asked();
    const auto about = m_asking->consultation();
    if (!asked || !about || m_busy)
        return;
    setBusy(true);
    m_asking->setBusy(true);
    whenReady(this, m_desk.askColleague(*about, *asked), [this, id = *about](const Result<Consultation> &answer) {
        const bool open = m_asking && m_asking->consultation() == id;
        if (open && answer)
            m_asking->dismiss();
        else if (open)
            m_asking->showFailure(ErrorWords::of(answer.error(), m_language));
        answered(id, answer);
    });
}

void ConversationPanel::acceptOrAsk()
{
    if (m_assigned->isAsking())
        takeOver();
    else if (m_offer->isReceiver())
        acceptHandOver();
    else
        askColleague();
}

} // namespace mado
