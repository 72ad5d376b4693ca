// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/postgres_link.h"

#include <QtEndian>
#include <bit>
#include <poll.h>

namespace mado::store {

namespace {

// Type numbers of pg_type.dat; part of the wire protocol, so they never change.
constexpr Oid boolType = 16, bytesType = 17, int8Type = 20, int2Type = 21, int4Type = 23, textType = 25,
              float4Type = 700, float8Type = 701, varcharType = 1043, nameType = 19;

QByteArray bigEndian(qint64 number)
{
    QByteArray bytes(8, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

/// Parameters in PostgreSQL's binary form, kept alive while the call runs.
class Parameters
{
public:
    explicit Parameters(const std::vector<Value> &values)
    {
        for (const Value &value : values)
            std::visit([this](const auto &content) { add(content); }, value);
        for (size_t i = 0; i < m_bytes.size(); ++i)
            m_pointers.push_back(m_isNull[i] ? nullptr : m_bytes[i].constData());
    }
    int count() const { return static_cast<int>(m_bytes.size()); }
    const Oid *types() const { return m_types.data(); }
    const char *const *values() const { return m_pointers.data(); }
    const int *lengths() const { return m_lengths.data(); }
    const int *formats() const { return m_formats.data(); }

private:
    void add(std::monostate) { push(0, {}, true); }
    void add(qint64 number) { push(int8Type, bigEndian(number), false); }
    void add(double number) { push(float8Type, bigEndian(std::bit_cast<qint64>(number)), false); }
    void add(const QString &text) { push(textType, text.toUtf8(), false); }
    void add(const QByteArray &bytes) { push(bytesType, bytes, false); }
    void push(Oid type, QByteArray bytes, bool isNull)
    {
        m_types.push_back(type);
        m_lengths.push_back(static_cast<int>(bytes.size()));
        m_formats.push_back(1);
        m_isNull.push_back(isNull);
        m_bytes.push_back(std::move(bytes));
    }

    std::vector<Oid> m_types;
    std::vector<QByteArray> m_bytes;
    std::vector<bool> m_isNull;
    std::vector<int> m_lengths;
    std::vector<int> m_formats;
    std::vector<const char *> m_pointers;
};

Value decoded(Oid type, const char *bytes, int length)
{
    switch (type) {
    case int8Type:
        return qFromBigEndian<qint64>(bytes);
    case int4Type:
        return qint64(qFromBigEndian<qint32>(bytes));
    case int2Type:
        return qint64(qFromBigEndian<qint16>(bytes));
    case boolType:
        return qint64(*bytes != 0);
    case float8Type:
        return std::bit_cast<double>(qFromBigEndian<qint64>(bytes));
    case float4Type:
        return double(std::bit_cast<float>(qFromBigEndian<qint32>(bytes)));
    case bytesType:
        return QByteArray(bytes, length);
    case textType:
    case varcharType:
    case nameType:
        return QString::fromUtf8(bytes, length);
    default:
        throw PostgresFailure("42804", "a column of type " + std::to_string(type) + " has no mapping; cast it");
    }
}

} // namespace

StoreError::Kind kindOfSqlState(const QByteArray &sqlState)
{
    if (sqlState.startsWith("08") || sqlState.startsWith("57P"))
        return StoreError::Kind::Unavailable;
    if (sqlState == "53100")
        return StoreError::Kind::Full;
    if (sqlState == "25006")
        return StoreError::Kind::ReadOnly;
    if (sqlState.startsWith("40") || sqlState == "55P03")
        return StoreError::Kind::Busy;
    if (sqlState.startsWith("XX"))
        return StoreError::Kind::Corrupt;
    return StoreError::Kind::Other;
}

PostgresFailure::PostgresFailure(QByteArray sqlState, const std::string &what)
    : StoreFailure(what),
      m_sqlState(std::move(sqlState))
{
}

PostgresLink::PostgresLink(QByteArray conninfo) : m_conninfo(std::move(conninfo)) {}

void PostgresLink::ensureAlive()
{
    if (m_connection && seemsAlive())
        return;
    m_connection.reset(PQconnectdb(m_conninfo.constData()));
    PQsetNoticeProcessor(
        m_connection.get(), [](void *, const char *) {}, nullptr);
    if (PQstatus(m_connection.get()) != CONNECTION_OK) {
        m_connection.reset();
        throw PostgresFailure("08006", "PostgreSQL does not answer; check that it runs and that 'database' names it");
    }
}

bool PostgresLink::seemsAlive() const
{
    if (PQstatus(m_connection.get()) != CONNECTION_OK)
        return false;
    pollfd socket{PQsocket(m_connection.get()), POLLIN, 0};
    if (poll(&socket, 1, 0) <= 0)
        return true;
    // Something to read on an idle connection: a notice, or the server's farewell.
    return PQconsumeInput(m_connection.get()) == 1 && PQstatus(m_connection.get()) == CONNECTION_OK;
}

void PostgresLink::drop() { m_connection.reset(); }

PostgresLink::Answer PostgresLink::checked(PGresult *result) const
{
    Answer answer(result);
    const auto status = PQresultStatus(answer.get());
    if (status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK)
        return answer;
    const char *state = answer ? PQresultErrorField(answer.get(), PG_DIAG_SQLSTATE) : nullptr;
    // Only the primary message: DETAIL quotes values of rows.
    const char *message = answer ? PQresultErrorField(answer.get(), PG_DIAG_MESSAGE_PRIMARY) : nullptr;
    throw PostgresFailure(state ? state : "08006", message ? message : "the connection to PostgreSQL broke");
}

PostgresLink::Answer PostgresLink::run(const char *sql, const std::vector<Value> &parameters)
{
    const Parameters packed(parameters);
    return checked(PQexecParams(m_connection.get(), sql, packed.count(), packed.types(), packed.values(),
                                packed.lengths(), packed.formats(), 1));
}

std::vector<Row> PostgresLink::query(const char *sql, const std::vector<Value> &parameters)
{
    const Answer answer = run(sql, parameters);
    std::vector<Row> rows;
    const int columns = PQnfields(answer.get());
    for (int row = 0; row < PQntuples(answer.get()); ++row) {
        std::vector<Value> values;
        values.reserve(static_cast<size_t>(columns));
        for (int column = 0; column < columns; ++column) {
            if (PQgetisnull(answer.get(), row, column))
                values.emplace_back();
            else
                values.push_back(decoded(PQftype(answer.get(), column), PQgetvalue(answer.get(), row, column),
                                         PQgetlength(answer.get(), row, column)));
        }
        rows.emplace_back(std::move(values));
    }
    return rows;
}

qint64 PostgresLink::execute(const char *sql, const std::vector<Value> &parameters)
{
    return QByteArray(PQcmdTuples(run(sql, parameters).get())).toLongLong();
}

void PostgresLink::script(const QByteArray &sql) { checked(PQexec(m_connection.get(), sql.constData())); }

} // namespace mado::store
