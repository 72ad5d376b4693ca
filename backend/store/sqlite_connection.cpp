// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/sqlite_connection.h"

#include <cstdlib>
#include <sqlite3.h>

namespace mado::store {

namespace {

StoreError::Kind kindOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return StoreError::Kind::Busy;
    case SQLITE_FULL:
        return StoreError::Kind::Full;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return StoreError::Kind::ReadOnly;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return StoreError::Kind::Corrupt;
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR:
        return StoreError::Kind::Unavailable;
    default:
        return StoreError::Kind::Other;
    }
}

/// What whoever reads the log can do about it.
const char *remedyFor(StoreError::Kind kind)
{
    switch (kind) {
    case StoreError::Kind::Full:
        return ": make room where the database lies";
    case StoreError::Kind::ReadOnly:
        return ": let the server's user write the database and its folder, and the disk be writable";
    case StoreError::Kind::Corrupt:
        return ": stop the server, keep the files, restore a backup";
    case StoreError::Kind::Unavailable:
        return ": look at the disk and the folder of the database";
    default:
        return "";
    }
}

[[noreturn]] void fail(sqlite3 *database)
{
    const int code = sqlite3_extended_errcode(database);
    throw SqliteFailure(kindOf(code), std::string(sqlite3_errmsg(database)) + remedyFor(kindOf(code)));
}

void bindValue(sqlite3_stmt *statement, int index, const Value &value)
{
    struct Binder
    {
        sqlite3_stmt *statement;
        int index;
        int operator()(std::monostate) const { return sqlite3_bind_null(statement, index); }
        int operator()(qint64 number) const { return sqlite3_bind_int64(statement, index, number); }
        int operator()(double number) const { return sqlite3_bind_double(statement, index, number); }
        int operator()(const QString &text) const
        {
            const QByteArray utf8 = text.toUtf8();
            return sqlite3_bind_text64(statement, index, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
                                       SQLITE_TRANSIENT, SQLITE_UTF8);
        }
        int operator()(const QByteArray &bytes) const
        {
            // A null pointer would bind NULL instead of no bytes.
            return sqlite3_bind_blob64(statement, index, bytes.isNull() ? "" : bytes.constData(),
                                       static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT);
        }
    };
    if (std::visit(Binder{statement, index}, value) != SQLITE_OK)
        fail(sqlite3_db_handle(statement));
}

Value columnValue(sqlite3_stmt *statement, int column)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return qint64(sqlite3_column_int64(statement, column));
    case SQLITE_FLOAT:
        return sqlite3_column_double(statement, column);
    case SQLITE_TEXT: {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
        return QString::fromUtf8(text, sqlite3_column_bytes(statement, column));
    }
    case SQLITE_BLOB: {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(statement, column));
        return QByteArray(bytes, sqlite3_column_bytes(statement, column));
    }
    default:
        return std::monostate{};
    }
}

} // namespace

void SqliteStatement::Finalize::operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }

SqliteStatement::SqliteStatement(sqlite3 *database, const char *sql) : m_database(database)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(database, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
        fail(database);
    m_statement.reset(statement);
    for (int i = 1; i <= sqlite3_bind_parameter_count(statement); ++i) {
        const char *name = sqlite3_bind_parameter_name(statement, i);
        const int number = name && name[0] == '$' ? std::atoi(name + 1) : 0;
        if (number < 1)
            throw StoreFailure("a statement's parameters are written $1, $2, …");
        m_positions.push_back(number - 1);
    }
}

void SqliteStatement::bind(const std::vector<Value> &parameters)
{
    for (std::size_t i = 0; i < m_positions.size(); ++i) {
        const auto position = static_cast<std::size_t>(m_positions[i]);
        if (position >= parameters.size())
            throw StoreFailure("a statement has more parameters than values");
        bindValue(m_statement.get(), static_cast<int>(i) + 1, parameters[position]);
    }
}

std::vector<Row> SqliteStatement::stepThrough()
{
    std::vector<Row> rows;
    for (;;) {
        const int code = sqlite3_step(m_statement.get());
        if (code == SQLITE_DONE)
            return rows;
        if (code != SQLITE_ROW)
            fail(m_database);
        const int columns = sqlite3_column_count(m_statement.get());
        std::vector<Value> values;
        values.reserve(static_cast<std::size_t>(columns));
        for (int i = 0; i < columns; ++i)
            values.push_back(columnValue(m_statement.get(), i));
        rows.emplace_back(std::move(values));
    }
}

std::vector<Row> SqliteStatement::run(const std::vector<Value> &parameters)
{
    // Values are personal: none stays bound after the run, whatever its outcome.
    struct Reset
    {
        sqlite3_stmt *statement;
        ~Reset()
        {
            sqlite3_reset(statement);
            sqlite3_clear_bindings(statement);
        }
    } reset{m_statement.get()};
    bind(parameters);
    return stepThrough();
}

void SqliteConnection::Close::operator()(sqlite3 *database) const { sqlite3_close_v2(database); }

SqliteConnection::SqliteConnection(const QString &path, std::chrono::milliseconds busyTimeout)
{
    sqlite3 *database = nullptr;
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &database, flags, nullptr);
    m_database.reset(database);
    if (code != SQLITE_OK)
        throw SqliteFailure(kindOf(code), sqlite3_errstr(code));
    sqlite3_busy_timeout(database, static_cast<int>(busyTimeout.count()));
}

SqliteStatement &SqliteConnection::prepared(const char *sql)
{
    if (const auto known = m_statements.find(sql); known != m_statements.end())
        return known->second;
    return m_statements.emplace(sql, SqliteStatement(m_database.get(), sql)).first->second;
}

std::vector<Row> SqliteConnection::query(const char *sql, const std::vector<Value> &parameters)
{
    return prepared(sql).run(parameters);
}

qint64 SqliteConnection::execute(const char *sql, const std::vector<Value> &parameters)
{
    prepared(sql).run(parameters);
    return sqlite3_changes64(m_database.get());
}

void SqliteConnection::script(const std::string &sql)
{
    if (sqlite3_exec(m_database.get(), sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        fail(m_database.get());
}

void SqliteConnection::checkpointOnClose(bool on)
{
    sqlite3_db_config(m_database.get(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, on ? 0 : 1, nullptr);
}

} // namespace mado::store
