// SPDX-License-Identifier: GPL-3.0-or-later
// What each tab shows.
#include "ui/trends/trends_page.h"

#include "ui/shared/segmented.h"
#include "ui/trends/area_side.h"
#include "ui/trends/chart_card.h"
#include "ui/trends/compare_bar.h"
#include "ui/trends/insights.h"
#include "ui/trends/multiples_picture.h"
#include "ui/trends/ranking_picture.h"
#include "ui/trends/series_view.h"
#include "ui/trends/split_chart.h"
#include "ui/trends/tile_picture.h"
#include "ui/trends/trend_picture.h"

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int topRows = 8;

} // namespace

void TrendsPage::refreshOverview()
{
    const TrendsData &known = m_dashboard->data();
    const TrendsView &view = m_dashboard->view();
    const Indicator *indicator = indicatorOf(known.catalogue, view.indicator);
    if (!known.prefectures || !indicator)
        return;
    const QString summary = Insights::summary(known, view, m_words);
    const QString foot = footOf(known.prefectures);
    m_compare->refresh(m_words);
    m_trend->setWords(indicator->name.in(m_words.language()),
                      tr("People who answered; band: 95% interval (chance error only)"), foot);
    m_trend->setPicture(std::make_shared<TrendPicture>(trendChart(known, view), m_words), summary);
    m_trend->setSheet(trendSheet(known, view, m_words));
    TrendsView highest = view;
    highest.order = RegionOrder::Highest;
    const RegionRows rows = prefectureRows(known, highest);
    m_top->setWords(tr("Highest"), tr("Top %1, withheld left out; line: 95% interval").arg(topRows), {});
    m_top->setPicture(
        std::make_shared<RankingPicture>(rows, RankingPicture::Shape::Bars, view.region, m_words, topRows), summary);
    m_top->setSheet(prefectureSheet(known, highest, m_words));
    m_smallMap->setWords(tr("Tile map"), unitLine(), {});
    m_smallMap->setPicture(std::make_shared<TilePicture>(rows, mapClasses(*known.prefectures), view.region, m_words),
                           summary);
    m_smallMap->setSheet(prefectureSheet(known, highest, m_words));
    const Region *region = regionOf(known.catalogue, view.region);
    m_split->setWords(view.by == Breakdown::Occupation ? tr("By occupation") : tr("By age"),
                      region ? tr("%1, %2").arg(m_words.region(*region), unitLine()) +
                                   (view.area.isEmpty() ? QString() : u" — "_s + tr("areas are not split further"))
                             : QString(),
                      {});
    m_splitBy->setCurrent(view.by == Breakdown::Occupation ? 1 : 0);
    m_splitBy->setEnabled(indicator->breakdowns.size() > 1);
    m_splitChart->setRows(splitRows(known, view), m_words);
    m_split->setSheet(splitSheet(known, view, m_words));
    m_notes->setText(Insights::of(known, view, m_words).join(u"\n"_s));
    findChild<ChartCard *>(u"notes"_s)->setWords(tr("How to read this"), {}, {});
}

void TrendsPage::refreshMap()
{
    const TrendsData &known = m_dashboard->data();
    const TrendsView &view = m_dashboard->view();
    if (!known.prefectures)
        return;
    const QString summary = Insights::summary(known, view, m_words);
    const Indicator *indicator = indicatorOf(known.catalogue, view.indicator);
    const RegionRows rows = prefectureRows(known, view);
    const TwinSheet sheet = prefectureSheet(known, view, m_words);
    m_map->setWords(indicator ? indicator->name.in(m_words.language()) : QString(), unitLine(),
                    footOf(known.prefectures));
    m_map->setPicture(std::make_shared<TilePicture>(rows, mapClasses(*known.prefectures), view.region, m_words),
                      summary);
    m_map->setSheet(sheet);
    const QString nation = rows.reference && rows.reference->rate
                               ? tr("Dashed: Japan %1%").arg(TrendsWords::percent(*rows.reference->rate, rows.decimals))
                               : QString();
    m_ranking->setWords(tr("Highest first"), nation, {});
    m_ranking->setPicture(std::make_shared<RankingPicture>(rows, RankingPicture::Shape::Dots, view.region, m_words),
                          summary);
    m_ranking->setSheet(sheet);
}

