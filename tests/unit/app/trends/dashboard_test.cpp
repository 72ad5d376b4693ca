// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trends/dashboard.h"
#include "tests/support/runner.h"
#include "tests/unit/app/trends/trends_samples.h"

#include <QTest>

using namespace mado;
using namespace mado::test;

class DashboardTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opening_reads_nation_prefectures_and_groups()
    {
        FakeTrends trends;
        Dashboard dashboard(trends, u"14"_s, false);
        dashboard.open();
        QVERIFY(dashboard.phase() == Dashboard::Phase::Ready);
        QVERIFY(dashboard.data().nation && dashboard.data().prefectures && dashboard.data().split);
        QVERIFY(!dashboard.data().areas);
    }

    void another_region_asks_only_for_what_depends_on_it()
    {
        FakeTrends trends;
        Dashboard dashboard(trends, u"14"_s, false);
        dashboard.open();
        trends.asked.clear();
        TrendsView view = dashboard.view();
        view.region = u"13"_s;
        dashboard.show(view);
        QCOMPARE(trends.asked.size(), 1);
        QVERIFY(trends.asked.first().by == Breakdown::Age);
        QVERIFY(dashboard.data().prefectures);
    }

    void areas_are_asked_for_where_one_is_in_focus_and_the_nation_is_split_as_a_whole()
    {
        FakeTrends trends;
        Dashboard dashboard(trends, u"14"_s, true);
        dashboard.open();
        trends.asked.clear();
        TrendsView view = dashboard.view();
        view.area = u"14-01"_s;
        dashboard.show(view);
        QCOMPARE(trends.asked.size(), 1);
        QVERIFY(trends.asked.first().level == RegionLevel::HealthCentreArea);
        QVERIFY(dashboard.data().areas);
        trends.asked.clear();
        view.region = TrendsView::nation;
        dashboard.show(view);
        QCOMPARE(trends.asked.size(), 1);
        QVERIFY(trends.asked.first().level == RegionLevel::Nation && trends.asked.first().by == Breakdown::Age);
        QVERIFY(!dashboard.data().areas && dashboard.view().area.isEmpty());
    }

    void windows_of_days_are_asked_for_by_name()
    {
        FakeTrends trends;
        trends.known.periods.append({u"national-2020-04-01..2020-04-14"_s,
                                     u"national"_s,
                                     {},
                                     QDate(2020, 4, 1),
                                     QDate(2020, 4, 14),
                                     qint64(9),
                                     qint64(9)});
        Dashboard dashboard(trends, u"14"_s, true);
        dashboard.open();
        QVERIFY(trends.asked.first().periods.isEmpty());
        trends.asked.clear();
        TrendsView view = dashboard.view();
        view.period = trends.known.periods.last().id;
        dashboard.show(view);
        QVERIFY(!trends.asked.isEmpty());
        for (const FigureQuery &query : trends.asked)
            QCOMPARE(query.periods, QStringList{view.period});
    }

    void an_answer_to_a_view_that_was_left_is_not_shown()
    {
        FakeTrends trends;
        Dashboard dashboard(trends, u"14"_s, false);
        trends.held = true;
        dashboard.open();
        TrendsView view = dashboard.view();
        view.indicator = u"three-cs"_s;
        dashboard.show(view);
        for (int i = 5; i >= 0; --i) // the newer ones first
            trends.answerHeld(i);
        QCOMPARE(dashboard.data().prefectures->indicator, u"three-cs"_s);
        QVERIFY(dashboard.phase() == Dashboard::Phase::Ready);
    }

    void who_may_not_see_inside_does_not_ask_for_it()
    {
        FakeTrends trends;
        Dashboard dashboard(trends, u"14"_s, false);
        dashboard.open();
        TrendsView view = dashboard.view();
        view.audience = Audience::Internal;
        view.tab = TrendsTab::Areas;
        dashboard.show(view);
        QVERIFY(dashboard.view().audience == Audience::Public);
        QVERIFY(dashboard.view().tab == TrendsTab::Overview);
    }

    void what_was_kept_says_how_old_it_is()
    {
        FakeTrends trends;
        trends.keptFrom = trendsEvening().addSecs(-3600);
        Dashboard dashboard(trends, u"14"_s, false);
        dashboard.open();
        QCOMPARE(dashboard.keptFrom(), trends.keptFrom);
        QVERIFY(dashboard.data().prefectures);
        trends.keptFrom.reset();
        Q_EMIT trends.reachable();
        QVERIFY(!dashboard.keptFrom());
    }

    void figures_of_another_version_of_the_indicator_are_not_shown()
    {
        FakeTrends trends;
        trends.version = 2;
        Dashboard dashboard(trends, u"14"_s, false);
        dashboard.open();
        QVERIFY(dashboard.isNewer());
        QVERIFY(!dashboard.data().prefectures);
    }

    void a_failure_is_told_and_trying_again_mends_it()
    {
        FakeTrends trends;
        trends.error = AppError{AppError::Kind::Offline, u"down"_s, {}};
        Dashboard dashboard(trends, u"14"_s, false);
        dashboard.open();
        QVERIFY(dashboard.phase() == Dashboard::Phase::Failed);
        trends.error.reset();
        dashboard.open();
        QVERIFY(dashboard.phase() == Dashboard::Phase::Ready);
        QVERIFY(!dashboard.fault());
    }

    void saved_views_are_there_the_next_time()
    {
        FakeTrends trends;
        {
            Dashboard dashboard(trends, u"14"_s, false);
            dashboard.open();
            TrendsView view = dashboard.view();
            view.tab = TrendsTab::Map;
            dashboard.show(view);
            dashboard.save(u"map"_s);
        }
        Dashboard again(trends, u"14"_s, false);
        QCOMPARE(again.saved().size(), 1);
        QVERIFY(again.saved().first().view.tab == TrendsTab::Map);
    }
};

MADO_TEST(DashboardTest)
#include "dashboard_test.moc"
