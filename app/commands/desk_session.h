// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clock.h"
#include "app/commands/desk.h"
#include "app/session/sign_in_service.h"
#include "app/sync/scheduler.h"

namespace mado {

/// The desk of one signed-in person: cache, pull loop, outbox and leases tied together. Starts by itself; the first
/// signals come from the event loop, so connect right after construction.
class DeskSession final : public Desk
{
    Q_OBJECT

public:
    DeskSession(const SignedIn &signedIn, const AppClock &clock, Scheduler &scheduler,
                const std::function<double()> &jitter, QObject *parent = nullptr);
    ~DeskSession() override;

    const StaffProfile &me() const override;
    ConnectionState connection() const override;
    void reconnectNow() override;

    QFuture<Result<Consultation>> takeOver(const ConsultationId &id) override;
    QFuture<Result<std::optional<Consultation>>> takeNext() override;
    QFuture<Result<Consultation>> close(const ConsultationId &id, const Close &close) override;
    QFuture<Result<Consultation>> giveBack(const ConsultationId &id) override;
    QFuture<Result<Consultation>> planCall(const ConsultationId &id, const QDateTime &dueAt) override;
    QFuture<Result<CommandKey>> recordCall(const ConsultationId &id, const RecordCall &call) override;
    QFuture<Result<CallsMade>> callsMade(const std::optional<ConsultationId> &id) override;
    QFuture<Result<CareGuides>> care() override;
    QFuture<Result<Consultation>> acknowledge(const ConsultationId &id) override;
    QFuture<Result<Consultation>> setLevel(const ConsultationId &id, RiskLevel level, const QString &reason) override;
    QFuture<Result<CommandKey>> recordEmergencyCall(const ConsultationId &id, const RecordEmergencyCall &call) override;
    QFuture<Result<CommandKey>> describePerson(const ConsultationId &id, const PersonConcerned &person,
                                               const Access &access) override;
    QFuture<Result<Consultation>> joinDanger(const ConsultationId &id) override;
    QFuture<Result<Consultation>> markDangerStep(const ConsultationId &id, const QString &step, bool done) override;
    QFuture<Result<Consultation>> agreeDanger(const ConsultationId &id, bool agrees) override;
    QFuture<Result<Consultation>> withdrawConsent(const ConsultationId &id, const QString &purpose) override;
    QFuture<Result<Consultation>> reopen(const ConsultationId &id, const QString &reason) override;
    QFuture<Result<Consultation>> takeBack(const ConsultationId &id, qint64 fence) override;
    QFuture<Result<QString>> showNumber(const ConsultationId &id) override;
    QFuture<Result<Consultation>> handOver(const ConsultationId &id, const HandOver &offer) override;
    QFuture<Result<Consultation>> answerHandOver(const ConsultationId &id, const AnswerHandOver &answer) override;
    QFuture<Result<Consultation>> askColleague(const ConsultationId &id, const AskColleague &ask) override;
    QFuture<Result<Consultation>> assign(const ConsultationId &id, const StaffId &to) override;
    QFuture<Result<Board>> board() override;
    QFuture<Result<Page>> callIn(const StaffId &wanted) override;
    QFuture<Result<QList<StaffName>>> lookAt(const ConsultationId &id) override;
    QFuture<Result<QList<Receiver>>> receivers(const ConsultationId &id) override;
    QFuture<Result<CommandKey>> reply(const ConsultationId &id, const QString &text, qint64 seenSeq) override;
    QFuture<Result<CommandKey>> addNote(const ConsultationId &id, const QString &text) override;
    QFuture<Result<void>> sendAgain(const CommandKey &key) override;
    QFuture<Result<void>> withdraw(const CommandKey &key) override;
    QFuture<Result<void>> keepAsNote(const CommandKey &key, const QString &words) override;
    QFuture<Result<void>> saveDraft(const ConsultationId &id, const Draft &draft) override;
    QFuture<Result<std::optional<Draft>>> draft(const ConsultationId &id) override;
    QFuture<Result<void>> saveNoteDraft(const ConsultationId &id, const Draft &draft) override;
    QFuture<Result<std::optional<Draft>>> noteDraft(const ConsultationId &id) override;
    QFuture<Result<QByteArray>> media(const ConsultationId &id, const EntryId &entry) override;
    QFuture<Result<void>> keep(const QString &name, const QJsonObject &json) override;
    QFuture<Result<QJsonObject>> kept(const QString &name) override;
    void watch(const ConsultationId &id) override;
    void unwatch(const ConsultationId &id) override;

private:
    class Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace mado
