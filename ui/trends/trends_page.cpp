// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/trends_page.h"

#include "ui/desk/error_words.h"
#include "ui/desk/panel_tabs.h"
#include "ui/shared/banner.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/segmented.h"
#include "ui/shared/tag.h"
#include "ui/shared/wording.h"
#include "ui/trends/chart_card.h"
#include "ui/trends/compare_bar.h"
#include "ui/trends/export_sheet.h"
#include "ui/trends/filter_bar.h"
#include "ui/trends/insights.h"
#include "ui/trends/multiples_picture.h"
#include "ui/trends/ranking_picture.h"
#include "ui/trends/series_view.h"
#include "ui/trends/split_chart.h"
#include "ui/trends/tile_picture.h"
#include "ui/trends/trend_picture.h"

#include <QKeyEvent>
#include <QShortcut>
#include <QStackedWidget>

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int topRows = 8;
constexpr int emptyFace = 6;

} // namespace

void TrendsPage::connectParts()
{
    connect(m_dashboard, &Dashboard::changed, this, [this] {
        m_dirty = true;
        refresh();
    });
    connect(m_tabs, &PanelTabs::currentChanged, this, [this](int tab) { setTab(TrendsTab(tab)); });
    connect(m_splitBy, &Segmented::chosen, this, [this](int index) {
        change([index](TrendsView &view) { view.by = index == 0 ? Breakdown::Age : Breakdown::Occupation; });
    });
    connect(m_order, &Segmented::chosen, this,
            [this](int index) { change([index](TrendsView &view) { view.order = RegionOrder(index); }); });
    connect(m_seriesChoice, &Segmented::chosen, this, [this](int index) {
        change([&](TrendsView &view) { view.series = m_dashboard->data().catalogue.series.value(index).id; });
    });
    for (ChartCard *card : findChildren<ChartCard *>())
        connect(card, &ChartCard::chosen, this, &TrendsPage::setFocusRegion);
    connect(m_splitChart, &SplitChart::tableRequested, m_split, [this] { m_split->showTable(true); });
    connect(m_seriesView, &SeriesView::tableRequested, m_series, [this] { m_series->showTable(true); });
    connect(m_empty, &EmptyState::actionChosen, m_dashboard, &Dashboard::open);
    connect(m_filter, &FilterBar::exportRequested, this, &TrendsPage::openExport);
    connect(&m_theme, &Theme::changed, this, &TrendsPage::restyle);
    // Shortcuts, since a scrolling area would take the arrows for itself.
    const auto step = [this](Qt::Key key, void (Dashboard::*how)()) {
        auto *keys = new QShortcut(QKeySequence(Qt::ALT | key), this);
        keys->setContext(Qt::WidgetWithChildrenShortcut);
        connect(keys, &QShortcut::activated, m_dashboard, how);
    };
    step(Qt::Key_Left, &Dashboard::back);
    step(Qt::Key_Right, &Dashboard::forward);
}

void TrendsPage::change(const std::function<void(TrendsView &)> &how)
{
    TrendsView view = m_dashboard->view();
    how(view);
    m_dashboard->show(view);
}

void TrendsPage::setTab(TrendsTab tab)
{
    change([tab](TrendsView &view) {
        view.tab = tab;
        if (tab == TrendsTab::Areas)
            view.audience = Audience::Internal;
    });
}

void TrendsPage::setFocusRegion(const QString &code)
{
    const Region *region = regionOf(m_dashboard->data().catalogue, code);
    if (region && region->level == RegionLevel::Prefecture)
        change([&](TrendsView &view) { view.region = code; });
}

void TrendsPage::setLanguage(Language language)
{
    m_words = TrendsWords(language);
    m_filter->setLanguage(language);
    restyle();
    retranslate();
}

void TrendsPage::restyle()
{
    m_style = chartStyle(m_theme, m_words.language());
    for (ChartCard *card : findChildren<ChartCard *>())
        card->setStyle(m_style);
    m_splitChart->setStyle(m_style);
    m_seriesView->setStyle(m_style);
    update();
}

QString TrendsPage::footOf(const std::optional<FigureTable> &table) const
{
    return table ? m_words.foot(m_dashboard->data().catalogue, *table) : QString();
}

QString TrendsPage::unitLine() const
{
    const Period *period = periodOf(m_dashboard->data().catalogue, m_dashboard->view().period);
    return (period ? m_words.period(*period) : QString()) +
           (m_words.language() == Language::Japanese ? u"・単位 %"_s : u" · %"_s);
}

