// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/accounts/published.h"
#include "backend/main/backend.h"
#include "backend/main/canned.h"
#include "backend/main/config.h"
#include "backend/main/database.h"
#include "backend/main/packages.h"
#include "backend/main/print.h"
#include "backend/main/run.h"
#include "backend/main/secrets.h"

namespace mado::main {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 warnDaysBefore = 21;

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

std::map<AccountId, QString> foldersOf(const Config &config)
{
    std::map<AccountId, QString> folders;
    for (const AccountConfig &account : config.accounts)
        folders.emplace(account.line.id, account.package);
    return folders;
}

/// On PostgreSQL the responses lie in the same database, else in a file beside it.
StatisticsOptions statisticsOptions(const Config &config)
{
    const bool server = config.database.startsWith("postgresql://"_L1);
    QList<CountedAccount> accounts;
    for (const AccountConfig &account : config.accounts)
        accounts.append({account.line.id, account.package, account.prefecture.toInt()});
    return {.responses = server ? config.database : config.database + u".responses"_s,
            .durable = true,
            .accounts = accounts,
            .line = lineAccounts(config),
            .resources = resourceFolder(),
            .training = false};
}

/// Takes the certificate and key as the files are now. Logs what would soon keep everybody out.
std::optional<QString> secure(Backend &backend, const std::optional<http::TlsFiles> &files)
{
    if (!files)
        return std::nullopt;
    const auto tls = http::loadTls(*files);
    if (!tls)
        return tls.error().what;
    backend.useTls(*tls);
    const qint64 left = QDateTime::currentDateTimeUtc().daysTo(tls->expires);
    log::event(left < warnDaysBefore ? log::Level::Warning : log::Level::Info, "tls.certificate.taken",
               {{log::Key::DaysLeft, left}});
    return std::nullopt;
}

/// Until somebody wishes it to stop. A certificate that cannot be taken leaves the one before in its place.
void stay(Backend &backend, const std::optional<http::TlsFiles> &files, const StopSignals &signals)
{
    while (signals.wait() == StopSignals::Wish::ReadAgain) {
        if (const auto fault = secure(backend, files))
            log::event(log::Level::Error, "tls.certificate.refused", {{log::Key::Fault, *fault}});
    }
}

int serve(const Config &config, Services services, const StopSignals &signals)
{
    const auto database = openDatabase(config.database, config.tenant);
    if (!database)
        return failed(database.error().what);
    const auto secrets = openSecrets(config.secrets, **database);
    if (!secrets)
        return failed(secrets.error());
    const SystemClock clock;
    for (const AccountConfig &account : config.accounts) {
        if (const auto fault = installCanned(**database, account.line.id, account.package, clock.now()))
            return failed(*fault);
    }
    auto content = contentOf(services, foldersOf(config));
    if (!content) {
        printFaults(content.error());
        return exitFailed;
    }
    accounts::Published published(content->templates.loader());
    bot::Bot bot(std::move(services), clock, &published);
    const auto statistics = StatisticsDesk::open(statisticsOptions(config), **database, clock);
    if (!statistics)
        return failed(statistics.error());
    Backend backend(
        {.database = **database,
         .clock = clock,
         .sink = bot,
         .accounts = lineAccounts(config),
         .about = {.version = version(), .name = config.name, .training = false, .provider = config.signIn.provider},
         .leases = config.leases,
         .limits = config.limits,
         .workers = config.workers,
         .secondFactor = config.signIn.secondFactor,
         .loginClaim = config.signIn.loginClaim,
         .providerAuthority = config.signIn.authority,
         .content = std::move(*content),
         .backupKey = config.backupKey,
         .paging = config.paging,
         .comfortable = config.comfortable,
         .published = &published,
         .statistics = statistics->get(),
         .secrets = *secrets});
    if (const auto fault = secure(backend, config.tls))
        return failed(*fault);
    const auto port = backend.start(config.address, config.port);
    if (!port)
        return failed(port.error());
    print(u"{\"ready\":true,\"port\":%1}"_s.arg(*port));
    stay(backend, config.tls, signals);
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
