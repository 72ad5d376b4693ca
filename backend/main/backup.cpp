// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/main/backup.h"

#include "backend/backup/sealed_file.h"
#include "backend/main/digesting_device.h"
#include "backend/main/key_file.h"
#include "backend/store/sqlite_copy.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTemporaryFile>
#include <memory>
#include <vector>

namespace mado::main {

using namespace Qt::Literals::StringLiterals;
using backup::SealedWriter;

namespace {

constexpr auto ownerFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr qint64 dumpPiece = 1 << 20;

tl::unexpected<QString> cannotWrite(const QString &path)
{
    return tl::unexpected(u"cannot write %1: choose a file in a folder that you may write to"_s.arg(path));
}

/// Everything goes through `fill`; what could not be finished or recorded leaves no file. The key comes first: a copy
/// of what was there before the key was destroyed never opens with the next one.
BackupDone seal(const QString &keyFile, const QString &to, const RecordBackup &record,
                const std::function<BackupDone(SealedWriter &)> &fill)
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
    DigestingDevice digesting(file);
    SealedWriter writer(digesting, *key);
    const auto done = fill(writer).and_then([&] { return writer.finish(); }).and_then([&] {
        return record ? record(digesting.digest()) : BackupDone();
    });
    if (!done)
        return done;
    return file.commit() ? BackupDone() : cannotWrite(to);
}

/// Plain files in a folder of one's own. Until all is known to be whole they have no name there, so that whoever ends
/// the program half-way finds nothing.
class ToFolder final : public backup::Unpacker
{
public:
    explicit ToFolder(const QDir &folder) : m_folder(folder) {}

    Done beginFile(const QString &name) override
    {
        static const QRegularExpression plain(u"^[a-z][a-z.]*$"_s);
        m_files.push_back({name, std::make_unique<QTemporaryFile>(m_folder.filePath(u"unfinished.XXXXXX"_s))});
        QTemporaryFile &file = *m_files.back().file;
        if (!plain.match(name).hasMatch() || !file.open() || !file.setPermissions(ownerFile))
            return cannotWrite(m_folder.filePath(name));
        return {};
    }
    Done add(const QByteArray &data) override
    {
        return !m_files.empty() && m_files.back().file->write(data) == data.size() ? Done() : Done(full());
    }
    Done seek(qint64 at) override { return !m_files.empty() && m_files.back().file->seek(at) ? Done() : Done(full()); }
    /// Gives them their names.
    Done keep()
    {
        for (Unpacked &each : m_files) {
            const QString path = m_folder.filePath(each.name);
            if (!each.file->flush() || QFileInfo::exists(path) || !each.file->rename(path))
                return cannotWrite(path);
            each.file->setAutoRemove(false);
        }
        return {};
    }

private:
    struct Unpacked
    {
        QString name;
        std::unique_ptr<QTemporaryFile> file;
    };
    tl::unexpected<QString> full() const { return cannotWrite(m_folder.path()); }

    const QDir m_folder;
    std::vector<Unpacked> m_files;
};

/// Pages that follow each other go as one piece.
class Pieces
{
public:
    explicit Pieces(SealedWriter &writer) : m_writer(writer) {}

    bool take(qint64 at, const char *data, qint64 size)
    {
        if (at != m_end || m_bytes.size() >= mostBytes)
            moveTo(at);
        m_bytes.append(data, size);
        m_end += size;
        return m_done.has_value();
    }
    BackupDone finish()
    {
        moveTo(m_end);
        return m_done;
    }

private:
    void moveTo(qint64 at)
    {
        if (m_done && !m_bytes.isEmpty())
            m_done = m_writer.add(m_bytes.constData(), m_bytes.size());
        m_bytes.clear();
        if (m_done && at != m_end)
            m_done = m_writer.seek(at);
        m_end = at;
    }

    static constexpr qsizetype mostBytes = 1 << 20;
    SealedWriter &m_writer;
    QByteArray m_bytes;
    qint64 m_end = 0;
    BackupDone m_done;
};

BackupDone addDatabase(SealedWriter &writer, const QString &path, const QString &name)
{
    if (const auto begun = writer.beginFile(name); !begun)
        return begun;
    Pieces pieces(writer);
    const auto copied =
        store::copySqlite(path, [&](qint64 at, const char *data, qint64 size) { return pieces.take(at, data, size); });
    const auto added = pieces.finish();
    return added && !copied ? BackupDone(tl::unexpected(copied.error().what)) : added;
}

} // namespace

BackupDone sealFiles(const QStringList &databases, const QString &keyFile, const QString &to,
                     const RecordBackup &record)
{
    return seal(keyFile, to, record, [&](SealedWriter &writer) {
        BackupDone done;
        for (const QString &path : databases) {
            const QString name = path.endsWith(".responses"_L1) ? u"madoguchi.db.responses"_s : u"madoguchi.db"_s;
            if (done)
                done = addDatabase(writer, path, name);
        }
        return done;
    });
}

BackupDone sealDump(QIODevice &from, const QString &keyFile, const QString &to, const RecordBackup &record)
{
    return seal(keyFile, to, record, [&](SealedWriter &writer) {
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
    const auto opened = backup::unpack(file, **key, folder).and_then([&] { return folder.keep(); });
    if (!opened)
        QDir(to).removeRecursively();
    return opened;
}

} // namespace mado::main