void TrendsPage::refresh()
{
    if (!isVisible() || !m_dirty)
        return;
    m_dirty = false;
    refreshState();
    switch (m_dashboard->view().tab) {
    case TrendsTab::Overview:
        return refreshOverview();
    case TrendsTab::Map:
        return refreshMap();
    case TrendsTab::Prefectures:
        return refreshPrefectures();
    case TrendsTab::Table:
        m_table->setWords(tr("All prefectures"), unitLine(), footOf(m_dashboard->data().prefectures));
        return m_table->setSheet(prefectureSheet(m_dashboard->data(), m_dashboard->view(), m_words));
    case TrendsTab::Areas:
        return refreshAreas();
    case TrendsTab::Series:
        return refreshSeries();
    }
}

void TrendsPage::refreshState()
{
    const TrendsData &known = m_dashboard->data();
    const TrendsView &view = m_dashboard->view();
    const bool nothing = view.tab == TrendsTab::Series ? !known.series : !holdsFigures(known.prefectures);
    m_filter->refresh();
    m_tabs->setCurrent(int(view.tab));
    m_sentence->setText(m_words.sentence(known.catalogue, view));
    m_invented->setVisible(known.catalogue.training);
    m_inside->setVisible(view.audience == Audience::Internal);
    m_age->setText(
        holdsFigures(known.prefectures)
            ? tr("Counted %1")
                  .arg(wording::shortDate(wording::dateInTokyo(known.prefectures->asOf), m_words.language()) + u' ' +
                       wording::clock(known.prefectures->asOf))
            : QString());
    m_faces->setCurrentIndex(nothing ? emptyFace : int(view.tab));
    if (!nothing && std::exchange(m_focusWanted, false))
        focusFirst();
    m_empty->setAction({});
    if (m_dashboard->phase() == Dashboard::Phase::Loading)
        m_empty->setWords(tr("Reading the figures…"), {});
    else if (view.tab == TrendsTab::Series)
        m_empty->setWords(tr("No series from elsewhere has been read in"),
                          tr("An administrator imports them on the server."));
    else if (m_dashboard->isNewer())
        m_empty->setWords(tr("This indicator is of a newer version than this console knows"),
                          tr("Its figures are not shown, so that nobody reads them wrongly. Update the console."));
    else if (const auto fault = m_dashboard->fault()) {
        m_empty->setWords(tr("The figures could not be read"), ErrorWords::of(*fault, m_words.language()));
        m_empty->setAction(tr("Try again"));
    } else
        m_empty->setWords(tr("There are no figures for this yet"),
                          tr("Choose another survey or period, or wait for the first release."));
    const auto kept = m_dashboard->keptFrom();
    m_banner->setVisible(kept.has_value());
    if (kept)
        m_banner->setWords(
            tr("The server does not answer."),
            tr("Shown is what was read %1 (%2); filters work on it.")
                .arg(wording::shortDate(wording::dateInTokyo(*kept), m_words.language()) + u' ' + wording::clock(*kept),
                     wording::age(kept->secsTo(m_clock.now()), m_words.language())));
    m_filter->setExportable(!nothing && !kept, kept ? tr("Export needs the server's present figures") : QString());
}

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
                      region ? tr("%1, %2").arg(m_words.region(*region), unitLine()) : QString(), {});
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
    m_areas->setWords(tr("%1 by postal area").arg(region ? m_words.region(*region) : QString()),
                      unitLine() + (rows.rows.isEmpty() ? u" — "_s + tr("nothing is known of its areas") : QString()),
                      footOf(known.areas));
    m_areas->setPicture(std::make_shared<RankingPicture>(rows, RankingPicture::Shape::Dots, QString(), m_words),
                        m_words.sentence(known.catalogue, view));
    m_areas->setSheet(areaSheet(known, view, m_words));
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

ChartCard *TrendsPage::mainCard() const
{
    switch (m_dashboard->view().tab) {
    case TrendsTab::Overview:
        return m_trend;
    case TrendsTab::Map:
        return m_map;
    case TrendsTab::Prefectures:
        return m_multiples;
    case TrendsTab::Table:
        return m_table;
    case TrendsTab::Areas:
        return m_areas;
    case TrendsTab::Series:
        return m_series;
    }
    Q_UNREACHABLE();
}

