// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite's C API without a value object in between: for rows by the million.
#pragma once

#include "backend/store/sqlite_connection.h"
#include "backend/store/survey/response_log.h"

#include <sqlite3.h>

namespace mado::store {

inline StoreError::Kind kindOfSqlite(int code)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return StoreError::Kind::Busy;
    case SQLITE_FULL:
        return StoreError::Kind::Full;
    case SQLITE_READONLY:
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

/// A run of one prepared statement: bound by position, reset at the end.
class Run
{
public:
    template <class... Values>
    Run(sqlite3 *database, sqlite3_stmt *statement, const Values &...values)
        : m_database(database),
          m_statement(statement)
    {
        (void)(*this << ... << values);
    }
    Run(const Run &) = delete;
    Run &operator=(const Run &) = delete;
    ~Run()
    {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
    }
    Run &operator<<(qint64 number)
    {
        sqlite3_bind_int64(m_statement, ++m_bound, number);
        return *this;
    }
    Run &operator<<(const QString &text)
    {
        const QByteArray utf8 = text.toUtf8();
        sqlite3_bind_text(m_statement, ++m_bound, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
        return *this;
    }
    /// The bytes outlive the run.
    Run &blob(const void *bytes, qsizetype size)
    {
        sqlite3_bind_blob(m_statement, ++m_bound, size ? bytes : "", int(size), SQLITE_STATIC);
        return *this;
    }
    bool next()
    {
        const int code = sqlite3_step(m_statement);
        if (code == SQLITE_ROW)
            return true;
        if (code == SQLITE_DONE)
            return false;
        if ((code & 0xff) == SQLITE_CONSTRAINT)
            throw RowTaken();
        throw SqliteFailure(kindOfSqlite(code), sqlite3_errmsg(m_database));
    }
    qint64 integer(int column) const { return sqlite3_column_int64(m_statement, column); }
    QString text(int column) const
    {
        return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column)),
                                 sqlite3_column_bytes(m_statement, column));
    }
    std::span<const unsigned char> bytes(int column) const
    {
        return {static_cast<const unsigned char *>(sqlite3_column_blob(m_statement, column)),
                std::size_t(sqlite3_column_bytes(m_statement, column))};
    }
    QByteArray copied(int column) const
    {
        const auto view = bytes(column);
        return QByteArray(reinterpret_cast<const char *>(view.data()), qsizetype(view.size()));
    }
    PersonKey person(int column) const
    {
        PersonKey key{};
        const auto view = bytes(column);
        std::copy_n(view.begin(), std::min(view.size(), key.size()), key.begin());
        return key;
    }

private:
    sqlite3 *m_database;
    sqlite3_stmt *m_statement;
    int m_bound = 0;
};

} // namespace mado::store
