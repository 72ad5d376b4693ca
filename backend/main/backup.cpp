// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/main/backup.h"

#include "backend/backup/sealed_file.h"
#include "backend/main/config.h"
#include "backend/main/key_file.h"
#include "backend/main/print.h"
#include "backend/main/run.h"
#include "backend/store/sqlite_copy.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <cstdio>
#include <functional>

namespace mado::main {

using namespace Qt::Literals::StringLiterals;
using backup::SealedWriter;

namespace {

constexpr auto ownerFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr qint64 dumpPiece = 1 << 20;

int failed(const QString &why)
{
    printError(u"madoguchid: "_s + why);
    return exitFailed;
}

tl::unexpected<QString> cannotWrite(const QString &path)
{
    return tl::unexpected(u"cannot write %1: choose a file in a folder that you may write to"_s.arg(path));
}

/// Everything goes through `fill`; what could not be finished leaves no file.
BackupDone seal(const QString &keyFile, const QString &to, const std::function<BackupDone(SealedWriter &)> &fill)
{
    const auto found = readKeyFile(keyFile);
    if (!found)
        return tl::unexpected(found.error());
    const auto key = *found ? tl::expected<QByteArray, QString>(**found) : makeKeyFile(keyFile, u"backup_key"_s);
    if (!key)
        return tl::unexpected(key.error());
    QSaveFile file(to);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerFile))
        return cannotWrite(to);
    SealedWriter writer(file, *key);
    const auto done = fill(writer).and_then([&] { return writer.finish(); });
    if (!done)
        return done;
    return file.commit() ? BackupDone() : cannotWrite(to);
}

/// Plain files in a folder of one's own.
class ToFolder final : public backup::Unpacker
{
public:
    explicit ToFolder(QDir folder) : m_folder(std::move(folder)) {}

    Done beginFile(const QString &name) override
    {
        static const QRegularExpression plain(u"^[a-z][a-z.]*$"_s);
        m_file.close();
        m_file.setFileName(m_folder.filePath(name));
        if (!plain.match(name).hasMatch() || m_file.exists() || !m_file.open(QIODevice::WriteOnly, ownerFile))
            return cannotWrite(m_file.fileName());
        return {};
    }
    Done add(const QByteArray &data) override
    {
        return m_file.write(data) == data.size() ? Done() : Done(cannotWrite(m_file.fileName()));
    }
    bool close()
    {
        const bool whole = m_file.flush();
        m_file.close();
        return whole;
    }

private:
    const QDir m_folder;
    QFile m_file;
};

BackupDone addDatabase(SealedWriter &writer, const QString &path, const QString &name)
{
    if (const auto begun = writer.beginFile(name); !begun)
        return begun;
    BackupDone added;
    const auto copied = store::copySqlite(path, [&](const char *data, qint64 size) { added = writer.add(data, size); });
    return copied ? added : BackupDone(tl::unexpected(copied.error().what));
}

} // namespace

BackupDone sealFiles(const QStringList &databases, const QString &keyFile, const QString &to)
{
    return seal(keyFile, to, [&](SealedWriter &writer) {
        BackupDone done;
        for (const QString &path : databases) {
            const QString name = path.endsWith(".responses"_L1) ? u"madoguchi.db.responses"_s : u"madoguchi.db"_s;
            if (done)
                done = addDatabase(writer, path, name);
        }
        return done;
    });
}

BackupDone sealDump(QIODevice &from, const QString &keyFile, const QString &to)
{
    return seal(keyFile, to, [&](SealedWriter &writer) {
        BackupDone done = writer.beginFile(u"madoguchi.dump"_s);
        qint64 whole = 0;
        for (QByteArray some = from.read(dumpPiece); done && !some.isEmpty(); some = from.read(dumpPiece)) {
            whole += some.size();
            done = writer.add(some.constData(), some.size());
        }
        if (done && whole == 0)
            done = tl::unexpected(u"standard input is empty: write pg_dump --format=custom … | madoguchid backup …"_s);
        return done;
    });
}

BackupDone openBackup(const QString &sealed, const QString &keyFile, const QString &to)
{
    const auto key = readKeyFile(keyFile);
    if (!key)
        return tl::unexpected(key.error());
    if (!*key)
        return tl::unexpected(u"the key %1 is not there: without it this backup opens no more"_s.arg(keyFile));
    QFile file(sealed);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(u"cannot read %1"_s.arg(sealed));
    if (QFileInfo::exists(to) || !QDir().mkpath(to) || !QFile::setPermissions(to, ownerFile | QFile::ExeOwner))
        return tl::unexpected(u"name a folder that is not there yet: %1"_s.arg(to));
    ToFolder folder{QDir(to)};
    auto opened = backup::unpack(file, **key, folder);
    if (!folder.close() && opened)
        opened = cannotWrite(to);
    if (!opened)
        QDir(to).removeRecursively();
    return opened;
}

int run(const Backup &command)
{
    const auto config = loadConfig(command.config);
    if (!config) {
        printFaults(config.error());
        return exitFailed;
    }
    if (config->backupKey.isEmpty())
        return failed(u"name the file of the key as 'backup_key' in the configuration; it is made if need be"_s);
    BackupDone done;
    if (command.what == Backup::What::Open) {
        done = openBackup(command.from, config->backupKey, command.to);
    } else if (config->database.startsWith("postgresql://"_L1)) {
        QFile input;
        done = input.open(stdin, QIODevice::ReadOnly) ? sealDump(input, config->backupKey, command.to)
                                                      : BackupDone(tl::unexpected(u"cannot read standard input"_s));
    } else {
        QStringList databases{config->database};
        if (const QString responses = config->database + u".responses"_s; QFileInfo::exists(responses))
            databases.append(responses);
        done = sealFiles(databases, config->backupKey, command.to);
    }
    if (!done)
        return failed(done.error());
    print((command.what == Backup::What::Open ? u"unpacked into %1"_s : u"sealed into %1"_s).arg(command.to));
    return exitDone;
}

} // namespace mado::main
