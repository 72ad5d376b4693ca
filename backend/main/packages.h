// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/accounts/services.h"
#include "backend/announcements/writing.h"
#include "backend/bot/bot.h"
#include "backend/classroom/accounts.h"
#include "backend/desk/targets.h"
#include "backend/main/config.h"
#include "backend/medicine/requests.h"
#include "backend/rounds/accounts.h"

#include <map>

namespace mado::main {

using Services = std::map<AccountId, bot::Service>;

/// Reads the package of each account; every fault of all of them.
tl::expected<Services, QList<Fault>> loadPackages(const QList<AccountConfig> &accounts);

/// The package in `folder` with its frequent questions, and the file `adapted` laid over it, if there is one.
tl::expected<bot::Service, QList<Fault>> loadService(const AccountId &account, const QString &folder,
                                                     const QString &prefecture, const QString &adapted = {});

/// The packages that accounts are made from. Every fault of all of them.
tl::expected<accounts::Templates, QList<Fault>> loadTemplates();

/// Those of `services` that have triage rules; `folders` are their packages'.
std::map<AccountId, accounts::Configured> rulesIn(const Services &services,
                                                  const std::map<AccountId, QString> &folders);

/// Those that answer frequent questions by themselves.
faq::Accounts faqIn(const Services &services);

/// Those that take requests for medicine.
medicine::Accounts medicineIn(const Services &services);

/// The part that a service has in each: frequent questions, medicine, announcing, teaching, asking a survey. nullopt:
/// none.
std::optional<faq::Account> faqOf(const bot::Service &service);
std::optional<medicine::Account> medicineOf(const bot::Service &service);
std::optional<announcements::Account> announcingOf(const bot::Service &service);
std::optional<classroom::Account> teachingOf(const bot::Service &service);
std::optional<rounds::Account> askingOf(const bot::Service &service);

/// Those that announce: all of them.
announcements::Accounts announcingIn(const Services &services);

/// Those that help children learn.
classroom::Accounts teachingIn(const Services &services);

/// Those that ask a survey.
rounds::Accounts askingIn(const Services &services);

/// The waiting-time goals that a package sets.
desk::Targets targetsIn(const survey::AccountPackage &package);

/// The folder of data that comes with the program: beside the installed binary, else the source tree's.
QString resourceFolder();

} // namespace mado::main
