// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/store/engine.h"

#include <chrono>
#include <memory>
#include <string>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace mado::store {

/// A StoreFailure that knows its kind.
class SqliteFailure : public StoreFailure
{
public:
    SqliteFailure(StoreError::Kind kind, const std::string &what) : StoreFailure(what), m_kind(kind) {}
    StoreError error() const { return {m_kind, QString::fromUtf8(what())}; }

private:
    StoreError::Kind m_kind;
};

/// One prepared statement. $n of the SQL takes the n-th value, in whatever order they appear.
class SqliteStatement
{
public:
    SqliteStatement(sqlite3 *database, const char *sql);
    std::vector<Row> run(const std::vector<Value> &parameters);

private:
    void bind(const std::vector<Value> &parameters);
    std::vector<Row> stepThrough();

    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    sqlite3 *m_database;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    std::vector<int> m_positions; ///< Of each bound name: which value it takes, from 0.
};

/// One connection with its statement cache. Used by one thread at a time; failures are thrown as SqliteFailure.
class SqliteConnection
{
public:
    SqliteConnection(const QString &path, std::chrono::milliseconds busyTimeout);

    std::vector<Row> query(const char *sql, const std::vector<Value> &parameters = {});
    qint64 execute(const char *sql, const std::vector<Value> &parameters = {});
    /// Runs a script of several statements without parameters.
    void script(const std::string &sql);
    /// Off: closing leaves the write-ahead log as it is, so that a file we refuse stays untouched.
    void checkpointOnClose(bool on);

private:
    SqliteStatement &prepared(const char *sql);

    struct Close
    {
        void operator()(sqlite3 *database) const;
    };
    std::unique_ptr<sqlite3, Close> m_database;
    std::unordered_map<std::string, SqliteStatement> m_statements;
};

} // namespace mado::store
