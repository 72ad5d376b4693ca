// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/main/packages.h"

#include "backend/replies/shipped.h"
#include "backend/triage/care_reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace mado::main {

namespace {

/// Packages name their files from their own folder; whoever starts the server has several.
QList<Fault> located(QList<Fault> faults, const QString &package)
{
    for (Fault &fault : faults)
        fault.file = QDir(package).absoluteFilePath(fault.file);
    return faults;
}

} // namespace

tl::expected<Services, QList<Fault>> loadPackages(const QList<AccountConfig> &accounts)
{
    Services services;
    QList<Fault> faults;
    for (const AccountConfig &account : accounts) {
        auto service = loadService(account.line.id, account.package, account.prefecture);
        if (const auto canned = replies::loadShipped(account.package); !canned)
            faults += located(canned.error(), account.package);
        if (service)
            services.emplace(account.line.id, std::move(*service));
        else
            faults += service.error();
    }
    if (!faults.isEmpty())
        return tl::unexpected(faults);
    return services;
}

tl::expected<bot::Service, QList<Fault>> loadService(const AccountId &account, const QString &folder,
                                                     const QString &prefecture, const QString &adapted)
{
    auto package = survey::loadPackage(folder, adapted);
    if (!package)
        return tl::unexpected(located(package.error(), folder));
    auto care = triage::loadCare(account, {folder, resourceFolder() + QStringLiteral("/safety")});
    if (!care)
        return tl::unexpected(care.error());
    bot::Service service{std::move(*package), prefecture};
    if (!service.package.medicine.isEmpty()) {
        auto form = medicine::loadForm(service.package.medicine);
        if (!form)
            return tl::unexpected(located(form.error(), QFileInfo(service.package.medicine).path()));
        service.medicine = std::make_shared<const medicine::Form>(std::move(*form));
    }
    if (!service.package.learning.isEmpty()) {
        auto teaching = learning::loadTeaching(service.package.learning);
        if (!teaching)
            return tl::unexpected(located(teaching.error(), QFileInfo(service.package.learning).path()));
        service.learning = std::make_shared<const learning::Teaching>(std::move(*teaching));
    }
    service.care = std::make_shared<const CareGuide>(std::move(*care));
    if (service.package.faq.isEmpty())
        return service;
    auto knowledge = faq::loadKnowledge(service.package.faq);
    if (!knowledge)
        return tl::unexpected(located(knowledge.error(), service.package.faq));
    service.faq = std::make_shared<const faq::Shelf>(account, std::move(*knowledge));
    return service;
}

tl::expected<accounts::Templates, QList<Fault>> loadTemplates()
{
    return accounts::Templates::load(resourceFolder() + QStringLiteral("/accounts"), loadService);
}

std::map<AccountId, accounts::Configured> rulesIn(const Services &services, const std::map<AccountId, QString> &folders)
{
    std::map<AccountId, accounts::Configured> found;
    for (const auto &[id, service] : services) {
        const auto folder = folders.find(id);
        if (service.package.hasSurvey() && folder != folders.end())
            found.emplace(id, accounts::Configured{service.package.name, service.prefecture, folder->second,
                                                   std::make_shared<const survey::AccountPackage>(service.package)});
    }
    return found;
}

std::optional<faq::Account> faqOf(const bot::Service &service)
{
    if (!service.faq)
        return std::nullopt;
    return faq::Account{service.package.name, service.prefecture, service.faq};
}

desk::Targets targetsIn(const survey::AccountPackage &package)
{
    const survey::TargetMinutes &minutes = package.targets;
    return {minutes.emergency, minutes.high, minutes.unrated, minutes.moderate};
}

std::optional<medicine::Account> medicineOf(const bot::Service &service)
{
    if (!service.medicine)
        return std::nullopt;
    return medicine::Account{service.package.name, service.prefecture, service.medicine, targetsIn(service.package)};
}

/// The questions by whose answers an announcement may be addressed, without 'I would rather not say'.
static QList<AudienceQuestion> announcedBy(const survey::AccountPackage &package)
{
    QList<AudienceQuestion> questions;
    for (const survey::Question &question : package.health.questions) {
        AudienceQuestion offered{question.key, question.label, {}};
        for (const survey::Option &option : question.options) {
            if (!option.unknown)
                offered.options.append({option.key, option.label});
        }
        if (question.announce && !offered.options.isEmpty())
            questions.append(offered);
    }
    return questions;
}

std::optional<announcements::Account> announcingOf(const bot::Service &service)
{
    QStringList needed;
    for (const survey::Purpose &purpose : service.package.purposes) {
        if (purpose.neededForSurvey)
            needed << purpose.key;
    }
    return announcements::Account{service.package.name, service.prefecture, needed, service.package.health.id,
                                  announcedBy(service.package)};
}

std::optional<classroom::Account> teachingOf(const bot::Service &service)
{
    if (!service.learning)
        return std::nullopt;
    return classroom::Account{service.package.name, service.prefecture, service.learning};
}

std::optional<rounds::Account> askingOf(const bot::Service &service)
{
    if (!service.package.hasSurvey())
        return std::nullopt;
    return rounds::Account{std::make_shared<const survey::AccountPackage>(service.package), service.prefecture};
}

namespace {

template <class Account>
std::map<AccountId, Account> accountsIn(const Services &services, std::optional<Account> (*of)(const bot::Service &))
{
    std::map<AccountId, Account> accounts;
    for (const auto &[id, service] : services) {
        if (auto account = of(service))
            accounts.emplace(id, std::move(*account));
    }
    return accounts;
}

} // namespace

faq::Accounts faqIn(const Services &services) { return accountsIn(services, faqOf); }

medicine::Accounts medicineIn(const Services &services) { return accountsIn(services, medicineOf); }

announcements::Accounts announcingIn(const Services &services) { return accountsIn(services, announcingOf); }

classroom::Accounts teachingIn(const Services &services) { return accountsIn(services, teachingOf); }

rounds::Accounts askingIn(const Services &services) { return accountsIn(services, askingOf); }

QString resourceFolder()
{
    const QDir installed(QCoreApplication::applicationDirPath() + QStringLiteral("/../share/madoguchi"));
    return installed.exists() ? installed.canonicalPath() : QStringLiteral(MADOGUCHI_RESOURCES);
}

} // namespace mado::main
