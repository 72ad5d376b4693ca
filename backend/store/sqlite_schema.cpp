// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/sqlite_schema.h"

namespace mado::store {

namespace {

std::string inDialect(const char *sql)
{
    return QString::fromUtf8(sql)
        .replace(QLatin1String("{bytes}"), QLatin1String("BLOB"))
        .replace(QLatin1String("{serial}"), QLatin1String("INTEGER PRIMARY KEY AUTOINCREMENT"))
        .toStdString();
}

qint64 schemaVersion(SqliteConnection &connection) { return connection.query("PRAGMA user_version").at(0).integer(0); }

void apply(SqliteConnection &connection, const Migration &step)
{
    connection.script("BEGIN IMMEDIATE");
    try {
        connection.script(inDialect(step.sql));
        connection.script("PRAGMA user_version = " + std::to_string(step.version));
        connection.script("COMMIT");
    } catch (...) {
        connection.script("ROLLBACK");
        throw;
    }
}

} // namespace

void refuseUnknownSchema(SqliteConnection &connection, std::span<const Migration> steps)
{
    const qint64 version = schemaVersion(connection);
    if (version > (steps.empty() ? 0 : steps.back().version)) {
        throw SqliteFailure(StoreError::Kind::Newer,
                            "the database was made by a newer version of madoguchid; install that version, or restore "
                            "a backup made before the upgrade");
    }
    if (version == 0 && connection.query("SELECT count(*) FROM sqlite_master").at(0).integer(0) > 0) {
        throw SqliteFailure(StoreError::Kind::Corrupt,
                            "the file is a database of another program; name another file in the configuration");
    }
}

void migrate(SqliteConnection &connection, std::span<const Migration> steps)
{
    const qint64 version = schemaVersion(connection);
    for (const Migration &step : steps) {
        if (step.version > version)
            apply(connection, step);
    }
}

} // namespace mado::store
