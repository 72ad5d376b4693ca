// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/main/governance.h"

#include "backend/main/key_file.h"

namespace mado::main {

namespace {

bool asksForPhone(const survey::AccountPackage &package, const QString &purpose)
{
    return std::ranges::any_of(package.health.questions, [&](const survey::Question &question) {
        return question.role == survey::QuestionRole::Phone && question.needsConsent == purpose;
    });
}

} // namespace

tl::expected<GovernanceParts, QList<Fault>> loadGovernance(const Services &services)
{
    auto policies = governance::Policies::load(resourceFolder() + QStringLiteral("/policies"));
    if (!policies)
        return tl::unexpected(policies.error());
    GovernanceParts parts{std::move(*policies), {}, {}};
    for (const auto &[account, service] : services) {
        parts.accounts.append({account, service.prefecture});
        for (const survey::Purpose &purpose : service.package.purposes)
            parts.consents.append({account, purpose.key, purpose.label, asksForPhone(service.package, purpose.key),
                                   purpose.neededForSurvey});
    }
    return parts;
}

std::function<bool()> destroying(const QString &keyFile)
{
    if (keyFile.isEmpty())
        return {};
    return [keyFile] { return destroyKeyFile(keyFile); };
}

audit::Seal auditSealOf(const identity::SecretBox &secrets) { return audit::Seal(secrets.hash("madoguchi audit")); }

} // namespace mado::main
