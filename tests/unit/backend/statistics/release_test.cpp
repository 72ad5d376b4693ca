// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/statistics/query/refusals.h"
#include "publication.h"
#include "tests/support/runner.h"

namespace mado::statistics {

class ReleaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<Publication>();
        m_services = &m_world->services;
    }

    void published_figures_are_the_counts_less_what_is_withheld()
    {
        const auto release = freeze(*m_services, request(u"national"_s, {u"national-1"_s}));
        QVERIFY(release);
        QCOMPARE(release->id, u"national.1"_s);
        int shown = 0;
        int withheld = 0;
        int withNumber = 0;
        for (const Breakdown by : {Breakdown::None, Breakdown::Age, Breakdown::Occupation}) {
            const FigureQuery query{.indicator = u"fever-4d"_s, .survey = u"national"_s, .by = by};
            const auto told = published(*m_services, query);
            const auto inside =
                m_services->bookOf(u"national"_s)
                    ->figures(
                        {.indicator = u"fever-4d"_s, .survey = u"national"_s, .periods = {u"national-1"_s}, .by = by},
                        m_world->clock.now());
            QVERIFY(told && inside);
            QCOMPARE(told->releases, QStringList{u"national.1"_s});
            QCOMPARE(told->figures.size(), inside->figures.size());
            for (qsizetype i = 0; i < told->figures.size(); ++i) {
                const Figure &figure = told->figures.at(i);
                if (figure.state == FigureState::Suppressed) {
                    QVERIFY(!figure.numerator && !figure.rate && !figure.low && figure.reason);
                    QVERIFY(!figure.denominator ||
                            (*figure.denominator >= 10 && figure.denominator == inside->figures.at(i).denominator));
                    withNumber += figure.denominator.has_value();
                    ++withheld;
                } else {
                    QVERIFY(figure == inside->figures.at(i));
                    QVERIFY(figure.state == FigureState::Missing || *figure.numerator >= 10);
                    ++shown;
                }
            }
        }
        QVERIFY(withNumber > 0);
        QVERIFY2(shown > 100 && withheld > 20, qPrintable(u"%1 shown, %2 withheld"_s.arg(shown).arg(withheld)));
    }

    void a_release_stays_as_it_was_when_more_answers_come()
    {
        QVERIFY(freeze(*m_services, request(u"national"_s, {u"national-1"_s})));
        const FigureQuery nation{.indicator = u"fever-4d"_s, .survey = u"national"_s, .level = RegionLevel::Nation};
        const auto before = published(*m_services, nation);
        const auto log = m_world->store->connect();
        store::LogScope scope(*log);
        Counters more(std::size_t(CounterLayout(national()).size()), 50);
        log->saveCells(1, {{0, CellId::group(13, 2, 1), toBytes(more)}});
        log->saveMarks(1, log->takeRoller(1), {});
        scope.commit();
        QVERIFY(*published(*m_services, nation) == *before);
        QVERIFY(m_services->bookOf(u"national"_s)->figures(nation, m_world->clock.now())->figures.first() !=
                before->figures.first());
    }

    void a_period_is_published_once_and_a_window_not_beside_its_days()
    {
        QVERIFY(freeze(*m_services, request(u"national"_s, {u"national-1"_s})));
        QVERIFY(!freeze(*m_services, request(u"national"_s, {u"national-1"_s})));
        QVERIFY(freeze(*m_services, request(u"health"_s, {u"health-2020-05-20..2020-06-02"_s})));
        QVERIFY(!freeze(*m_services, request(u"health"_s, {u"health-2020-05-25"_s})));
        QVERIFY(!freeze(*m_services, request(u"health"_s, {u"health-2020-06-01..2020-06-05"_s})));
        QVERIFY(freeze(*m_services, request(u"health"_s, {u"health-2020-06-03"_s})));
    }

    void a_window_adds_its_days_up()
    {
        const FigureQuery window{.indicator = u"health-fever"_s,
                                 .survey = u"health"_s,
                                 .level = RegionLevel::Nation,
                                 .periods = {u"health-2020-05-20..2020-06-02"_s}};
        FigureQuery days = window;
        days.periods.clear();
        qint64 n = 0;
        for (int day = 0; day < 14; ++day)
            days.periods.append(u"health-"_s + QDate(2020, 5, 20).addDays(day).toString(Qt::ISODate));
        FigureBook *book = m_services->bookOf(u"health"_s);
        const auto each = book->figures(days, m_world->clock.now());
        for (const Figure &figure : each->figures)
            n += figure.denominator.value_or(0);
        QCOMPARE(book->figures(window, m_world->clock.now())->figures.first().denominator, std::optional(n));
    }

    void only_levels_of_the_policy_are_seen_outside()
    {
        m_services->policy.published = {RegionLevel::HealthCentreArea};
        QVERIFY(freeze(*m_services, request(u"national"_s, {u"national-1"_s})));
        FigureQuery below{.indicator = u"three-cs"_s,
                          .survey = u"national"_s,
                          .level = RegionLevel::PostalArea,
                          .regions = {u"14"_s}};
        const auto postal = published(*m_services, below);
        QVERIFY(postal->figures.size() > 20);
        for (const Figure &figure : postal->figures)
            QVERIFY(figure.reason == SuppressionReason::NotPublished);
        below.level = RegionLevel::HealthCentreArea;
        const auto centres = published(*m_services, below);
        QCOMPARE(centres->figures.size(), 8);
        QCOMPARE(centres->releases, QStringList{u"national.1"_s});
        QVERIFY(std::ranges::any_of(centres->figures, [](const Figure &figure) { return figure.numerator > 100; }));
        below.by = Breakdown::Age;
        QVERIFY(!published(*m_services, below)); // groups below the prefecture are too small
    }

    void areas_of_a_release_are_those_that_inside_has_less_what_is_withheld_outside()
    {
        m_services->policy.published = {RegionLevel::PostalArea};
        const FigureQuery below{.indicator = u"fever-4d"_s,
                                .survey = u"national"_s,
                                .level = RegionLevel::PostalArea,
                                .regions = {u"14"_s},
                                .periods = {u"national-1"_s}};
        FigureBook &book = *m_services->bookOf(u"national"_s);
        QVERIFY(settle(*m_services, book, u"national-1"_s).value());
        const auto within = inside(*m_services, book, below);
        m_world->add(national(), 1, 0, CellId::postal(14, 2310023), 500); // too late for the areas
        QVERIFY(freeze(*m_services, request(u"national"_s, {u"national-1"_s})));
        const auto outside = published(*m_services, below);
        QVERIFY(within && outside && within->figures.size() > 20);
        QVERIFY(outside->figures == within->figures); // the prefecture's own figure is told in both
    }

    void areas_of_a_prefecture_whose_own_figure_is_withheld_go_with_it()
    {
        m_services->policy.published = {RegionLevel::PostalArea};
        m_services->policy.threshold = 4000; // of Kanagawa, fewer have had a fever
        QVERIFY(freeze(*m_services, request(u"national"_s, {u"national-1"_s})));
        const FigureQuery whole{.indicator = u"fever-4d"_s, .survey = u"national"_s, .regions = {u"14"_s}};
        FigureQuery below = whole;
        below.level = RegionLevel::PostalArea;
        QVERIFY(published(*m_services, whole)->figures.first().state == FigureState::Suppressed);
        const auto areas = published(*m_services, below);
        QVERIFY(areas->figures.size() > 20);
        for (const Figure &figure : areas->figures)
            QVERIFY(figure.state != FigureState::Shown && !figure.denominator);
    }

    void a_period_that_still_runs_is_not_published()
    {
        m_world->clock.time = QDateTime(QDate(2020, 6, 2), QTime(14, 0), Qt::UTC); // its last day in Japan
        const auto early = freeze(*m_services, request(u"health"_s, {u"health-2020-05-20..2020-06-02"_s}));
        QVERIFY(!early && std::get<Problem>(early.error()).code == u"release.running"_s);
        m_world->clock.time = m_world->clock.time.addSecs(3600);
        QVERIFY(freeze(*m_services, request(u"health"_s, {u"health-2020-05-20..2020-06-02"_s})));
    }

    void areas_and_the_unknown_one_add_up_to_their_prefecture()
    {
        const auto linked = m_services->bookOf(u"national"_s)->linkedAreas(u"national-1"_s, {14});
        QVERIFY(linked);
        const AreaCounts &counts = linked->front().counts;
        const auto &indicators = national().indicators;
        for (std::size_t i = 0; i < indicators.size(); ++i) {
            const auto whole = m_services->bookOf(u"national"_s)
                                   ->figures({.indicator = indicators[i].told.id,
                                              .survey = u"national"_s,
                                              .regions = {u"14"_s},
                                              .periods = {u"national-1"_s}},
                                             {});
            qint64 n = 0;
            qint64 x = 0;
            for (std::size_t area = 0; area < counts.groupOf.size(); ++area) {
                n += counts.indicators[i].n[area];
                x += counts.indicators[i].x[area];
            }
            QCOMPARE(n, *whole->figures.first().denominator);
            QCOMPARE(x, *whole->figures.first().numerator);
        }
    }

    void who_froze_a_release_is_recorded_with_it()
    {
        const audit::Recorder recorder(audit::Seal::ofTheMoment());
        m_services->audit = &recorder;
        const StaffName officer{StaffId::random(), u"井上"_s, Role::Officer};
        const auto records = [&] {
            return m_world->database
                ->read([](store::Transaction &tx) {
                    return tx.query("SELECT COUNT(*) FROM audit_record WHERE action = 'statistics.release'")
                        .front()
                        .integer(0);
                })
                .value();
        };
        QVERIFY(freeze(*m_services, request(u"national"_s, {u"national-1"_s}), officer));
        QCOMPARE(records(), 1);
        QVERIFY(!freeze(*m_services, request(u"national"_s, {u"national-1"_s}), officer));
        QCOMPARE(records(), 1);
    }

    void what_does_not_exist_is_named()
    {
        FigureBook *book = m_services->bookOf(u"national"_s);
        const auto fault = [&](const FigureQuery &query) {
            const auto table = book->figures(query, {});
            return table ? QString() : std::get<Unknown>(table.error()).what;
        };
        QCOMPARE(fault({.indicator = u"luck"_s, .survey = u"national"_s}), u"indicator"_s);
        QCOMPARE(fault({.indicator = u"fever-4d"_s, .survey = u"national"_s, .periods = {u"national-9"_s}}),
                 u"periods"_s);
        QCOMPARE(fault({.indicator = u"office-telework"_s, .survey = u"national"_s, .by = Breakdown::Occupation}),
                 u"by"_s);
        QVERIFY(!freeze(*m_services, request(u"wealth"_s, {u"x"_s})));
        QVERIFY(!freeze(*m_services, request(u"national"_s, {u"national-2"_s}))); // nobody has answered yet
    }

private:
    std::unique_ptr<Publication> m_world;
    StatisticsServices *m_services = nullptr;
};

MADO_TEST(ReleaseTest)

} // namespace mado::statistics

#include "release_test.moc"
