// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"
#include "contract/audit.h"
#include "contract/disposal.h"
#include "contract/duties.h"
#include "contract/proof.h"

#include <QFuture>
#include <QObject>

namespace mado {

/// What of the record is asked for.
struct AuditQuery
{
    std::optional<qint64> before;
    QString action; ///< How it begins; "": any.
    QString label;
    std::optional<QDateTime> from; ///< UTC.
    std::optional<QDateTime> until;
    bool refused = false; ///< Only what was tried in vain.
};

/// Rules, agreements, provisions and the record as the server has them now; nothing of it is kept on this computer.
/// What changes something needs the server's word and fails offline. Asked again after a lost answer, the same change
/// counts once; an export is one of its own each time. UI thread only; futures continue on it.
class Provisions : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual QFuture<Result<Governance>> overview() = 0;
    virtual QFuture<Result<Decision>> decide(const DecisionRequest &request) = 0;
    virtual QFuture<Result<Agreement>> recordAgreement(const AgreementContent &content) = 0;
    virtual QFuture<Result<Agreement>> endAgreement(const AgreementId &id) = 0;
    virtual QFuture<Result<Provision>> request(const ProvisionRequest &request) = 0;
    virtual QFuture<Result<Provision>> answer(const ProvisionId &id, const ProvisionAnswer &answer) = 0;
    virtual QFuture<Result<Provision>> stop(const ProvisionId &id, const ProvisionAnswer &answer) = 0;
    virtual QFuture<Result<ProvisionExport>> exportFile(const ProvisionId &id) = 0;
    virtual QFuture<Result<ProvisionExport>> fetchExport(const ProvisionExportId &id) = 0;
    virtual QFuture<Result<RegisterEntry>> recallExport(const ProvisionExportId &id, const RecallOrder &order) = 0;
    virtual QFuture<Result<RegisterEntry>> noteRecallReceipt(const ProvisionExportId &id,
                                                             const RecallReceipt &receipt) = 0;
    virtual QFuture<Result<RegisterEntry>> noteCopyDisposal(const ProvisionExportId &id, const CopyDisposal &copy) = 0;

    /// Before data leave the server may ask who one is: Refused with session.proof_needed.
    virtual QFuture<Result<ProofTaken>> prove(const IdentityProof &proof) = 0;
    virtual bool provesAtProvider() const = 0;
    virtual QFuture<Result<ProofTaken>> proveAtProvider() = 0;

    virtual QFuture<Result<DisposalOverview>> disposals() = 0;
    virtual QFuture<Result<Disposal>> propose(const DisposalProposal &proposal) = 0;
    virtual QFuture<Result<Disposal>> confirm(const DisposalId &id, const DisposalAnswer &answer) = 0;
    virtual QFuture<Result<Disposal>> cancel(const DisposalId &id, const DisposalAnswer &answer) = 0;
    virtual QFuture<Result<Disposal>> note(const DisposalId &id, const DisposalNote &note) = 0;
    virtual QFuture<Result<Hold>> hold(const HoldContent &content) = 0;
    virtual QFuture<Result<Hold>> lift(const HoldId &id) = 0;

    virtual QFuture<Result<DutyBook>> duties() = 0;
    virtual QFuture<Result<DutyRecord>> recordDuty(const DutyContent &content) = 0;
    virtual QFuture<Result<DutyRecord>> answerDuty(const DutyId &id, const DutyAnswer &answer) = 0;

    virtual QFuture<Result<DutyRecord>> recordFirstReport(const DutyId &id, const FirstReportMade &made) = 0;
    virtual QFuture<Result<AuditPage>> audit(const AuditQuery &query) = 0;
    virtual QFuture<Result<AuditCheck>> check() = 0;
};

} // namespace mado
