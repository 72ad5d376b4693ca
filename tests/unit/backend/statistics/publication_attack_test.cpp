// SPDX-License-Identifier: GPL-3.0-or-later
// The attacker before the published figures themselves: asks by every filter, date and release, adds and subtracts.
#include "attacker.h"
#include "backend/store/statistics_rows.h"
#include "publication.h"
#include "tests/support/runner.h"

#include <set>

namespace mado::statistics {

namespace {

constexpr int all = TablePlace::all;
constexpr int mostAttacked = 40; ///< Of each kind: a linear program each.

using FigureKey = std::tuple<QString, QString, QString>; ///< Period, region, category.

std::vector<FigureQuery> everyFilter(const QString &indicator, const QString &survey, const QStringList &releases)
{
    std::vector<FigureQuery> queries;
    for (const RegionLevel level :
         {RegionLevel::Nation, RegionLevel::Prefecture, RegionLevel::HealthCentreArea, RegionLevel::PostalArea}) {
        for (const Breakdown by : {Breakdown::None, Breakdown::Age, Breakdown::Occupation}) {
            for (const QStringList &regions : {QStringList(), QStringList{u"14"_s}, QStringList{u"31"_s, u"13"_s}})
                queries.push_back(
                    {.indicator = indicator, .survey = survey, .level = level, .regions = regions, .by = by});
            for (const QString &release : releases)
                queries.push_back(
                    {.indicator = indicator, .survey = survey, .release = release, .level = level, .by = by});
        }
    }
    return queries;
}

} // namespace

class PublicationAttackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<Publication>();
        m_world->services.policy.published = {RegionLevel::HealthCentreArea, RegionLevel::PostalArea};
        QVERIFY(freeze(m_world->services, request(u"national"_s, {u"national-1"_s})));
    }

    void no_filter_and_no_release_tells_what_another_withholds()
    {
        QVERIFY(freeze(m_world->services, request(u"health"_s, {u"health-2020-05-20..2020-06-02"_s})));
        QVERIFY(freeze(m_world->services, request(u"health"_s, {u"health-2020-06-03"_s})));
        for (const auto &[indicator, survey, releases] :
             {std::tuple(u"fever-4d"_s, u"national"_s, QStringList{u"national.1"_s}),
              std::tuple(u"office-telework"_s, u"national"_s, QStringList{u"national.1"_s}),
              std::tuple(u"health-fever"_s, u"health"_s, QStringList{u"health.1"_s, u"health.2"_s})}) {
            std::map<FigureKey, Figure> told;
            for (const FigureQuery &query : everyFilter(indicator, survey, releases)) {
                const auto table = published(m_world->services, query);
                for (const Figure &figure : table ? table->figures : QList<Figure>()) {
                    const auto [known, fresh] =
                        told.emplace(FigureKey{figure.period, figure.region, figure.category}, figure);
                    QVERIFY(fresh || known->second == figure);
                }
            }
            QVERIFY(told.size() > 100);
        }
    }

    void no_day_is_in_two_releases_whatever_windows_are_asked_for()
    {
        int frozen = 0;
        for (int length : {14, 1, 7, 14, 3}) {
            for (int from = 0; from < 28; from += 2) {
                const QDate first = QDate(2020, 5, 12).addDays(from);
                const QString last =
                    length == 1 ? QString() : u".."_s + first.addDays(length - 1).toString(Qt::ISODate);
                frozen +=
                    freeze(m_world->services, request(u"health"_s, {u"health-"_s + first.toString(Qt::ISODate) + last}))
                        .has_value();
            }
        }
        QVERIFY(frozen >= 2);
        const auto releases =
            m_world->database->read([](store::Transaction &tx) { return store::allReleases(tx); }).value();
        std::set<std::pair<int, int>> days;
        for (const Release &release : releases) {
            for (const QString &period : release.survey == u"health" ? release.periods : QStringList()) {
                for (const auto &day : daily().placesOf(period))
                    QVERIFY(days.insert(day).second);
            }
        }
    }

    void all_that_is_published_together_bounds_no_small_count_closely_data()
    {
        QTest::addColumn<QString>("indicator");
        QTest::newRow("rare") << u"fever-4d"_s;
        QTest::newRow("usual") << u"three-cs"_s;
        QTest::newRow("asked of some") << u"office-telework"_s;
    }
    void all_that_is_published_together_bounds_no_small_count_closely()
    {
        QFETCH(QString, indicator);
        FigureBook &book = *m_world->services.bookOf(u"national"_s);
        collect(book, indicator);
        Attacker attacker(m_x, m_n, m_hidden, m_sums);
        std::vector<std::size_t> targets;
        for (std::size_t place = 0; place < m_x.size(); ++place) {
            const bool small = m_n[place] > 0 && (m_x[place] < 10 || m_n[place] - m_x[place] < 10);
            if (small)
                targets.push_back(place);
            QVERIFY(!small || m_hidden[place]);
        }
        const std::size_t step = std::max<std::size_t>(1, targets.size() / mostAttacked);
        for (std::size_t i = 0; i < targets.size(); i += step) {
            const auto wanted = double(std::min<qint64>(10, m_n[targets[i]]));
            const double width = attacker.width(targets[i]);
            QVERIFY2(width >= wanted - 1e-6,
                     qPrintable(u"place %1: %2 of %3"_s.arg(targets[i]).arg(width).arg(wanted)));
        }
    }

