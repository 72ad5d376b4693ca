// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/call_list.h"
#include "ui/desk/close_dialog.h"
#include "ui/desk/conversation_banners.h"
#include "ui/desk/conversation_header.h"
#include "ui/desk/conversation_panel.h"
#include "ui/desk/error_words.h"
#include "ui/desk/hand_over_assigned.h"
#include "ui/desk/hand_over_bar.h"
#include "ui/desk/log_model.h"
#include "ui/desk/reply_area.h"
#include "ui/desk/transcript_view.h"
#include "ui/desk/typing.h"
#include "ui/desk/when_ready.h"
#include "ui/shared/sheet.h"
#include "ui/shared/wording.h"

#include <QKeyEvent>
#include <QMenu>

namespace mado {

namespace {

/// Whoever opened a sheet meanwhile goes on there.
bool inSheet(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (qobject_cast<const Sheet *>(widget))
            return true;
    }
    return false;
}

} // namespace

void ConversationPanel::takeOver()
{
    // What was assigned to oneself is accepted by taking it over.
    if (!m_shown || m_busy || (m_shown->owner && !m_assigned->isAsking()) || m_shown->closed || !online())
        return;
    const ConsultationId id = m_shown->id;
    setBusy(true);
    whenReady(this, m_desk.takeOver(id), [this, id, typing = Typing(*this)](const Result<Consultation> &answer) {
        answered(id, answer);
        const bool elsewhere = inSheet(window()->focusWidget()) || typing.beganElsewhere();
        if (answer && m_shown && m_shown->id == id && !elsewhere)
            m_reply->focusComposer();
    });
}

void ConversationPanel::giveBack()
{
    if (!mine() || m_busy || !online())
        return;
    const ConsultationId id = m_shown->id;
    m_reply->flushDraft();
    setBusy(true);
    const qint64 fence = m_shown->owner->fence;
    whenReady(this, m_desk.giveBack(id), [this, id, fence](const Result<Consultation> &answer) {
        answered(id, answer);
        if (answer)
            Q_EMIT undoable(id, fence, false);
    });
}

void ConversationPanel::startClosing()
{
    if (!mine() || m_busy)
        return;
    CloseDialog &dialog = closing();
    dialog.setDraft(m_reply->hasDraft());
    dialog.setOnline(online());
    dialog.open(*m_shown, m_language);
    if (m_proposal && m_proposal->about == m_shown->id)
        dialog.propose(m_proposal->result, m_proposal->note);
}

CloseDialog &ConversationPanel::closing()
{
    if (!m_closing) {
        m_closing = new CloseDialog(m_theme, m_transcript, m_clock, window());
        connect(m_closing, &CloseDialog::finishRequested, this, &ConversationPanel::finish);
        connect(m_closing, &CloseDialog::conversationRequested, m_view, &TranscriptView::scrollToEnd);
        connect(m_closing, &CloseDialog::dismissed, this, &ConversationPanel::focusLog);
    }
    return *m_closing;
}

void ConversationPanel::finish(Disposition result, const std::optional<QDateTime> &nextContact, const QString &note)
{
    if (!mine())
        return;
    const ConsultationId id = m_shown->id;
    setBusy(true);
    const Close close{m_shown->owner->fence, result, nextContact, note};
    whenReady(this, m_desk.close(id, close), [this, id, fence = close.fence](const Result<Consultation> &answer) {
        const bool open = m_closing && m_closing->consultation() == id;
        if (open && answer)
            m_closing->dismiss();
        else if (open)
            m_closing->showFailure(ErrorWords::of(answer.error(), m_language));
        answered(id, answer);
        if (answer)
            Q_EMIT undoable(id, fence, true);
    });
}

void ConversationPanel::answered(const ConsultationId &asked, const Result<Consultation> &answer)
{
    setBusy(false);
    if (answer) {
        m_banners->showFailure({});
        refresh(*answer);
        Q_EMIT consultationChanged(*answer);
    } else if (m_shown && m_shown->id == asked) {
        failed(answer.error());
    }
}

