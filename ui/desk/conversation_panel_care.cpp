// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/permissions.h"
#include "ui/desk/conversation_header.h"
#include "ui/desk/conversation_panel.h"
#include "ui/desk/error_words.h"
#include "ui/desk/person_sheet.h"
#include "ui/desk/reopen_sheet.h"
#include "ui/desk/when_ready.h"

namespace mado {

bool ConversationPanel::mayDescribe() const
{
    return m_shown && !m_shown->closed && (!m_shown->owner || mine()) &&
           allows(m_desk.me().role, Permission::DescribePerson);
}

bool ConversationPanel::mayReopen() const
{
    return m_shown && m_shown->closed && m_shown->closed->at.addDays(reopenDays) > m_clock.now() &&
           allows(m_desk.me().role, Permission::Reopen);
}

void ConversationPanel::describePerson()
{
    if (mayDescribe())
        describing().ask(*m_shown, m_language);
}

PersonSheet &ConversationPanel::describing()
{
    if (!m_describing) {
        m_describing = new PersonSheet(m_theme, window());
        connect(m_describing, &Sheet::accepted, this, &ConversationPanel::described);
        connect(m_describing, &Sheet::dismissed, this, &ConversationPanel::focusLog);
    }
    return *m_describing;
}

void ConversationPanel::described()
{
    const ConsultationId id = *m_describing->consultation();
    m_describing->setBusy(true);
    whenReady(this, m_desk.describePerson(id, m_describing->person(), m_describing->access()),
              [this](const Result<CommandKey> &kept) {
                  if (!m_describing)
                      return;
                  if (!kept)
                      return m_describing->showFailure(ErrorWords::of(kept.error(), m_language));
                  m_describing->setBusy(false);
                  m_describing->dismiss();
              });
}

void ConversationPanel::reopen()
{
    if (mayReopen() && !m_busy && online())
        reopening().ask(*m_shown, m_language);
}

ReopenSheet &ConversationPanel::reopening()
{
    if (!m_reopening) {
        m_reopening = new ReopenSheet(m_theme, window());
        connect(m_reopening, &Sheet::accepted, this, [this] {
            const ConsultationId id = *m_reopening->consultation();
            m_reopening->setBusy(true);
            whenReady(this, m_desk.reopen(id, m_reopening->reason()), [this, id](const Result<Consultation> &answer) {
                if (m_reopening && answer)
                    m_reopening->dismiss();
                else if (m_reopening)
                    m_reopening->showFailure(ErrorWords::of(answer.error(), m_language));
                answered(id, answer);
            });
        });
    }
    return *m_reopening;
}

/// One that the server answers, about whoever is shown.
void ConversationPanel::ask(const QFuture<Result<Consultation>> &future)
{
    setBusy(true);
    whenReady(this, future, [this, id = m_shown->id](const Result<Consultation> &answer) { answered(id, answer); });
}

void ConversationPanel::joinDanger()
{
    if (m_shown && m_shown->danger && !m_shown->danger->second && !mine() && !m_busy && online())
        ask(m_desk.joinDanger(m_shown->id));
}

void ConversationPanel::markDangerStep(const QString &step, bool done)
{
    if (m_shown && m_shown->danger && !m_busy && online())
        ask(m_desk.markDangerStep(m_shown->id, step, done));
}

void ConversationPanel::agreeDanger(bool agrees)
{
    if (m_shown && m_shown->danger && !m_busy && online())
        ask(m_desk.agreeDanger(m_shown->id, agrees));
}

void ConversationPanel::propose(Disposition result, const QString &note)
{
    if (m_shown)
        m_proposal = Proposal{m_shown->id, result, note};
}

bool ConversationPanel::handleCareKey(int key)
{
    if (key == Qt::Key_P)
        describePerson();
    else if (key == Qt::Key_O)
        showConsent();
    else if (key == Qt::Key_Q)
        Q_EMIT questionsRequested();
    else
        return false;
    return true;
}

} // namespace mado
