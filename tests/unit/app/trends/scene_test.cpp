// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trends/scene.h"
#include "tests/support/runner.h"
#include "tests/unit/app/trends/trends_samples.h"

#include <QTest>

using namespace mado;
using namespace mado::test;

namespace {

TrendsData dataSample()
{
    TrendsData out;
    out.catalogue = catalogueSample();
    const FigureQuery query{.indicator = u"fever-4d"_s, .survey = u"national"_s, .level = RegionLevel::Prefecture};
    FigureQuery nation = query;
    nation.level = RegionLevel::Nation;
    out.prefectures = tableSample(query);
    out.nation = tableSample(nation);
    return out;
}

TrendsView viewSample() { return settled({}, catalogueSample(), u"14"_s); }

} // namespace

class SceneTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_view_of_nothing_settles_on_ones_own_prefecture_and_the_newest_round()
    {
        const TrendsView view = viewSample();
        QCOMPARE(view.indicator, u"fever-4d"_s);
        QCOMPARE(view.period, u"national-4"_s);
        QCOMPARE(view.region, u"14"_s);
    }

    void what_is_published_is_shown_before_what_is_not()
    {
        mado::Catalogue catalogue = catalogueSample();
        Indicator daily = catalogue.indicators.first();
        daily.id = u"health-fever"_s;
        daily.surveys = QStringList{u"health"_s};
        catalogue.indicators.prepend(daily);
        catalogue.releases.removeFirst();
        const TrendsView view = settled({}, catalogue, u"14"_s);
        QCOMPARE(view.indicator, u"fever-4d"_s);
        QCOMPARE(view.period, u"national-3"_s);
        QCOMPARE(settled(TrendsView{.audience = Audience::Internal}, catalogue, u"14"_s).period, u"national-4"_s);
    }

    void more_than_three_others_are_not_compared()
    {
        TrendsView view;
        view.compared = QStringList{u"13"_s, u"14"_s, u"27"_s, u"nowhere"_s, u"01"_s, u"40"_s};
        view.region = u"14"_s;
        QCOMPARE(settled(view, catalogueSample(), u"14"_s).compared, (QStringList{u"13"_s, u"27"_s, u"01"_s}));
    }

    void a_round_that_is_withheld_is_a_gap_and_not_a_zero()
    {
        const TrendChart chart = trendChart(dataSample(), viewSample());
        QCOMPARE(chart.curves.first().region.code, u"14"_s);
        QVERIFY(chart.curves.first().points.at(0).rate);
        QVERIFY(!chart.curves.first().points.at(1).rate);
        QVERIFY(chart.curves.first().points.at(1).state == FigureState::Suppressed);
        QCOMPARE(chart.events.size(), 1);
    }

    void what_is_withheld_has_no_rank_and_comes_last()
    {
        const RegionRows rows = prefectureRows(dataSample(), viewSample());
        QCOMPARE(rows.rows.size(), 47);
        QCOMPARE(rows.rows.first().rank, 1);
        QCOMPARE(rows.rows.at(45).rank, 0);
        QCOMPARE(rows.rows.at(46).rank, 0);
        QVERIFY(!rows.rows.at(46).change);
    }

    void groups_that_the_survey_does_not_know_are_left_out()
    {
        TrendsData data = dataSample();
        data.catalogue.categories.append({Breakdown::Age, u"5-17"_s, {u"5〜17歳"_s, u"5–17"_s}});
        data.split = tableSample({.indicator = u"fever-4d"_s,
                                  .survey = u"national"_s,
                                  .level = RegionLevel::Prefecture,
                                  .regions = QStringList{u"14"_s},
                                  .by = Breakdown::Age});
        QCOMPARE(splitRows(data, viewSample()).size(), 6);
    }

    void overlapping_intervals_are_not_called_a_change()
    {
        const auto small = changeBetween(rated({}, {}, 20, 10'000), rated({}, {}, 22, 10'000));
        QVERIFY(small && !small->isDistinct());
        const auto large = changeBetween(rated({}, {}, 2'000, 10'000), rated({}, {}, 3'000, 10'000));
        QVERIFY(large && large->isDistinct() && large->low > 0.08 && large->high < 0.12);
        QVERIFY(!changeBetween(withheld({}, {}, SuppressionReason::SmallCount), rated({}, {}, 22, 10'000)));
    }

    void a_colour_means_the_same_in_every_round()
    {
        TrendsData data = dataSample();
        const MapClasses all = mapClasses(*data.prefectures);
        QCOMPARE(all.bounds.size(), 4);
        QVERIFY(std::is_sorted(all.bounds.begin(), all.bounds.end()));
        TrendsView first = viewSample();
        first.period = u"national-1"_s;
        const auto rate = prefectureRows(data, first).rows.first().figure.rate;
        QCOMPARE(all.classOf(*rate), mapClasses(*dataSample().prefectures).classOf(*rate));
        QCOMPARE(all.classOf(all.bounds.first() - 1e-9), 0);
        QCOMPARE(all.classOf(1), 4);
    }

    void an_axis_ends_at_a_round_number_above()
    {
        QCOMPARE(axisFor(0.0031).end, 0.004);
        QCOMPARE(axisFor(0.6).step, 0.2);
        QVERIFY(axisFor(0).end > 0);
    }

    void going_somewhere_forgets_what_was_ahead()
    {
        Trail trail;
        TrendsView a;
        a.region = u"13"_s;
        TrendsView b;
        b.region = u"14"_s;
        trail.go(a);
        trail.go(a);
        trail.go(b);
        trail.back();
        QCOMPARE(trail.here(), a);
        trail.go(TrendsView{.region = u"27"_s});
        QVERIFY(!trail.canGoForward());
        trail.back();
        trail.back();
        QVERIFY(!trail.canGoBack());
    }

    void the_nation_in_focus_is_no_reference_to_itself()
    {
        TrendsView view = settled({.region = u"00"_s}, catalogueSample(), u"14"_s);
        QCOMPARE(view.region, TrendsView::nation);
        const TrendChart chart = trendChart(dataSample(), view);
        QCOMPARE(chart.curves.size(), 1);
        QVERIFY(chart.curves.first().role == CurveRole::Focus);
        QCOMPARE(chart.curves.first().region.code, u"00"_s);
        view.tab = TrendsTab::Series; // cases are reported by prefecture
        QCOMPARE(settled(view, catalogueSample(), u"14"_s).region, u"14"_s);
    }

    void what_every_prefecture_declared_stands_behind_the_nation_for_the_days_they_share()
    {
        TrendsData data = dataSample();
        const TrendsView view = settled({.region = u"00"_s}, data.catalogue, u"14"_s);
        QVERIFY(trendChart(data, view).events.isEmpty()); // only Kanagawa's
        data.catalogue.events.clear();
        for (const Region &region : data.catalogue.regions) {
            const int number = region.code.toInt();
            if (region.level == RegionLevel::Prefecture)
                data.catalogue.events.append({region.code,
                                              QDate(2020, 4, number == 14 ? 7 : 16),
                                              QDate(2020, 5, number == 3 ? 14 : 25),
                                              {u"緊急事態宣言"_s, u"State of emergency"_s}});
        }
        const QList<EventBand> events = trendChart(data, view).events;
        QCOMPARE(events.size(), 1);
        QCOMPARE(events.first().from, QDate(2020, 4, 16));
        QCOMPARE(events.first().until, std::optional(QDate(2020, 5, 14)));
    }

    void an_area_in_focus_stands_before_its_prefecture()
    {
        TrendsData data = dataSample();
        data.areas = tableSample({.indicator = u"fever-4d"_s,
                                  .survey = u"national"_s,
                                  .level = RegionLevel::HealthCentreArea,
                                  .regions = {u"14"_s}});
        const TrendsView view = settled({.region = u"14"_s, .area = u"14-01"_s}, data.catalogue, u"14"_s);
        QVERIFY(areaLevel(view) == RegionLevel::HealthCentreArea);
        const TrendChart chart = trendChart(data, view);
        QStringList codes;
        for (const Curve &curve : chart.curves)
            codes << curve.region.code;
        QCOMPARE(codes, QStringList({u"14-01"_s, u"14"_s, u"00"_s}));
        QVERIFY(chart.curves.at(0).role == CurveRole::Focus && chart.curves.at(1).role == CurveRole::Compared);
    }

    void an_area_belongs_to_its_prefecture_and_postal_ones_stay_inside()
    {
        const auto area = [](const QString &region, Audience audience, const QString &code) {
            return settled({.audience = audience, .region = region, .area = code}, catalogueSample(), u"14"_s).area;
        };
        QCOMPARE(area(u"14"_s, Audience::Internal, u"14-231"_s), u"14-231"_s);
        QCOMPARE(area(u"14"_s, Audience::Public, u"14-231"_s), QString());
        QCOMPARE(area(u"14"_s, Audience::Public, u"14-01"_s), u"14-01"_s);
        QCOMPARE(area(u"13"_s, Audience::Internal, u"14-231"_s), QString());
        QCOMPARE(area(u"00"_s, Audience::Internal, u"14-231"_s), QString());
        TrendsView view = settled({.region = u"14"_s}, catalogueSample(), u"14"_s);
        QVERIFY(areaLevel(view) == RegionLevel::HealthCentreArea);
        view.audience = Audience::Internal; // what one wants stays wanted
        QVERIFY(areaLevel(settled(view, catalogueSample(), u"14"_s)) == RegionLevel::PostalArea);
    }

    void who_named_no_place_is_shown_last_and_without_a_rank()
    {
        TrendsData data = dataSample();
        data.areas = tableSample({.indicator = u"fever-4d"_s,
                                  .survey = u"national"_s,
                                  .level = RegionLevel::PostalArea,
                                  .regions = {u"14"_s}});
        TrendsView view = settled({.audience = Audience::Internal, .region = u"14"_s}, data.catalogue, u"14"_s);
        const RegionRows rows = areaRows(data, view);
        QCOMPARE(rows.rows.last().region.code, u"14-unknown"_s);
        QVERIFY(rows.rows.last().figure.rate && rows.rows.last().rank == 0);
        QCOMPARE(rows.rows.first().rank, 1);
    }

    void windows_of_days_and_days_never_share_an_axis()
    {
        TrendsData data = dataSample();
        data.catalogue.periods.clear();
        for (int day = 1; day <= 28; ++day)
            data.catalogue.periods.append({u"national-d%1"_s.arg(day),
                                           u"national"_s,
                                           {},
                                           QDate(2020, 6, day),
                                           QDate(2020, 6, day),
                                           qint64(100),
                                           qint64(100)});
        for (int window = 0; window < 2; ++window)
            data.catalogue.periods.append({u"national-w%1..x"_s.arg(window),
                                           u"national"_s,
                                           {},
                                           QDate(2020, 6, 1 + 14 * window),
                                           QDate(2020, 6, 14 + 14 * window),
                                           qint64(1400),
                                           qint64(1400)});
        TrendsView view{.indicator = u"fever-4d"_s, .survey = u"national"_s, .period = u"national-d3"_s};
        QCOMPARE(trendChart(data, view).periods.size(), 28);
        view.period = u"national-w1..x"_s;
        QCOMPARE(trendChart(data, view).periods.size(), 2);
    }

    void areas_are_shown_by_the_fortnight_that_a_day_lies_in()
    {
        Catalogue catalogue = catalogueSample();
        const auto add = [&](const QString &id, const QDate &from, const QDate &until) {
            catalogue.periods.append({u"health-"_s + id, u"national"_s, {id, id}, from, until, 900, 900});
        };
        add(u"2020-05-11..2020-05-24"_s, {2020, 5, 11}, {2020, 5, 24});
        add(u"2020-05-25..2020-06-07"_s, {2020, 5, 25}, {2020, 6, 7});
        add(u"2020-05-20"_s, {2020, 5, 20}, {2020, 5, 20});
        add(u"2020-06-12"_s, {2020, 6, 12}, {2020, 6, 12});
        TrendsView view{.tab = TrendsTab::Areas, .audience = Audience::Internal, .indicator = u"fever-4d"_s};
        view.period = u"health-2020-05-20"_s;
        QCOMPARE(settled(view, catalogue, u"14"_s).period, u"health-2020-05-11..2020-05-24"_s);
        view.period = u"health-2020-06-12"_s; // its own fortnight is not over
        QCOMPARE(settled(view, catalogue, u"14"_s).period, u"health-2020-05-25..2020-06-07"_s);
        view.tab = TrendsTab::Overview;
        QCOMPARE(settled(view, catalogue, u"14"_s).period, u"health-2020-06-12"_s);
    }

    void a_saved_view_comes_back_as_it_was()
    {
        const TrendsView below{.audience = Audience::Internal,
                               .region = u"14"_s,
                               .area = u"14-01"_s,
                               .areas = RegionLevel::HealthCentreArea};
        QVERIFY(trendsViewFrom(encode(below)) == below);
        TrendsView view = viewSample();
        view.tab = TrendsTab::Map;
        view.compared = QStringList{u"13"_s};
        QCOMPARE(trendsViewFrom(encode(view)), std::optional(view));
        QVERIFY(!trendsViewFrom({{u"tab"_s, 99}}));
    }
};

MADO_TEST(SceneTest)
#include "scene_test.moc"