ExportPage TrendsPage::exportPage() const
{
    const TrendsData &known = m_dashboard->data();
    const TrendsView &view = m_dashboard->view();
    const Indicator *indicator = indicatorOf(known.catalogue, view.indicator);
    ChartCard *card = mainCard();
    QStringList stamps;
    if (known.catalogue.training)
        stamps << tr("Invented values");
    if (view.audience == Audience::Internal)
        stamps << tr("Internal use only");
    const bool series = view.tab == TrendsTab::Series;
    // A table has its map for a picture.
    const Picture ranking = std::make_shared<RankingPicture>(prefectureRows(known, view), RankingPicture::Shape::Dots,
                                                             view.region, m_words);
    return {.picture = series
                           ? (known.series ? Picture(seriesPicture(*known.series, known.catalogue, m_words)) : nullptr)
                       : card->view()->picture() ? card->view()->picture()
                                                 : ranking,
            .style = m_style,
            .size = card->size(),
            .title = series && known.series ? known.series->series.name.in(m_words.language())
                     : indicator            ? indicator->name.in(m_words.language())
                                            : QString(),
            .sentence = m_words.sentence(known.catalogue, view),
            .foot = series && known.series ? tr("Source: %1").arg(known.series->series.source.in(m_words.language()))
                                           : footOf(known.prefectures) + u'\n' +
                                                 (indicator ? indicator->caveat.in(m_words.language()) : QString()),
            .stamp = stamps.join(u"  "_s),
            .sheet = card->table()->sheet().text};
}

void TrendsPage::openExport()
{
    const TrendsData &known = m_dashboard->data();
    if (!known.prefectures && !known.series)
        return;
    if (!m_sheet) {
        m_sheet = new ExportSheet(m_theme, window());
        connect(m_sheet, &ExportSheet::exported, this,
                [this](const QString &path) { Q_EMIT said(tr("Saved as %1").arg(path)); });
    }
    const bool series = m_dashboard->view().tab == TrendsTab::Series;
    const RegionRows rows = prefectureRows(known, m_dashboard->view());
    const auto withheld = std::count_if(rows.rows.begin(), rows.rows.end(), [](const RegionRow &row) {
        return row.figure.state == FigureState::Suppressed;
    });
    QStringList checks{tr("Gaps stay gaps, and days on which the source changed its way of counting are marked.")};
    if (!series)
        checks = {tr("Denominators and 95% intervals are in every row."),
                  tr("Withheld: %1 prefectures. They stay withheld in the file.").arg(withheld)};
    if (known.catalogue.training)
        checks << tr("The words “Invented values” are on it and in its name.");
    if (m_dashboard->view().audience == Audience::Internal)
        checks << tr("The words “Internal use only” are on it.");
    const QString day = wording::dateInTokyo(m_clock.now()).toString(u"yyyyMMdd"_s);
    const QString name = (known.catalogue.training ? u"kakuu_"_s : QString()) +
                         (series ? m_dashboard->view().series : m_dashboard->view().indicator) + u'_' + day;
    m_sheet->ask(exportPage(), name, checks);
}

void TrendsPage::focusFirst()
{
    ChartCard *card = mainCard();
    m_focusWanted = m_faces->currentIndex() == emptyFace;
    if (m_focusWanted)
        m_filter->focusFirst();
    else if (card->view() && !card->showsTable())
        card->view()->setFocus(Qt::ShortcutFocusReason);
    else if (card == m_series && !card->showsTable())
        m_seriesView->setFocus(Qt::ShortcutFocusReason);
    else
        card->table()->setFocus(Qt::ShortcutFocusReason);
}

void TrendsPage::cyclePane()
{
    if (m_filter->isAncestorOf(window()->focusWidget()))
        focusFirst();
    else
        m_filter->focusFirst();
}

bool TrendsPage::goUp()
{
    for (ChartCard *card : findChildren<ChartCard *>()) {
        if (card != m_table && card->isVisible() && card->showsTable()) {
            card->showTable(false);
            return true;
        }
    }
    return false;
}

void TrendsPage::keyPressEvent(QKeyEvent *event)
{
    if (!(event->modifiers() & ~Qt::KeypadModifier) && event->key() >= Qt::Key_1 && event->key() <= Qt::Key_6) {
        const int tab = event->key() - Qt::Key_1;
        if (TrendsTab(tab) != TrendsTab::Areas || m_dashboard->seesInside())
            setTab(TrendsTab(tab));
    } else
        QWidget::keyPressEvent(event);
}

void TrendsPage::showEvent(QShowEvent *)
{
    m_dashboard->open();
    m_dirty = true;
    refresh();
}

void TrendsPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::BgApp));
}

} // namespace mado
