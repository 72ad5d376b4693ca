// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/governance/overview.h"

#include "backend/store/governance_rows.h"

namespace mado::governance {

namespace {

constexpr int mostExports = 500;

QList<ConsentCount> consentsIn(store::Transaction &tx, const Officer &officer)
{
    QList<ConsentCount> counts;
    const Served now = servedNow(tx, officer.services);
    for (const ServedAccount &served : now.accounts) {
        if (served.prefecture != officer.staff.prefecture)
            continue;
        const auto tallies = store::consentTallies(tx, served.account);
        for (const ConsentPurpose &purpose : now.consents) {
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

std::optional<LocalText> specialCareOf(const Policy &policy)
{
    return policy.specialCare && policy.specialCare->defined ? std::optional(policy.specialCare->article)
                                                             : std::nullopt;
}

QList<PolicySummary> policiesIn(const Policies &policies, const QString &prefecture)
{
    QList<PolicySummary> summaries;
    for (const Policy &policy : policies.all()) {
        if (policy.prefecture.isEmpty() || policy.prefecture == prefecture)
            summaries.append({policy.id, policy.prefecture, policy.law, policy.article, policy.from, policy.until,
                              int(policy.items.size()), policy.source, policy.definitions, specialCareOf(policy)});
    }
    return summaries;
}

} // namespace

/// Another prefecture's are none of theirs: the routes know nothing of them, either.
Governance overviewFor(store::Transaction &tx, const Officer &officer)
{
    QList<Provision> provisions = store::allProvisions(tx);
    provisions.removeIf([&](const Provision &one) { return one.request.prefecture != officer.staff.prefecture; });
    QList<RegisterEntry> exports = store::newestExports(tx, mostExports);
    exports.removeIf([&](const RegisterEntry &entry) {
        return std::ranges::find(provisions, entry.provision, &Provision::id) == provisions.end();
    });
    return {.agreements = store::allAgreements(tx),
            .provisions = provisions,
            .exports = exports,
            .fields = officer.services.policies.fields(),
            .consents = consentsIn(tx, officer),
            .policies = policiesIn(officer.services.policies, officer.staff.prefecture)};
}

} // namespace mado::governance
