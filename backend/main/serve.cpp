// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/main/backend.h"
#include "backend/main/config.h"
#include "backend/main/database.h"
#include "backend/main/packages.h"
#include "backend/main/print.h"
#include "backend/main/run.h"

namespace mado::main {

using namespace Qt::Literals::StringLiterals;

namespace {

int failed(const QString &why)
{
    printError(u"madoguchid: "_s + why);
    return exitFailed;
}

line::Accounts lineAccounts(const Config &config)
{
    std::vector<line::LineAccount> accounts;
    for (const AccountConfig &account : config.accounts)
        accounts.push_back(account.line);
    return line::Accounts(std::move(accounts));
}

int serve(const Config &config, Services services, const StopSignals &signals)
{
    const auto database = openDatabase(config.database);
    if (!database)
        return failed(database.error().what);
    const SystemClock clock;
    bot::Bot bot(std::move(services), clock);
    Backend backend({.database = **database,
                     .clock = clock,
                     .sink = bot,
                     .accounts = lineAccounts(config),
                     .about = {.version = version(), .name = config.name, .training = false},
                     .leases = config.leases,
                     .limits = config.limits,
                     .workers = config.workers});
    const auto port = backend.start(config.address, config.port);
    if (!port)
        return failed(port.error());
    print(u"{\"ready\":true,\"port\":%1}"_s.arg(*port));
    signals.wait();
    backend.stop();
    return exitDone;
}

} // namespace

QString version() { return QStringLiteral(MADOGUCHI_VERSION); }

int run(const Serve &command, const StopSignals &signals)
{
    const auto config = loadConfig(command.config);
    if (!config) {
        printFaults(config.error());
        return exitFailed;
    }
    log::setLevel(config->logLevel);
    auto services = loadPackages(config->accounts);
    if (!services) {
        printFaults(services.error());
        return exitFailed;
    }
    return serve(*config, std::move(*services), signals);
}

} // namespace mado::main
