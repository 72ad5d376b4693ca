// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/line/delivery.h"

#include "tests/support/runner.h"

#include <QTest>

using namespace mado;
using namespace mado::line;
using namespace Qt::Literals::StringLiterals;
using Step = Plan::Step;
using Kind = Verdict::Kind;

namespace {

constexpr qint64 created = 1588896000000;
constexpr qint64 day = 24 * 3600000;

store::OutboundRow row(bool urgent = false)
{
    store::OutboundRow waiting{};
    waiting.createdAt = created;
    waiting.urgent = urgent;
    return waiting;
}

HttpResult answered(int status, const char *message = "")
{
    return HttpAnswer{status, QByteArray(R"({"message":")") + message + R"("})"};
}

} // namespace

class DeliveryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_fresh_token_is_used_and_a_stale_one_is_not()
    {
        auto waiting = row();
        QCOMPARE(planFor(waiting, created, {}).step, Step::Push);
        waiting.replyToken = u"token"_s;
        QCOMPARE(planFor(waiting, created + 49999, {}).step, Step::Reply);
        QCOMPARE(planFor(waiting, created + 50000, {}).step, Step::Push);
    }

    void a_refused_token_falls_back_to_push_at_once()
    {
        auto waiting = row();
        waiting.replyToken = u"token"_s;
        const auto verdict = judgeReply(waiting, answered(400, "Invalid reply token"));
        QCOMPARE(verdict.kind, Kind::Again);
        QVERIFY(verdict.atOnce);
        waiting.fault = verdict.fault;
        QCOMPARE(planFor(waiting, created, {}).step, Step::Push);
    }

    void a_reply_nobody_answered_is_repeated_with_its_token_and_a_used_up_token_means_it_arrived()
    {
        auto waiting = row();
        waiting.replyToken = u"token"_s;
        waiting.fault = judgeReply(waiting, tl::unexpected(HttpFault::Unanswered)).fault;
        QCOMPARE(planFor(waiting, created + 10000, {}).step, Step::Reply);
        QCOMPARE(judgeReply(waiting, answered(400, "Invalid reply token")).kind, Kind::Accepted);
        QCOMPARE(judgeReply(waiting, answered(200)).kind, Kind::Accepted);
    }

    void a_reply_of_unknown_outcome_goes_to_a_human_unless_it_is_urgent()
    {
        auto waiting = row();
        waiting.replyToken = u"token"_s;
        waiting.fault = replyUnanswered;
        QCOMPARE(planFor(waiting, created + 60000, {}).step, Step::GiveUp);
        waiting.urgent = true;
        QCOMPARE(planFor(waiting, created + 60000, {}).step, Step::Push);
    }

    void a_push_is_repeated_for_as_long_as_line_remembers_its_key()
    {
        auto waiting = row();
        waiting.firstAttemptAt = created;
        waiting.fault = judgePush(waiting, tl::unexpected(HttpFault::Unanswered)).fault;
        QCOMPARE(planFor(waiting, created + day - 120000, {}).step, Step::Push);
        QCOMPARE(planFor(waiting, created + day, {}).step, Step::GiveUp);
        QCOMPARE(planFor(waiting, created + day, {}).code, u"line.unanswered"_s);
    }

    void a_known_retry_key_is_success()
    {
        QCOMPARE(judgePush(row(), answered(409)).kind, Kind::Accepted);
        QCOMPARE(judgePush(row(), answered(200)).kind, Kind::Accepted);
    }

    void rate_and_server_errors_are_tried_again()
    {
        for (const int status : {429, 500, 503, 401})
            QCOMPARE(judgePush(row(), answered(status)).kind, Kind::Again);
        QCOMPARE(judgePush(row(), tl::unexpected(HttpFault::NotSent)).kind, Kind::Again);
    }

    void a_doubt_is_not_forgotten_over_a_later_refusal_to_talk()
    {
        auto waiting = row();
        waiting.fault = pushUnanswered;
        QCOMPARE(judgePush(waiting, tl::unexpected(HttpFault::NotSent)).fault, QString(pushUnanswered));
        QCOMPARE(judgePush(waiting, answered(429)).fault, QString(pushUnanswered));
        waiting.fault = replyUnanswered;
        QCOMPARE(judgeReply(waiting, tl::unexpected(HttpFault::NotSent)).fault, QString(replyUnanswered));
        QCOMPARE(judgeReply(waiting, answered(429)).fault, QString(replyUnanswered));
    }

    void refused_messages_and_a_used_up_quota_fail_but_urgent_ones_go_on()
    {
        QCOMPARE(judgePush(row(), answered(400)).fault, u"line.rejected"_s);
        QCOMPARE(judgePush(row(), answered(403)).kind, Kind::Failed);
        const auto quota = answered(429, "You have reached your monthly limit.");
        QCOMPARE(judgePush(row(), quota).kind, Kind::Failed);
        QCOMPARE(judgePush(row(), quota).fault, u"line.quota"_s);
        QCOMPARE(judgePush(row(true), quota).kind, Kind::Again);
    }

    void the_pause_doubles_up_to_its_cap_and_is_shorter_when_urgent()
    {
        using namespace std::chrono_literals;
        QCOMPARE(backoffAfter(1, false, {}), 1000ms);
        QCOMPARE(backoffAfter(3, false, {}), 4000ms);
        QCOMPARE(backoffAfter(60, false, {}), 300000ms);
        QCOMPARE(backoffAfter(60, true, {}), 15000ms);
    }
};

MADO_TEST(DeliveryTest)
#include "delivery_test.moc"
