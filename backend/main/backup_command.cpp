// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/audit/recorder.h"
#include "backend/main/backup.h"
#include "backend/main/config.h"
#include "backend/main/database.h"
#include "backend/main/governance.h"
#include "backend/main/print.h"
#include "backend/main/run.h"
#include "backend/main/secrets.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cstdio>

namespace mado::main {

using namespace Qt::Literals::StringLiterals;

namespace {

int failed(const QString &why)
{
    printError(u"madoguchid: "_s + why);
    return exitFailed;
}

bool isPostgres(const Config &config) { return config.database.startsWith("postgresql://"_L1); }

/// Into the record of the database at `place`.
BackupDone record(const Config &config, const QString &place, const QString &action, const QString &file,
                  const QString &digest)
{
    const auto database = openDatabase(place, config.tenant);
    if (!database)
        return tl::unexpected(database.error().what);
    const auto secrets = openSecrets(config.secrets, **database);
    if (!secrets)
        return tl::unexpected(secrets.error());
    const audit::Recorder recorder(auditSealOf(*secrets));
    const auto recorded = (*database)->write([&](store::Transaction &tx) {
        recorder.record(tx, audit::KeeperAct{QDateTime::currentDateTimeUtc(), action, QFileInfo(file).fileName(),
                                             u"SHA-256 "_s + digest});
    });
    return recorded ? BackupDone() : BackupDone(tl::unexpected(recorded.error().what));
}

BackupDone make(const Config &config, const QString &to)
{
    const auto onRecord = [&](const QString &digest) {
        return record(config, config.database, u"backup.make"_s, to, digest);
    };
    if (isPostgres(config)) {
        QFile input;
        return input.open(stdin, QIODevice::ReadOnly) ? sealDump(input, config.backupKey, to, onRecord)
                                                      : BackupDone(tl::unexpected(u"cannot read standard input"_s));
    }
    QStringList databases{config.database};
    if (const QString responses = config.database + u".responses"_s; QFileInfo::exists(responses))
        databases.append(responses);
    return sealFiles(databases, config.backupKey, to, onRecord);
}

QString digestOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? QString::fromLatin1(hash.result().toHex())
                                                                 : QString();
}

/// A dump cannot be written into: there the record of the server that it is for has to do. What was unpacked knows
/// itself that it was, and goes on as the record of the server; the one that it replaces may be past writing.
BackupDone recordOpening(const Config &config, const QString &from, const QString &to)
{
    const QString unpacked = to + u"/madoguchi.db"_s;
    const QString digest = digestOf(from);
    const bool intoUnpacked = QFileInfo::exists(unpacked);
    if (isPostgres(config) || QFileInfo::exists(config.database)) {
        const auto recorded = record(config, config.database, u"backup.open"_s, from, digest);
        if (!recorded && !intoUnpacked)
            return recorded;
        if (!recorded)
            printError(u"madoguchid: the database in use could not record it: %1"_s.arg(recorded.error()));
    }
    return intoUnpacked ? record(config, unpacked, u"backup.open"_s, from, digest) : BackupDone();
}

BackupDone open(const Config &config, const QString &from, const QString &to)
{
    const auto opened = openBackup(from, config.backupKey, to);
    if (!opened)
        return opened;
    const auto recorded = recordOpening(config, from, to);
    if (!recorded)
        QDir(to).removeRecursively(); // nothing leaves its seal unrecorded
    return recorded;
}

} // namespace

int run(const Backup &command)
{
    const auto config = loadConfig(command.config);
    if (!config) {
        printFaults(config.error());
        return exitFailed;
    }
    if (config->backupKey.isEmpty())
        return failed(u"name the file of the key as 'backup_key' in the configuration; it is made if need be"_s);
    const bool opens = command.what == Backup::What::Open;
    const auto done = opens ? open(*config, command.from, command.to) : make(*config, command.to);
    if (!done)
        return failed(done.error());
    print((opens ? u"unpacked into %1"_s : u"sealed into %1"_s).arg(command.to));
    return exitDone;
}

} // namespace mado::main
