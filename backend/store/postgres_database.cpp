// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/postgres_database.h"

#include "backend/store/migrations.h"
#include "backend/store/postgres_listener.h"

#include <QUuid>
#include <condition_variable>
#include <mutex>

namespace mado::store {

namespace {

constexpr size_t poolSize = 4;
/// One number for all writers of this schema; any constant does as long as every replica uses the same.
constexpr const char *queueWriters = "SELECT pg_advisory_xact_lock(7210147)";

StoreError errorOf(const StoreFailure &failure)
{
    const auto *postgres = dynamic_cast<const PostgresFailure *>(&failure);
    return {postgres ? kindOfSqlState(postgres->sqlState()) : StoreError::Kind::Other,
            QString::fromUtf8(failure.what())};
}

class PostgresTransaction final : public Transaction
{
public:
    explicit PostgresTransaction(PostgresLink &link) : m_link(link) {}
    std::vector<Row> query(const char *sql, const std::vector<Value> &parameters) override
    {
        return m_link.query(sql, parameters);
    }
    qint64 execute(const char *sql, const std::vector<Value> &parameters) override
    {
        return m_link.execute(sql, parameters);
    }
    void feedMoved() override { m_feedMoved = true; }
    bool movedFeed() const { return m_feedMoved; }

private:
    PostgresLink &m_link;
    bool m_feedMoved = false;
};

class PostgresDatabase final : public Database
{
public:
    explicit PostgresDatabase(const QByteArray &conninfo)
        : m_process(QUuid::createUuid().toByteArray(QUuid::Id128)),
          m_listener(conninfo, m_process)
    {
        for (size_t i = 0; i < poolSize; ++i)
            m_free.push_back(std::make_unique<PostgresLink>(conninfo));
    }

    FeedWatch onFeedMoved(std::function<void()> wake) override { return m_listener.onFeedMoved(std::move(wake)); }
    tl::expected<void, StoreError> release() override;

    tl::expected<void, StoreError> migrate();

protected:
    tl::expected<void, StoreError> transact(Mode mode, const std::function<void(Transaction &)> &work) override;

private:
    tl::expected<void, StoreError> letGoOfLog();
    std::unique_ptr<PostgresLink> borrow();
    void giveBack(std::unique_ptr<PostgresLink> link);
    /// True when the transaction moved the feed.
    bool runIn(PostgresLink &link, Mode mode, const std::function<void(Transaction &)> &work);

    const QByteArray m_process; ///< Tells our notifications from other replicas'.
    std::mutex m_mutex;
    std::condition_variable m_returned;
    std::vector<std::unique_ptr<PostgresLink>> m_free;
    PostgresListener m_listener;
};

std::unique_ptr<PostgresLink> PostgresDatabase::borrow()
{
    std::unique_lock lock(m_mutex);
    m_returned.wait(lock, [this] { return !m_free.empty(); });
    auto link = std::move(m_free.back());
    m_free.pop_back();
    return link;
}

void PostgresDatabase::giveBack(std::unique_ptr<PostgresLink> link)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_free.push_back(std::move(link));
    }
    m_returned.notify_one();
}

