// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/survey/postgres_wire.h"

#include <QRandomGenerator>

namespace mado::store {

namespace {

// The key of its advisory lock keeps several servers from making the schema, or a partition, at the same time.
constexpr const char *schema = R"(
SELECT pg_advisory_xact_lock(7216300);
CREATE TABLE IF NOT EXISTS survey_part (
    part INT PRIMARY KEY, survey TEXT NOT NULL, layout TEXT NOT NULL, counted_by TEXT NOT NULL DEFAULT '',
    roller BIGINT NOT NULL DEFAULT 0, generation BIGINT NOT NULL DEFAULT 0);
CREATE TABLE IF NOT EXISTS survey_key (survey TEXT PRIMARY KEY, secret BYTEA NOT NULL);
CREATE TABLE IF NOT EXISTS survey_response (
    part INT NOT NULL, lane INT NOT NULL, seq BIGINT NOT NULL, person UUID NOT NULL, period INT NOT NULL,
    revision INT NOT NULL, at INT NOT NULL, answers BYTEA NOT NULL) PARTITION BY LIST (part);
CREATE TABLE IF NOT EXISTS survey_lane (
    part INT NOT NULL, lane INT NOT NULL, epoch BIGINT NOT NULL, head BIGINT NOT NULL, PRIMARY KEY (part, lane));
CREATE TABLE IF NOT EXISTS survey_mark (
    part INT NOT NULL, lane INT NOT NULL, seq BIGINT NOT NULL, PRIMARY KEY (part, lane));
CREATE TABLE IF NOT EXISTS survey_cell (
    part INT NOT NULL, period INT NOT NULL, cell BIGINT NOT NULL, counters BYTEA NOT NULL,
    PRIMARY KEY (part, period, cell)) WITH (fillfactor = 70);
CREATE TABLE IF NOT EXISTS survey_import (
    file TEXT PRIMARY KEY, done BIGINT NOT NULL, line BIGINT NOT NULL, kept BIGINT NOT NULL, refused BIGINT NOT NULL);
)";

class PostgresResponses final : public ResponseLog
{
public:
    explicit PostgresResponses(const QByteArray &conninfo) : m_wire(conninfo)
    {
        link().ensureAlive();
        link().script("SET client_min_messages = warning");
    }

    void makeSchema()
    {
        link().script("BEGIN");
        link().script(schema);
        link().script("COMMIT");
    }

    void begin() override
    {
        link().ensureAlive();
        link().script("BEGIN");
    }
    void commit() override { link().script("COMMIT"); }
    void rollback() noexcept override { link().drop(); }

    void openPart(int part, const QString &survey, const QString &layout) override
    {
        link().ensureAlive();
        if (!link().query("SELECT part FROM survey_part WHERE part = $1", {qint64(part)}).empty())
            return;
        LogScope scope(*this);
        link().script("SELECT pg_advisory_xact_lock(7216300)");
        link().execute("INSERT INTO survey_part (part, survey, layout) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
                       {qint64(part), survey, layout});
        const QByteArray name = table(part);
        link().script("CREATE TABLE IF NOT EXISTS " + name + " PARTITION OF survey_response FOR VALUES IN (" +
                      QByteArray::number(part) + ")");
        link().script("CREATE UNIQUE INDEX IF NOT EXISTS " + name + "_place ON " + name + " (lane, seq)");
        link().script("CREATE UNIQUE INDEX IF NOT EXISTS " + name + "_person ON " + name +
                      " (person, period, revision)");
        scope.commit();
    }
    std::vector<int> parts(const QString &survey) override
    {
        link().ensureAlive();
        std::vector<int> found;
        for (const Row &row : link().query("SELECT part FROM survey_part WHERE survey = $1 ORDER BY part", {survey}))
            found.push_back(int(row.integer(0)));
        return found;
    }
    QString layoutOf(int part) override
    {
        const auto rows = link().query("SELECT layout FROM survey_part WHERE part = $1", {qint64(part)});
        return rows.empty() ? QString() : rows.front().text(0);
    }
    void saveLayout(int part, const QString &layout) override
    {
        link().execute("UPDATE survey_part SET layout = $1 WHERE part = $2", {layout, qint64(part)});
    }
    QByteArray keyOf(const QString &survey) override
    {
        QByteArray fresh(32, Qt::Uninitialized);
        QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(fresh.data()), fresh.size() / 4);
        link().ensureAlive();
        link().execute("INSERT INTO survey_key (survey, secret) VALUES ($1, $2) ON CONFLICT DO NOTHING",
                       {survey, fresh});
        return link().query("SELECT secret FROM survey_key WHERE survey = $1", {survey}).front().bytes(0);
    }

