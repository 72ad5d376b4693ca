// SPDX-License-Identifier: GPL-3.0-or-later
// Figures as they are asked for over the wire, on both engines.
#include "backend/statistics/query/settled.h"
#include "backend/statistics/sample/daily_sample.h"
#include "contract/codecs_statistics.h"
#include "house.h"
#include "tests/support/runner.h"

#include <QTest>

namespace mado::staff {

class StatisticsRoutesTest : public OnBothEngines
{
    Q_OBJECT

public:
    using OnBothEngines::OnBothEngines;

private Q_SLOTS:
    void what_somebody_has_already_is_not_sent_again()
    {
        const auto house = newHouse();
        const QByteArray token = house->tokenOf(house->person(Role::Nurse));
        const auto first = house->ask(Method::Get, u"/v1/statistics/catalogue"_s, token);
        const QByteArray tag = first.headers.value("ETag");
        QVERIFY(tag.size() > 20);
        const auto again = asked(*house, token, u"/v1/statistics/catalogue"_s, tag);
        QCOMPARE(again.status, 304);
        QVERIFY(again.body.isEmpty());
        QCOMPARE(asked(*house, token, u"/v1/statistics/catalogue"_s, "\"other\"").status, 200);
    }

    void more_figures_than_anybody_can_look_at_are_refused()
    {
        const auto house = newHouse();
        QUrlQuery query = feverOf(u"postal_area"_s);
        QStringList periods;
        for (QDate day(2020, 5, 1); periods.size() < 100; day = day.addDays(1))
            periods.append(u"health-"_s + day.toString(Qt::ISODate));
        query.addQueryItem(u"periods"_s, periods.join(u','));
        const auto refused = house->ask(Method::Get, u"/v1/statistics/internal/figures"_s,
                                        house->tokenOf(house->person(Role::Officer)), {}, query);
        QCOMPARE(refused.status, 400);
        QCOMPARE(codeOf(refused), u"query.invalid"_s);
    }

    void areas_are_for_inside_and_not_told_before_they_are_settled()
    {
        const auto house = newHouse();
        QUrlQuery query = feverOf(u"postal_area"_s);
        query.addQueryItem(u"regions"_s, u"14"_s);
        query.addQueryItem(u"periods"_s, u"health-2020-06-08..2020-06-21"_s); // it runs
        const auto told = [&](const QString &path, Role role) {
            return house->ask(Method::Get, u"/v1/statistics"_s + path, house->tokenOf(house->person(role)), {}, query);
        };
        QCOMPARE(told(u"/internal/figures"_s, Role::Nurse).status, 403);
        const auto within = decodeFigureTable(jsonOf(told(u"/internal/figures"_s, Role::Officer)));
        QVERIFY(within && within->figures.size() > 20);
        for (const Figure &figure : within->figures)
            QVERIFY(figure.reason == SuppressionReason::NotSettled && !figure.denominator);
        const auto outside = decodeFigureTable(jsonOf(told(u"/figures"_s, Role::Officer)));
        QVERIFY(outside);
        for (const Figure &figure : outside->figures)
            QVERIFY(figure.reason == SuppressionReason::NotPublished);
    }

    void the_end_of_measures_takes_settled_areas_with_the_answers()
    {
        const auto house = newHouse();
        auto &services = house->statistics->services();
        statistics::FigureBook &book = *services.bookOf(u"health"_s);
        const auto log = house->statistics->responses().connect();
        for (const QDate &day : {QDate(2020, 5, 25), QDate(2020, 6, 1)}) {
            const auto place = book.definition().placeOf(day);
            log->openPart(place->part, book.definition().id, book.definition().layout.text());
            store::LogScope scope(*log);
            log->saveCells(place->part, statistics::dailyCells(book.definition(), 14, place->period, 20, 1));
            scope.commit();
        }
        const QString fortnight = u"health-2020-05-25..2020-06-07"_s;
        const auto stateOf = [&] {
            const auto told = statistics::inside(services, book,
                                                 {.indicator = u"health-fever"_s,
                                                  .survey = u"health"_s,
                                                  .level = RegionLevel::PostalArea,
                                                  .regions = {u"14-231"_s},
                                                  .periods = {fortnight}});
            return told ? told->figures.first().state : FigureState::Shown;
        };
        QVERIFY(statistics::settle(services, book, fortnight).value());
        QCOMPARE(stateOf(), FigureState::Missing); // nobody there has named a postal code
        QVERIFY(house->statistics->eraseResponses());
        QCOMPARE(stateOf(), FigureState::Suppressed);
    }

