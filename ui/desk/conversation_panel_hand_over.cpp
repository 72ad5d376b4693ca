// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/conversation_panel.h"

#include "ui/desk/conversation_banners.h"
#include "ui/desk/error_words.h"
#include "ui/desk/hand_over_assigned.h"
#include "ui/desk/hand_over_bar.h"
#include "ui/desk/hand_over_sheet.h"
#include "ui/desk/reply_area.h"
#include "ui/desk/typing.h"
#include "ui/desk/when_ready.h"

namespace mado {

void ConversationPanel::startHandOver()
{
    if (!mine() || m_busy || !online())
        return;
    const ConsultationId id = m_shown->id;
    handingOver().ask(*m_shown, m_reply->draft(), m_language);
    whenReady(this, m_desk.receivers(id), [this, id](const Result<QList<Receiver>> &found) {
        if (!m_handingOver || m_handingOver->consultation() != id)
            return;
        if (found)
            m_handingOver->setReceivers(*found);
        else // the roles can still be chosen
            m_handingOver->showFailure(ErrorWords::of(found.error(), m_language));
    });
}

HandOverSheet &ConversationPanel::handingOver()
{
    if (!m_handingOver) {
        m_handingOver = new HandOverSheet(m_theme, window());
        connect(m_handingOver, &Sheet::accepted, this, &ConversationPanel::offer);
    }
    return *m_handingOver;
}

void ConversationPanel::offer()
{
    const auto made = m_handingOver->offer();
    if (!made || !mine() || m_busy)
        return;
    const ConsultationId id = m_shown->id;
    setBusy(true);
    m_handingOver->setBusy(true);
    whenReady(this, m_desk.handOver(id, *made),
              [this, id](const Result<Consultation> &answer) { offered(id, answer); });
}

void ConversationPanel::offered(const ConsultationId &asked, const Result<Consultation> &answer)
{
    const bool open = m_handingOver && m_handingOver->consultation() == asked;
    if (open && answer)
        m_handingOver->dismiss();
    else if (open)
        m_handingOver->showFailure(ErrorWords::of(answer.error(), m_language));
    answered(asked, answer);
}

void ConversationPanel::answerHandOver(HandOverAnswer answer, const QString &reason)
{
    if (!m_shown || !m_shown->handOver || !m_shown->owner || m_busy || !online())
        return;
    const ConsultationId id = m_shown->id;
    const AnswerHandOver given{m_shown->owner->fence, answer, reason};
    setBusy(true);
    whenReady(this, m_desk.answerHandOver(id, given), [this, id, given, typing = Typing(*this)](const auto &result) {
        answered(id, result);
        if (!result || !m_shown || m_shown->id != id)
            return;
        if (!typing.beganElsewhere())
            focusLog();
        if (given.answer == HandOverAnswer::Accept)
            showPassedDraft(id, typing);
    });
}

// The store has it since the acceptance, where nothing of one's own stood already.
void ConversationPanel::showPassedDraft(const ConsultationId &id, const Typing &typing)
{
    whenReady(this, m_desk.draft(id), [this, id, typing](const Result<std::optional<Draft>> &kept) {
        const bool here = m_shown && m_shown->id == id && m_reply->canWrite();
        const bool passed = here && kept && *kept && !(*kept)->text.isEmpty();
        if (passed && !m_reply->hasDraft())
            m_reply->putText((*kept)->text);
        if (passed && !typing.beganElsewhere())
            m_reply->focusComposer();
    });
}

void ConversationPanel::acceptHandOver() { m_offer->accept(); }

void ConversationPanel::declineHandOver() { m_offer->startDecline(); }

void ConversationPanel::withdrawHandOver()
{
    if (m_offer->isGiver())
        answerHandOver(HandOverAnswer::Withdraw, {});
}

bool ConversationPanel::handleHandOverKey(int key)
{
    if (key == Qt::Key_H && mine())
        startHandOver();
    else if (key == Qt::Key_A && (m_assigned->isAsking() || m_offer->isReceiver() || mayAsk()))
        acceptOrAsk();
    else if (key == Qt::Key_D && m_assigned->isAsking())
        giveBack();
    else if (key == Qt::Key_D && m_offer->isReceiver())
        declineHandOver();
    else
        return false;
    return true;
}

} // namespace mado