private:
    /// Every place of the linked tables, then the areas of Kanagawa and their groups: what they hold, and what of it
    /// is published.
    void collect(FigureBook &book, const QString &indicator)
    {
        const auto &definition = book.definition();
        const auto found = std::ranges::find(definition.indicators, indicator,
                                             [](const IndicatorDefinition &one) { return one.told.id; });
        const auto index = std::size_t(found - definition.indicators.begin());
        const IndicatorCounts counts = book.linked(u"national-1"_s)->at(index);
        const LinkedAreas areas = book.linkedAreas(u"national-1"_s, {14})->front();
        const TableShape shape = book.shape();
        m_x = counts.x;
        m_n = counts.n;
        m_hidden.assign(shape.size(), true);
        m_sums = sums(shape);
        for (const Breakdown by : {Breakdown::None, Breakdown::Age, Breakdown::Occupation})
            for (const RegionLevel level : {RegionLevel::Nation, RegionLevel::Prefecture})
                uncover(definition, shape, {.indicator = indicator, .survey = u"national"_s, .level = level, .by = by});
        const std::size_t from = shape.size();
        const std::size_t many = areas.counts.groupOf.size();
        m_x.insert(m_x.end(), areas.counts.indicators[index].x.begin(), areas.counts.indicators[index].x.end());
        m_n.insert(m_n.end(), areas.counts.indicators[index].n.begin(), areas.counts.indicators[index].n.end());
        m_hidden.resize(m_x.size(), true);
        std::vector<std::size_t> groups;
        for (std::size_t group = 0; group < areas.counts.groups; ++group) {
            std::vector<std::size_t> parts;
            for (std::size_t area = 0; area < many; ++area) {
                if (areas.counts.groupOf[area] == group)
                    parts.push_back(from + area);
            }
            m_sums.emplace_back(parts, from + many + group);
            groups.push_back(from + many + group);
        }
        m_sums.emplace_back(groups, shape.index({14, all, all}));
        for (const RegionLevel level : {RegionLevel::HealthCentreArea, RegionLevel::PostalArea}) {
            const auto told =
                published(m_world->services,
                          {.indicator = indicator, .survey = u"national"_s, .level = level, .regions = {u"14"_s}});
            for (const Figure &figure : told->figures)
                m_hidden[from + std::size_t(areas.codes.indexOf(figure.region))] =
                    figure.state == FigureState::Suppressed;
        }
    }

    void uncover(const SurveyDefinition &definition, const TableShape &shape, const FigureQuery &query)
    {
        const auto told = published(m_world->services, query);
        for (const Figure &figure : told ? told->figures : QList<Figure>()) {
            TablePlace place;
            if (query.level == RegionLevel::Prefecture)
                place.prefecture = Areas::numberOf(figure.region);
            for (std::size_t i = 0; i < definition.ages.size(); ++i) {
                if (query.by == Breakdown::Age && definition.ages[i].code == figure.category)
                    place.age = int(i);
            }
            for (std::size_t i = 0; query.by == Breakdown::Occupation && i <= definition.occupations.size(); ++i) {
                const QString code = i == 0 ? u"unknown"_s : definition.occupations[i - 1].code;
                if (code == figure.category)
                    place.occupation = int(i);
            }
            m_hidden[shape.index(place)] = figure.state == FigureState::Suppressed;
        }
    }

    std::unique_ptr<Publication> m_world;
    std::vector<qint64> m_x;
    std::vector<qint64> m_n;
    std::vector<bool> m_hidden;
    Sums m_sums;
};

MADO_TEST(PublicationAttackTest)

} // namespace mado::statistics

#include "publication_attack_test.moc"
