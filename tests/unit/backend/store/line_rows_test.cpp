// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/line_rows.h"

#include "backend/store/sqlite_database.h"
#include "tests/support/runner.h"

#include <QTemporaryDir>
#include <QTest>

using namespace mado::store;
using namespace Qt::Literals::StringLiterals;

namespace {

NewOutbound message(const QString &conversation, const QString &text, bool urgent = false)
{
    return {.account = u"kanagawa"_s,
            .conversation = conversation,
            .entry = std::nullopt,
            .retryKey = u"key"_s,
            .replyToken = std::nullopt,
            .messages = text,
            .urgent = urgent,
            .createdAt = 1};
}

QStringList dueTexts(Transaction &tx, qint64 now)
{
    QStringList texts;
    for (const auto &row : dueOutbound(tx, now, 100))
        texts.append(row.messages);
    return texts;
}

} // namespace

class LineRowsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;

    template <class Work> void inTransaction(Work work) { QVERIFY(m_database->write(work)); }

private Q_SLOTS:
    void init()
    {
        static int file = 0;
        auto opened = openSqlite(m_folder.filePath(QString::number(++file)), {.durable = false});
        QVERIFY(opened);
        m_database = std::move(*opened);
        inTransaction([](Transaction &tx) {
            for (const auto &id : {u"a"_s, u"b"_s})
                tx.execute("INSERT INTO conversation (id, account, line_user, display_name, language, reachable, "
                           "created_at) VALUES ($1, 'kanagawa', $2, '', 'ja', 1, 0)",
                           {id, "U"_L1 + id});
        });
    }

    void only_the_first_of_each_conversation_is_due()
    {
        inTransaction([](Transaction &tx) {
            for (int i = 1; i <= 12; ++i)
                insertOutbound(tx, message(u"a"_s, u"a%1"_s.arg(i)));
            insertOutbound(tx, message(u"b"_s, u"b1"_s));
            QCOMPARE(dueTexts(tx, 10), (QStringList{u"a1"_s, u"b1"_s}));
            settleOutbound(tx, dueOutbound(tx, 10, 1).at(0).id, u"accepted"_s, {});
            QCOMPARE(dueTexts(tx, 10), (QStringList{u"a2"_s, u"b1"_s}));
        });
    }

    void an_urgent_message_comes_first_and_keeps_its_place_among_urgent_ones()
    {
        inTransaction([](Transaction &tx) {
            insertOutbound(tx, message(u"a"_s, u"plain"_s));
            insertOutbound(tx, message(u"a"_s, u"urgent 1"_s, true));
            insertOutbound(tx, message(u"a"_s, u"urgent 2"_s, true));
            QCOMPARE(dueTexts(tx, 10), (QStringList{u"urgent 1"_s, u"plain"_s}));
        });
    }

    void a_postponed_message_holds_those_behind_it()
    {
        inTransaction([](Transaction &tx) {
            insertOutbound(tx, message(u"a"_s, u"first"_s));
            insertOutbound(tx, message(u"a"_s, u"second"_s));
            postponeOutbound(tx, dueOutbound(tx, 10, 1).at(0).id, 50, u"line.rate"_s);
            QCOMPARE(dueTexts(tx, 49), QStringList());
            QCOMPARE(dueTexts(tx, 50), QStringList{u"first"_s});
        });
    }

    void the_first_attempt_keeps_its_time()
    {
        inTransaction([](Transaction &tx) {
            insertOutbound(tx, message(u"a"_s, u"x"_s));
            const auto id = dueOutbound(tx, 10, 1).at(0).id;
            beginOutboundAttempt(tx, id, {10, 20, u"push.unanswered"_s});
            beginOutboundAttempt(tx, id, {30, 40, u"push.unanswered"_s});
            const auto row = dueOutbound(tx, 40, 1).at(0);
            QCOMPARE(row.attempts, 2);
            QCOMPARE(row.firstAttemptAt.value_or(0), 10);
            QCOMPARE(row.fault, u"push.unanswered"_s);
        });
    }

    void an_event_is_kept_once_per_account()
    {
        inTransaction([](Transaction &tx) {
            QVERIFY(keepRawEvent(tx, {u"kanagawa"_s, u"1"_s, 5, u"{}"_s, std::nullopt}));
            QVERIFY(!keepRawEvent(tx, {u"kanagawa"_s, u"1"_s, 6, u"{}"_s, std::nullopt}));
            QVERIFY(keepRawEvent(tx, {u"kyoto"_s, u"1"_s, 7, u"{}"_s, std::nullopt}));
            QVERIFY(keepRawEvent(tx, {u"kanagawa"_s, u"2"_s, 8, u"7"_s, u"event: not an object"_s}));
            QCOMPARE(newRawEvents(tx, 10).size(), 2u);
            QCOMPARE(countRawEvents(tx, u"refused"_s), 1);
        });
    }

    void taking_back_empties_only_that_message()
    {
        inTransaction([](Transaction &tx) {
            keepRawEvent(tx, {u"kanagawa"_s, u"1"_s, 5, u"{\"message\":{\"id\":\"11\"}}"_s, std::nullopt});
            keepRawEvent(tx, {u"kanagawa"_s, u"2"_s, 5, u"{\"message\":{\"id\":\"12\"}}"_s, std::nullopt});
            for (const auto &event : newRawEvents(tx, 10))
                markRawEventDone(tx, event.id);
            forgetRawMessage(tx, u"kanagawa"_s, u"1%"_s, 0);
            forgetRawMessage(tx, u"kanagawa"_s, u"11"_s, 0);
            const auto rows = tx.query("SELECT body FROM raw_event ORDER BY id");
            QCOMPARE(rows.at(0).text(0), u"{}"_s);
            QVERIFY(rows.at(1).text(0).contains(u"12"_s));
        });
    }

    void residents_without_a_name_are_found_until_they_have_one()
    {
        inTransaction([](Transaction &tx) {
            QCOMPARE(namelessResidents(tx, 10).size(), 2u);
            setDisplayName(tx, u"a"_s, u"ゆず茶"_s);
            QCOMPARE(namelessResidents(tx, 10).at(0).lineUser, u"Ub"_s);
        });
    }
};

MADO_TEST(LineRowsTest)
#include "line_rows_test.moc"
