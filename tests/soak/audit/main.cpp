// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody with the database in their hands deletes, changes, inserts, swaps or cuts off records; the chain has to say
// so each time. Every tampering is undone before the next one.
#include "backend/audit/recorder.h"
#include "backend/audit/verify.h"
#include "backend/store/sqlite_database.h"
#include "tests/bench/support/rounds.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTemporaryDir>
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

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const auto rounds = readRounds(app.arguments(), usualRounds);
    QTemporaryDir folder;
    const auto database = store::openSqlite(folder.filePath(QStringLiteral("db")), {.durable = false});
    if (!rounds || !database)
        return 2;
    const audit::Recorder recorder(audit::Seal::ofTheMoment());
    const QDateTime start(QDate(2020, 6, 17), QTime(3, 0), Qt::UTC);
    const StaffName nurse{*StaffId::from(QStringLiteral("n-1")), QStringLiteral("佐伯"), Role::Nurse};
    std::vector<store::AnchorRow> kept;
    const auto made = (*database)->write([&](store::Transaction &tx) {
        for (int i = 0; i < records; ++i)
            recorder.record(
                tx, {nurse, start.addSecs(i), Permission(i % 20), QString::number(i), QStringLiteral("R-%1").arg(i)});
        kept.push_back(*audit::makeAnchor(tx, recorder.seal(), start));
    });
    if (!made || found(**database, recorder.seal(), kept, [](store::Transaction &) {}))
        return 2;
    QRandomGenerator dice(quint32(rounds->seed));
    Outcome outcome{0, 0};
    for (int round = 0; round < rounds->count; ++round) {
        const int which = dice.bounded(int(std::size(tamperings)));
        if (!found(**database, recorder.seal(), kept, [&](store::Transaction &tx) { tamperings[which](tx, dice); })) {
            std::fprintf(stderr, "round %d: tampering %d was not found\n", round, which);
            ++outcome.lost;
        }
    }
    return conclude("audit", *rounds, outcome);
}
