// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/audit.h"
#include "contract/codec.h"
#include "contract/governance.h"

namespace mado {

QString word(DataSet value);
QString word(RecipientKind value);
QString word(ProvisionPurpose value);
QString word(Ground value);
QString word(Outcome value);
QString word(ProvisionState value);
std::optional<DataSet> dataSetFrom(const QString &word);
std::optional<RecipientKind> recipientKindFrom(const QString &word);
std::optional<ProvisionPurpose> provisionPurposeFrom(const QString &word);
std::optional<Ground> groundFrom(const QString &word);
std::optional<Outcome> outcomeFrom(const QString &word);
std::optional<ProvisionState> provisionStateFrom(const QString &word);

QJsonObject encode(const DecisionRequest &value);
QJsonObject encode(const Decision &value);
QJsonObject encode(const AgreementContent &value);
QJsonObject encode(const Agreement &value);
QJsonObject encode(const ProvisionRequest &value);
QJsonObject encode(const Provision &value);
QJsonObject encode(const ProvisionAnswer &value);
QJsonObject encode(const RegisterEntry &value);
QJsonObject encode(const ProvisionExport &value);
QJsonObject encode(const RecallOrder &value);
QJsonObject encode(const CopyDisposal &value);
QJsonObject encode(const RecallReceipt &value);
QJsonObject encode(const Governance &value);
QJsonObject encode(const AuditPage &value);
QJsonObject encode(const AuditCheck &value);

Decoded<DecisionRequest> decodeDecisionRequest(const QJsonObject &json);
Decoded<Decision> decodeDecision(const QJsonObject &json);
Decoded<AgreementContent> decodeAgreementContent(const QJsonObject &json);
Decoded<Agreement> decodeAgreement(const QJsonObject &json);
Decoded<ProvisionRequest> decodeProvisionRequest(const QJsonObject &json);
Decoded<Provision> decodeProvision(const QJsonObject &json);
Decoded<ProvisionAnswer> decodeProvisionAnswer(const QJsonObject &json);
Decoded<RegisterEntry> decodeRegisterEntry(const QJsonObject &json);
Decoded<ProvisionExport> decodeProvisionExport(const QJsonObject &json);
Decoded<RecallOrder> decodeRecallOrder(const QJsonObject &json);
Decoded<CopyDisposal> decodeCopyDisposal(const QJsonObject &json);
Decoded<RecallReceipt> decodeRecallReceipt(const QJsonObject &json);
Decoded<Governance> decodeGovernance(const QJsonObject &json);
Decoded<AuditPage> decodeAuditPage(const QJsonObject &json);
Decoded<AuditCheck> decodeAuditCheck(const QJsonObject &json);

} // namespace mado