void ConversationPanel::setBusy(bool busy)
{
    m_busy = busy;
    m_header->setBusy(busy);
    m_offer->setEnabledToAct(online() && !busy);
    m_assigned->setEnabledToAct(online() && !busy);
    m_reply->setTaking(busy);
}

void ConversationPanel::failed(const AppError &error) { m_banners->showFailure(ErrorWords::of(error, m_language)); }

void ConversationPanel::actOnRow(int row, LogAct act)
{
    const auto content = m_log->content(row);
    if (const auto *item = std::get_if<OutboxItem>(&content)) {
        act == LogAct::EditAgain ? editAgain(*item) : actOnOutbox(item->key, act);
        return;
    }
    if (act == LogAct::OpenPicture)
        openPicture(row);
    const auto *entry = std::get_if<Entry>(&content);
    if (!entry)
        return;
    if (act == LogAct::ShowAnswers)
        Q_EMIT answersRequested(entry->id);
    const auto *message = std::get_if<StaffMessage>(&entry->body);
    if (act == LogAct::CopyToReply && message && m_reply->canWrite())
        m_reply->insertText(message->text);
    if (act == LogAct::SendAgain && message && m_reply->canWrite())
        sendOnceMore(*message);
}

void ConversationPanel::actOnOutbox(const CommandKey &key, LogAct act)
{
    const auto done = [this](const Result<void> &result) {
        if (!result)
            failed(result.error());
    };
    if (act == LogAct::SendAgain || act == LogAct::SendNow)
        whenReady(this, m_desk.sendAgain(key), done);
    else if (act == LogAct::Withdraw)
        whenReady(this, m_desk.withdraw(key), done);
}

// Letters act here only: the log takes no text, so the input method never swallows them.
void ConversationPanel::planCall()
{
    if (!mine() || m_busy || !online() || m_shown->access.noVoice)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("When to call"));
    const QDateTime now = m_clock.now();
    const std::pair<QString, QDateTime> times[] = {{tr("Call in 15 min, %1"), now.addSecs(15 * 60)},
                                                   {tr("Call in an hour, %1"), now.addSecs(60 * 60)},
                                                   {tr("Call in the morning, %1"), nextMorning(now)}};
    for (const auto &[words, at] : times)
        menu->addAction(words.arg(wording::clock(at)), this, [this, at = at] { promiseCall(at); });
    menu->popup(m_header->mapToGlobal(QPoint(m_header->width() / 2, m_header->height())));
    menu->setActiveAction(menu->actions().constFirst());
}

void ConversationPanel::promiseCall(const QDateTime &at)
{
    const ConsultationId id = m_shown->id;
    setBusy(true);
    whenReady(this, m_desk.planCall(id, at), [this, id](const Result<Consultation> &answer) { answered(id, answer); });
}

void ConversationPanel::writeReply()
{
    if (m_shown && m_reply->canWrite())
        m_reply->focusComposer();
}

void ConversationPanel::handleKey(QKeyEvent *event)
{
    if (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier))
        return;
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    event->accept();
    if (event->key() == Qt::Key_Escape)
        Q_EMIT queueRequested();
    else if (event->key() == Qt::Key_T && !shift)
        takeOver();
    else if (event->key() == Qt::Key_R && m_reply->canWrite())
        writeReply();
    else if (event->key() == Qt::Key_N)
        Q_EMIT noteRequested();
    else if (event->key() == Qt::Key_B && !shift)
        planCall();
    else if (event->key() == Qt::Key_E && !shift)
        startClosing();
    else if (event->key() == Qt::Key_U && !shift)
        setLevel();
    else if (event->key() == Qt::Key_9 && !shift)
        openEmergency();
    else if (!shift && (handleHandOverKey(event->key()) || handleCareKey(event->key())))
        event->accept();
    else
        event->ignore();
}

void ConversationPanel::showLater(qint64 afterSeq)
{
    const int row = m_log->firstResidentRowAfter(afterSeq);
    if (row >= 0)
        m_view->scrollTo(m_log->index(row, 0), QAbstractItemView::PositionAtTop);
}

} // namespace mado
