// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/outbox_sender.h"

#include "app/store/outbox_rows.h"
#include "app/store/queue_rows.h"
#include "app/store/transcript_rows.h"
#include "app/sync/outbox_rules.h"

namespace mado {

namespace {

bool isReply(const OutboxItem &item) { return std::holds_alternative<Reply>(item.command); }

/// Shows the sent text in the transcript at once; the server's own copy is newer than 0 and replaces it.
std::optional<Entry> provisionalEntry(const OutboxItem &item, const CommandApplied &result, const StaffProfile &me,
                                      const QDateTime &now)
{
    if (!result.entry)
        return std::nullopt;
    const StaffName by{me.id, me.name, me.role};
    if (const auto *reply = std::get_if<Reply>(&item.command))
        return Entry{*result.entry, 0, now,
                     StaffMessage{by, reply->text, item.key, {SendStage::AcceptedByServer, QString()}}};
    if (const auto *note = std::get_if<AddNote>(&item.command))
        return Entry{*result.entry, 0, now, Note{by, note->text, item.key}};
    const auto *emergency = std::get_if<RecordEmergencyCall>(&item.command);
    if (emergency && !emergency->note.trimmed().isEmpty())
        return Entry{*result.entry, 0, now, Note{by, emergency->note, item.key}};
    const auto *call = std::get_if<RecordCall>(&item.command);
    if (call && !call->note.trimmed().isEmpty())
        return Entry{*result.entry, 0, now, Note{by, call->note, item.key}};
    return std::nullopt;
}

} // namespace

OutboxSender::OutboxSender(ApiClient &api, Cache &cache, TranscriptFetcher &transcripts, Scheduler &scheduler,
                           const AppClock &clock, Backoff backoff, StaffProfile me, QObject *parent)
    : QObject(parent),
      m_api(api),
      m_cache(cache),
      m_transcripts(transcripts),
      m_scheduler(scheduler),
      m_clock(clock),
      m_backoff(std::move(backoff)),
      m_me(std::move(me))
{
    connect(&m_cache, &Cache::outboxCommitted, this, &OutboxSender::apply);
}

void OutboxSender::load(const QList<OutboxItem> &items)
{
    for (const OutboxItem &item : items)
        m_items.insert_or_assign(item.position, item);
    kick();
}

void OutboxSender::setOnline(bool online)
{
    if (m_online == online)
        return;
    m_online = online;
    m_retry.reset();
    m_held.clear();
    if (online)
        kick();
    else
        m_fresh.clear();
}

void OutboxSender::apply(const OutboxDiff &diff)
{
    for (const CommandKey &key : diff.gone) {
        std::erase_if(m_items, [&](const auto &place) { return place.second.key == key; });
        m_fresh.remove(key);
    }
    for (const OutboxItem &item : diff.changed) {
        const bool isNew = !m_items.contains(item.position);
        if (isNew && m_online && item.state == OutboxState::Waiting)
            m_fresh.insert(item.key);
        m_items.insert_or_assign(item.position, item);
    }
    kick();
}

void OutboxSender::kick()
{
    if (!m_online)
        return;
    QSet<ConsultationId> passed = m_busy | m_held;
    QSet<ConsultationId> repliesWait;
    QList<OutboxItem> due;
    for (const auto &[position, item] : m_items) {
        if (passed.contains(item.consultation) || (isReply(item) && repliesWait.contains(item.consultation)))
            continue;
        if (item.state == OutboxState::NeedsLook) {
            repliesWait.insert(item.consultation);
        } else if (item.state != OutboxState::Refused) {
            passed.insert(item.consultation);
            due.append(item);
        }
    }
    for (const OutboxItem &item : due)
        begin(item);
}

void OutboxSender::begin(const OutboxItem &item)
{
    m_busy.insert(item.consultation);
    const bool waited = item.state == OutboxState::Waiting && !m_fresh.contains(item.key);
    if (waited && isReply(item) && !std::get<Reply>(item.command).confirmed)
        vet(item);
    else
        markAndSend(item);
}

/// The cache must know what the resident wrote meanwhile before it can say that nothing came.
void OutboxSender::vet(const OutboxItem &item)
{
    then(m_transcripts.bringUpToDate(item.consultation), this, [this, item](const Result<void> &current) {
        if (!current && current.error().kind != AppError::Kind::Refused) {
            Q_EMIT failed(current.error());
            hold(item.consultation);
            return;
        }
        const auto look = [item, now = m_clock.now()](Tx &tx) {
            auto problem = needsLook(tx, item, now);
            if (problem) {
                OutboxItem stopped = item;
                stopped.state = OutboxState::NeedsLook;
                stopped.problem = problem;
                updateOutbox(tx, stopped);
            }
            return problem.has_value();
        };
        then(m_cache.run(look), this, [this, item](const Result<bool> &stopped) {
            if (stopped && !*stopped)
                markAndSend(item);
            else
                done(item.consultation);
        });
    });
}

void OutboxSender::markAndSend(const OutboxItem &item)
{
    if (item.state == OutboxState::Checking || item.state == OutboxState::Sending)
        m_unknown.insert(item.key);
    const auto mark = [key = item.key, now = m_clock.now()](Tx &tx) {
        markSending(tx, key, now);
        return findOutbox(tx, key).has_value();
    };
    then(m_cache.run(mark), this, [this, item](const Result<bool> &marked) {
        if (!marked) {
            Q_EMIT failed(marked.error());
            hold(item.consultation);
        } else if (*marked) {
            send(item);
        } else {
            done(item.consultation); // withdrawn meanwhile
        }
    });
}

void OutboxSender::send(const OutboxItem &item)
{
    then(m_api.send(item.consultation, item.command, item.key), this,
         [this, item](const Result<CommandApplied> &result) { answered(item, result); });
}

void OutboxSender::answered(const OutboxItem &item, const Result<CommandApplied> &result)
{
    if (result)
        applied(item, *result);
    else
        notApplied(item, result.error());
}

void OutboxSender::applied(const OutboxItem &item, const CommandApplied &result)
{
    m_backoff.reset();
    m_unknown.remove(item.key);
    const auto settle = [item, result, shown = provisionalEntry(item, result, m_me, m_clock.now())](Tx &tx) {
        if (shown)
            applyEntry(tx, result.consultation.conversation, *shown);
        removeFromOutbox(tx, item.key);
        applyConsultation(tx, result.consultation);
    };
    then(m_cache.run(settle), this, [this, item](const Result<void> &settled) {
        if (settled) {
            done(item.consultation);
            return;
        }
        Q_EMIT failed(settled.error());
        hold(item.consultation); // asked again with the same key, answered the same
    });
}

void OutboxSender::notApplied(OutboxItem item, const AppError &error)
{
    const bool refused = error.kind == AppError::Kind::Refused;
    const bool neverLeft = error.kind == AppError::Kind::Offline || error.kind == AppError::Kind::SignedOut;
    if (refused) {
        m_unknown.remove(item.key);
        item.state = stateAfterRefusal(error.problem);
        item.problem = error.problem;
    } else {
        // Once an outcome is unknown it stays so until the server has answered.
        item.state = neverLeft && !m_unknown.contains(item.key) ? OutboxState::Waiting : OutboxState::Checking;
        m_fresh.remove(item.key);
    }
    then(m_cache.run([item](Tx &tx) { updateOutbox(tx, item); }), this, [this, item, refused](const Result<void> &) {
        if (refused)
            done(item.consultation);
        else
            hold(item.consultation);
    });
    if (!refused)
        Q_EMIT failed(error);
}

void OutboxSender::done(const ConsultationId &consultation)
{
    m_busy.remove(consultation);
    kick();
}

void OutboxSender::hold(const ConsultationId &consultation)
{
    m_busy.remove(consultation);
    m_held.insert(consultation);
    if (m_retry)
        return;
    m_retry = std::make_unique<QObject>();
    m_scheduler.after(m_backoff.next(), m_retry.get(), [this] {
        m_retry.reset();
        m_held.clear();
        kick();
    });
}

} // namespace mado
