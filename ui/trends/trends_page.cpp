// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/trends_page.h"

#include "app/trends/find_region.h"
#include "ui/desk/error_words.h"
#include "ui/desk/panel_tabs.h"
#include "ui/shared/banner.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/segmented.h"
#include "ui/shared/tag.h"
#include "ui/shared/wording.h"
#include "ui/trends/chart_card.h"
#include "ui/trends/filter_bar.h"
#include "ui/trends/operations_panel.h"
#include "ui/trends/report_panel.h"
#include "ui/trends/series_view.h"
#include "ui/trends/split_chart.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QShortcut>
#include <QStackedWidget>

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int emptyFace = 8;

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
    connect(m_areaLevel, &Segmented::chosen, this, [this](int index) {
        change([index](TrendsView &view) {
            view.areas = index == 0 ? RegionLevel::HealthCentreArea : RegionLevel::PostalArea;
            view.area.clear();
            if (view.areas == RegionLevel::PostalArea)
                view.audience = Audience::Internal;
        });
    });
    connect(m_order, &Segmented::chosen, this,
            [this](int index) { change([index](TrendsView &view) { view.order = RegionOrder(index); }); });
    connect(m_seriesChoice, &Segmented::chosen, this, [this](int index) {
        change([&](TrendsView &view) { view.series = m_dashboard->data().catalogue.series.value(index).id; });
    });
    for (ChartCard *card : findChildren<ChartCard *>())
        connect(card, &ChartCard::chosen, this, &TrendsPage::setFocusRegion);
    connect(m_find, &QLineEdit::textEdited, this, [this] { findPrefecture(false); });
    connect(m_find, &QLineEdit::returnPressed, this, [this] { findPrefecture(true); });
    connect(m_splitChart, &SplitChart::tableRequested, m_split, [this] { m_split->showTable(true); });
    connect(m_seriesView, &SeriesView::tableRequested, m_series, [this] { m_series->showTable(true); });
    connect(m_empty, &EmptyState::actionChosen, m_dashboard, &Dashboard::open);
    connect(m_filter, &FilterBar::exportRequested, this, &TrendsPage::openExport);
    connect(m_operations, &OperationsPanel::exportRequested, this, &TrendsPage::openExport);
    connect(m_report, &ReportPanel::said, this, &TrendsPage::said);
    connect(m_report, &ReportPanel::pdfRequested, this, &TrendsPage::exportReport);
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
    if (tab == m_dashboard->view().tab)
        return; // the tabs follow the view: one that was kept, or gone back to
    change([tab](TrendsView &view) {
        view.tab = tab;
        if (tab == TrendsTab::Areas && view.areas == RegionLevel::PostalArea)
            view.audience = Audience::Internal;
    });
}

void TrendsPage::setFocusRegion(const QString &code)
{
    const Region *region = regionOf(m_dashboard->data().catalogue, code);
    if (region && region->level == RegionLevel::Prefecture)
        change([&](TrendsView &view) { view.region = code; });
    if (region && region->level > RegionLevel::Prefecture)
        change([&](TrendsView &view) { view.area = view.area == code ? QString() : code; });
}

/// The cursor of the map goes where the name leads while it is typed; Enter takes it.
void TrendsPage::findPrefecture(bool choose)
{
    const Region *found = prefectureLike(m_dashboard->data().catalogue, m_find->text());
    if (found)
        m_map->view()->setCursorAt(found->code);
    if (found && choose)
        setFocusRegion(found->code);
    else if (choose && !m_find->text().trimmed().isEmpty())
        Q_EMIT said(tr("No prefecture begins with “%1”").arg(m_find->text().trimmed()));
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
    m_operations->setStyle(m_style);
    m_report->setStyle(m_style);
    update();
}

QString TrendsPage::footOf(const std::optional<FigureTable> &table) const
{
    return table ? m_words.foot(m_dashboard->data().catalogue, *table) : QString();
}

