// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/sqlite_database.h"

#include "backend/store/sqlite_connection.h"
#include "backend/store/sqlite_file.h"
#include "backend/store/sqlite_schema.h"

#include <condition_variable>
#include <mutex>

namespace mado::store {

namespace {

using ConnectionPtr = std::unique_ptr<SqliteConnection>;

class SqliteTransaction final : public Transaction
{
public:
    explicit SqliteTransaction(SqliteConnection &connection) : m_connection(connection) {}
    std::vector<Row> query(const char *sql, const std::vector<Value> &parameters) override
    {
        return m_connection.query(sql, parameters);
    }
    qint64 execute(const char *sql, const std::vector<Value> &parameters) override
    {
        return m_connection.execute(sql, parameters);
    }
    void feedMoved() override { m_feedMoved = true; }
    bool movedFeed() const { return m_feedMoved; }

private:
    SqliteConnection &m_connection;
    bool m_feedMoved = false;
};

/// Rolls back unless committed; a failing roll-back leaves nothing to do (SQLite has rolled back itself).
class Scope
{
public:
    Scope(SqliteConnection &connection, const char *begin) : m_connection(connection) { connection.execute(begin); }
    Scope(const Scope &) = delete;
    Scope &operator=(const Scope &) = delete;
    ~Scope()
    {
        if (m_done)
            return;
        try {
            m_connection.execute("ROLLBACK");
        } catch (const StoreFailure &) {
        }
    }
    void commit()
    {
        m_connection.execute("COMMIT");
        m_done = true;
    }

private:
    SqliteConnection &m_connection;
    bool m_done = false;
};

/// Hands out read connections; waits while all are in use.
class ReaderPool
{
public:
    void add(ConnectionPtr connection) { m_idle.push_back(std::move(connection)); }
    ConnectionPtr take()
    {
        std::unique_lock lock(m_mutex);
        m_returned.wait(lock, [this] { return !m_idle.empty(); });
        ConnectionPtr connection = std::move(m_idle.back());
        m_idle.pop_back();
        return connection;
    }
    void giveBack(ConnectionPtr connection)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_idle.push_back(std::move(connection));
        }
        m_returned.notify_one();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_returned;
    std::vector<ConnectionPtr> m_idle;
};

class SqliteDatabase final : public Database
{
public:
    SqliteDatabase(ConnectionPtr writer, std::vector<ConnectionPtr> readers) : m_writer(std::move(writer))
    {
        for (ConnectionPtr &reader : readers)
            m_readers.add(std::move(reader));
    }

    FeedWatch onFeedMoved(std::function<void()> wake) override { return m_wakes.add(std::move(wake)); }

    tl::expected<void, StoreError> release() override
    {
        try {
            const std::lock_guard lock(m_writing);
            // A log that readers still hold keeps its pages: only an emptied one is written anew.
            m_writer->script("PRAGMA secure_delete = ON; VACUUM");
            if (m_writer->query("PRAGMA wal_checkpoint(TRUNCATE)").at(0).integer(0) != 0)
                throw SqliteFailure(StoreError::Kind::Busy,
                                    "the write-ahead log is still being read; it is tried again");
            return {};
        } catch (const SqliteFailure &failure) {
            return tl::unexpected(failure.error());
        } catch (const StoreFailure &failure) {
            return tl::unexpected(StoreError{StoreError::Kind::Other, QString::fromUtf8(failure.what())});
        }
    }

protected:
    tl::expected<void, StoreError> transact(Mode mode, const std::function<void(Transaction &)> &work) override
    {
        try {
            mode == Mode::Write ? write(work) : read(work);
            return {};
        } catch (const SqliteFailure &failure) {
            return tl::unexpected(failure.error());
        } catch (const StoreFailure &failure) {
            return tl::unexpected(StoreError{StoreError::Kind::Other, QString::fromUtf8(failure.what())});
        }
    }

private:
    void write(const std::function<void(Transaction &)> &work)
    {
        bool moved = false;
        {
            const std::lock_guard lock(m_writing);
            Scope scope(*m_writer, "BEGIN IMMEDIATE");
            SqliteTransaction transaction(*m_writer);
            work(transaction);
            scope.commit();
            moved = transaction.movedFeed();
        }
        if (moved)
            m_wakes.wakeAll();
    }

    void read(const std::function<void(Transaction &)> &work)
    {
        struct Borrowed
        {
            ReaderPool &pool;
            ConnectionPtr connection;
            ~Borrowed() { pool.giveBack(std::move(connection)); }
        } borrowed{m_readers, m_readers.take()};
        Scope scope(*borrowed.connection, "BEGIN");
        SqliteTransaction transaction(*borrowed.connection);
        work(transaction);
        scope.commit();
    }

    std::mutex m_writing;
    ConnectionPtr m_writer;
    ReaderPool m_readers;
    FeedWakes m_wakes;
};

void configure(SqliteConnection &connection, const SqliteOptions &options)
{
    connection.script(options.durable ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = OFF");
    connection.script("PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF");
}

ConnectionPtr openWriter(const QString &path, const SqliteOptions &options, std::span<const Migration> steps)
{
    auto writer = std::make_unique<SqliteConnection>(path, options.busyTimeout);
    writer->checkpointOnClose(false);
    refuseUnknownSchema(*writer, steps);
    if (writer->query("PRAGMA journal_mode = WAL").at(0).text(0) != QLatin1String("wal")) {
        throw SqliteFailure(StoreError::Kind::Unavailable,
                            "the file system cannot hold a write-ahead log; put the database on a local disk");
    }
    configure(*writer, options);
    migrate(*writer, steps);
    writer->checkpointOnClose(true);
    return writer;
}

} // namespace

tl::expected<std::unique_ptr<Database>, StoreError> openSqlite(const QString &path, const SqliteOptions &options)
{
    return openSqlite(path, options, std::span(migrations, migrationCount));
}

tl::expected<std::unique_ptr<Database>, StoreError> openSqlite(const QString &path, const SqliteOptions &options,
                                                               std::span<const Migration> steps)
{
    if (auto prepared = prepareFile(path); !prepared)
        return tl::unexpected(prepared.error());
    try {
        ConnectionPtr writer = openWriter(path, options, steps);
        std::vector<ConnectionPtr> readers;
        for (std::size_t i = 0; i < std::max<std::size_t>(options.readers, 1); ++i) {
            auto reader = std::make_unique<SqliteConnection>(path, options.busyTimeout);
            configure(*reader, options);
            reader->script("PRAGMA query_only = ON");
            readers.push_back(std::move(reader));
        }
        return std::make_unique<SqliteDatabase>(std::move(writer), std::move(readers));
    } catch (const SqliteFailure &failure) {
        return tl::unexpected(failure.error());
    } catch (const StoreFailure &failure) {
        return tl::unexpected(StoreError{StoreError::Kind::Other, QString::fromUtf8(failure.what())});
    }
}

} // namespace mado::store
