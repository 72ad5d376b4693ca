// SPDX-License-Identifier: GPL-3.0-or-later
// The attacker with the rights of inside: asks for areas again and again, by every window of days, while answers come
// in; knows each prefecture's own figure at every moment; adds and subtracts all of it.
#include "attacker.h"
#include "publication.h"
#include "tests/support/runner.h"

#include <set>

namespace mado::statistics {

namespace {

constexpr int mostAttacked = 40; ///< Linear programs.

/// Days, weeks and fortnights from every day on.
QStringList everyWindow()
{
    QStringList periods;
    for (QDate day(2020, 5, 11); day < QDate(2020, 6, 12); day = day.addDays(1)) {
        periods.append(u"health-"_s + day.toString(Qt::ISODate));
        for (const int length : {2, 7, 13, 14, 15, 28})
            periods.append(
                u"health-%1..%2"_s.arg(day.toString(Qt::ISODate), day.addDays(length - 1).toString(Qt::ISODate)));
    }
    return periods;
}

using Asked = std::tuple<RegionLevel, QString, QString>; ///< Period, region.

} // namespace

class InsideAttackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_world = std::make_unique<Publication>(); }

    void no_two_numbers_of_an_area_differ_by_what_came_in_between_them()
    {
        FigureBook &book = *m_world->services.bookOf(u"health"_s);
        std::map<Asked, Figure> told;
        std::set<QString> periods;
        for (int turn = 0; turn < 4; ++turn) {
            QVERIFY(settleWhatStandsStill(m_world->services));
            for (const RegionLevel level : {RegionLevel::HealthCentreArea, RegionLevel::PostalArea}) {
                for (const QStringList &regions : {QStringList{u"14"_s}, QStringList{u"14-231"_s, u"14-01"_s}}) {
                    const auto table = inside(m_world->services, book,
                                              {.indicator = u"health-fever"_s,
                                               .survey = u"health"_s,
                                               .level = level,
                                               .regions = regions,
                                               .periods = everyWindow()});
                    QVERIFY(table);
                    for (const Figure &figure : table->figures) {
                        if (!figure.numerator && !figure.denominator)
                            continue;
                        const auto known = told.emplace(Asked{level, figure.period, figure.region}, figure).first;
                        QVERIFY(known->second == figure);
                        periods.insert(figure.period);
                    }
                }
            }
            answersComeIn(turn);
        }
        QVERIFY(told.size() > 40);
        std::set<std::pair<int, int>> days;
        for (const QString &period : periods) {
            for (const auto &day : daily().placesOf(period))
                QVERIFY(days.insert(day).second);
        }
    }

    void deciding_anew_at_each_question_would_tell_what_came_in_between()
    {
        FigureBook &book = *m_world->services.bookOf(u"health"_s);
        const auto toldNow = [&](const QString &period) {
            const LinkedAreas areas = book.linkedAreas(period, {14})->front();
            const AreaReasons reasons = areaReasons({areas}, m_world->services.policy);
            std::map<QString, qint64> told;
            for (qsizetype place = 0; place < areas.codes.size(); ++place) {
                if (!reasons.value(areas.codes.at(place)).front())
                    told[areas.codes.at(place)] = areas.counts.indicators.front().x[std::size_t(place)];
            }
            return told;
        };
        const auto before = toldNow(u"health-2020-05-25..2020-06-07"_s);
        const auto shorter = toldNow(u"health-2020-05-25..2020-06-06"_s);
        const auto place = daily().placeOf(QDate(2020, 6, 1));
        m_world->add(daily(), place->part, place->period, CellId::postal(14, 2310023), 1);
        const auto after = toldNow(u"health-2020-05-25..2020-06-07"_s);
        const auto differBy = [&](const auto &one, const auto &other, qint64 most) {
            return std::ranges::any_of(one, [&](const auto &area) {
                const auto same = other.find(area.first);
                const qint64 apart = same == other.end() ? 0 : same->second - area.second;
                return apart > 0 && apart <= most;
            });
        };
        QVERIFY(differBy(before, after, 1));   // one person's answer
        QVERIFY(differBy(shorter, before, 9)); // what few said on the last day
    }

    void all_that_inside_is_told_bounds_no_small_area_closely_data()
    {
        QTest::addColumn<QString>("survey");
        QTest::addColumn<QString>("period");
        QTest::addColumn<QString>("indicator");
        QTest::newRow("rare") << u"national"_s << u"national-1"_s << u"fever-4d"_s;
        QTest::newRow("usual") << u"national"_s << u"national-1"_s << u"three-cs"_s;
        QTest::newRow("asked of some") << u"national"_s << u"national-1"_s << u"office-telework"_s;
        QTest::newRow("a fortnight") << u"health"_s << u"health-2020-05-25..2020-06-07"_s << u"health-fever"_s;
    }
    void all_that_inside_is_told_bounds_no_small_area_closely()
    {
        QFETCH(QString, survey);
        QFETCH(QString, period);
        QFETCH(QString, indicator);
        FigureBook &book = *m_world->services.bookOf(survey);
        const LinkedAreas areas = book.linkedAreas(period, {14})->front();
        QVERIFY(settle(m_world->services, book, period).value());
        collect(book, areas, {.indicator = indicator, .survey = survey, .regions = {u"14"_s}, .periods = {period}});
        Attacker attacker(m_x, m_n, m_hidden, m_sums);
        std::vector<std::size_t> targets;
        for (std::size_t place = 0; place + 1 < m_x.size(); ++place) {
            const bool small = m_n[place] > 0 && (m_x[place] < 10 || m_n[place] - m_x[place] < 10);
            const bool alone = place >= areas.counts.groupOf.size() && areas.counts.groups == 1;
            if (small && !alone && !areas.codes.at(qsizetype(place)).isEmpty())
                targets.push_back(place);
        }
        const std::size_t step = std::max<std::size_t>(1, targets.size() / mostAttacked);
        for (std::size_t i = 0; i < targets.size(); i += step) {
            QVERIFY(m_hidden[targets[i]]);
            const auto wanted = double(std::min<qint64>(10, m_n[targets[i]]));
            const double width = attacker.width(targets[i]);
            QVERIFY2(width >= wanted - 1e-6,
                     qPrintable(u"place %1: %2 of %3"_s.arg(targets[i]).arg(width).arg(wanted)));
        }
        QVERIFY2(std::ranges::count(m_hidden, false) > 2, "nothing is told");
    }

