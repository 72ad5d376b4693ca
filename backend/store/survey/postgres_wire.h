// SPDX-License-Identifier: GPL-3.0-or-later
// What the log of responses does with libpq beyond single statements: arrays as parameters, COPY both ways, all binary.
#pragma once

#include "backend/store/postgres_link.h"
#include "backend/store/survey/postgres_binary.h"
#include "backend/store/survey/response_log.h"

namespace mado::store {

// Type numbers of pg_type.dat.
constexpr Oid bytesType = 17, int4Type = 23, int8Type = 20, uuidType = 2950;

/// One array parameter in its binary form.
struct Array
{
    Oid type; ///< Of the array.
    QByteArray bytes;
};

constexpr Oid arrayOf(Oid element)
{
    switch (element) {
    case bytesType:
        return 1001;
    case int4Type:
        return 1007;
    case int8Type:
        return 1016;
    default:
        return 2951; // uuid[]
    }
}

template <class Items, class Write> Array arrayFrom(Oid element, const Items &items, const Write &write)
{
    BinaryWriter writer;
    writer.arrayHeader(element, qsizetype(items.size()));
    for (const auto &item : items)
        write(writer, item);
    return {arrayOf(element), std::move(writer.bytes())};
}

/// One connection. Everything throws: RowTaken where a unique index objects, else PostgresFailure.
class PostgresWire
{
public:
    struct Clear
    {
        void operator()(PGresult *result) const { PQclear(result); }
    };
    using Answer = std::unique_ptr<PGresult, Clear>;

    explicit PostgresWire(const QByteArray &conninfo) : m_link(conninfo) {}
    PostgresLink &link() { return m_link; }

    /// In the order of $1, $2, ….
    Answer run(const QByteArray &sql, const std::vector<Array> &arrays);
    void copyIn(const QByteArray &sql, const QByteArray &bytes);
    void copyOut(const QByteArray &sql, const std::function<void(BinaryRow)> &each);

    static int number(const Answer &answer, int row, int column);
    static QByteArray bytes(const Answer &answer, int row, int column);
    static PersonKey person(const Answer &answer, int row, int column);

private:
    [[noreturn]] void fail(const PGresult *result) const;
    void finishCopy();

    PostgresLink m_link;
};

} // namespace mado::store
