// SPDX-License-Identifier: GPL-3.0-or-later
// Answers that somebody took back are gone from the log after the next quiet hour, on both engines.
#include "backend/line/signature.h"
#include "backend/store/survey_hand_in_rows.h"
#include "contract/survey_intake.h"
#include "house.h"
#include "tests/support/runner.h"

#include <QTest>
#include <future>

namespace mado::staff {

namespace {

/// An answer that somebody waits for.
class Awaited final : public http::Pending
{
public:
    void answer(http::Response response) override { m_promise.set_value(std::move(response)); }
    bool clientGone() const override { return false; }
    http::Response wait() { return m_promise.get_future().get(); }

private:
    std::promise<http::Response> m_promise;
};

http::Response hand(House &house, const char *what, const QJsonObject &body)
{
    http::Request request{};
    request.method = Method::Post;
    request.path = u"/v1/surveys/kanagawa/health/"_s + QLatin1String(what);
    request.body = QJsonDocument(body).toJson();
    request.headers.insert("x-madoguchi-signature", line::signatureOf(request.body, "secret"));
    const auto match = house.router.match(request.method, request.path);
    request.captures = match->captures;
    const auto pending = std::make_shared<Awaited>();
    match->route->holdingHandler(request, pending);
    return pending->wait();
}

} // namespace

class WithdrawalTest : public OnBothEngines
{
    Q_OBJECT

public:
    using OnBothEngines::OnBothEngines;

private Q_SLOTS:
    void what_was_taken_back_is_erased_in_the_quiet_hour()
    {
        const auto house = newHouse();
        const auto &definition = house->statistics->services().bookOf(u"health"_s)->definition();
        const QDate today = house->clock.time.toOffsetFromUtc(9 * 3600).date();
        const int part = definition.placeOf(today)->part;
        const auto rows = [&] { return house->statistics->responses().connect()->count(part); };
        const auto waiting = [&] {
            return house->write([](store::Transaction &tx) { return store::surveysToErase(tx); });
        };
        for (const QString &person : {u"a"_s, u"b"_s})
            QCOMPARE(hand(*house, "responses",
                          encode(ResponseSubmission{
                              person, house->clock.time, {{u"age"_s, u"age_40_49"_s}, {u"breathing"_s, u"rest"_s}}}))
                         .status,
                     200);
        QCOMPARE(hand(*house, "withdrawals", encode(ResponseWithdrawal{u"a"_s})).status, 200);
        QVERIFY(waiting().contains(u"health"_s));
        while (house->statistics->pass())
            ;
        QCOMPARE(rows(), 3); // two answers and what takes one of them back; it is noon in Japan
        house->clock.time = QDateTime(today, QTime(18, 0), Qt::UTC); // three in the night there
        while (house->statistics->pass())
            ;
        QCOMPARE(rows(), 1);
        QVERIFY(waiting().isEmpty());
    }
};

class SqliteWithdrawalTest : public WithdrawalTest
{
    Q_OBJECT

public:
    SqliteWithdrawalTest() : WithdrawalTest(Engine::Sqlite) {}
};

class PostgresWithdrawalTest : public WithdrawalTest
{
    Q_OBJECT

public:
    PostgresWithdrawalTest() : WithdrawalTest(Engine::Postgres) {}
};

MADO_TEST(SqliteWithdrawalTest)
MADO_TEST(PostgresWithdrawalTest)

} // namespace mado::staff

#include "withdrawal_test.moc"
