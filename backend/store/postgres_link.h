// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/store/engine.h"

#include <libpq-fe.h>

namespace mado::store {

/// Which kind of refusal an SQLSTATE is (PostgreSQL 15, appendix A).
StoreError::Kind kindOfSqlState(const QByteArray &sqlState);

/// Carries the SQLSTATE out of a transaction to the border of the engine.
class PostgresFailure final : public StoreFailure
{
public:
    PostgresFailure(QByteArray sqlState, const std::string &what);
    const QByteArray &sqlState() const { return m_sqlState; }

private:
    QByteArray m_sqlState;
};

/// One connection, and the little of libpq that the engine needs. Not thread-safe: its borrower is alone with it.
class PostgresLink
{
public:
    explicit PostgresLink(QByteArray conninfo);

    /// Opens it if it is not open or its server has gone. Throws PostgresFailure.
    void ensureAlive();
    /// Looks at the socket without sending anything: a restarted server shows here.
    bool seemsAlive() const;
    void drop();
    PGconn *raw() const { return m_connection.get(); }

    std::vector<Row> query(const char *sql, const std::vector<Value> &parameters);
    qint64 execute(const char *sql, const std::vector<Value> &parameters);
    /// Several statements at once, without parameters.
    void script(const QByteArray &sql);

private:
    struct Finish
    {
        void operator()(PGconn *connection) const { PQfinish(connection); }
    };
    struct Clear
    {
        void operator()(PGresult *result) const { PQclear(result); }
    };
    using Answer = std::unique_ptr<PGresult, Clear>;
    Answer run(const char *sql, const std::vector<Value> &parameters);
    Answer checked(PGresult *result) const;

    QByteArray m_conninfo;
    std::unique_ptr<PGconn, Finish> m_connection;
};

} // namespace mado::store
