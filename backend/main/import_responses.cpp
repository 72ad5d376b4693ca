// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/main/config.h"
#include "backend/main/packages.h"
#include "backend/main/print.h"
#include "backend/main/run.h"
#include "backend/statistics/intake/importer.h"

namespace mado::main {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int importLane = 1000; ///< Servers have the lanes below.

int failed(const QString &why)
{
    printError(u"madoguchid import-responses: "_s + why);
    return exitFailed;
}

const AccountConfig *accountIn(const Config &config, const QString &id)
{
    for (const AccountConfig &account : config.accounts) {
        if (account.line.id.text() == id)
            return &account;
    }
    return nullptr;
}

QString told(const statistics::ImportProgress &progress)
{
    return u"{\"bytes\":%1,\"of\":%2,\"rows\":%3,\"kept\":%4,\"refused\":%5}"_s.arg(progress.bytes)
        .arg(progress.of)
        .arg(progress.rows)
        .arg(progress.kept)
        .arg(progress.refused);
}

} // namespace

int run(const ImportResponses &command)
{
    const auto config = loadConfig(command.config);
    if (!config) {
        printFaults(config.error());
        return exitFailed;
    }
    const AccountConfig *account = accountIn(*config, command.account);
    if (!account)
        return failed(u"the configuration has no account '%1'"_s.arg(command.account));
    const auto definition = statistics::loadDefinition(account->package, resourceFolder() + u"/indicators"_s);
    if (!definition) {
        printFaults(definition.error());
        return exitFailed;
    }
    const bool server = config->database.startsWith("postgresql://"_L1);
    const auto store = server ? store::openPostgresResponses(config->database)
                              : store::openSqliteResponses(config->database + u".responses"_s);
    if (!store)
        return failed(store.error().what);
    const bool asks = !definition->rounds.empty();
    const auto done = statistics::importResponses(
        *definition, (*store)->connect()->keyOf(definition->id), **store,
        {command.file, command.report, command.encoding, importLane, asks ? 0 : account->prefecture.toInt()},
        [](const statistics::ImportProgress &progress) {
            print(told(progress));
            return true;
        });
    return done ? exitDone : failed(done.error());
}

} // namespace mado::main
