// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"
#include "app/store/diffs.h"
#include "contract/board.h"
#include "contract/calls_made.h"
#include "contract/care.h"

#include <QFuture>
#include <QObject>

namespace mado {

/// Everything a member of staff can do at the desk. Replies and notes go through the outbox and are safe once
/// the future is ready; taking over, closing and returning need the server's word and fail offline.
/// UI thread only; futures continue on it.
class Desk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual const StaffProfile &me() const = 0;
    virtual ConnectionState connection() const = 0;
    virtual void reconnectNow() = 0;

    virtual QFuture<Result<Consultation>> takeOver(const ConsultationId &id) = 0;
    /// The most urgent waiting one, chosen by the server; nullopt: nobody waits.
    virtual QFuture<Result<std::optional<Consultation>>> takeNext() = 0;
    virtual QFuture<Result<Consultation>> close(const ConsultationId &id, const Close &close) = 0;
    virtual QFuture<Result<Consultation>> giveBack(const ConsultationId &id) = 0;

    virtual QFuture<Result<Consultation>> planCall(const ConsultationId &id, const QDateTime &dueAt) = 0;
    /// Through the outbox: kept at once, sent once, with the time of the call; the fence is filled in from the lease
    /// held. What the resident is told goes as a reply behind it.
    virtual QFuture<Result<CommandKey>> recordCall(const ConsultationId &id, const RecordCall &call) = 0;
    /// Calls that were made: today, or all of one consultation. Needs the server.
    virtual QFuture<Result<CallsMade>> callsMade(const std::optional<ConsultationId> &id) = 0;
    /// How residents of each account are cared for; offline as last heard.
    virtual QFuture<Result<CareGuides>> care() = 0;
    /// The alarm was heard; on record.
    virtual QFuture<Result<Consultation>> acknowledge(const ConsultationId &id) = 0;
    /// The level by staff; lowering needs a reason. The fence is filled in from the lease held, if any.
    virtual QFuture<Result<Consultation>> setLevel(const ConsultationId &id, RiskLevel level,
                                                   const QString &reason) = 0;
    /// Goes through the outbox: kept at once, sent once.
    virtual QFuture<Result<CommandKey>> recordEmergencyCall(const ConsultationId &id,
                                                            const RecordEmergencyCall &call) = 0;
    /// Through the outbox, too; the fence is filled in from the lease held, if any.
    virtual QFuture<Result<CommandKey>> describePerson(const ConsultationId &id, const PersonConcerned &person,
                                                       const Access &access) = 0;
    /// The two-person protocol: joining as the second, marking a step, the second person's word.
    virtual QFuture<Result<Consultation>> joinDanger(const ConsultationId &id) = 0;
    virtual QFuture<Result<Consultation>> markDangerStep(const ConsultationId &id, const QString &step, bool done) = 0;
    virtual QFuture<Result<Consultation>> agreeDanger(const ConsultationId &id, bool agrees) = 0;
    /// What the resident told staff about one purpose of the consent text. Counts at once, as if done in LINE.
    virtual QFuture<Result<Consultation>> withdrawConsent(const ConsultationId &id, const QString &purpose) = 0;
    virtual QFuture<Result<Consultation>> reopen(const ConsultationId &id, const QString &reason) = 0;
    /// Undoes one's own closing or returning a moment ago; `fence` is that of the lease that ended.
    virtual QFuture<Result<Consultation>> takeBack(const ConsultationId &id, qint64 fence) = 0;
    /// The telephone number, for the lease's holder; each showing is on record, none is kept.
    virtual QFuture<Result<QString>> showNumber(const ConsultationId &id) = 0;

    /// Offers it to somebody else; the fence is filled in from the lease held, which stays until it is accepted.
    virtual QFuture<Result<Consultation>> handOver(const ConsultationId &id, const HandOver &offer) = 0;
    /// Of the offer that is shown now, with the fence of its giver.
    virtual QFuture<Result<Consultation>> answerHandOver(const ConsultationId &id, const AnswerHandOver &answer) = 0;
    /// For supervisors: gives it to somebody, whoever holds it as this console knows.
    virtual QFuture<Result<Consultation>> assign(const ConsultationId &id, const StaffId &to) = 0;
    /// Gives what nobody holds to a colleague, who has a short time to accept it.
    virtual QFuture<Result<Consultation>> askColleague(const ConsultationId &id, const AskColleague &ask) = 0;
    virtual QFuture<Result<Board>> board() = 0; ///< For supervisors.
    /// Asks somebody who is not here to come, through the server's gateway.
    virtual QFuture<Result<Page>> callIn(const StaffId &wanted) = 0;
    /// Says that one looks at it, and hears who else does; to be said again within 30 s.
    virtual QFuture<Result<QList<StaffName>>> lookAt(const ConsultationId &id) = 0;
    /// Whom it can be offered to.
    virtual QFuture<Result<QList<Receiver>>> receivers(const ConsultationId &id) = 0;

    /// Queues the reply and clears the draft in one commit.
    virtual QFuture<Result<CommandKey>> reply(const ConsultationId &id, const QString &text, qint64 seenSeq) = 0;
    virtual QFuture<Result<CommandKey>> addNote(const ConsultationId &id, const QString &text) = 0;

    /// Sends a refused or stale item once more, after its author looked (a refused one gets a new key and lease).
    virtual QFuture<Result<void>> sendAgain(const CommandKey &key) = 0;
    /// Takes an item back; a Checking one cannot be withdrawn.
    virtual QFuture<Result<void>> withdraw(const CommandKey &key) = 0;
    /// The refused record of a call becomes a note of its author with these words: the call was made all the same.
    virtual QFuture<Result<void>> keepAsNote(const CommandKey &key, const QString &words) = 0;

    virtual QFuture<Result<void>> saveDraft(const ConsultationId &id,
                                            const Draft &draft) = 0; ///< Empty text deletes it.
    virtual QFuture<Result<std::optional<Draft>>> draft(const ConsultationId &id) = 0;

    /// The same for the note that is being written; it goes with addNote().
    virtual QFuture<Result<void>> saveNoteDraft(const ConsultationId &id, const Draft &draft) = 0;
    virtual QFuture<Result<std::optional<Draft>>> noteDraft(const ConsultationId &id) = 0;

    /// The image of this entry, from the cache or the server; kept sealed. Bytes as they came: decode them warily.
    virtual QFuture<Result<QByteArray>> media(const ConsultationId &id, const EntryId &entry) = 0;

    /// What this person keeps on this computer under a name, sealed; {} for nothing.
    virtual QFuture<Result<void>> keep(const QString &name, const QJsonObject &json) = 0;
    virtual QFuture<Result<QJsonObject>> kept(const QString &name) = 0;

    /// The transcript of this consultation is on screen: fetch it and keep it current.
    virtual void watch(const ConsultationId &id) = 0;
    virtual void unwatch(const ConsultationId &id) = 0;

Q_SIGNALS:
    // Each carries what a commit of the local store changed; the first ones carry what the cache held.
    void queueChanged(const mado::QueueDiff &diff);
    void transcriptChanged(const mado::TranscriptDiff &diff);
    void outboxChanged(const mado::OutboxDiff &diff);
    void connectionChanged(const mado::ConnectionState &state);
    /// The server ended the session: drafts and outbox stay sealed on this computer.
    void signedOut();
    /// Something a person must know, in words: cache unreadable, no keychain, a row that could not be read.
    void noticed(const mado::AppError &error);
};

} // namespace mado