QString TrendsPage::indicatorName() const
{
    const Indicator *indicator = indicatorOf(m_dashboard->data().catalogue, m_dashboard->view().indicator);
    return indicator ? indicator->name.in(m_words.language()) : m_dashboard->view().indicator;
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
    case TrendsTab::Operations:
    case TrendsTab::Report:
        return; // they keep themselves
    }
}

void TrendsPage::refreshState()
{
    const TrendsData &known = m_dashboard->data();
    const TrendsView &view = m_dashboard->view();
    const bool ownPage = view.tab == TrendsTab::Operations || view.tab == TrendsTab::Report;
    const bool nothing = !ownPage && (view.tab == TrendsTab::Series ? !known.series : !holdsFigures(known.prefectures));
    if (view.tab != std::exchange(m_shownTab, view.tab))
        openPanel(view.tab);
    m_filter->setVisible(!ownPage);
    m_sentence->setVisible(!ownPage);
    m_filter->refresh();
    m_tabs->setCurrent(int(view.tab));
    m_sentence->setText(m_words.sentence(known.catalogue, view));
    m_invented->setVisible(known.catalogue.training);
    m_inside->setVisible(view.tab == TrendsTab::Operations ||
                         (view.tab != TrendsTab::Report && view.audience == Audience::Internal));
    m_age->setText(
        !ownPage && holdsFigures(known.prefectures)
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
        m_empty->setWords(tr("“%1” is of a newer version than this console knows").arg(indicatorName()),
                          tr("Its figures are not shown, so that nobody reads them wrongly. Update the console."));
    else if (const auto fault = m_dashboard->fault()) {
        m_empty->setWords(tr("The figures could not be read"), ErrorWords::of(*fault, m_words.language()));
        m_empty->setAction(tr("Try again"));
    } else
        m_empty->setWords(tr("There are no figures for this yet"),
                          tr("Choose another survey or period, or wait for the first release."));
    const auto kept = ownPage ? std::nullopt : m_dashboard->keptFrom();
    m_banner->setVisible(kept.has_value());
    if (kept)
        m_banner->setWords(
            tr("The server does not answer."),
            tr("Shown is what was read %1 (%2); filters work on it.")
                .arg(wording::shortDate(wording::dateInTokyo(*kept), m_words.language()) + u' ' + wording::clock(*kept),
                     wording::age(kept->secsTo(m_clock.now()), m_words.language())));
    m_filter->setExportable(!nothing && !kept, kept ? tr("Export needs the server's present figures") : QString());
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
    case TrendsTab::Operations:
    case TrendsTab::Report:
        break;
    }
    return nullptr;
}

void TrendsPage::openPanel(TrendsTab tab)
{
    if (tab == TrendsTab::Operations)
        m_operations->open();
    if (tab == TrendsTab::Report)
        m_report->open();
}

void TrendsPage::focusFirst()
{
    if (m_dashboard->view().tab == TrendsTab::Operations)
        return m_operations->focusFirst();
    if (m_dashboard->view().tab == TrendsTab::Report)
        return m_report->focusFirst();
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
    if (m_dashboard->view().tab == TrendsTab::Report)
        m_report->cyclePane();
    else if (!m_filter->isVisible() || m_filter->isAncestorOf(window()->focusWidget()))
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
    if (!(event->modifiers() & ~Qt::KeypadModifier) && event->key() >= Qt::Key_1 && event->key() <= Qt::Key_8) {
        const int tab = event->key() - Qt::Key_1;
        if (mayOpen(TrendsTab(tab)))
            setTab(TrendsTab(tab));
    } else
        QWidget::keyPressEvent(event);
}

void TrendsPage::showEvent(QShowEvent *)
{
    m_dashboard->open();
    openPanel(m_dashboard->view().tab);
    m_dirty = true;
    refresh();
}

void TrendsPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::BgApp));
}

} // namespace mado
