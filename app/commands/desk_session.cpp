// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/desk_session.h"

#include "app/commands/add_note.h"
#include "app/commands/board.h"
#include "app/commands/calls.h"
#include "app/commands/close.h"
#include "app/commands/describe_person.h"
#include "app/commands/desk_session_parts.h"
#include "app/commands/draft.h"
#include "app/commands/emergency_call.h"
#include "app/commands/give_back.h"
#include "app/commands/hand_over.h"
#include "app/commands/instant.h"
#include "app/commands/media.h"
#include "app/commands/reply.h"
#include "app/commands/set_level.h"
#include "app/commands/settle.h"
#include "app/commands/take_next.h"
#include "app/commands/take_over.h"
#include "app/commands/withdraw_consent.h"
#include "app/store/kept_rows.h"

namespace mado {

DeskSession::DeskSession(const SignedIn &signedIn, const AppClock &clock, Scheduler &scheduler,
                         const std::function<double()> &jitter, QObject *parent)
    : Desk(parent),
      m_parts(std::make_unique<Parts>(*this, signedIn, clock, scheduler, jitter))
{
    m_parts->wire(*this);
    const auto stock = [me = signedIn.staff.id, now = clock.now()](Tx &tx) { return takeStock(tx, me, now); };
    then(m_parts->cache->run(stock), this, [this, notice = signedIn.notice](const Result<Holdings> &held) {
        if (notice)
            Q_EMIT noticed(*notice);
        if (!held)
            Q_EMIT noticed(held.error());
        m_parts->begin(*this, held.value_or(Holdings{}));
    });
}

DeskSession::~DeskSession() = default;

const StaffProfile &DeskSession::me() const { return m_parts->staff; }

ConnectionState DeskSession::connection() const { return m_parts->pull.state(); }

void DeskSession::reconnectNow() { m_parts->pull.reconnectNow(); }

QFuture<Result<Consultation>> DeskSession::takeOver(const ConsultationId &id)
{
    return commands::takeOver(m_parts->context, id);
}

QFuture<Result<std::optional<Consultation>>> DeskSession::takeNext() { return commands::takeNext(m_parts->context); }

QFuture<Result<Consultation>> DeskSession::close(const ConsultationId &id, const Close &close)
{
    return commands::close(m_parts->context, id, close);
}

QFuture<Result<Consultation>> DeskSession::giveBack(const ConsultationId &id)
{
    return commands::giveBack(m_parts->context, id);
}

QFuture<Result<Consultation>> DeskSession::planCall(const ConsultationId &id, const QDateTime &dueAt)
{
    return commands::planCall(m_parts->context, id, dueAt);
}

QFuture<Result<CommandKey>> DeskSession::recordCall(const ConsultationId &id, const RecordCall &call)
{
    return commands::recordCall(m_parts->context, id, call);
}

QFuture<Result<CallsMade>> DeskSession::callsMade(const std::optional<ConsultationId> &id)
{
    return commands::callsMade(m_parts->context, id);
}

QFuture<Result<CareGuides>> DeskSession::care() { return commands::care(m_parts->context); }

QFuture<Result<Consultation>> DeskSession::acknowledge(const ConsultationId &id)
{
    return commands::acknowledge(m_parts->context, id);
}

QFuture<Result<Consultation>> DeskSession::setLevel(const ConsultationId &id, RiskLevel level, const QString &reason)
{
    return commands::setLevel(m_parts->context, id, level, reason);
}

QFuture<Result<CommandKey>> DeskSession::recordEmergencyCall(const ConsultationId &id, const RecordEmergencyCall &call)
{
    return commands::recordEmergencyCall(m_parts->context, id, call);
}

QFuture<Result<CommandKey>> DeskSession::describePerson(const ConsultationId &id, const PersonConcerned &person,
                                                        const Access &access)
{
    return commands::describePerson(m_parts->context, id, person, access);
}

QFuture<Result<Consultation>> DeskSession::joinDanger(const ConsultationId &id)
{
    return sendNow(m_parts->context, id, JoinDanger{});
}

QFuture<Result<Consultation>> DeskSession::markDangerStep(const ConsultationId &id, const QString &step, bool done)
{
    return sendNow(m_parts->context, id, MarkDangerStep{step, done});
}

QFuture<Result<Consultation>> DeskSession::agreeDanger(const ConsultationId &id, bool agrees)
{
    return sendNow(m_parts->context, id, AgreeDanger{agrees});
}

QFuture<Result<Consultation>> DeskSession::withdrawConsent(const ConsultationId &id, const QString &purpose)
{
    return commands::withdrawConsent(m_parts->context, id, purpose);
}

QFuture<Result<Consultation>> DeskSession::reopen(const ConsultationId &id, const QString &reason)
{
    return sendNow(m_parts->context, id, Reopen{reason});
}

QFuture<Result<Consultation>> DeskSession::takeBack(const ConsultationId &id, qint64 fence)
{
    return sendNow(m_parts->context, id, TakeBack{fence});
}

QFuture<Result<QString>> DeskSession::showNumber(const ConsultationId &id)
{
    return commands::showNumber(m_parts->context, id);
}

QFuture<Result<Consultation>> DeskSession::handOver(const ConsultationId &id, const HandOver &offer)
{
    return commands::handOver(m_parts->context, id, offer);
}

QFuture<Result<Consultation>> DeskSession::answerHandOver(const ConsultationId &id, const AnswerHandOver &answer)
{
    return commands::answerHandOver(m_parts->context, id, answer);
}

QFuture<Result<Consultation>> DeskSession::askColleague(const ConsultationId &id, const AskColleague &ask)
{
    return sendNow(m_parts->context, id, ask);
}

QFuture<Result<Consultation>> DeskSession::assign(const ConsultationId &id, const StaffId &to)
{
    return commands::assign(m_parts->context, id, to);
}

QFuture<Result<Board>> DeskSession::board() { return commands::board(m_parts->context); }

QFuture<Result<Page>> DeskSession::callIn(const StaffId &wanted) { return commands::callIn(m_parts->context, wanted); }

QFuture<Result<QList<StaffName>>> DeskSession::lookAt(const ConsultationId &id)
{
    return commands::lookAt(m_parts->context, id);
}

QFuture<Result<QList<Receiver>>> DeskSession::receivers(const ConsultationId &id)
{
    return commands::receivers(m_parts->context, id);
}

QFuture<Result<CommandKey>> DeskSession::reply(const ConsultationId &id, const QString &text, qint64 seenSeq)
{
    return commands::reply(m_parts->context, id, text, seenSeq);
}

QFuture<Result<CommandKey>> DeskSession::addNote(const ConsultationId &id, const QString &text)
{
    return commands::addNote(m_parts->context, id, text);
}

QFuture<Result<void>> DeskSession::sendAgain(const CommandKey &key)
{
    return commands::sendAgain(m_parts->context, key);
}

QFuture<Result<void>> DeskSession::withdraw(const CommandKey &key) { return commands::withdraw(m_parts->context, key); }

QFuture<Result<void>> DeskSession::keepAsNote(const CommandKey &key, const QString &words)
{
    return commands::keepAsNote(m_parts->context, key, words);
}

QFuture<Result<void>> DeskSession::saveDraft(const ConsultationId &id, const Draft &draft)
{
    return commands::saveDraft(m_parts->context, id, draft);
}

QFuture<Result<std::optional<Draft>>> DeskSession::draft(const ConsultationId &id)
{
    return commands::draft(m_parts->context, id);
}

QFuture<Result<void>> DeskSession::saveNoteDraft(const ConsultationId &id, const Draft &draft)
{
    return commands::saveNoteDraft(m_parts->context, id, draft);
}

QFuture<Result<std::optional<Draft>>> DeskSession::noteDraft(const ConsultationId &id)
{
    return commands::noteDraft(m_parts->context, id);
}

QFuture<Result<QByteArray>> DeskSession::media(const ConsultationId &id, const EntryId &entry)
{
    return commands::media(m_parts->context, id, entry);
}

QFuture<Result<void>> DeskSession::keep(const QString &name, const QJsonObject &json)
{
    return m_parts->cache->run([name, json](Tx &tx) { mado::keep(tx, name, json); });
}

QFuture<Result<QJsonObject>> DeskSession::kept(const QString &name)
{
    return m_parts->cache->run([name](Tx &tx) { return findKept(tx, name).value_or(QJsonObject()); });
}

void DeskSession::watch(const ConsultationId &id) { m_parts->watch(*this, id); }

void DeskSession::unwatch(const ConsultationId &id)
{
    const auto at = m_parts->watched.find(id);
    if (at != m_parts->watched.end() && --*at <= 0)
        m_parts->watched.erase(at);
    m_parts->transcripts.unwatch(id);
}

} // namespace mado
