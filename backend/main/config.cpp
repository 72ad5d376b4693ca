// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/main/config.h"

#include "backend/board/services.h"
#include "backend/main/account_config.h"
#include "backend/main/listen_config.h"
#include "backend/main/paging_config.h"
#include "backend/triage/section.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace mado::main {

using namespace Qt::Literals::StringLiterals;
using triage::Section;

namespace {

constexpr int defaultWorkers = 8;

/// A console renews its leases every 30 s: two renewals in a row may be lost before anybody takes it for gone.
constexpr int shortestLease = 90;

desk::LeaseTimes readLeases(const std::optional<Section> &from)
{
    desk::LeaseTimes times;
    if (!from)
        return times;
    from->allowOnly({u"seconds"_s, u"emergency_seconds"_s, u"hand_over_seconds"_s, u"hand_over_emergency_seconds"_s,
                     u"accept_seconds"_s, u"accept_emergency_seconds"_s});
    times.otherwise =
        std::chrono::seconds(within(from->maybe("seconds"), shortestLease, 3600, int(times.otherwise.count())));
    // An emergency never waits longer than two minutes for a console that was lost.
    times.emergency = std::chrono::seconds(
        within(from->maybe("emergency_seconds"), shortestLease, 120, int(times.emergency.count())));
    times.answerOtherwise =
        std::chrono::seconds(within(from->maybe("hand_over_seconds"), 30, 3600, int(times.answerOtherwise.count())));
    times.answerEmergency = std::chrono::seconds(
        within(from->maybe("hand_over_emergency_seconds"), 30, 120, int(times.answerEmergency.count())));
    times.acceptOtherwise =
        std::chrono::seconds(within(from->maybe("accept_seconds"), 30, 600, int(times.acceptOtherwise.count())));
    times.acceptEmergency = std::chrono::seconds(
        within(from->maybe("accept_emergency_seconds"), 30, 120, int(times.acceptEmergency.count())));
    return times;
}

void readLimits(const std::optional<Section> &from, Config &config)
{
    config.limits = http::defaultLimits();
    config.workers = defaultWorkers;
    if (!from)
        return;
    from->allowOnly({u"header_bytes"_s, u"body_bytes"_s, u"handshake_seconds"_s, u"read_seconds"_s, u"idle_seconds"_s,
                     u"connections"_s, u"workers"_s});
    auto &limits = config.limits;
    limits.headerBytes = std::size_t(within(from->maybe("header_bytes"), 1024, 1 << 20, int(limits.headerBytes)));
    limits.bodyBytes = std::size_t(within(from->maybe("body_bytes"), 65536, 1 << 26, int(limits.bodyBytes)));
    limits.handshakeDeadline = std::chrono::seconds(within(from->maybe("handshake_seconds"), 1, 60, 10));
    limits.readDeadline = std::chrono::seconds(within(from->maybe("read_seconds"), 1, 300, 10));
    limits.idleDeadline = std::chrono::seconds(within(from->maybe("idle_seconds"), 1, 3600, 60));
    limits.connections = std::size_t(within(from->maybe("connections"), 10, 100000, int(limits.connections)));
    config.workers = std::size_t(within(from->maybe("workers"), 1, 256, defaultWorkers));
}

log::Level readLogLevel(const std::optional<Section> &from)
{
    const auto level = from ? log::levelFrom(from->asText()) : log::Level::Info;
    if (!level)
        from->fault(u"write debug, info, warning or error"_s);
    return level.value_or(log::Level::Info);
}

QList<AccountConfig> readAccounts(const Section &from, const QDir &folder)
{
    QList<AccountConfig> accounts;
    QSet<QString> seen;
    for (const Section &item : from.items()) {
        const auto account = readAccount(item, folder);
        if (account && seen.contains(account->line.id.text()))
            item.fault(u"a second account with this id: give each its own"_s);
        if (account) {
            seen.insert(account->line.id.text());
            accounts.append(*account);
        }
    }
    if (from.isList() && from.items().empty())
        from.fault(u"no account: name at least one"_s);
    return accounts;
}

QString readTenant(const std::optional<Section> &from)
{
    const QString tenant = from ? from->asText() : QString();
    if (from && !isIdText(tenant))
        from->fault(u"write 1 to 64 letters, digits, _ and -, such as kanagawa"_s);
    return tenant;
}

Config readConfig(const Section &from, const QDir &folder)
{
    from.allowOnly({u"listen"_s, u"tls"_s, u"database"_s, u"tenant"_s, u"name"_s, u"log"_s, u"lease"_s, u"limits"_s,
                    u"accounts"_s, u"sign_in"_s, u"secrets"_s, u"backup_key"_s, u"paging"_s, u"comfortable_load"_s});
    Config config{};
    readListening(from, folder, config);
    config.database =
        from.text("database").startsWith("postgresql://"_L1) ? from.text("database") : pathAt(from, "database", folder);
    config.secrets = from.has("secrets") ? pathAt(from, "secrets", folder) : folder.filePath(u"secrets.key"_s);
    if (from.has("backup_key"))
        config.backupKey = pathAt(from, "backup_key", folder);
    config.tenant = readTenant(from.maybe("tenant"));
    config.name = from.local("name");
    config.logLevel = readLogLevel(from.maybe("log"));
    config.leases = readLeases(from.maybe("lease"));
    readLimits(from.maybe("limits"), config);
    config.accounts = readAccounts(from.at("accounts"), folder);
    config.signIn = readSignIn(from.maybe("sign_in"), folder);
    config.paging = readPaging(from.maybe("paging"), folder);
    config.comfortable = within(from.maybe("comfortable_load"), 1, 99, board::defaultComfortable);
    return config;
}

} // namespace

tl::expected<Config, QList<Fault>> loadConfig(const QString &path)
{
    triage::Faults faults(path);
    const auto root = triage::openYaml(path, faults);
    if (!root)
        return tl::unexpected(faults.list());
    Config config = readConfig(*root, QFileInfo(path).absoluteDir());
    if (!faults.list().isEmpty())
        return tl::unexpected(faults.list());
    return config;
}

} // namespace mado::main