void TrendsPage::refreshPrefectures()
{
    const TrendsData &known = m_dashboard->data();
    const TrendsView &view = m_dashboard->view();
    const Indicator *indicator = indicatorOf(known.catalogue, view.indicator);
    const Multiples all = multiples(known, view);
    m_order->setCurrent(int(view.order));
    m_multiples->setWords(
        indicator ? indicator->name.in(m_words.language()) : QString(),
        tr("One scale for all: 0 to %1%; dashed: Japan; n: answers").arg(QString::number(all.top * 100, 'g', 3)),
        footOf(known.prefectures));
    m_multiples->setPicture(std::make_shared<MultiplesPicture>(all, m_words), Insights::summary(known, view, m_words));
    m_multiples->setSheet(multiplesSheet(known, view, m_words));
}

void TrendsPage::refreshAreas()
{
    const TrendsData &known = m_dashboard->data();
    const TrendsView &view = m_dashboard->view();
    const RegionRows rows = areaRows(known, view);
    const Region *region = regionOf(known.catalogue, view.region);
    const bool postal = areaLevel(view) == RegionLevel::PostalArea;
    const QString name = region ? m_words.region(*region) : QString();
    m_areaLevel->setCurrent(postal ? 1 : 0);
    QString below = postal ? tr("First three digits of the postal code, within the prefecture that people chose")
                           : tr("Areas as the prefecture drew them");
    if (rows.reference && rows.reference->rate)
        below += u" — "_s +
                 tr("dashed: all of %1, %2%").arg(name, TrendsWords::percent(*rows.reference->rate, rows.decimals));
    if (rows.rows.isEmpty())
        below = nothingOfAreas();
    m_areas->setWords(postal ? tr("%1 by postal area").arg(name) : tr("%1 by area of health centres").arg(name), below,
                      footOf(known.areas));
    m_areas->setPicture(rows.rows.isEmpty() ? Picture() : RankingPicture::roomy(rows, view.area, m_words),
                        m_words.sentence(known.catalogue, view));
    m_areas->setSheet(areaSheet(known, view, m_words));
    m_areaSide->refresh(known, view, m_words);
}

/// Why there is no list of areas.
QString TrendsPage::nothingOfAreas() const
{
    const TrendsData &known = m_dashboard->data();
    const TrendsView &view = m_dashboard->view();
    if (!holdsAreas(known.catalogue, areaLevel(view), view.region))
        return tr("The areas of its health centres are not filled in yet; the prefecture does that on the server");
    return known.areas               ? tr("Nothing is known of its areas")
           : m_dashboard->isAsking() ? tr("Reading the figures…")
                                     : tr("It was not looked at while the server answered");
}

void TrendsPage::refreshSeries()
{
    const TrendsData &known = m_dashboard->data();
    QStringList names;
    int current = 0;
    for (const SeriesInfo &info : known.catalogue.series) {
        current = info.id == m_dashboard->view().series ? int(names.size()) : current;
        names << info.name.in(m_words.language());
    }
    m_seriesChoice->setVisible(names.size() > 1);
    if (names.size() > 1)
        m_seriesChoice->setWords(names);
    m_seriesChoice->setCurrent(current);
    if (!known.series) {
        m_series->setWords(tr("Reported cases"), tr("This series could not be read"), {});
        return;
    }
    const SeriesInfo &info = known.series->series;
    m_series->setWords(info.name.in(m_words.language()),
                       tr("%1, %2; wheel, + and − zoom; ! marks days on which the source changed its way of counting")
                           .arg(info.unit.in(m_words.language()), m_words.basis(info.basis)),
                       tr("Source: %1").arg(info.source.in(m_words.language())));
    m_seriesView->setPicture(seriesPicture(*known.series, known.catalogue, m_words));
    m_seriesView->setAccessibleName(info.name.in(m_words.language()));
    m_series->setSheet(seriesSheet(known, m_words));
}

} // namespace mado