private:
    void answersComeIn(int turn)
    {
        m_world->clock.time = m_world->clock.time.addDays(1);
        const QDate late = QDate(2020, 6, 9).addDays(turn);
        const auto place = daily().placeOf(late);
        m_world->add(daily(), place->part, place->period, CellId::postal(14, 2310023), 1 + turn);
        const auto before = daily().placeOf(QDate(2020, 6, 1));
        if (turn == 2)
            m_world->add(daily(), before->part, before->period, CellId::postal(14, 2310023), 1);
    }

    /// The areas and their groups, then the prefecture, of which everything is known.
    void collect(FigureBook &book, const LinkedAreas &areas, FigureQuery query)
    {
        const auto &indicators = book.definition().indicators;
        const auto found = std::ranges::find(indicators, query.indicator, [](const auto &one) { return one.told.id; });
        const IndicatorCounts &counts = areas.counts.indicators[std::size_t(found - indicators.begin())];
        const std::size_t many = areas.counts.groupOf.size();
        m_x = counts.x;
        m_n = counts.n;
        m_hidden.assign(m_x.size(), true);
        m_sums.clear();
        const Figure whole = inside(m_world->services, book, query)->figures.first();
        for (const RegionLevel level : {RegionLevel::HealthCentreArea, RegionLevel::PostalArea}) {
            query.level = level;
            const auto told = inside(m_world->services, book, query);
            for (const Figure &figure : told->figures)
                m_hidden[std::size_t(areas.codes.indexOf(figure.region))] = figure.state == FigureState::Suppressed;
        }
        std::vector<std::size_t> groups;
        for (std::size_t group = 0; group < areas.counts.groups; ++group) {
            std::vector<std::size_t> parts;
            for (std::size_t area = 0; area < many; ++area) {
                if (areas.counts.groupOf[area] == group)
                    parts.push_back(area);
            }
            m_sums.emplace_back(parts, many + group);
            groups.push_back(many + group);
        }
        m_sums.emplace_back(groups, m_x.size());
        m_x.push_back(*whole.numerator);
        m_n.push_back(*whole.denominator);
        m_hidden.push_back(false);
    }

    std::unique_ptr<Publication> m_world;
    std::vector<qint64> m_x;
    std::vector<qint64> m_n;
    std::vector<bool> m_hidden;
    Sums m_sums;
};

MADO_TEST(InsideAttackTest)

} // namespace mado::statistics

#include "inside_attack_test.moc"
