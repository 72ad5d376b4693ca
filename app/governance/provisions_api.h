// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/api_client.h"
#include "app/governance/provisions.h"

#include <QHash>

namespace mado {

/// Provisions over the server's API.
class ProvisionsApi final : public Provisions
{
    Q_OBJECT

public:
    /// A sign-in at the department's provider that is asked for anew.
    using FreshSignIn = std::function<QFuture<Result<ProviderSignIn>>()>;

    /// Without `atProvider` identity is proved by password and code alone.
    explicit ProvisionsApi(std::shared_ptr<ApiClient> api, FreshSignIn atProvider = {}, QObject *parent = nullptr);

    QFuture<Result<Governance>> overview() override;
    QFuture<Result<Decision>> decide(const DecisionRequest &request) override;
    QFuture<Result<Agreement>> recordAgreement(const AgreementContent &content) override;
    QFuture<Result<Agreement>> endAgreement(const AgreementId &id) override;
    QFuture<Result<Provision>> request(const ProvisionRequest &request) override;
    QFuture<Result<Provision>> answer(const ProvisionId &id, const ProvisionAnswer &answer) override;
    QFuture<Result<Provision>> stop(const ProvisionId &id, const ProvisionAnswer &answer) override;
    QFuture<Result<ProvisionExport>> exportFile(const ProvisionId &id) override;
    QFuture<Result<ProvisionExport>> fetchExport(const ProvisionExportId &id) override;
    QFuture<Result<RegisterEntry>> recallExport(const ProvisionExportId &id, const RecallOrder &order) override;
    QFuture<Result<RegisterEntry>> noteRecallReceipt(const ProvisionExportId &id,
                                                     const RecallReceipt &receipt) override;
    QFuture<Result<RegisterEntry>> noteCopyDisposal(const ProvisionExportId &id, const CopyDisposal &copy) override;
    QFuture<Result<ProofTaken>> prove(const IdentityProof &proof) override;
    bool provesAtProvider() const override { return bool(m_atProvider); }
    QFuture<Result<ProofTaken>> proveAtProvider() override;
    QFuture<Result<DisposalOverview>> disposals() override;
    QFuture<Result<Disposal>> propose(const DisposalProposal &proposal) override;
    QFuture<Result<Disposal>> confirm(const DisposalId &id, const DisposalAnswer &answer) override;
    QFuture<Result<Disposal>> cancel(const DisposalId &id, const DisposalAnswer &answer) override;
    QFuture<Result<Disposal>> note(const DisposalId &id, const DisposalNote &note) override;
    QFuture<Result<Hold>> hold(const HoldContent &content) override;
    QFuture<Result<Hold>> lift(const HoldId &id) override;
    QFuture<Result<DutyBook>> duties() override;
    QFuture<Result<DutyRecord>> recordDuty(const DutyContent &content) override;
    QFuture<Result<DutyRecord>> answerDuty(const DutyId &id, const DutyAnswer &answer) override;
    QFuture<Result<DutyRecord>> recordFirstReport(const DutyId &id, const FirstReportMade &made) override;
    QFuture<Result<AuditPage>> audit(const AuditQuery &query) override;
    QFuture<Result<AuditCheck>> check() override;

private:
    QFuture<Result<QJsonObject>> post(const QString &path, const std::optional<QJsonObject> &body);

    std::shared_ptr<ApiClient> m_api;
    const FreshSignIn m_atProvider;
    /// Changes whose fate is unknown, by a digest of what was asked: asked once more they keep their key.
    QHash<QByteArray, CommandKey> m_unsure;
};

} // namespace mado
