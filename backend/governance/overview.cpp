// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/governance/overview.h"

#include "backend/store/governance_rows.h"

namespace mado::governance {

namespace {

constexpr int mostExports = 500;

QList<ConsentCount> consentsIn(store::Transaction &tx, const Officer &officer)
{
    QList<ConsentCount> counts;
    for (const ServedAccount &served : officer.services.accounts) {
        if (served.prefecture != officer.staff.prefecture)
            continue;
        const auto tallies = store::consentTallies(tx, served.account);
        for (const ConsentPurpose &purpose : officer.services.consents) {
            if (purpose.account != served.account)
                continue;
            ConsentCount count{purpose.purpose, purpose.label, 0, 0};
            for (const store::ConsentTally &tally : tallies) {
                if (tally.purpose == purpose.purpose)
                    (tally.granted ? count.granted : count.refused) += tally.people;
            }
            counts.append(count);
        }
    }
    return counts;
}

QList<PolicySummary> policiesIn(const Policies &policies, const QString &prefecture)
{
    QList<PolicySummary> summaries;
    for (const Policy &policy : policies.all()) {
        if (policy.prefecture.isEmpty() || policy.prefecture == prefecture)
            summaries.append({policy.id, policy.prefecture, policy.law, policy.article, policy.from, policy.until,
                              int(policy.items.size()), policy.source});
    }
    return summaries;
}

} // namespace

Governance overviewFor(store::Transaction &tx, const Officer &officer)
{
    return {.agreements = store::allAgreements(tx),
            .provisions = store::allProvisions(tx),
            .exports = store::newestExports(tx, mostExports),
            .fields = officer.services.policies.fields(),
            .consents = consentsIn(tx, officer),
            .policies = policiesIn(officer.services.policies, officer.staff.prefecture)};
}

} // namespace mado::governance
