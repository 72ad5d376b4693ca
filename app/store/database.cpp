// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"

#include "app/store/database_check.h"
#include "app/store/faults.h"
#include "app/store/migrations.h"

#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QStorageInfo>
#include <QUuid>
#include <algorithm>

namespace mado {

namespace {

std::optional<AppError> unsuitablePlace(const QString &file)
{
    const QStorageInfo storage(QFileInfo(file).absolutePath());
    if (!isNetworkFileSystem(storage.fileSystemType()))
        return std::nullopt;
    return storeError(faults::cacheNetworkHome, "the folder is on a network drive; use a folder of this computer");
}

std::unique_ptr<QLockFile> lockFor(const QString &file)
{
    auto lock = std::make_unique<QLockFile>(file + QStringLiteral(".lock"));
    lock->setStaleLockTime(0);
    return lock->tryLock(0) ? std::move(lock) : nullptr;
}

} // namespace

bool isNetworkFileSystem(const QByteArray &type)
{
    static constexpr const char *kinds[] = {
        "nfs",        "cifs", "smb",  "afs",       "ncpfs",          "webdav",         "davfs",
        "fuse.sshfs", "9p",   "ceph", "glusterfs", "fuse.glusterfs", "fuse.gvfsd-fuse"};
    const QByteArray name = type.toLower();
    return std::any_of(std::begin(kinds), std::end(kinds), [&](const char *kind) { return name.startsWith(kind); });
}

Result<std::unique_ptr<Database>> Database::open(const QString &file, const QByteArray &key)
{
    auto sealer = Sealer::withKey(key);
    if (!sealer)
        return tl::make_unexpected(storeError(faults::cacheWrongKey, "the key has the wrong length"));
    std::unique_ptr<QLockFile> lock;
    if (!file.isEmpty()) {
        if (auto fault = unsuitablePlace(file))
            return tl::make_unexpected(*fault);
        lock = lockFor(file);
        if (!lock)
            return tl::make_unexpected(storeError(faults::cacheInUse, "another console has it open"));
        if (auto fault = faultInFile(file, *sealer))
            return tl::make_unexpected(*fault);
    }
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    auto connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    connection.setDatabaseName(file.isEmpty() ? QStringLiteral(":memory:") : file);
    std::unique_ptr<Database> database(new Database(name, connection, *sealer, std::move(lock)));
    connection = {};
    if (auto fault = database->prepare())
        return tl::make_unexpected(*fault);
    return database;
}

Database::Database(QString name, const QSqlDatabase &database, Sealer sealer, std::unique_ptr<QLockFile> lock)
    : m_name(std::move(name)),
      m_database(database),
      m_sealer(std::move(sealer)),
      m_lock(std::move(lock))
{
}

Database::~Database()
{
    if (m_database.isOpen())
        plain("PRAGMA wal_checkpoint(TRUNCATE)");
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

bool Database::plain(const char *sql) { return QSqlQuery(m_database).exec(QString::fromLatin1(sql)); }

std::optional<AppError> Database::prepare()
{
    if (!m_database.open())
        return storeError(faults::cacheFailed, "the file cannot be opened");
    for (const char *pragma : {"PRAGMA busy_timeout=2000", "PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL",
                               "PRAGMA foreign_keys=ON", "PRAGMA secure_delete=ON", "PRAGMA temp_store=MEMORY"}) {
        if (!plain(pragma))
            return storeError(faults::cacheFailed, pragma);
    }
    return migrate();
}

std::optional<AppError> Database::migrate()
{
    const auto done = transact([this](Tx &tx) {
        const int version = tx.value("PRAGMA user_version").toInt();
        if (version == 0) {
            for (const QString &statement : freshCacheSchema())
                tx.run(statement.toUtf8().constData());
            writeKeyCheck(tx, m_sealer);
        }
        for (const CacheMigration &migration : cacheMigrations()) {
            if (version == 0 || migration.version <= version)
                continue;
            for (const QString &statement : statementsOf(migration))
                tx.run(statement.toUtf8().constData());
        }
        if (version != newestCacheSchema())
            tx.run(QByteArray("PRAGMA user_version=" + QByteArray::number(newestCacheSchema())).constData());
    });
    return done ? std::nullopt : std::optional(done.error());
}

Result<Committed> Database::transact(const std::function<void(Tx &)> &work)
{
    // Not QSqlDatabase::transaction(): that one is deferred, and its first write may fail for good.
    if (!plain("BEGIN IMMEDIATE"))
        return tl::make_unexpected(storeError(faults::cacheFailed, "it is locked or cannot be written"));
    Tx tx(m_database, m_sealer);
    work(tx);
    if (!tx.fault() && !plain("COMMIT"))
        tx.giveUp(QStringLiteral("commit failed"));
    if (tx.fault()) {
        plain("ROLLBACK");
        return tl::make_unexpected(*tx.fault());
    }
    if (tx.erased)
        plain("PRAGMA wal_checkpoint(TRUNCATE)");
    return std::move(tx.committed);
}

} // namespace mado
