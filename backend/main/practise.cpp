// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/accounts/many.h"
#include "backend/accounts/published.h"
#include "backend/main/backend.h"
#include "backend/main/canned.h"
#include "backend/main/packages.h"
#include "backend/main/print.h"
#include "backend/main/run.h"
#include "backend/store/sqlite_database.h"
#include "backend/training/training_system.h"

namespace mado::main {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto loopback = u"127.0.0.1"_s;
const auto prefecture = u"14"_s; ///< Of the invented staff.
constexpr std::size_t workers = 4;

int failed(const QString &why)
{
    printError(u"madoguchid training: "_s + why);
    return exitFailed;
}

training::TrainingOptions optionsFor(const Training &command, const AccountId &account)
{
    return {.account = account,
            .castFile = resourceFolder() + u"/training/residents.yaml"_s,
            .seed = command.seed,
            .residents = command.residents,
            .linePort = 0};
}

paging::Rules practisePaging(const training::TrainingSystem &system)
{
    paging::Rules rules;
    rules.webhook = paging::Webhook{system.pagingGateway(), {}};
    return rules;
}

/// An account of personal support for each line of the file, as if two people had made them.
std::optional<QString> makeAccounts(const QString &csv, store::Database &database, const accounts::Templates &templates,
                                    const QDateTime &now)
{
    if (csv.isEmpty())
        return std::nullopt;
    const StaffName writer{*StaffId::from(u"training-writer"_s), u"訓練"_s, Role::Administrator};
    const StaffName publisher{*StaffId::from(u"training-physician"_s), u"監修医"_s, Role::Physician};
    const auto made = database.write([&](store::Transaction &tx) {
        auto many = accounts::makeMany(tx, templates, csv, writer, publisher, now);
        if (!many)
            throw store::StoreFailure(many.error().toStdString());
        return *many;
    });
    return made ? std::nullopt : std::optional(made.error().what);
}

/// All that a training desk is, from here on in the right order of going down.
int practise(const Training &command, const AccountId &account, Services services, const StopSignals &signals)
{
    const auto folder = training::PrivateFolder::open(command.folder);
    if (!folder)
        return failed(folder.error());
    const auto database = store::openSqlite(folder->filePath(u"madoguchi.sqlite"_s), {.durable = false});
    if (!database)
        return failed(database.error().what);
    training::ScaledClock clock(QDateTime::currentDateTimeUtc(), command.speed);
    const auto system = training::TrainingSystem::open(optionsFor(command, account), *folder, clock, **database);
    if (!system)
        return failed(system.error());
    const QString package = resourceFolder() + u"/accounts/"_s + account.text();
    if (const auto fault = installCanned(**database, account, package, clock.now()))
        return failed(*fault);
    auto content = contentOf(services, {{account, package}});
    if (!content) {
        printFaults(content.error());
        return exitFailed;
    }
    if (const auto fault = makeAccounts(command.accounts, **database, content->templates, clock.now()))
        return failed(*fault);
    accounts::Published published(content->templates.loader());
    bot::Bot bot(std::move(services), clock, &published);
    const auto statistics = StatisticsDesk::open(
        {.responses = folder->filePath(u"responses.sqlite"_s),
         .durable = false,
         .accounts = {{account, package, prefecture.toInt()},
                      {*AccountId::from(u"national-survey"_s), resourceFolder() + u"/accounts/national-survey"_s, 0}},
         .line = line::Accounts({(*system)->lineAccount()}),
         .resources = resourceFolder(),
         .training = true},
        **database, clock);
    if (!statistics)
        return failed(statistics.error());
    Backend backend(
        {.database = **database,
         .clock = clock,
         .sink = bot,
         .accounts = line::Accounts({(*system)->lineAccount()}),
         .about = {.version = version(),
                   .name = {.ja = u"神奈川県 健康相談窓口（練習）"_s, .en = u"Kanagawa Health Desk (practice)"_s},
                   .training = true},
         .leases = {},
         .limits = http::defaultLimits(),
         .workers = workers,
         .secondFactor = identity::SecondFactorPolicy::Off,
         .content = std::move(*content),
         .paging = practisePaging(**system),
         .published = &published,
         .statistics = statistics->get()});
    const auto port = backend.start(loopback, command.port);
    if (!port)
        return failed(port.error());
    (*system)->start(*port);
    print(QString::fromUtf8((*system)->readyLine(*port)));
    signals.wait(); // whichever: a terminal that is closed ends the practice
    (*system)->stop();
    backend.stop();
    return exitDone;
}

} // namespace

int run(const Training &command, const StopSignals &signals)
{
    const AccountId account = *AccountId::from(command.account);
    auto service = loadService(account, resourceFolder() + u"/accounts/"_s + account.text(), prefecture);
    if (!service) {
        printFaults(service.error());
        return exitFailed;
    }
    Services services;
    services.emplace(account, std::move(*service));
    return practise(command, account, std::move(services), signals);
}

} // namespace mado::main
