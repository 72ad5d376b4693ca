// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/line/sender.h"

#include "backend/desk/transcript.h"
#include "backend/http/server.h"
#include "backend/line/outbound.h"
#include "backend/line/quota.h"
#include "backend/training/platform_routes.h"
#include "contract/codecs.h"
#include "tests/support/runner.h"
#include "tests/unit/backend/line/fixtures.h"

using namespace mado;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto pending = "SELECT COUNT(*) FROM outbound WHERE state = 'waiting'";

QJsonArray textMessages(const QString &text) { return {QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, text}}}; }

/// The real wire: the fake LINE platform on a port of its own, and a database with one resident.
struct Line
{
    test::StandingClock clock;
    training::Platform platform{clock, test::lineAccount()};
    http::Server server{routes(platform), http::defaultLimits(), 2};
    test::Store store;
    line::Accounts accounts{{test::lineAccount(listen())}};
    line::DeliveryRules rules{.callDeadline = 300ms};
    ConversationId resident = add(u"U1"_s);

    static http::Router routes(training::Platform &platform)
    {
        http::Router router;
        training::addPlatformRoutes(router, platform);
        return router;
    }
    QUrl listen()
    {
        const auto port = server.listen(u"127.0.0.1"_s, 0);
        return QUrl(u"http://127.0.0.1:%1"_s.arg(port.value_or(0)));
    }
    ConversationId add(const QString &lineUser)
    {
        platform.addUser(lineUser, u"みかんの皮"_s, u"ja"_s);
        return test::addConversation(*store.database, lineUser);
    }
    EntryId queue(const ConversationId &to, const QString &text, bool urgent = false,
                  const std::optional<QString> &token = std::nullopt)
    {
        const auto made = store.database->write([&](store::Transaction &tx) {
            const auto entry =
                desk::append(tx, to, clock.now(), BotMessage{text, {}, urgent, {SendStage::AcceptedByServer, {}}});
            line::enqueue(tx, {test::account(), to, entry, token, textMessages(text), urgent, clock.now()});
            return entry;
        });
        return *made;
    }
    SendState stateOf(const EntryId &entry)
    {
        const auto body = store.database->read([&](store::Transaction &tx) {
            return tx.query("SELECT body FROM entry WHERE id = $1", {entry.text()}).at(0).text(0);
        });
        const auto decoded = decodeEntryBody(QJsonDocument::fromJson(body->toUtf8()).object());
        return std::get<BotMessage>(*decoded).state;
    }
    QStringList arrived(const QString &lineUser = u"U1"_s)
    {
        QStringList texts;
        for (const auto &delivery : platform.deliveries(lineUser))
            texts.append(delivery.messages.at(0)["text"_L1].toString());
        return texts;
    }
    qint64 waiting() { return test::countOf(*store.database, pending); }
};

const SendState accepted{SendStage::AcceptedByLine, {}};

} // namespace

class SenderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_fresh_reply_token_is_used_and_costs_nothing()
    {
        Line line;
        const auto entry = line.queue(line.resident, u"体温は？"_s, false, line.platform.issueReplyToken(u"U1"_s));
        line::Sender sender(*line.store.database, line.clock, line.accounts, line.rules);
        sender.start();
        QTRY_COMPARE(line.stateOf(entry), accepted);
        QCOMPARE(line.platform.deliveries(u"U1"_s).size(), 1);
        QVERIFY(!line.platform.deliveries(u"U1"_s).at(0).pushed);
        line::HttpClient client;
        const auto quota = line::readQuota(client, *line.accounts.find(u"kanagawa"_s));
        QVERIFY(quota);
        QCOMPARE(quota->used, 0);
        QVERIFY(quota->limit.value_or(0) > 0);
    }

    void a_refused_token_is_followed_by_a_push()
    {
        Line line;
        const auto entry = line.queue(line.resident, u"体温は？"_s, false, u"no-such-token"_s);
        line::Sender sender(*line.store.database, line.clock, line.accounts, line.rules);
        sender.start();
        QTRY_COMPARE(line.stateOf(entry), accepted);
        QCOMPARE(line.platform.deliveries(u"U1"_s).size(), 1);
        QVERIFY(line.platform.deliveries(u"U1"_s).at(0).pushed);
    }

    void an_answer_that_got_lost_is_asked_for_again_with_the_same_key()
    {
        Line line;
        line.platform.schedule({.status = 0, .accepted = true}, 1);
        const auto entry = line.queue(line.resident, u"いかがですか"_s);
        line::Sender sender(*line.store.database, line.clock, line.accounts, line.rules);
        sender.start();
        QTRY_COMPARE(test::countOf(*line.store.database, "SELECT attempts FROM outbound"), 1);
        QCOMPARE(line.stateOf(entry).stage, SendStage::AcceptedByServer);
        QTRY_VERIFY((line.clock.advance(200ms), line.stateOf(entry) == accepted));
        QCOMPARE(line.platform.deliveries(u"U1"_s).size(), 1);
        QCOMPARE(line.platform.deliveries(u"U1"_s).at(0).repeats, 1);
    }

    void a_reply_whose_answer_got_lost_arrives_once()
    {
        Line line;
        line.platform.schedule({.status = 0, .accepted = true}, 1);
        const auto entry = line.queue(line.resident, u"体温は？"_s, false, line.platform.issueReplyToken(u"U1"_s));
        line::Sender sender(*line.store.database, line.clock, line.accounts, line.rules);
        sender.start();
        QTRY_COMPARE(test::countOf(*line.store.database, "SELECT attempts FROM outbound"), 1);
        QTRY_VERIFY((line.clock.advance(200ms), line.stateOf(entry) == accepted));
        QCOMPARE(line.platform.deliveries(u"U1"_s).size(), 1);
    }

    void a_busy_line_is_tried_again_after_a_pause()
    {
        Line line;
        line.platform.schedule({.status = 429, .accepted = false}, 1);
        const auto entry = line.queue(line.resident, u"いかがですか"_s);
        line::Sender sender(*line.store.database, line.clock, line.accounts, line.rules);
        sender.start();
        QTRY_COMPARE(test::countOf(*line.store.database, "SELECT COUNT(*) FROM outbound WHERE fault = 'line.rate'"), 1);
        QCOMPARE(line.arrived(), QStringList());
        line.clock.advance(2s);
        QTRY_COMPARE(line.stateOf(entry), accepted);
    }

    void what_line_refuses_fails_and_says_why()
    {
        Line line;
        line.platform.schedule({.status = 400, .accepted = false}, 1);
        const auto refused = line.queue(line.resident, u"x"_s);
        line::Sender sender(*line.store.database, line.clock, line.accounts, line.rules);
        sender.start();
        QTRY_COMPARE(line.stateOf(refused), (SendState{SendStage::Failed, u"line.rejected"_s}));
    }

    void at_the_monthly_limit_messages_fail_and_urgent_ones_wait_for_it_to_be_raised()
    {
        Line line;
        line.platform.setMonthlyLimit(0);
        const auto plain = line.queue(line.resident, u"いかがですか"_s);
        const auto urgent = line.queue(line.resident, u"今すぐ119番に電話してください。"_s, true);
        line::Sender sender(*line.store.database, line.clock, line.accounts, line.rules);
        sender.start();
        QTRY_COMPARE(line.stateOf(plain), (SendState{SendStage::Failed, u"line.quota"_s}));
        QTRY_COMPARE(test::countOf(*line.store.database, "SELECT COUNT(*) FROM outbound WHERE fault = 'line.quota' "
                                                         "AND state = 'waiting'"),
                     1);
        line.platform.setMonthlyLimit(100);
        line.clock.advance(1min);
        QTRY_COMPARE(line.stateOf(urgent), accepted);
    }

    void within_a_conversation_nothing_overtakes_while_others_go_ahead()
    {
        Line line;
        const auto other = line.add(u"U2"_s);
        line.platform.schedule({.status = 503, .accepted = false}, 1);
        line.queue(line.resident, u"first"_s);
        for (int i = 0; i < 10; ++i)
            line.queue(line.resident, u"next %1"_s.arg(i));
        line.queue(other, u"elsewhere"_s);
        line.rules.sideBySide = 1; // so that the 503 hits the first
        line::Sender sender(*line.store.database, line.clock, line.accounts, line.rules);
        sender.start();
        QTRY_COMPARE(line.arrived(u"U2"_s), QStringList{u"elsewhere"_s});
        QCOMPARE(line.arrived(), QStringList());
        line.clock.advance(2s);
        QTRY_COMPARE(line.waiting(), 0);
        QCOMPARE(line.arrived().size(), 11);
        QCOMPARE(line.arrived().at(0), u"first"_s);
        for (int i = 0; i < 10; ++i)
            QCOMPARE(line.arrived().at(i + 1), u"next %1"_s.arg(i));
    }

    void emergency_advice_passes_a_message_that_waits()
    {
        Line line;
        line.platform.schedule({.status = 503, .accepted = false}, 1);
        line.queue(line.resident, u"stuck"_s);
        line::Sender sender(*line.store.database, line.clock, line.accounts, line.rules);
        sender.start();
        QTRY_COMPARE(test::countOf(*line.store.database, "SELECT attempts FROM outbound"), 1);
        line.queue(line.resident, u"119"_s, true);
        QTRY_COMPARE(line.arrived(), QStringList{u"119"_s});
    }

    void a_sender_that_dies_in_mid_send_leaves_exactly_one_accepted_message()
    {
        Line line;
        line.rules.callDeadline = 60s;
        line.platform.schedule({.status = 0, .accepted = true}, 1);
        const auto entry = line.queue(line.resident, u"いかがですか"_s);
        {
            line::Sender dying(*line.store.database, line.clock, line.accounts, line.rules);
            dying.start();
            QTRY_COMPARE(line.arrived().size(), 1);
            dying.stop(0ms);
        }
        QCOMPARE(line.stateOf(entry).stage, SendStage::AcceptedByServer);
        line.clock.advance(2s);
        line::Sender next(*line.store.database, line.clock, line.accounts, line.rules);
        next.start();
        QTRY_COMPARE(line.stateOf(entry), accepted);
        QCOMPARE(line.arrived().size(), 1);
        QCOMPARE(line.platform.deliveries(u"U1"_s).at(0).repeats, 1);
    }

    void an_outcome_unknown_for_a_day_goes_to_a_human()
    {
        Line line;
        line.platform.schedule({.status = 500, .accepted = false}, 100);
        const auto entry = line.queue(line.resident, u"いかがですか"_s);
        line::Sender sender(*line.store.database, line.clock, line.accounts, line.rules);
        sender.start();
        QTRY_VERIFY((line.clock.advance(24h), line.stateOf(entry).stage != SendStage::AcceptedByServer));
        QCOMPARE(line.stateOf(entry), (SendState{SendStage::Unknown, u"line.unanswered"_s}));
        QCOMPARE(line.arrived(), QStringList());
    }

    void more_than_five_messages_go_out_in_several_calls()
    {
        Line line;
        QJsonArray many;
        for (int i = 0; i < 7; ++i)
            many.append(textMessages(QString::number(i)).at(0));
        QVERIFY(line.store.database->write([&](store::Transaction &tx) {
            line::enqueue(tx,
                          {test::account(), line.resident, std::nullopt, std::nullopt, many, false, line.clock.now()});
        }));
        line::Sender sender(*line.store.database, line.clock, line.accounts, line.rules);
        sender.start();
        QTRY_COMPARE(line.waiting(), 0);
        QCOMPARE(line.platform.deliveries(u"U1"_s).size(), 2);
        QCOMPARE(line.platform.deliveries(u"U1"_s).at(1).messages.size(), 2);
    }
};

MADO_TEST(SenderTest)
#include "sender_test.moc"
