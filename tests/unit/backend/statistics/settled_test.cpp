// SPDX-License-Identifier: GPL-3.0-or-later
// Figures below the prefecture, for inside: decided once a period.
#include "backend/store/statistics_rows.h"
#include "contract/codecs_statistics.h"
#include "publication.h"
#include "tests/support/runner.h"

#include <QJsonDocument>
#include <set>

namespace mado::statistics {

namespace {

const auto fortnight = u"health-2020-05-25..2020-06-07"_s;
constexpr int inTheFortnight = 152; ///< 1 June, in days since 2020.

FigureQuery below(const QString &survey, const QStringList &periods = {})
{
    return {.indicator = survey == u"health"_s ? u"health-fever"_s : u"fever-4d"_s,
            .survey = survey,
            .level = RegionLevel::PostalArea,
            .regions = {u"14"_s},
            .periods = periods};
}

bool isWithheldYet(const FigureTable &table)
{
    return !table.figures.isEmpty() && std::ranges::all_of(table.figures, [](const Figure &figure) {
        return figure.reason == SuppressionReason::NotSettled && !figure.numerator && !figure.denominator;
    });
}

} // namespace

class SettledTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<Publication>();
        m_services = &m_world->services;
    }

    void areas_are_told_by_rounds_and_fortnights_of_the_calendar_only()
    {
        for (const QString &period : {u"health-2020-06-01"_s, u"health-2020-05-20..2020-06-02"_s,
                                      u"health-2020-05-25..2020-05-31"_s, u"health-2020-05-11..2020-06-07"_s}) {
            QVERIFY(!isCut(daily(), period));
            QVERIFY(!settle(*m_services, health(), period).value());
            QVERIFY(isWithheldYet(*inside(*m_services, health(), below(u"health"_s, {period}))));
        }
        QVERIFY(settle(*m_services, health(), fortnight).value());
        const auto told = inside(*m_services, health(), below(u"health"_s, {fortnight}));
        QVERIFY(std::ranges::any_of(told->figures, [](const Figure &figure) { return figure.numerator >= 10; }));
    }

    void no_two_periods_of_areas_share_a_day()
    {
        std::set<std::pair<int, int>> days;
        for (int from = 0; from < 60; ++from) {
            for (int length = 1; length <= 62; ++length) {
                const QDate first = QDate(2020, 4, 1).addDays(from);
                const QString period = u"health-%1..%2"_s.arg(first.toString(Qt::ISODate),
                                                              first.addDays(length - 1).toString(Qt::ISODate));
                for (const auto &place :
                     isCut(daily(), period) ? daily().placesOf(period) : decltype(daily().placesOf({}))())
                    QVERIFY(days.insert(place).second);
            }
        }
        QVERIFY(days.size() >= 56);
    }

    void a_fortnight_is_settled_when_its_last_day_is_over_in_japan()
    {
        m_world->clock.time = QDateTime(QDate(2020, 6, 7), QTime(14, 59), Qt::UTC);
        QVERIFY(!settle(*m_services, health(), fortnight).value());
        QVERIFY(isWithheldYet(*inside(*m_services, health(), below(u"health"_s, {fortnight}))));
        m_world->clock.time = QDateTime(QDate(2020, 6, 7), QTime(15, 0), Qt::UTC);
        QVERIFY(settle(*m_services, health(), fortnight).value());
    }

    void what_is_settled_stays_as_it_was_when_answers_come_late()
    {
        QVERIFY(settle(*m_services, health(), fortnight).value());
        const auto before = inside(*m_services, health(), below(u"health"_s, {fortnight}));
        m_world->add(daily(), *partOf(), inTheFortnight, CellId::postal(14, 2310023), 300);
        m_world->clock.time = m_world->clock.time.addDays(3);
        QVERIFY(settle(*m_services, health(), fortnight).value());
        QVERIFY(settleWhatStandsStill(*m_services));
        QVERIFY(*inside(*m_services, health(), below(u"health"_s, {fortnight})) == *before);
    }

    void by_itself_a_period_settles_once_two_days_in_a_row_saw_as_many_answers()
    {
        const auto settled = [this] { QVERIFY(settleWhatStandsStill(*m_services)); };
        settled();
        QVERIFY(isWithheldYet(*inside(*m_services, health(), below(u"health"_s, {fortnight}))));
        settled(); // the same day again
        QVERIFY(isWithheldYet(*inside(*m_services, health(), below(u"health"_s, {fortnight}))));
        m_world->clock.time = m_world->clock.time.addDays(1);
        m_world->add(daily(), *partOf(), inTheFortnight, CellId::group(14, 2, 0), 1); // a file is being imported
        settled();
        QVERIFY(isWithheldYet(*inside(*m_services, health(), below(u"health"_s, {fortnight}))));
        m_world->clock.time = m_world->clock.time.addDays(1);
        settled();
        const auto told = inside(*m_services, health(), below(u"health"_s));
        QVERIFY(!isWithheldYet(*inside(*m_services, health(), below(u"health"_s, {fortnight}))));
        std::set<QString> periods;
        for (const Figure &figure : told->figures) {
            if (figure.numerator)
                periods.insert(figure.period);
        }
        QCOMPARE(periods, (std::set<QString>{u"health-2020-05-11..2020-05-24"_s, fortnight}));
    }

    void an_area_drawn_after_the_decision_is_not_worked_out_for_it()
    {
        QVERIFY(settle(*m_services, health(), fortnight).value());
        QVERIFY(m_world->database->write([&](store::Transaction &tx) {
            const auto body =
                store::settledTable(tx, u"health"_s, fortnight, u"health-fever"_s, RegionLevel::PostalArea);
            tx.execute("DELETE FROM statistics_settled WHERE indicator = 'health-fever' AND level = 'postal_area'");
            auto table = decodeFigureTable(QJsonDocument::fromJson(*body).object()).value();
            table.figures.removeIf([](const Figure &figure) { return figure.region == u"14-231"_s; });
            store::insertSettled(tx, u"health"_s, fortnight, u"health-fever"_s, RegionLevel::PostalArea,
                                 QJsonDocument(encode(table)).toJson());
        }));
        FigureQuery one = below(u"health"_s, {fortnight});
        one.regions = {u"14-231"_s};
        QVERIFY(isWithheldYet(*inside(*m_services, health(), one)));
    }

    void down_to_prefectures_inside_has_the_counts_of_now()
    {
        const FigureQuery whole{.indicator = u"fever-4d"_s, .survey = u"national"_s, .regions = {u"14"_s}};
        FigureBook &book = *m_services->bookOf(u"national"_s);
        const auto before = inside(*m_services, book, whole);
        m_world->add(national(), 1, 0, CellId::group(14, 2, 1), 7);
        QCOMPARE(*inside(*m_services, book, whole)->figures.first().numerator, *before->figures.first().numerator + 7);
    }

    void what_no_survey_knows_is_named()
    {
        FigureQuery query = below(u"health"_s, {u"health-never"_s});
        QCOMPARE(std::get<Unknown>(inside(*m_services, health(), query).error()).what, u"periods"_s);
        query = below(u"health"_s);
        query.by = Breakdown::Age;
        QCOMPARE(std::get<Unknown>(inside(*m_services, health(), query).error()).what, u"by"_s);
    }

private:
    FigureBook &health() { return *m_services->bookOf(u"health"_s); }
    static std::optional<int> partOf() { return daily().placeOf(QDate(2020, 6, 1))->part; }

    std::unique_ptr<Publication> m_world;
    StatisticsServices *m_services = nullptr;
};

MADO_TEST(SettledTest)

} // namespace mado::statistics

#include "settled_test.moc"
