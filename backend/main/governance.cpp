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

void add(governance::Served &served, const AccountId &account, const bot::Service &service)
{
    served.accounts.append({account, service.prefecture});
    for (const survey::Purpose &purpose : service.package.purposes)
        served.consents.append(
            {account, purpose.key, purpose.label, asksForPhone(service.package, purpose.key), purpose.neededForSurvey});
}

} // namespace

tl::expected<GovernanceParts, QList<Fault>> loadGovernance(const Services &services)
{
    auto policies = governance::Policies::load(resourceFolder() + QStringLiteral("/policies"));
    if (!policies)
        return tl::unexpected(policies.error());
    governance::Served served;
    for (const auto &[account, service] : services)
        add(served, account, service);
    return GovernanceParts{std::move(*policies), served.accounts, served.consents};
}

std::function<governance::Served(store::Transaction &)> servedOf(accounts::Published *published)
{
    if (!published)
        return {};
    return [published](store::Transaction &tx) {
        governance::Served served;
        for (const auto &[account, service] : published->all(tx))
            add(served, account, *service);
        return served;
    };
}

std::function<bool()> destroying(const QString &keyFile)
{
    if (keyFile.isEmpty())
        return {};
    return [keyFile] { return destroyKeyFile(keyFile); };
}

audit::Seal auditSealOf(const identity::SecretBox &secrets) { return audit::Seal(secrets.hash("madoguchi audit")); }

} // namespace mado::main
