// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/survey/postgres_wire.h"

namespace mado::store {

void PostgresWire::fail(const PGresult *result) const
{
    const char *state = result ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
    if (state && QByteArray(state) == "23505")
        throw RowTaken();
    const char *message = result ? PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY) : nullptr;
    throw PostgresFailure(state ? state : "08006", message ? message : "the connection to PostgreSQL broke");
}

PostgresWire::Answer PostgresWire::run(const QByteArray &sql, const std::vector<Array> &arrays)
{
    std::vector<Oid> types;
    std::vector<const char *> values;
    std::vector<int> lengths;
    for (const Array &array : arrays) {
        types.push_back(array.type);
        values.push_back(array.bytes.constData());
        lengths.push_back(int(array.bytes.size()));
    }
    const std::vector<int> binary(arrays.size(), 1);
    Answer answer(PQexecParams(m_link.raw(), sql.constData(), int(arrays.size()), types.data(), values.data(),
                               lengths.data(), binary.data(), 1));
    const auto status = PQresultStatus(answer.get());
    if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK)
        fail(answer.get());
    return answer;
}

void PostgresWire::copyIn(const QByteArray &sql, const QByteArray &bytes)
{
    Answer started(PQexec(m_link.raw(), sql.constData()));
    if (PQresultStatus(started.get()) != PGRES_COPY_IN)
        fail(started.get());
    constexpr qsizetype atOnce = 1 << 20;
    for (qsizetype from = 0; from < bytes.size(); from += atOnce) {
        if (PQputCopyData(m_link.raw(), bytes.constData() + from, int(std::min(atOnce, bytes.size() - from))) != 1)
            fail(nullptr);
    }
    if (PQputCopyEnd(m_link.raw(), nullptr) != 1)
        fail(nullptr);
    finishCopy();
}

void PostgresWire::copyOut(const QByteArray &sql, const std::function<void(BinaryRow)> &each)
{
    m_link.ensureAlive();
    Answer started(PQexec(m_link.raw(), sql.constData()));
    if (PQresultStatus(started.get()) != PGRES_COPY_OUT)
        fail(started.get());
    bool first = true;
    for (;;) {
        char *raw = nullptr;
        const int size = PQgetCopyData(m_link.raw(), &raw, 0);
        if (size < 0)
            break;
        const std::unique_ptr<char, decltype(&PQfreemem)> row(raw, PQfreemem);
        const char *from = raw + (first ? 19 : 0); // the header comes with the first row
        first = false;
        if (size - (from - raw) >= 2 && qFromBigEndian<qint16>(from) > 0)
            each(BinaryRow(from));
    }
    finishCopy();
}

void PostgresWire::finishCopy()
{
    std::optional<Answer> bad;
    while (PGresult *result = PQgetResult(m_link.raw())) {
        Answer answer(result);
        if (PQresultStatus(result) == PGRES_FATAL_ERROR)
            bad = std::move(answer);
    }
    if (bad)
        fail(bad->get());
}

int PostgresWire::number(const Answer &answer, int row, int column)
{
    return qFromBigEndian<qint32>(PQgetvalue(answer.get(), row, column));
}
QByteArray PostgresWire::bytes(const Answer &answer, int row, int column)
{
    return QByteArray(PQgetvalue(answer.get(), row, column), PQgetlength(answer.get(), row, column));
}
PersonKey PostgresWire::person(const Answer &answer, int row, int column)
{
    PersonKey key{};
    std::copy_n(PQgetvalue(answer.get(), row, column), key.size(), key.begin());
    return key;
}

} // namespace mado::store
