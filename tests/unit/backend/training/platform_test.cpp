// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/training/platform.h"
#include "backend/training/scaled_clock.h"
#include "tests/support/runner.h"

#include <QJsonDocument>
#include <QTest>
#include <QUuid>

using namespace mado;
using namespace mado::training;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

http::Request request(const QJsonObject &body, const QHash<QByteArray, QByteArray> &more = {})
{
    http::Request made{http::Method::Post,           {}, {}, {{"authorization", "Bearer TOKEN"}},
                       QJsonDocument(body).toJson(), {}};
    made.headers.insert(more);
    return made;
}

QJsonArray text(const QString &words = u"こんにちは"_s)
{
    return {QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, words}}};
}

struct Fixture
{
    ScaledClock clock{QDateTime::fromMSecsSinceEpoch(1588896000000, Qt::UTC), 1.0};
    Platform platform{clock, {*AccountId::from(u"kanagawa"_s), "SECRET", "TOKEN", std::nullopt, {}}};

    Fixture() { platform.addUser(u"U1"_s, u"ゆず茶"_s, u"ja"_s); }
    int push(const QJsonArray &messages, const QByteArray &key = QUuid::createUuid().toByteArray(QUuid::WithoutBraces),
             const QString &to = u"U1"_s)
    {
        return platform.push(request({{u"to"_s, to}, {u"messages"_s, messages}}, {{"x-line-retry-key", key}}))->status;
    }
    int reply(const QString &token)
    {
        return platform.reply(request({{u"replyToken"_s, token}, {u"messages"_s, text()}}))->status;
    }
    qsizetype arrived() { return platform.deliveries(u"U1"_s).size(); }
};

} // namespace

class PlatformTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_retry_key_is_taken_once()
    {
        Fixture line;
        const auto key = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        QCOMPARE(line.push(text(), key), 200);
        const auto again =
            line.platform.push(request({{u"to"_s, u"U1"_s}, {u"messages"_s, text()}}, {{"x-line-retry-key", key}}));
        QCOMPARE(again->status, 409);
        QVERIFY(!again->headers.value("x-line-accepted-request-id").isEmpty());
        QCOMPARE(line.arrived(), 1);
        QCOMPARE(line.platform.deliveries(u"U1"_s).at(0).repeats, 1);
    }

    void a_reply_token_serves_once_and_within_a_minute()
    {
        Fixture line;
        const auto token = line.platform.issueReplyToken(u"U1"_s);
        QCOMPARE(line.reply(token), 200);
        QCOMPARE(line.reply(token), 400);
        const auto old = line.platform.issueReplyToken(u"U1"_s);
        line.clock.advance(61s);
        QCOMPARE(line.reply(old), 400);
        QCOMPARE(line.arrived(), 1);
    }

    void malformed_calls_and_foreign_tokens_are_refused()
    {
        Fixture line;
        QCOMPARE(line.push({}), 400);
        QCOMPARE(line.push(text(QString())), 400);
        QCOMPARE(line.push(text(QString(5001, u'x'))), 400);
        QCOMPARE(line.push(text(), "not-a-uuid"), 400);
        QCOMPARE(line.push(text(), {}, QString()), 400);
        auto foreign = request({{u"to"_s, u"U1"_s}, {u"messages"_s, text()}});
        foreign.headers["authorization"] = "Bearer other";
        QCOMPARE(line.platform.push(foreign)->status, 401);
        auto keyed = request({{u"replyToken"_s, line.platform.issueReplyToken(u"U1"_s)}, {u"messages"_s, text()}},
                             {{"x-line-retry-key", QUuid::createUuid().toByteArray(QUuid::WithoutBraces)}});
        QCOMPARE(line.platform.reply(keyed)->status, 400);
        QCOMPARE(line.arrived(), 0);
    }

    void blocked_and_unknown_people_get_nothing_but_the_answer_is_200()
    {
        Fixture line;
        line.platform.setBlocked(u"U1"_s, true);
        QCOMPARE(line.push(text()), 200);
        QCOMPARE(line.push(text(), QUuid::createUuid().toByteArray(QUuid::WithoutBraces), u"U-stranger"_s), 200);
        QCOMPARE(line.arrived(), 0);
    }

    void the_monthly_limit_counts_pushes()
    {
        Fixture line;
        line.platform.setMonthlyLimit(1);
        QCOMPARE(line.push(text()), 200);
        QCOMPARE(line.push(text()), 429);
        QCOMPARE(line.reply(line.platform.issueReplyToken(u"U1"_s)), 200);
    }

    void a_scheduled_mishap_may_lose_the_message_or_only_the_answer()
    {
        Fixture line;
        line.platform.schedule({500, false}, 1);
        QCOMPARE(line.push(text()), 500);
        QCOMPARE(line.arrived(), 0);
        line.platform.schedule({500, true}, 1);
        QCOMPARE(line.push(text()), 500);
        QCOMPARE(line.arrived(), 1);
        QCOMPARE(line.push(text()), 200);
    }
};

MADO_TEST(PlatformTest)
#include "platform_test.moc"
