// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/lost_calls.h"

#include "ui/desk/call_outcome_words.h"
#include "ui/desk/when_ready.h"
#include "ui/shared/wording.h"

namespace mado {

namespace {

bool isRefusedCall(const OutboxItem &item)
{
    const bool lease = item.problem && item.problem->code.startsWith(QLatin1String("lease."));
    return item.state == OutboxState::Refused && lease && std::holds_alternative<RecordCall>(item.command);
}

} // namespace

LostCalls::LostCalls(Desk &desk, const QueueModel &queue, QObject *parent)
    : QObject(parent),
      m_desk(desk),
      m_queue(queue)
{
}

void LostCalls::apply(const OutboxDiff &diff)
{
    for (const CommandKey &key : diff.gone)
        m_refused.remove(key);
    for (const OutboxItem &item : diff.changed) {
        if (isRefusedCall(item))
            m_refused.insert(item.key, item);
        else
            m_refused.remove(item.key);
    }
    look();
}

void LostCalls::look()
{
    const auto waiting = m_refused.values();
    for (const OutboxItem &item : waiting) {
        if (isMine(item.consultation))
            continue; // it can go again as what it is
        m_refused.remove(item.key);
        whenReady(this, m_desk.keepAsNote(item.key, words(item)), [this, item](const Result<void> &done) {
            if (done)
                Q_EMIT kept(item.consultation);
        });
    }
}

bool LostCalls::isMine(const ConsultationId &id) const
{
    const auto one = m_queue.find(id);
    return one && !one->closed && one->owner && one->owner->staff.id == m_desk.me().id;
}

QString LostCalls::words(const OutboxItem &item) const
{
    const auto &call = std::get<RecordCall>(item.command);
    const QDateTime at = call.calledAt.value_or(item.writtenAt);
    const QString when =
        wording::shortDate(wording::dateInTokyo(at), m_language) + QLatin1Char(' ') + wording::clock(at);
    return tr("Called at %1, when it had already gone to other hands.").arg(when) + QLatin1Char('\n') +
           CallOutcomeWords::withNote(call);
}

} // namespace mado
