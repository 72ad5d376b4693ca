// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/governance/provisions.h"
#include "app/then.h"

namespace mado::test {

/// A server's provisions without a server: answers at once with what the test put there, and remembers what it was
/// asked.
class FakeProvisions final : public Provisions
{
public:
    Governance all{};
    Decision decision{Outcome::Permitted, QDate(2020, 6, 17), {}};
    QList<AuditRecord> records;
    AuditCheck whole{};
    QByteArray file = "sealed";
    std::optional<AppError> error; ///< Everything fails with this.
    bool proved = true;            ///< False: an export asks who one is.
    bool atProvider = false;
    QString password = QStringLiteral("right");
    QList<IdentityProof> proofs;
    QList<ProvisionExportId> fetched;
    QList<RecallOrder> recalls;
    QList<RecallReceipt> receipts;
    QList<CopyDisposal> copies;
    QList<DecisionRequest> questions;
    QList<ProvisionRequest> requests;
    QList<AgreementContent> agreements;
    QList<std::pair<ProvisionId, ProvisionAnswer>> answers;
    QList<std::pair<ProvisionId, ProvisionAnswer>> stops;
    QList<AuditQuery> queries;
    DisposalOverview kept{};
    DutyBook book{};
    QList<DisposalProposal> proposals;
    QList<DisposalAnswer> confirmed;
    QList<DisposalAnswer> cancelled;
    QList<DisposalNote> notes;
    QList<HoldContent> holds;
    QList<HoldId> lifted;
    QList<DutyContent> recorded;
    QList<DutyAnswer> dutyAnswers;
    QList<FirstReportMade> firstReports;
    int ended = 0;

