// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/permissions.h"
#include "ui/desk/consent_sheet.h"
#include "ui/desk/conversation_panel.h"
#include "ui/desk/error_words.h"
#include "ui/desk/purpose_ribbon.h"
#include "ui/desk/when_ready.h"

namespace mado {

bool ConversationPanel::mayWithdrawConsent() const
{
    return m_shown && (!m_shown->owner || mine()) && online() && allows(m_desk.me().role, Permission::WithdrawConsent);
}

void ConversationPanel::showConsent()
{
    if (m_shown)
        consenting().showFor(*m_shown, mayWithdrawConsent(), m_language);
}

void ConversationPanel::applyConsent()
{
    m_ribbon->show(m_shown->resident.consents, m_language);
    if (!m_consenting || !m_consenting->isOpen())
        return;
    if (m_consenting->consultation() == m_shown->id)
        m_consenting->refresh(*m_shown, mayWithdrawConsent(), m_language);
    else
        m_consenting->dismiss();
}

ConsentSheet &ConversationPanel::consenting()
{
    if (!m_consenting) {
        m_consenting = new ConsentSheet(m_theme, window());
        connect(m_consenting, &Sheet::accepted, this, &ConversationPanel::withdrawConsent);
        connect(m_consenting, &Sheet::dismissed, this, &ConversationPanel::focusLog);
    }
    return *m_consenting;
}

void ConversationPanel::withdrawConsent()
{
    const ConsultationId id = *m_consenting->consultation();
    m_consenting->setBusy(true);
    whenReady(this, m_desk.withdrawConsent(id, m_consenting->purpose()),
              [this, id](const Result<Consultation> &answer) {
                  if (m_consenting && answer)
                      m_consenting->dismiss();
                  else if (m_consenting)
                      m_consenting->showFailure(ErrorWords::of(answer.error(), m_language));
                  answered(id, answer);
              });
}

} // namespace mado
