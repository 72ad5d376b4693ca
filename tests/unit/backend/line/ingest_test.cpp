// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/line/ingest.h"

#include "backend/store/line_rows.h"
#include "tests/support/disposal_sample.h"
#include "tests/support/runner.h"
#include "tests/unit/backend/line/fixtures.h"

#include <QSemaphore>

using namespace mado;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Writes down what it was given; fails for one resident as often as told.
class Recorder final : public line::EventSink
{
public:
    void handle(store::Transaction &tx, const line::InboundEvent &event) override
    {
        tx.execute("INSERT INTO counter (name, value) VALUES ($1, 1) "
                   "ON CONFLICT (name) DO UPDATE SET value = counter.value + 1",
                   {event.lineUser});
        if (event.lineUser == failing && failures-- > 0)
            throw std::runtime_error("scripted");
        order.append(event.lineUser);
        if (const auto *unsent = std::get_if<line::MessageUnsent>(&event.content))
            takenBack.append(unsent->lineMessage);
    }
    QString failing;
    QStringList takenBack;
    int failures = 0;
    QStringList order;
};

void keep(store::Database &database, const QString &user, qint64 at, const char *more = "")
{
    const auto body = uR"({"type":"follow","timestamp":%1,"source":{"type":"user","userId":"%2"}%3})"_s.arg(
        QString::number(at), user, QString::fromUtf8(more));
    const auto done = database.write([&](store::Transaction &tx) {
        store::keepRawEvent(tx, {u"kanagawa"_s, user + QString::number(at), at, body, std::nullopt});
    });
    QVERIFY(done);
}

} // namespace

class IngestTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void events_are_worked_off_in_the_order_in_which_they_happened()
    {
        const test::Store store;
        keep(*store.database, u"late"_s, 300);
        keep(*store.database, u"early"_s, 100);
        keep(*store.database, u"middle"_s, 200);
        Recorder sink;
        QVERIFY(line::drainEvents(*store.database, sink));
        QCOMPARE(sink.order, (QStringList{u"early"_s, u"middle"_s, u"late"_s}));
        QVERIFY(line::drainEvents(*store.database, sink));
        QCOMPARE(sink.order.size(), 3);
    }

    void a_failing_event_is_tried_three_times_and_leaves_no_trace_of_the_failed_ones()
    {
        const test::Store store;
        keep(*store.database, u"shaky"_s, 1);
        Recorder sink;
        sink.failing = u"shaky"_s;
        sink.failures = 2;
        QVERIFY(line::drainEvents(*store.database, sink));
        QCOMPARE(sink.order, QStringList{u"shaky"_s});
        QCOMPARE(test::countOf(*store.database, "SELECT value FROM counter WHERE name = 'shaky'"), 1);
        QCOMPARE(test::countOf(*store.database, "SELECT attempts FROM raw_event WHERE state = 'done'"), 2);
    }

    void an_event_that_keeps_failing_is_put_aside_and_the_next_goes_on()
    {
        const test::Store store;
        keep(*store.database, u"broken"_s, 1);
        keep(*store.database, u"sound"_s, 2);
        Recorder sink;
        sink.failing = u"broken"_s;
        sink.failures = 1000;
        QVERIFY(line::drainEvents(*store.database, sink));
        QCOMPARE(sink.order, QStringList{u"sound"_s});
        QCOMPARE(sink.failures, 1000 - line::maxEventAttempts);
        QCOMPARE(test::countOf(*store.database, "SELECT COUNT(*) FROM raw_event WHERE state = 'refused'"), 1);
        QCOMPARE(test::countOf(*store.database, "SELECT COUNT(*) FROM counter WHERE name = 'broken'"), 0);
    }

    void what_an_earlier_process_left_is_taken_up_at_the_start()
    {
        const test::Store store;
        keep(*store.database, u"left"_s, 1);
        Recorder sink;
        QSemaphore drained;
        line::Ingest ingest(*store.database, sink, [&] { drained.release(); });
        ingest.start();
        QVERIFY(drained.tryAcquire(1, 10000));
        keep(*store.database, u"new"_s, 2);
        ingest.wake();
        QVERIFY(drained.tryAcquire(1, 10000));
        ingest.stop();
        QCOMPARE(sink.order, (QStringList{u"left"_s, u"new"_s}));
    }

    void once_measures_end_only_stays_that_a_message_came()
    {
        const test::Store store;
        keep(*store.database, u"before"_s, 100);
        Recorder sink;
        QVERIFY(line::drainEvents(*store.database, sink));
        QVERIFY(store.database->write([](store::Transaction &tx) { test::putRun(tx, DisposalState::Frozen); }));
        keep(*store.database, u"after"_s, 200);
        QVERIFY(line::drainEvents(*store.database, sink));
        QCOMPARE(sink.order, (QStringList{u"before"_s, u"after"_s}));
        const auto kept = store.database->read([](store::Transaction &tx) {
            QStringList bodies;
            for (const store::Row &row : tx.query("SELECT body FROM raw_event WHERE state = 'done' ORDER BY id"))
                bodies.append(row.text(0));
            return bodies;
        });
        QVERIFY(kept->at(0).contains(u"before"_s));
        QCOMPARE(kept->at(1), u"{}"_s);
    }

    void a_message_taken_back_is_emptied_where_it_was_kept()
    {
        const test::Store store;
        keep(*store.database, u"U1"_s, 1, R"(,"message":{"id":"325708","text":"secret"})");
        keep(*store.database, u"U1"_s, 2, R"(,"message":{"id":"325709","text":"other"})");
        const auto unsend = uR"({"type":"unsend","timestamp":3,"source":{"type":"user","userId":"U1"},)"
                            uR"("unsend":{"messageId":"325708"}})"_s;
        QVERIFY(store.database->write([&](store::Transaction &tx) {
            store::keepRawEvent(tx, {u"kanagawa"_s, u"unsend"_s, 3, unsend, std::nullopt});
        }));
        Recorder sink;
        QVERIFY(line::drainEvents(*store.database, sink));
        QCOMPARE(test::countOf(*store.database, "SELECT COUNT(*) FROM raw_event WHERE body LIKE '%secret%'"), 0);
        QCOMPARE(test::countOf(*store.database, "SELECT COUNT(*) FROM raw_event WHERE body LIKE '%other%'"), 1);
    }

    void a_message_that_comes_after_its_taking_back_is_heard_and_then_goes()
    {
        const test::Store store;
        const auto put = [&](const QString &dedupe, const QString &body) {
            QVERIFY(store.database->write([&](store::Transaction &tx) {
                store::keepRawEvent(tx, {u"kanagawa"_s, dedupe, 3, body, std::nullopt});
            }));
        };
        Recorder sink;
        put(u"unsend"_s, uR"({"type":"unsend","timestamp":3,"source":{"type":"user","userId":"U1"},)"
                         uR"("unsend":{"messageId":"325708"}})"_s);
        QVERIFY(line::drainEvents(*store.database, sink));
        put(u"message"_s, uR"({"type":"message","timestamp":2,"source":{"type":"user","userId":"U1"},)"
                          uR"("message":{"type":"text","id":"325708","text":"secret"}})"_s);
        QVERIFY(line::drainEvents(*store.database, sink));
        QCOMPARE(sink.order.size(), 3);
        QCOMPARE(sink.takenBack, (QStringList{u"325708"_s, u"325708"_s}));
        QCOMPARE(test::countOf(*store.database, "SELECT COUNT(*) FROM raw_event WHERE body LIKE '%secret%'"), 0);
    }
};

MADO_TEST(IngestTest)
#include "ingest_test.moc"
