// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tour/trends_screens.h"

#include "ui/shared/empty_state.h"
#include "ui/trends/chart_card.h"
#include "ui/trends/export_sheet.h"
#include "ui/trends/operations_panel.h"
#include "ui/trends/report_panel.h"
#include "ui/trends/trends_page.h"

namespace mado::tour {

namespace {

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

TrendsPage &page(Stage &stage) { return *stage.window().findChild<TrendsPage *>(); }

void change(Stage &stage, const std::function<void(TrendsView &)> &how)
{
    Dashboard &dashboard = page(stage).dashboard();
    TrendsView view = dashboard.view();
    how(view);
    dashboard.show(view);
    stage.expect("the figures are read", [&] {
        const TrendsData &data = dashboard.data();
        const bool split = dashboard.view().by == Breakdown::None || data.split;
        return dashboard.phase() == Dashboard::Phase::Ready && data.prefectures && data.nation && split;
    });
}

void openTab(Stage &stage, TrendsTab tab)
{
    change(stage, [tab](TrendsView &view) {
        view.tab = tab;
        view.audience = tab == TrendsTab::Areas ? Audience::Internal : Audience::Public;
    });
}

void shootOperationsAndReport(Stage &stage)
{
    openTab(stage, TrendsTab::Operations);
    stage.expect("operations are counted",
                 [&] { return page(stage).findChild<OperationsPanel *>()->known().has_value(); });
    stage.shoot(text("26-trends-operations"));
    openTab(stage, TrendsTab::Report);
    auto *report = page(stage).findChild<ReportPanel *>();
    stage.expect("reports are read", [&] { return report->book().phase() == ReportBook::Phase::Ready; });
    if (!report->book().report()) {
        stage.shoot(text("27-trends-report-none"));
        stage.click(report->findChild<EmptyState *>()->findChild<Button *>());
    }
    stage.expect("the chapters have their figures", [&] {
        const auto &chapters = report->book().content().chapters;
        return !chapters.isEmpty() && report->book().figures(chapters.first());
    });
    page(stage).focusFirst();
    stage.shoot(text("27-trends-report"));
}

/// Every level of the region filter.
void shootPlaces(Stage &stage)
{
    const auto areasRead = [&] { return page(stage).dashboard().data().areas.has_value(); };
    change(stage, [](TrendsView &view) { view.areas = RegionLevel::HealthCentreArea; });
    stage.expect("areas of health centres are read", areasRead);
    stage.shoot(text("24-trends-health-centres"));
    change(stage, [](TrendsView &view) {
        view.areas = RegionLevel::PostalArea;
        view.indicator = text("health-fever");
        view.period.clear();
    });
    change(stage, [&](TrendsView &view) {
        for (const Period &period : page(stage).dashboard().data().catalogue.periods) {
            if (isWindow(period) && period.survey == text("health"))
                view.period = period.id;
        }
    });
    stage.expect("areas of the fortnight are read", areasRead);
    stage.shoot(text("24-trends-areas-fortnight"));
    change(stage, [](TrendsView &view) {
        view.tab = TrendsTab::Overview;
        view.area = text("14-231");
        view.compared.clear();
    });
    stage.expect("the area is read", areasRead);
    stage.shoot(text("20-trends-overview-area"));
    change(stage, [](TrendsView &view) {
        view.indicator = text("fever-4d");
        view.period = text("national-4");
        view.audience = Audience::Public;
        view.region = TrendsView::nation;
        view.area.clear();
    });
    stage.shoot(text("20-trends-overview-nation"));
    change(stage, [](TrendsView &view) { view.region = text("14"); });
}

} // namespace

void shootTrends(Stage &stage)
{
    stage.signIn(text("K-30500"));
    stage.press(Qt::Key_G);
    stage.press(Qt::Key_R);
    stage.expect("the dashboards are there", [&] {
        auto *trends = stage.window().findChild<TrendsPage *>();
        return trends && trends->isVisible() && trends->dashboard().data().prefectures;
    });
    stage.expect("all four rounds are published", [&] {
        Dashboard &dashboard = page(stage).dashboard();
        const bool all = dashboard.data().catalogue.releases.size() >= 4;
        if (!all && !dashboard.isAsking())
            dashboard.open();
        return all;
    });
    change(stage, [](TrendsView &view) {
        view.indicator = text("fever-4d");
        view.period = text("national-4");
    });
    change(stage, [](TrendsView &view) { view.compared = QStringList{text("13"), text("27")}; });
    stage.shoot(text("20-trends-overview"));
    page(stage).focusFirst();
    stage.press(Qt::Key_T);
    stage.shoot(text("20-trends-overview-table"));
    stage.press(Qt::Key_Escape);
    change(stage, [](TrendsView &view) { view.indicator = text("three-cs"); });
    openTab(stage, TrendsTab::Map);
    page(stage).focusFirst();
    stage.press(Qt::Key_End);
    stage.press(Qt::Key_Up);
    stage.shoot(text("21-trends-map"));
    change(stage, [](TrendsView &view) { view.indicator = text("office-telework"); });
    openTab(stage, TrendsTab::Prefectures);
    page(stage).focusFirst();
    stage.press(Qt::Key_Home);
    stage.press(Qt::Key_Right);
    stage.shoot(text("22-trends-prefectures"));
    openTab(stage, TrendsTab::Table);
    stage.shoot(text("23-trends-table"));
    page(stage).openExport();
    stage.shoot(text("23-trends-export"));
    stage.press(Qt::Key_Escape);
    change(stage, [](TrendsView &view) { view.indicator = text("fever-4d"); });
    openTab(stage, TrendsTab::Areas);
    stage.expect("areas are read", [&] { return page(stage).dashboard().data().areas.has_value(); });
    change(stage, [](TrendsView &view) { view.area = text("14-231"); });
    stage.expect("areas are read", [&] { return page(stage).dashboard().data().areas.has_value(); });
    stage.shoot(text("24-trends-areas"));
    change(stage, [](TrendsView &view) { view.region = text("13"); });
    change(stage, [](TrendsView &view) { view.areas = RegionLevel::HealthCentreArea; });
    stage.shoot(text("24-trends-areas-unfilled"));
    change(stage, [](TrendsView &view) { view.region = text("14"); });
    shootPlaces(stage);
    openTab(stage, TrendsTab::Series);
    stage.shoot(text("25-trends-series"));
    shootOperationsAndReport(stage);
}

} // namespace mado::tour