    Lane takeLane(int part, int number) override
    {
        const auto row = link()
                             .query("INSERT INTO survey_lane (part, lane, epoch, head) VALUES ($1, $2, 1, 0) "
                                    "ON CONFLICT (part, lane) DO UPDATE SET epoch = survey_lane.epoch + 1 "
                                    "RETURNING epoch, head",
                                    {qint64(part), qint64(number)})
                             .front();
        return {part, number, row.integer(0), row.integer(1)};
    }

    std::map<PersonPeriod, Standing> standing(int part, const std::vector<PersonPeriod> &who) override
    {
        const QByteArray sql =
            "SELECT DISTINCT ON (r.person, r.period) r.person, r.period, r.revision, r.answers FROM " + table(part) +
            " r JOIN unnest($1, $2) AS asked (person, period) "
            "ON r.person = asked.person AND r.period = asked.period "
            "ORDER BY r.person, r.period, r.revision DESC";
        const auto answer = m_wire.run(sql, {arrayFrom(uuidType, who,
                                                       [](BinaryWriter &to, const PersonPeriod &one) {
                                                           to.field(one.person.data(), qsizetype(one.person.size()));
                                                       }),
                                             arrayFrom(int4Type, who, [](BinaryWriter &to, const PersonPeriod &one) {
                                                 to.field(qint32(one.period));
                                             })});
        std::map<PersonPeriod, Standing> found;
        for (int row = 0; row < PQntuples(answer.get()); ++row)
            found.emplace(PersonPeriod{PostgresWire::person(answer, row, 0), PostgresWire::number(answer, row, 1)},
                          Standing{PostgresWire::number(answer, row, 2), PostgresWire::bytes(answer, row, 3)});
        return found;
    }

    std::vector<LoggedResponse> rowsOf(int part, const PersonKey &who) override
    {
        const QByteArray sql = "SELECT period, revision, at, answers FROM " + table(part) +
                               " WHERE person = ANY ($1) ORDER BY period, revision";
        const auto answer = m_wire.run(
            sql, {arrayFrom(uuidType, std::vector<PersonKey>{who}, [](BinaryWriter &to, const PersonKey &one) {
                to.field(one.data(), qsizetype(one.size()));
            })});
        std::vector<LoggedResponse> found;
        for (int row = 0; row < PQntuples(answer.get()); ++row)
            found.push_back({who, PostgresWire::number(answer, row, 0), PostgresWire::number(answer, row, 1),
                             qint32(PostgresWire::number(answer, row, 2)), PostgresWire::bytes(answer, row, 3)});
        return found;
    }

    void append(Lane &lane, const std::vector<LoggedResponse> &rows) override
    {
        advance(lane, rows.size());
        const auto numbers = [&](auto member) {
            return arrayFrom(int4Type, rows,
                             [=](BinaryWriter &to, const LoggedResponse &row) { to.field(qint32(row.*member)); });
        };
        const QByteArray sql =
            "INSERT INTO " + table(lane.part) + " (part, lane, seq, person, period, revision, at, answers) SELECT " +
            QByteArray::number(lane.part) + ", " + QByteArray::number(lane.number) + ", " +
            QByteArray::number(lane.head) +
            " + place - 1, person, period, revision, at, answers FROM unnest($1, $2, $3, $4, $5) WITH ORDINALITY "
            "AS row (person, period, revision, at, answers, place) ON CONFLICT DO NOTHING";
        const auto answer = m_wire.run(
            sql, {arrayFrom(uuidType, rows,
                            [](BinaryWriter &to, const LoggedResponse &row) {
                                to.field(row.person.data(), qsizetype(row.person.size()));
                            }),
                  numbers(&LoggedResponse::period), numbers(&LoggedResponse::revision), numbers(&LoggedResponse::at),
                  arrayFrom(bytesType, rows, [](BinaryWriter &to, const LoggedResponse &row) {
                      to.field(row.answers.constData(), row.answers.size());
                  })});
        // Whoever stood there already would leave a gap; the whole batch goes again with what stands now.
        if (QByteArray(PQcmdTuples(answer.get())).toULongLong() != rows.size())
            throw RowTaken();
        lane.head += qint64(rows.size());
    }

    void appendBulk(Lane &lane, const std::vector<LoggedResponse> &rows) override
    {
        advance(lane, rows.size());
        BinaryWriter writer;
        writer.bytes().reserve(qsizetype(rows.size()) * 110);
        writer.copyHeader();
        qint64 seq = lane.head;
        for (const LoggedResponse &row : rows) {
            writer.number(qint16(8));
            writer.field(qint32(lane.part));
            writer.field(qint32(lane.number));
            writer.field(qint64(seq++));
            writer.field(row.person.data(), qsizetype(row.person.size()));
            writer.field(qint32(row.period));
            writer.field(qint32(row.revision));
            writer.field(qint32(row.at));
            writer.field(row.answers.constData(), row.answers.size());
        }
        writer.number(qint16(-1));
        m_wire.copyIn("COPY " + table(lane.part) + " FROM STDIN (FORMAT binary)", writer.bytes());
        lane.head = seq;
    }