bool PostgresDatabase::runIn(PostgresLink &link, Mode mode, const std::function<void(Transaction &)> &work)
{
    link.ensureAlive();
    link.script(mode == Mode::Write ? "BEGIN" : "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    PostgresTransaction tx(link);
    if (mode == Mode::Write)
        link.script(queueWriters);
    work(tx);
    if (tx.movedFeed())
        link.script("NOTIFY feed, '" + m_process + "'");
    link.script("COMMIT");
    return tx.movedFeed();
}

tl::expected<void, StoreError> PostgresDatabase::transact(Mode mode, const std::function<void(Transaction &)> &work)
{
    auto link = borrow();
    tl::expected<void, StoreError> outcome;
    bool moved = false;
    try {
        moved = runIn(*link, mode, work);
    } catch (const StoreFailure &failure) {
        outcome = tl::unexpected(errorOf(failure));
        link->drop(); // Rolls back, and whatever state the connection was in is gone with it.
    } catch (...) {
        link->drop();
        giveBack(std::move(link));
        throw;
    }
    giveBack(std::move(link));
    if (moved)
        m_listener.wakeAll();
    return outcome;
}

void apply(PostgresLink &link, const Migration &migration)
{
    QByteArray sql(migration.sql);
    sql.replace("{bytes}", "BYTEA").replace("{serial}", "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY");
    link.script(sql);
    link.execute("INSERT INTO schema_version (version) VALUES ($1)", {qint64(migration.version)});
}

/// ANALYZE leaves what it once sampled from a table that is empty now. Naming a column's type anew takes it away.
void forgetSamples(PostgresLink &link)
{
    const auto columns =
        link.query("SELECT s.tablename, s.attname, format_type(a.atttypid, a.atttypmod) FROM pg_stats AS s "
                   "JOIN pg_class AS c ON c.relname = s.tablename AND c.relnamespace = current_schema()::regnamespace "
                   "JOIN pg_attribute AS a ON a.attrelid = c.oid AND a.attname = s.attname "
                   "WHERE s.schemaname = current_schema() AND c.reltuples <= 0",
                   {});
    for (const Row &row : columns)
        link.script("ALTER TABLE \"" + row.text(0).toUtf8() + "\" ALTER COLUMN \"" + row.text(1).toUtf8() + "\" TYPE " +
                    row.text(2).toUtf8());
}

tl::expected<void, StoreError> PostgresDatabase::release()
{
    auto link = borrow();
    tl::expected<void, StoreError> outcome;
    try {
        link->ensureAlive();
        // Writes every table of ours anew. The planner's statistics hold samples of values: they are made again, too,
        // and the catalogue of them is written anew after that.
        for (const Row &row : link->query("SELECT tablename FROM pg_tables WHERE schemaname = current_schema()", {}))
            link->script("VACUUM (FULL, ANALYZE) \"" + row.text(0).toUtf8() + '"');
        forgetSamples(*link);
        link->script("VACUUM (FULL) pg_catalog.pg_statistic");
    } catch (const StoreFailure &failure) {
        link->drop();
        outcome = tl::unexpected(errorOf(failure));
    }
    giveBack(std::move(link));
    return outcome ? letGoOfLog() : outcome;
}

// The log holds what was written before, until it is cut off and its old files are removed (wal_recycle = off). That
// is the right of a role that may make checkpoints; without it whoever runs the database server does it.
tl::expected<void, StoreError> PostgresDatabase::letGoOfLog()
{
    auto link = borrow();
    tl::expected<void, StoreError> outcome;
    try {
        link->ensureAlive();
        for (int i = 0; i < 2; ++i)
            link->script("SELECT pg_switch_wal(); CHECKPOINT");
    } catch (const StoreFailure &failure) {
        link->drop();
        outcome = tl::unexpected(errorOf(failure));
    }
    giveBack(std::move(link));
    return outcome;
}

tl::expected<void, StoreError> PostgresDatabase::migrate()
{
    auto link = borrow();
    tl::expected<void, StoreError> outcome;
    try {
        link->ensureAlive();
        link->script("BEGIN");
        link->script(queueWriters);
        link->script("CREATE TABLE IF NOT EXISTS schema_version (version BIGINT PRIMARY KEY)");
        const auto at = link->query("SELECT COALESCE(MAX(version), 0) FROM schema_version", {}).front().integer(0);
        if (at > newestSchema()) {
            outcome = tl::unexpected(
                StoreError{StoreError::Kind::Newer, QStringLiteral("the database has schema %1, this version knows %2; "
                                                                   "install the newer madoguchid")
                                                        .arg(at)
                                                        .arg(newestSchema())});
            link->script("ROLLBACK");
        } else {
            for (auto step = static_cast<std::size_t>(at); step < migrationCount; ++step)
                apply(*link, migrations[step]);
            link->script("COMMIT");
        }
    } catch (const StoreFailure &failure) {
        link->drop();
        outcome = tl::unexpected(errorOf(failure));
    }
    giveBack(std::move(link));
    return outcome;
}

} // namespace

tl::expected<std::unique_ptr<Database>, StoreError> openPostgres(const QString &conninfo)
{
    try {
        auto database = std::make_unique<PostgresDatabase>(conninfo.toUtf8());
        if (const auto migrated = database->migrate(); !migrated)
            return tl::unexpected(migrated.error());
        return std::unique_ptr<Database>(std::move(database));
    } catch (const StoreFailure &failure) {
        return tl::unexpected(errorOf(failure));
    }
}

} // namespace mado::store
