// SPDX-License-Identifier: GPL-3.0-or-later
// The one interface to a database. SQL above it is written once, in the dialect both engines share: $1 parameters,
// ON CONFLICT … DO UPDATE, RETURNING, BIGINT milliseconds for times. No SQL outside backend/store/.
#pragma once

#include "backend/store/feed_wakes.h"

#include <QByteArray>
#include <QString>
#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <stdexcept>
#include <tl/expected.hpp>
#include <type_traits>
#include <variant>
#include <vector>

namespace mado::store {

/// NULL, integer, real, text, bytes.
using Value = std::variant<std::monostate, qint64, double, QString, QByteArray>;

/// One result row; columns by position, as the query names them. Asking for the wrong type is a programming error.
class Row
{
public:
    explicit Row(std::vector<Value> values) : m_values(std::move(values)) {}
    bool isNull(size_t column) const { return std::holds_alternative<std::monostate>(m_values.at(column)); }
    qint64 integer(size_t column) const { return std::get<qint64>(m_values.at(column)); }
    const QString &text(size_t column) const { return std::get<QString>(m_values.at(column)); }
    const QByteArray &bytes(size_t column) const { return std::get<QByteArray>(m_values.at(column)); }
    QString textOr(size_t column, const QString &otherwise) const { return isNull(column) ? otherwise : text(column); }

private:
    std::vector<Value> m_values;
};

/// Thrown inside a transaction when the database refuses; Database turns it into a StoreError at its border.
class StoreFailure : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

/// What went wrong and what to do, without data from rows.
struct StoreError
{
    enum class Kind { Busy, Full, ReadOnly, Corrupt, Newer, Unavailable, Other };
    Kind kind;
    QString what;
};

/// An open transaction. Lives only inside Database::write or read; never stored.
class Transaction
{
public:
    virtual ~Transaction() = default;
    virtual std::vector<Row> query(const char *sql, const std::vector<Value> &parameters = {}) = 0;
    /// Returns the number of rows changed.
    virtual qint64 execute(const char *sql, const std::vector<Value> &parameters = {}) = 0;
    /// Notes that this transaction's commit moves the feed; touchFeed() and nextFeed() call it.
    virtual void feedMoved() {}
};

/// A database with its schema in place. Thread-safe: writers queue, readers see the last commit.
class Database
{
public:
    virtual ~Database() = default;

    /// Runs `work` in one transaction and commits durably; rolls back when it throws. A StoreFailure becomes a
    /// StoreError, anything else goes on to the caller. Never opened inside another one of the same thread.
    template <class Work> auto write(Work &&work) -> tl::expected<std::invoke_result_t<Work, Transaction &>, StoreError>
    {
        return run<Work>(Mode::Write, std::forward<Work>(work));
    }
    template <class Work> auto read(Work &&work) -> tl::expected<std::invoke_result_t<Work, Transaction &>, StoreError>
    {
        return run<Work>(Mode::Read, std::forward<Work>(work));
    }

    /// Calls `wake` after each commit that moved the feed, from the committing thread or one of the database's own, as
    /// long as what is returned lives. No transaction is open then. It should be quick, and neither move the feed nor
    /// stop listening itself.
    virtual FeedWatch onFeedMoved(std::function<void()> wake) = 0;

    /// Writes the database anew without what was deleted and lets go of its logs. Takes long; readers and writers wait.
    /// Safe to repeat; not inside a transaction.
    virtual tl::expected<void, StoreError> release() = 0;

protected:
    enum class Mode { Read, Write };
    /// Runs the transaction; reports failure instead of throwing.
    virtual tl::expected<void, StoreError> transact(Mode mode, const std::function<void(Transaction &)> &work) = 0;

private:
    template <class Work>
    auto run(Mode mode, Work &&work) -> tl::expected<std::invoke_result_t<Work, Transaction &>, StoreError>
    {
        using Result = std::invoke_result_t<Work, Transaction &>;
        if constexpr (std::is_void_v<Result>) {
            return transact(mode, [&](Transaction &tx) { work(tx); });
        } else {
            std::optional<Result> result;
            auto done = transact(mode, [&](Transaction &tx) { result.emplace(work(tx)); });
            if (!done)
                return tl::unexpected(done.error());
            return std::move(*result);
        }
    }
};

} // namespace mado::store