    Marks heads(int part) override { return marksFrom("SELECT lane, head FROM survey_lane WHERE part = $1", part); }

    void scan(int part, int lane, qint64 from, qint64 until,
              const std::function<void(const ResponseView &)> &each) override
    {
        m_wire.copyOut("COPY (SELECT period, revision, answers FROM " + table(part) +
                           " WHERE lane = " + QByteArray::number(lane) + " AND seq >= " + QByteArray::number(from) +
                           " AND seq < " + QByteArray::number(until) + ") TO STDOUT (FORMAT binary)",
                       [&](BinaryRow row) {
                           const int period = row.number<qint32>();
                           const bool adds = row.number<qint32>() % 2 == 0;
                           each({period, adds, row.bytes()});
                       });
    }
    void eachPerson(int part, const std::function<void(const PersonKey &, int)> &each) override
    {
        m_wire.copyOut("COPY (SELECT person, period FROM " + table(part) + ") TO STDOUT (FORMAT binary)",
                       [&](BinaryRow row) {
                           PersonKey key{};
                           const auto view = row.bytes();
                           std::copy_n(view.begin(), std::min(view.size(), key.size()), key.begin());
                           each(key, row.number<qint32>());
                       });
    }
    qint64 count(int part) override
    {
        link().ensureAlive();
        const QByteArray sql = "SELECT count(*) FROM " + table(part);
        return link().query(sql.constData(), {}).front().integer(0);
    }

    Marks marks(int part) override { return marksFrom("SELECT lane, seq FROM survey_mark WHERE part = $1", part); }
    void saveMarks(int part, qint64 epoch, const Marks &marks) override
    {
        if (link().execute("UPDATE survey_part SET generation = generation + 1 WHERE part = $1 AND roller = $2",
                           {qint64(part), epoch}) != 1)
            throw LaneTaken();
        for (const auto &[lane, seq] : marks)
            link().execute("INSERT INTO survey_mark (part, lane, seq) VALUES ($1, $2, $3) "
                           "ON CONFLICT (part, lane) DO UPDATE SET seq = excluded.seq",
                           {qint64(part), qint64(lane), seq});
    }
    qint64 takeRoller(int part) override
    {
        return link()
            .query("UPDATE survey_part SET roller = roller + 1 WHERE part = $1 RETURNING roller", {qint64(part)})
            .front()
            .integer(0);
    }
    QString countedBy(int part) override
    {
        return link().query("SELECT counted_by FROM survey_part WHERE part = $1", {qint64(part)}).front().text(0);
    }
    void clearCells(int part, const QString &countedBy) override
    {
        link().execute("DELETE FROM survey_cell WHERE part = $1", {qint64(part)});
        link().execute("DELETE FROM survey_mark WHERE part = $1", {qint64(part)});
        link().execute("UPDATE survey_part SET counted_by = $1, generation = generation + 1 WHERE part = $2",
                       {countedBy, qint64(part)});
    }
    void eachCell(int part, qint64 from, qint64 until, const std::function<void(const CellRow &)> &each) override
    {
        m_wire.copyOut(
            "COPY (SELECT period, cell, counters FROM survey_cell WHERE part = " + QByteArray::number(part) +
                " AND cell >= " + QByteArray::number(from) + " AND cell < " + QByteArray::number(until) +
                ") TO STDOUT (FORMAT binary)",
            [&](BinaryRow row) {
                const int period = row.number<qint32>();
                const auto cell = row.number<qint64>();
                const auto view = row.bytes();
                each({period, cell, QByteArray(reinterpret_cast<const char *>(view.data()), qsizetype(view.size()))});
            });
    }
    void saveCells(int part, const std::vector<CellRow> &cells) override
    {
        constexpr std::size_t atOnce = 20000;
        for (std::size_t from = 0; from < cells.size(); from += atOnce)
            saveSome(part, std::span(cells).subspan(from, std::min(atOnce, cells.size() - from)));
    }
    qint64 generation(int part) override
    {
        link().ensureAlive();
        const auto rows = link().query("SELECT generation FROM survey_part WHERE part = $1", {qint64(part)});
        return rows.empty() ? -1 : rows.front().integer(0);
    }