    void a_day_that_is_not_over_is_not_published()
    {
        const auto house = newHouse();
        const auto refused =
            house->ask(Method::Post, u"/v1/statistics/releases"_s, house->tokenOf(house->person(Role::Officer)),
                       encode(ReleaseRequest{u"health"_s, {u"health-2020-06-17"_s}, {u"今日"_s, u"Today"_s}}));
        QCOMPARE(refused.status, 409);
        QCOMPARE(codeOf(refused), u"release.running"_s);
    }

    void figures_for_inside_leave_one_trace_a_look_and_published_ones_none()
    {
        const auto house = newHouse();
        const StaffProfile officer = house->person(Role::Officer);
        QUrlQuery query;
        query.addQueryItem(u"indicator"_s, u"health-fever"_s);
        query.addQueryItem(u"survey"_s, u"health"_s);
        const auto ask = [&](const QString &path) {
            return house->ask(Method::Get, u"/v1/statistics"_s + path, house->tokenOf(officer), {}, query).status;
        };
        const auto traces = [&] {
            return house->write([](store::Transaction &tx) {
                return tx.query("SELECT COUNT(*) FROM audit_record WHERE action = 'statistics.read_internal'")
                    .front()
                    .integer(0);
            });
        };
        QCOMPARE(ask(u"/figures"_s), 200);
        QCOMPARE(traces(), 0);
        QCOMPARE(ask(u"/internal/figures"_s), 200);
        QCOMPARE(ask(u"/internal/figures"_s), 200); // the same look
        QCOMPARE(traces(), 1);
        query.addQueryItem(u"level"_s, u"postal_area"_s);
        QCOMPARE(ask(u"/internal/figures"_s), 200);
        QCOMPARE(traces(), 2);
    }

    void age_groups_of_all_surveys_stand_in_the_order_of_their_ages()
    {
        const auto house = newHouse();
        const auto answer =
            house->ask(Method::Get, u"/v1/statistics/catalogue"_s, house->tokenOf(house->person(Role::Nurse)));
        const auto catalogue = decodeCatalogue(jsonOf(answer));
        QVERIFY(catalogue);
        int before = -1;
        for (const Category &category : catalogue->categories) {
            if (category.breakdown != Breakdown::Age || !category.code.at(0).isDigit())
                continue;
            const int from = category.code.section(u'-', 0, 0).toInt();
            QVERIFY2(from >= before, qPrintable(category.code));
            before = from;
        }
        QVERIFY(before > 0);
    }

private:
    static http::Response asked(House &house, const QByteArray &token, const QString &path, const QByteArray &tag)
    {
        const auto match = house.router.match(Method::Get, path);
        http::Request request{Method::Get, path, {}, {}, {}, match->captures};
        request.headers = {{"authorization", "Bearer " + token}, {"if-none-match", tag}};
        return match->route->handler(request);
    }
    static QUrlQuery feverOf(const QString &level)
    {
        QUrlQuery query;
        query.addQueryItem(u"indicator"_s, u"health-fever"_s);
        query.addQueryItem(u"survey"_s, u"health"_s);
        query.addQueryItem(u"level"_s, level);
        return query;
    }
};

class SqliteStatisticsRoutesTest : public StatisticsRoutesTest
{
    Q_OBJECT

public:
    SqliteStatisticsRoutesTest() : StatisticsRoutesTest(Engine::Sqlite) {}
};

class PostgresStatisticsRoutesTest : public StatisticsRoutesTest
{
    Q_OBJECT

public:
    PostgresStatisticsRoutesTest() : StatisticsRoutesTest(Engine::Postgres) {}
};

MADO_TEST(SqliteStatisticsRoutesTest)
MADO_TEST(PostgresStatisticsRoutesTest)

} // namespace mado::staff

#include "statistics_routes_test.moc"
