// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/statistics/query/refusals.h"
#include "backend/statistics/query/releases.h"
#include "backend/statistics/rollup/roller.h"
#include "backend/statistics/sample/daily_sample.h"
#include "backend/statistics/sample/national_sample.h"
#include "backend/store/sqlite_database.h"
#include "tests/support/runner.h"
#include "world.h"

namespace mado::statistics {

namespace {

class StillClock final : public Clock
{
public:
    QDateTime now() const override { return {QDate(2020, 6, 10), QTime(3, 0), Qt::UTC}; }
};

const SurveyDefinition &daily()
{
    static const SurveyDefinition definition =
        loadDefinition(resources + u"accounts/personal-support"_s, resources + u"indicators"_s).value();
    return definition;
}

ReleaseRequest request(const QString &survey, const QStringList &periods)
{
    return {survey, periods, {u"公表"_s, u"Out"_s}};
}

} // namespace

class ReleaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = store::openSqlite(m_folder->filePath(u"desk"_s), {.durable = false}).value();
        m_store = store::openSqliteResponses(m_folder->filePath(u"responses"_s), false).value();
        m_services =
            std::make_unique<StatisticsServices>(StatisticsServices{*m_database, m_clock, {}, areas(), {}, {}, false});
        for (const SurveyDefinition *definition : {&national(), &daily()})
            m_services->books.push_back(std::make_unique<FigureBook>(*m_store, *definition, areas()));
        fillRound();
        fillDays();
    }

    void published_figures_are_the_counts_less_what_is_withheld()
    {
        const auto release = freeze(*m_services, request(u"national"_s, {u"national-1"_s}));
        QVERIFY(release);
        QCOMPARE(release->id, u"national.1"_s);
        int shown = 0;
        int withheld = 0;
        for (const Breakdown by : {Breakdown::None, Breakdown::Age, Breakdown::Occupation}) {
            const FigureQuery query{.indicator = u"fever-4d"_s, .survey = u"national"_s, .by = by};
            const auto told = published(*m_services, query);
            const auto inside =
                m_services->bookOf(u"national"_s)
                    ->figures(
                        {.indicator = u"fever-4d"_s, .survey = u"national"_s, .periods = {u"national-1"_s}, .by = by},
                        m_clock.now());
            QVERIFY(told && inside);
            QCOMPARE(told->releases, QStringList{u"national.1"_s});
            QCOMPARE(told->figures.size(), inside->figures.size());
            for (qsizetype i = 0; i < told->figures.size(); ++i) {
                const Figure &figure = told->figures.at(i);
                if (figure.state == FigureState::Suppressed) {
                    QVERIFY(!figure.numerator && !figure.denominator && !figure.rate && figure.reason);
                    ++withheld;
                } else {
                    QVERIFY(figure == inside->figures.at(i));
                    QVERIFY(figure.state == FigureState::Missing || *figure.numerator >= 10);
                    ++shown;
                }
            }
        }
        QVERIFY2(shown > 100 && withheld > 20, qPrintable(u"%1 shown, %2 withheld"_s.arg(shown).arg(withheld)));
    }

    void a_release_stays_as_it_was_when_more_answers_come()
    {
        QVERIFY(freeze(*m_services, request(u"national"_s, {u"national-1"_s})));
        const FigureQuery nation{.indicator = u"fever-4d"_s, .survey = u"national"_s, .level = RegionLevel::Nation};
        const auto before = published(*m_services, nation);
        const auto log = m_store->connect();
        store::LogScope scope(*log);
        Counters more(std::size_t(CounterLayout(national()).size()), 50);
        log->saveCells(1, {{0, CellId::group(13, 2, 1), toBytes(more)}});
        log->saveMarks(1, log->takeRoller(1), {});
        scope.commit();
        QVERIFY(*published(*m_services, nation) == *before);
        QVERIFY(m_services->bookOf(u"national"_s)->figures(nation, m_clock.now())->figures.first() !=
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
        const auto each = book->figures(days, m_clock.now());
        for (const Figure &figure : each->figures)
            n += figure.denominator.value_or(0);
        QCOMPARE(book->figures(window, m_clock.now())->figures.first().denominator, std::optional(n));
    }

    void places_inside_are_never_published()
    {
        QVERIFY(freeze(*m_services, request(u"national"_s, {u"national-1"_s})));
        const auto told = published(*m_services, {.indicator = u"fever-4d"_s,
                                                  .survey = u"national"_s,
                                                  .level = RegionLevel::PostalArea,
                                                  .regions = {u"14"_s}});
        QVERIFY(told->figures.size() > 20);
        for (const Figure &figure : told->figures)
            QVERIFY(figure.reason == SuppressionReason::NotPublished);
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
    void keep(const SurveyDefinition &definition, int part, const std::vector<store::CellRow> &cells)
    {
        const auto log = m_store->connect();
        log->openPart(part, definition.id, definition.layout.text());
        store::LogScope scope(*log);
        log->saveCells(part, cells);
        log->saveMarks(part, log->takeRoller(part), {});
        scope.commit();
    }
    void fillRound()
    {
        const NationalSample sample(national(), areas(), 1, 3000000, 3);
        keep(national(), 1, sample.groupCells());
    }
    void fillDays()
    {
        for (int ago = 1; ago <= 30; ++ago) {
            const auto place = daily().placeOf(QDate(2020, 6, 10).addDays(-ago));
            keep(daily(), place->part, dailyCells(daily(), 14, place->period, ago, 1));
        }
    }

    StillClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<store::ResponseStore> m_store;
    std::unique_ptr<StatisticsServices> m_services;
};

MADO_TEST(ReleaseTest)

} // namespace mado::statistics

#include "release_test.moc"
