// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/sqlite_connection.h"
#include "backend/store/sqlite_file.h"
#include "backend/store/survey/response_log.h"
#include "backend/store/survey/sqlite_run.h"

#include <QRandomGenerator>
#include <sqlite3.h>
#include <unordered_map>

namespace mado::store {

namespace {

constexpr const char *schema = R"(
CREATE TABLE IF NOT EXISTS part (
    part INTEGER PRIMARY KEY, survey TEXT NOT NULL, layout TEXT NOT NULL, counted_by TEXT NOT NULL DEFAULT '',
    roller INTEGER NOT NULL DEFAULT 0, generation INTEGER NOT NULL DEFAULT 0);
CREATE TABLE IF NOT EXISTS survey_key (survey TEXT PRIMARY KEY, secret BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS response (
    part INTEGER NOT NULL, lane INTEGER NOT NULL, seq INTEGER NOT NULL, person BLOB NOT NULL, period INTEGER NOT NULL,
    revision INTEGER NOT NULL, at INTEGER NOT NULL, answers BLOB NOT NULL, PRIMARY KEY (part, lane, seq)) WITHOUT ROWID;
CREATE UNIQUE INDEX IF NOT EXISTS response_person ON response (person, part, period, revision);
CREATE TABLE IF NOT EXISTS lane (
    part INTEGER NOT NULL, lane INTEGER NOT NULL, epoch INTEGER NOT NULL, head INTEGER NOT NULL,
    PRIMARY KEY (part, lane)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS mark (
    part INTEGER NOT NULL, lane INTEGER NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (part, lane)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS cell (
    part INTEGER NOT NULL, period INTEGER NOT NULL, cell INTEGER NOT NULL, counters BLOB NOT NULL,
    PRIMARY KEY (part, period, cell)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS import (
    file TEXT PRIMARY KEY, done INTEGER NOT NULL, line INTEGER NOT NULL, kept INTEGER NOT NULL,
    refused INTEGER NOT NULL);
)";

struct Close
{
    void operator()(sqlite3 *database) const { sqlite3_close_v2(database); }
};
struct Finalize
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};

class SqliteResponses final : public ResponseLog
{
public:
    SqliteResponses(const QString &path, bool durable)
    {
        sqlite3 *raw = nullptr;
        const int code = sqlite3_open_v2(path.toUtf8().constData(), &raw,
                                         SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
        m_database.reset(raw);
        if (code != SQLITE_OK)
            throw SqliteFailure(kindOfSqlite(code), sqlite3_errstr(code));
        sqlite3_busy_timeout(raw, 30000);
        script("PRAGMA journal_mode = WAL; PRAGMA secure_delete = ON; PRAGMA cache_size = -65536; "
               "PRAGMA trusted_schema = OFF");
        script(durable ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = OFF");
    }

    void makeSchema() { script(schema); }

    void begin() override { script("BEGIN IMMEDIATE"); }
    void commit() override { script("COMMIT"); }
    void rollback() noexcept override { sqlite3_exec(m_database.get(), "ROLLBACK", nullptr, nullptr, nullptr); }

    void openPart(int part, const QString &survey, const QString &layout) override
    {
        run("INSERT INTO part (part, survey, layout) VALUES (?, ?, ?) ON CONFLICT DO NOTHING", part, survey, layout);
    }
    std::vector<int> parts(const QString &survey) override
    {
        std::vector<int> found;
        Run rows = query("SELECT part FROM part WHERE survey = ? ORDER BY part", survey);
        while (rows.next())
            found.push_back(int(rows.integer(0)));
        return found;
    }
    QString layoutOf(int part) override { return word("SELECT layout FROM part WHERE part = ?", part); }
    void saveLayout(int part, const QString &layout) override
    {
        run("UPDATE part SET layout = ? WHERE part = ?", layout, part);
    }
    QByteArray keyOf(const QString &survey) override
    {
        QByteArray fresh(32, Qt::Uninitialized);
        QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(fresh.data()), fresh.size() / 4);
        {
            Run insert = query("INSERT INTO survey_key (survey, secret) VALUES (?, ?) ON CONFLICT DO NOTHING", survey);
            insert.blob(fresh.constData(), fresh.size()).next();
        }
        Run row = query("SELECT secret FROM survey_key WHERE survey = ?", survey);
        row.next();
        return row.copied(0);
    }

    Lane takeLane(int part, int number) override
    {
        run("INSERT INTO lane (part, lane, epoch, head) VALUES (?, ?, 1, 0) "
            "ON CONFLICT (part, lane) DO UPDATE SET epoch = epoch + 1",
            part, number);
        Run row = query("SELECT epoch, head FROM lane WHERE part = ? AND lane = ?", part, number);
        row.next();
        return {part, number, row.integer(0), row.integer(1)};
    }

    std::map<PersonPeriod, Standing> standing(int part, const std::vector<PersonPeriod> &who) override
    {
        std::map<PersonPeriod, Standing> found;
        for (const PersonPeriod &one : who) {
            Run row = prepared("SELECT revision, answers FROM response WHERE person = ? AND part = ? AND period = ? "
                               "ORDER BY revision DESC LIMIT 1");
            row.blob(one.person.data(), qsizetype(one.person.size())) << part << one.period;
            if (row.next())
                found.emplace(one, Standing{int(row.integer(0)), row.copied(1)});
        }
        return found;
    }

    std::vector<LoggedResponse> rowsOf(int part, const PersonKey &person) override
    {
        std::vector<LoggedResponse> found;
        Run row = prepared("SELECT period, revision, at, answers FROM response WHERE person = ? AND part = ? "
                           "ORDER BY period, revision");
        row.blob(person.data(), qsizetype(person.size())) << part;
        while (row.next())
            found.push_back({person, int(row.integer(0)), int(row.integer(1)), qint32(row.integer(2)), row.copied(3)});
        return found;
    }

    void append(Lane &lane, const std::vector<LoggedResponse> &rows) override
    {
        const auto count = qint64(rows.size());
        run("UPDATE lane SET head = head + ? WHERE part = ? AND lane = ? AND epoch = ? AND head = ?", count, lane.part,
            lane.number, lane.epoch, lane.head);
        if (sqlite3_changes(m_database.get()) != 1)
            throw LaneTaken();
        qint64 seq = lane.head;
        for (const LoggedResponse &row : rows) {
            Run insert = prepared("INSERT INTO response (part, lane, seq, person, period, revision, at, answers) "
                                  "VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
            insert << lane.part << lane.number << seq++;
            insert.blob(row.person.data(), qsizetype(row.person.size())) << row.period << row.revision << row.at;
            insert.blob(row.answers.constData(), row.answers.size()).next();
        }
        lane.head = seq;
    }
    void appendBulk(Lane &lane, const std::vector<LoggedResponse> &rows) override { append(lane, rows); }

    Marks heads(int part) override { return numbers("SELECT lane, head FROM lane WHERE part = ?", part); }
    void scan(int part, int lane, qint64 from, qint64 until,
              const std::function<void(const ResponseView &)> &each) override
    {
        Run row = query("SELECT period, revision, answers FROM response "
                        "WHERE part = ? AND lane = ? AND seq >= ? AND seq < ?",
                        part, lane, from, until);
        while (row.next())
            each({int(row.integer(0)), row.integer(1) % 2 == 0, row.bytes(2)});
    }
    void eachPerson(int part, const std::function<void(const PersonKey &, int)> &each) override
    {
        Run row = query("SELECT person, period FROM response WHERE part = ?", part);
        while (row.next())
            each(row.person(0), int(row.integer(1)));
    }
    qint64 count(int part) override { return number("SELECT count(*) FROM response WHERE part = ?", part); }

    Marks marks(int part) override { return numbers("SELECT lane, seq FROM mark WHERE part = ?", part); }
    void saveMarks(int part, qint64 epoch, const Marks &marks) override
    {
        run("UPDATE part SET generation = generation + 1 WHERE part = ? AND roller = ?", part, epoch);
        if (sqlite3_changes(m_database.get()) != 1)
            throw LaneTaken();
        for (const auto &[lane, seq] : marks)
            run("INSERT INTO mark (part, lane, seq) VALUES (?, ?, ?) "
                "ON CONFLICT (part, lane) DO UPDATE SET seq = excluded.seq",
                part, lane, seq);
    }
    qint64 takeRoller(int part) override
    {
        run("UPDATE part SET roller = roller + 1 WHERE part = ?", part);
        return number("SELECT roller FROM part WHERE part = ?", part);
    }
    QString countedBy(int part) override { return word("SELECT counted_by FROM part WHERE part = ?", part); }
    void clearCells(int part, const QString &countedBy) override
    {
        run("DELETE FROM cell WHERE part = ?", part);
        run("DELETE FROM mark WHERE part = ?", part);
        run("UPDATE part SET counted_by = ?, generation = generation + 1 WHERE part = ?", countedBy, part);
    }
    void eachCell(int part, qint64 from, qint64 until, const std::function<void(const CellRow &)> &each) override
    {
        Run row = query("SELECT period, cell, counters FROM cell WHERE part = ? AND cell >= ? AND cell < ?", part, from,
                        until);
        while (row.next())
            each({int(row.integer(0)), row.integer(1), row.copied(2)});
    }
    void saveCells(int part, const std::vector<CellRow> &cells) override
    {
        for (const CellRow &cell : cells) {
            Run insert = query("INSERT INTO cell (part, period, cell, counters) VALUES (?, ?, ?, ?) "
                               "ON CONFLICT (part, period, cell) DO UPDATE SET counters = excluded.counters",
                               part, cell.period, cell.cell);
            insert.blob(cell.counters.constData(), cell.counters.size()).next();
        }
    }
    qint64 generation(int part) override { return number("SELECT generation FROM part WHERE part = ?", part); }

    std::optional<ImportState> importState(const QString &file) override
    {
        Run row = query("SELECT done, line, kept, refused FROM import WHERE file = ?", file);
        if (!row.next())
            return std::nullopt;
        return ImportState{row.integer(0), row.integer(1), row.integer(2), row.integer(3)};
    }
    void saveImport(const QString &file, const ImportState &state) override
    {
        run("INSERT INTO import (file, done, line, kept, refused) VALUES (?, ?, ?, ?, ?) ON CONFLICT (file) DO UPDATE "
            "SET done = excluded.done, line = excluded.line, kept = excluded.kept, refused = excluded.refused",
            file, state.done, state.rows, state.kept, state.refused);
    }

    qint64 eraseEverything() override
    {
        LogScope scope(*this);
        run("DELETE FROM response");
        const qint64 gone = sqlite3_changes64(m_database.get());
        for (const char *sql : {"DELETE FROM cell", "DELETE FROM mark", "DELETE FROM survey_key", "DELETE FROM import"})
            run(sql);
        run("UPDATE part SET counted_by = '', roller = roller + 1, generation = generation + 1");
        scope.commit();
        script("VACUUM; PRAGMA wal_checkpoint(TRUNCATE)");
        return gone;
    }
    qint64 eraseWithdrawn(int part) override
    {
        LogScope scope(*this);
        // A pair goes once both of its rows are counted: what is left adds up to the same.
        script("CREATE TEMP TABLE IF NOT EXISTS pair (person BLOB, period INTEGER, revision INTEGER, "
               "PRIMARY KEY (person, period, revision)) WITHOUT ROWID");
        run("DELETE FROM pair");
        run("INSERT INTO pair SELECT added.person, added.period, added.revision FROM response AS taken "
            "JOIN response AS added ON added.person = taken.person AND added.part = taken.part "
            "AND added.period = taken.period AND added.revision = taken.revision - 1 "
            "JOIN mark AS m ON m.part = taken.part AND m.lane = taken.lane AND taken.seq < m.seq "
            "JOIN mark AS n ON n.part = added.part AND n.lane = added.lane AND added.seq < n.seq "
            "WHERE taken.part = ? AND taken.revision % 2 = 1",
            part);
        run("DELETE FROM response WHERE part = ? AND (person, period, revision - revision % 2) IN "
            "(SELECT person, period, revision FROM pair)",
            part);
        const qint64 gone = sqlite3_changes(m_database.get());
        scope.commit();
        if (gone > 0)
            script("PRAGMA wal_checkpoint(TRUNCATE)"); // secure_delete has overwritten the pages; so no log keeps them
        return gone;
    }

private:
    void script(const char *sql)
    {
        const int code = sqlite3_exec(m_database.get(), sql, nullptr, nullptr, nullptr);
        if (code != SQLITE_OK)
            throw SqliteFailure(kindOfSqlite(code), sqlite3_errmsg(m_database.get()));
    }
    sqlite3_stmt *statement(const char *sql)
    {
        auto &known = m_statements[sql];
        if (!known) {
            sqlite3_stmt *raw = nullptr;
            const int code = sqlite3_prepare_v3(m_database.get(), sql, -1, SQLITE_PREPARE_PERSISTENT, &raw, nullptr);
            if (code != SQLITE_OK)
                throw SqliteFailure(kindOfSqlite(code), sqlite3_errmsg(m_database.get()));
            known.reset(raw);
        }
        return known.get();
    }
    Run prepared(const char *sql) { return Run(m_database.get(), statement(sql)); }
    template <class... Values> Run query(const char *sql, const Values &...values)
    {
        return Run(m_database.get(), statement(sql), values...);
    }
    template <class... Values> void run(const char *sql, const Values &...values)
    {
        Run all = query(sql, values...);
        while (all.next()) {}
    }
    qint64 number(const char *sql, int part)
    {
        Run row = query(sql, part);
        return row.next() ? row.integer(0) : 0;
    }
    QString word(const char *sql, int part)
    {
        Run row = query(sql, part);
        return row.next() ? row.text(0) : QString();
    }
    Marks numbers(const char *sql, int part)
    {
        Marks found;
        Run row = query(sql, part);
        while (row.next())
            found.emplace(int(row.integer(0)), row.integer(1));
        return found;
    }

    std::unique_ptr<sqlite3, Close> m_database;
    std::unordered_map<const char *, std::unique_ptr<sqlite3_stmt, Finalize>> m_statements;
};

class SqliteResponseStore final : public ResponseStore
{
public:
    SqliteResponseStore(QString path, bool durable) : m_path(std::move(path)), m_durable(durable) {}
    std::unique_ptr<ResponseLog> connect() override { return std::make_unique<SqliteResponses>(m_path, m_durable); }
    bool ownServer() const override { return false; }

private:
    QString m_path;
    bool m_durable;
};

} // namespace

tl::expected<std::unique_ptr<ResponseStore>, StoreError> openSqliteResponses(const QString &path, bool durable)
{
    if (auto prepared = prepareFile(path); !prepared)
        return tl::unexpected(prepared.error());
    try {
        SqliteResponses(path, durable).makeSchema();
        return std::make_unique<SqliteResponseStore>(path, durable);
    } catch (const SqliteFailure &failure) {
        return tl::unexpected(failure.error());
    } catch (const StoreFailure &failure) {
        return tl::unexpected(StoreError{StoreError::Kind::Other, QString::fromUtf8(failure.what())});
    }
}

} // namespace mado::store