    std::optional<ImportState> importState(const QString &file) override
    {
        const auto rows = link().query("SELECT done, line, kept, refused FROM survey_import WHERE file = $1", {file});
        if (rows.empty())
            return std::nullopt;
        const Row &row = rows.front();
        return ImportState{row.integer(0), row.integer(1), row.integer(2), row.integer(3)};
    }
    void saveImport(const QString &file, const ImportState &state) override
    {
        link().execute("INSERT INTO survey_import (file, done, line, kept, refused) VALUES ($1, $2, $3, $4, $5) "
                       "ON CONFLICT (file) DO UPDATE SET done = excluded.done, line = excluded.line, "
                       "kept = excluded.kept, refused = excluded.refused",
                       {file, state.done, state.rows, state.kept, state.refused});
    }

    qint64 eraseEverything() override
    {
        link().ensureAlive();
        const qint64 gone = link().query("SELECT COUNT(*) FROM survey_response", {}).front().integer(0);
        LogScope scope(*this);
        // New, empty files: what stood in the old ones goes with them.
        link().script("TRUNCATE survey_response, survey_cell, survey_mark, survey_key, survey_import");
        link().script("UPDATE survey_part SET counted_by = '', roller = roller + 1, generation = generation + 1");
        scope.commit();
        return gone;
    }
    qint64 eraseWithdrawn(int part) override
    {
        link().ensureAlive();
        // A pair goes once both of its rows are counted: what is left adds up to the same.
        const QByteArray sql =
            "WITH pair AS (SELECT added.person, added.period, added.revision FROM " + table(part) + " taken JOIN " +
            table(part) +
            " added ON added.person = taken.person AND added.period = taken.period "
            "AND added.revision = taken.revision - 1 "
            "JOIN survey_mark m ON m.part = taken.part AND m.lane = taken.lane AND taken.seq < m.seq "
            "JOIN survey_mark n ON n.part = added.part AND n.lane = added.lane AND added.seq < n.seq "
            "WHERE taken.revision % 2 = 1) DELETE FROM " +
            table(part) +
            " r USING pair WHERE r.person = pair.person AND r.period = pair.period "
            "AND r.revision - r.revision % 2 = pair.revision";
        const qint64 gone = link().execute(sql.constData(), {});
        if (gone > 0)
            link().script("VACUUM FULL " + table(part)); // writes the partition anew, without what was deleted
        return gone;
    }

private:
    static QByteArray table(int part) { return "survey_response_" + QByteArray::number(part); }

    void advance(const Lane &lane, std::size_t rows)
    {
        const auto moved =
            link().execute("UPDATE survey_lane SET head = head + $1 "
                           "WHERE part = $2 AND lane = $3 AND epoch = $4 AND head = $5",
                           {qint64(rows), qint64(lane.part), qint64(lane.number), lane.epoch, lane.head});
        if (moved != 1)
            throw LaneTaken();
    }

    void saveSome(int part, std::span<const CellRow> cells)
    {
        const QByteArray sql = "INSERT INTO survey_cell (part, period, cell, counters) SELECT " +
                               QByteArray::number(part) +
                               ", * FROM unnest($1, $2, $3) ON CONFLICT (part, period, cell) "
                               "DO UPDATE SET counters = excluded.counters";
        m_wire.run(
            sql,
            {arrayFrom(int4Type, cells, [](BinaryWriter &to, const CellRow &cell) { to.field(qint32(cell.period)); }),
             arrayFrom(int8Type, cells, [](BinaryWriter &to, const CellRow &cell) { to.field(qint64(cell.cell)); }),
             arrayFrom(bytesType, cells, [](BinaryWriter &to, const CellRow &cell) {
                 to.field(cell.counters.constData(), cell.counters.size());
             })});
    }

    Marks marksFrom(const char *sql, int part)
    {
        link().ensureAlive();
        Marks found;
        for (const Row &row : link().query(sql, {qint64(part)}))
            found.emplace(int(row.integer(0)), row.integer(1));
        return found;
    }

    PostgresLink &link() { return m_wire.link(); }

    PostgresWire m_wire;
};

class PostgresResponseStore final : public ResponseStore
{
public:
    explicit PostgresResponseStore(QByteArray conninfo) : m_conninfo(std::move(conninfo)) {}
    std::unique_ptr<ResponseLog> connect() override { return std::make_unique<PostgresResponses>(m_conninfo); }
    bool ownServer() const override { return true; }

private:
    QByteArray m_conninfo;
};

} // namespace

tl::expected<std::unique_ptr<ResponseStore>, StoreError> openPostgresResponses(const QString &conninfo)
{
    try {
        PostgresResponses(conninfo.toUtf8()).makeSchema();
        return std::make_unique<PostgresResponseStore>(conninfo.toUtf8());
    } catch (const PostgresFailure &failure) {
        return tl::unexpected(StoreError{kindOfSqlState(failure.sqlState()), QString::fromUtf8(failure.what())});
    } catch (const StoreFailure &failure) {
        return tl::unexpected(StoreError{StoreError::Kind::Other, QString::fromUtf8(failure.what())});
    }
}

} // namespace mado::store
