// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database_check.h"

#include "app/store/faults.h"
#include "app/store/migrations.h"

#include <QFileInfo>
#include <QSqlQuery>
#include <QUuid>

namespace mado {

namespace {

SealPlace keyCheckPlace() { return {"meta", "value", QStringLiteral("key_check")}; }

/// A connection of its own that cannot write.
class ReadOnly
{
public:
    explicit ReadOnly(const QString &file) : m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
    {
        m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        m_database.setDatabaseName(file);
        m_database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=2000"));
        m_database.open();
    }
    ~ReadOnly()
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
    }
    ReadOnly(const ReadOnly &) = delete;
    ReadOnly &operator=(const ReadOnly &) = delete;

    /// An invalid value when the statement fails or finds nothing.
    QVariant value(const char *sql) const
    {
        QSqlQuery query(m_database);
        return query.exec(QString::fromLatin1(sql)) && query.next() ? query.value(0) : QVariant();
    }

private:
    const QString m_name;
    QSqlDatabase m_database;
};

} // namespace

AppError storeError(const char *fault, const char *words)
{
    return {AppError::Kind::Store, QLatin1String(fault) + QStringLiteral(": ") + QLatin1String(words), std::nullopt};
}

std::optional<AppError> faultInFile(const QString &file, const Sealer &sealer)
{
    if (QFileInfo(file).size() == 0)
        return std::nullopt;
    const ReadOnly existing(file);
    const QVariant version = existing.value("PRAGMA user_version");
    const QVariant tables = existing.value("SELECT count(*) FROM sqlite_master");
    if (!version.isValid() || !tables.isValid())
        return storeError(faults::cacheUnreadable, "the file is damaged or no cache; it was kept");
    if (version.toInt() > newestCacheSchema())
        return storeError(faults::cacheNewer, "a newer console wrote it; update this one; it was kept");
    if (version.toInt() == 0 && tables.toInt() == 0)
        return std::nullopt;
    if (version.toInt() == 0 || existing.value("PRAGMA quick_check(1)").toString() != QLatin1String("ok"))
        return storeError(faults::cacheUnreadable, "the file is damaged or no cache; it was kept");
    const QByteArray check = existing.value("SELECT value FROM meta WHERE name = 'key_check'").toByteArray();
    if (!sealer.open(keyCheckPlace(), check))
        return storeError(faults::cacheWrongKey, "the keychain's key does not open it; it was kept");
    return std::nullopt;
}

void writeKeyCheck(Tx &tx, const Sealer &sealer)
{
    tx.run("INSERT INTO meta (name, value) VALUES ('key_check', ?)", {sealer.seal(keyCheckPlace(), "madoguchi")});
}

} // namespace mado
