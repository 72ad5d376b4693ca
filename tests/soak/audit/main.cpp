// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody with the database in their hands deletes, changes, inserts, swaps or cuts off records; the chain has to say
// so each time, on each engine. Every tampering is undone before the next one.
#include "backend/audit/recorder.h"
#include "backend/audit/verify.h"
#include "backend/store/postgres_database.h"
#include "backend/store/sqlite_database.h"
#include "tests/bench/support/rounds.h"
#include "tests/support/postgres_cluster.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>

namespace {

using namespace mado;
using namespace mado::bench;

constexpr int usualRounds = 10000;
constexpr int records = 60;

struct Undo
{
};

qint64 anyRecord(QRandomGenerator &dice) { return 1 + dice.bounded(records); }

void change(store::Transaction &tx, QRandomGenerator &dice)
{
    const store::Value at = anyRecord(dice);
    const store::Value other = QStringLiteral("x%1").arg(dice.generate());
    switch (dice.bounded(8)) {
    case 0:
        tx.execute("UPDATE audit_record SET at = at + 1 WHERE seq = $1", {at});
        break;
    case 1:
        tx.execute("UPDATE audit_record SET staff = $2 WHERE seq = $1", {at, other});
        break;
    case 2:
        tx.execute("UPDATE audit_record SET role = $2 WHERE seq = $1", {at, other});
        break;
    case 3:
        tx.execute("UPDATE audit_record SET action = $2 WHERE seq = $1", {at, other});
        break;
    case 4:
        tx.execute("UPDATE audit_record SET subject = $2 WHERE seq = $1", {at, other});
        break;
    case 5:
        tx.execute("UPDATE audit_record SET label = $2 WHERE seq = $1", {at, other});
        break;
    case 6:
        tx.execute("UPDATE audit_record SET reason = $2 WHERE seq = $1", {at, other});
        break;
    default:
        tx.execute("UPDATE audit_record SET hash = $2 WHERE seq = $1", {at, QByteArray(32, char(dice.bounded(256)))});
    }
}

void remove(store::Transaction &tx, QRandomGenerator &dice)
{
    const qint64 gone = anyRecord(dice);
    tx.execute("DELETE FROM audit_record WHERE seq = $1", {gone});
    if (dice.bounded(2) == 0)
        return;
    // With the gap closed, and the head moved to fit.
    tx.execute("UPDATE audit_record SET seq = -seq WHERE seq > $1", {gone});
    tx.execute("UPDATE audit_record SET seq = -seq - 1 WHERE seq < 0");
    tx.execute("UPDATE audit_head SET seq = seq - 1");
}

void insert(store::Transaction &tx, QRandomGenerator &dice)
{
    const qint64 after = dice.bounded(records + 1);
    const qint64 copied = anyRecord(dice);
    tx.execute("UPDATE audit_record SET seq = -seq WHERE seq > $1", {after});
    tx.execute("UPDATE audit_record SET seq = -seq + 1 WHERE seq < 0");
    tx.execute("INSERT INTO audit_record (seq, at, staff, role, action, subject, label, reason, hash) "
               "SELECT $1, at, staff, role, action, subject, label, reason, hash FROM audit_record WHERE seq = $2",
               {after + 1, copied > after ? copied + 1 : copied});
    if (dice.bounded(2) == 0)
        tx.execute("UPDATE audit_head SET seq = seq + 1");
}

void swap(store::Transaction &tx, QRandomGenerator &dice)
{
    const qint64 one = 1 + dice.bounded(records - 1);
    tx.execute("UPDATE audit_record SET seq = 0 WHERE seq = $1", {one});
    tx.execute("UPDATE audit_record SET seq = $1 WHERE seq = $1 + 1", {one});
    tx.execute("UPDATE audit_record SET seq = $1 + 1 WHERE seq = 0", {one});
}

/// The head may be set to fit, too; only the anchor tells then.
void cutOff(store::Transaction &tx, QRandomGenerator &dice)
{
    const qint64 last = dice.bounded(records);
    tx.execute("DELETE FROM audit_record WHERE seq > $1", {last});
    if (last > 0)
        tx.execute("UPDATE audit_head SET seq = $1, hash = (SELECT hash FROM audit_record WHERE seq = $1)", {last});
    if (dice.bounded(2) == 0)
        tx.execute("DELETE FROM audit_anchor");
}

using Tampering = void (*)(store::Transaction &, QRandomGenerator &);
constexpr Tampering tamperings[] = {change, remove, insert, swap, cutOff};

bool found(store::Database &database, const audit::Seal &seal, const std::vector<store::AnchorRow> &kept,
           const std::function<void(store::Transaction &)> &tamper)
{
    bool fault = false;
    try {
        (void)database.write([&](store::Transaction &tx) -> bool {
            tamper(tx);
            fault = audit::verify(tx, seal, kept).faultAt.has_value();
            throw Undo();
        });
    } catch (const Undo &) {
    }
    return fault;
}

/// A chain of records, and its anchor as it is kept elsewhere.
struct Chain
{
    std::unique_ptr<store::Database> database;
    std::vector<store::AnchorRow> kept;

    /// False: it is not whole before anybody touched it.
    bool make(const audit::Recorder &recorder)
    {
        const QDateTime start(QDate(2020, 6, 17), QTime(3, 0), Qt::UTC);
        const StaffName nurse{*StaffId::from(QStringLiteral("n-1")), QStringLiteral("佐伯"), Role::Nurse};
        const auto made = database->write([&](store::Transaction &tx) {
            for (int i = 0; i < records; ++i)
                recorder.record(tx, {nurse, start.addSecs(i), Permission(i % 20), QString::number(i),
                                     QStringLiteral("R-%1").arg(i)});
            kept.push_back(*audit::makeAnchor(tx, recorder.seal(), start));
        });
        return made && !found(*database, recorder.seal(), kept, [](store::Transaction &) {});
    }
};

/// One on each engine that there is here.
std::vector<Chain> chains(const QString &folder, test::PostgresCluster &cluster)
{
    std::vector<Chain> all;
    if (auto opened = store::openSqlite(folder + QStringLiteral("/db"), {.durable = false}))
        all.push_back({std::move(*opened), {}});
    if (!cluster.start())
        std::fprintf(stderr, "SQLite alone: %s\n", qPrintable(cluster.why()));
    else if (auto opened = store::openPostgres(cluster.freshDatabase()))
        all.push_back({std::move(*opened), {}});
    return all;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const auto rounds = readRounds(app.arguments(), usualRounds);
    QTemporaryDir folder;
    test::PostgresCluster cluster;
    auto all = chains(folder.path(), cluster);
    const audit::Recorder recorder(audit::Seal::ofTheMoment());
    if (!rounds || all.empty() || !std::ranges::all_of(all, [&](Chain &chain) { return chain.make(recorder); }))
        return 2;
    QRandomGenerator dice(quint32(rounds->seed));
    Outcome outcome{0, 0};
    for (int round = 0; round < rounds->count; ++round) {
        const Chain &chain = all[std::size_t(round) % all.size()];
        const int which = dice.bounded(int(std::size(tamperings)));
        if (!found(*chain.database, recorder.seal(), chain.kept,
                   [&](store::Transaction &tx) { tamperings[which](tx, dice); })) {
            std::fprintf(stderr, "round %d: tampering %d was not found\n", round, which);
            ++outcome.lost;
        }
    }
    return conclude("audit", *rounds, outcome);
}