    QFuture<Result<Governance>> overview() override { return tell(all); }
    QFuture<Result<Decision>> decide(const DecisionRequest &request) override
    {
        questions.append(request);
        return tell(decision);
    }
    QFuture<Result<Agreement>> recordAgreement(const AgreementContent &content) override
    {
        agreements.append(content);
        return tell(Agreement{AgreementId::random(), content, who, QDateTime(), std::nullopt});
    }
    QFuture<Result<Agreement>> endAgreement(const AgreementId &) override
    {
        ++ended;
        return tell(all.agreements.first());
    }
    QFuture<Result<Provision>> request(const ProvisionRequest &request) override
    {
        requests.append(request);
        return tell(all.provisions.first());
    }
    QFuture<Result<Provision>> answer(const ProvisionId &id, const ProvisionAnswer &answer) override
    {
        answers.append({id, answer});
        return tell(all.provisions.first());
    }
    QFuture<Result<Provision>> stop(const ProvisionId &id, const ProvisionAnswer &answer) override
    {
        stops.append({id, answer});
        return tell(all.provisions.first());
    }
    QFuture<Result<ProvisionExport>> exportFile(const ProvisionId &id) override
    {
        if (!proved)
            return ready(Result<ProvisionExport>(tl::make_unexpected(AppError{
                AppError::Kind::Refused, {}, Problem{403, QStringLiteral("session.proof_needed"), {}, std::nullopt}})));
        return tell(ProvisionExport{{ProvisionExportId::random(), id, QDateTime(), who, who, {}, 1, 0, 1, {}, {}},
                                    QString::fromLatin1(file.toBase64())});
    }
    QFuture<Result<ProvisionExport>> fetchExport(const ProvisionExportId &id) override
    {
        fetched.append(id);
        return tell(ProvisionExport{all.exports.first(), QString::fromLatin1(file.toBase64())});
    }
    QFuture<Result<RegisterEntry>> recallExport(const ProvisionExportId &, const RecallOrder &order) override
    {
        recalls.append(order);
        return tell(all.exports.first());
    }
    QFuture<Result<RegisterEntry>> noteRecallReceipt(const ProvisionExportId &, const RecallReceipt &receipt) override
    {
        receipts.append(receipt);
        return tell(all.exports.first());
    }
    QFuture<Result<RegisterEntry>> noteCopyDisposal(const ProvisionExportId &, const CopyDisposal &copy) override
    {
        copies.append(copy);
        return tell(all.exports.first());
    }
    QFuture<Result<ProofTaken>> prove(const IdentityProof &proof) override
    {
        proofs.append(proof);
        if (proof.password != password)
            return ready(Result<ProofTaken>(tl::make_unexpected(AppError{
                AppError::Kind::Refused, {}, Problem{401, QStringLiteral("signin.wrong"), {}, std::nullopt}})));
        proved = true;
        return tell(ProofTaken{});
    }
    bool provesAtProvider() const override { return atProvider; }
    QFuture<Result<ProofTaken>> proveAtProvider() override
    {
        proved = true;
        return tell(ProofTaken{});
    }
    QFuture<Result<DisposalOverview>> disposals() override { return tell(kept); }
    QFuture<Result<Disposal>> propose(const DisposalProposal &proposal) override
    {
        proposals.append(proposal);
        return tell(kept.disposals.value(0, run));
    }
    QFuture<Result<Disposal>> confirm(const DisposalId &, const DisposalAnswer &answer) override
    {
        confirmed.append(answer);
        return tell(kept.disposals.value(0, run));
    }
    QFuture<Result<Disposal>> cancel(const DisposalId &, const DisposalAnswer &answer) override
    {
        cancelled.append(answer);
        return tell(kept.disposals.value(0, run));
    }
    QFuture<Result<Disposal>> note(const DisposalId &, const DisposalNote &note) override
    {
        notes.append(note);
        return tell(kept.disposals.value(0, run));
    }
    QFuture<Result<Hold>> hold(const HoldContent &content) override
    {
        holds.append(content);
        return tell(Hold{HoldId::random(), content, who, QDateTime(), std::nullopt});
    }
    QFuture<Result<Hold>> lift(const HoldId &id) override
    {
        lifted.append(id);
        return tell(Hold{id, {}, who, QDateTime(), QDateTime()});
    }
    QFuture<Result<DutyBook>> duties() override { return tell(book); }
    QFuture<Result<DutyRecord>> recordDuty(const DutyContent &content) override
    {
        recorded.append(content);
        return tell(DutyRecord{DutyId::random(), 1, content, DutyState::Open, who, QDateTime(), {}, {}, {}});
    }
    QFuture<Result<DutyRecord>> answerDuty(const DutyId &id, const DutyAnswer &answer) override
    {
        dutyAnswers.append(answer);
        return tell(DutyRecord{id, 2, {}, DutyState::Done, who, QDateTime(), answer.outcome, who, QDateTime()});
    }
    QFuture<Result<DutyRecord>> recordFirstReport(const DutyId &id, const FirstReportMade &made) override
    {
        firstReports.append(made);
        DutyRecord leak{id, made.revision + 1, {}, DutyState::Open, who, QDateTime(), {}, {}, {}};
        leak.firstReport = FirstReport{made.on, made.to, who, QDateTime()};
        return tell(leak);
    }
    QFuture<Result<AuditPage>> audit(const AuditQuery &query) override
    {
        queries.append(query);
        return tell(AuditPage{records, std::nullopt});
    }
    QFuture<Result<AuditCheck>> check() override { return tell(whole); }

    StaffName who{*StaffId::from(QStringLiteral("s-imai")), QStringLiteral("今井"), Role::Officer};

    const Disposal run{.id = *DisposalId::from(QStringLiteral("d-1")),
                       .revision = 1,
                       .proposal = {*AgreementId::from(QStringLiteral("a-1")), {}, {}, {}, {}, false},
                       .state = DisposalState::Proposed,
                       .proposedBy = who,
                       .proposedAt = {},
                       .confirmedBy = {},
                       .confirmedAt = {},
                       .cancellableUntil = {},
                       .frozenAt = {},
                       .lastExportAt = {},
                       .nothingOwed = {},
                       .cancelledWhy = {},
                       .recipients = {},
                       .erased = {},
                       .certificate = {}};

private:
    template <class T> QFuture<Result<T>> tell(const T &value) const
    {
        return ready(error ? Result<T>(tl::make_unexpected(*error)) : Result<T>(value));
    }
};

} // namespace mado::test
