// SPDX-License-Identifier: GPL-3.0-or-later
// Agreements and provisions: each step inside one transaction, with its record.
#pragma once

#include "backend/governance/decide.h"
#include "backend/governance/services.h"
#include "contract/commands.h"

namespace mado::governance {

tl::expected<AgreementId, Problem> recordAgreement(store::Transaction &tx, const Officer &officer,
                                                   const AgreementContent &content);
/// From now on nothing is given under it.
tl::expected<AgreementId, Problem> endAgreement(store::Transaction &tx, const Officer &officer, const AgreementId &id);

/// Refused outside the agreement, outside the rules, and with fields that the purpose does not need.
tl::expected<ProvisionId, Problem> request(store::Transaction &tx, const Officer &officer,
                                           const ProvisionRequest &request);
/// By somebody else than who asked, by the rules of today.
tl::expected<ProvisionId, Problem> answer(store::Transaction &tx, const Officer &officer, const ProvisionId &id,
                                          const ProvisionAnswer &answer);
tl::expected<ProvisionId, Problem> stop(store::Transaction &tx, const Officer &officer, const ProvisionId &id,
                                        const ProvisionAnswer &answer);

/// What the rules are asked for it today. Usable on later days, too, is standing.
DecisionRequest questionOf(const ProvisionRequest &request, const AgreementContent &agreement, const QDate &today);
/// The agreement under which it may happen today, or why not.
tl::expected<Agreement, Problem> agreementFor(store::Transaction &tx, const ProvisionRequest &request,
                                              const QDate &today);

} // namespace mado::governance
