// SPDX-License-Identifier: GPL-3.0-or-later
// How the page is put together, and its fixed words.
#include "ui/trends/trends_page.h"

#include "contract/permissions.h"
#include "ui/desk/panel_tabs.h"
#include "ui/shared/banner.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/segmented.h"
#include "ui/shared/tag.h"
#include "ui/trends/area_side.h"
#include "ui/trends/chart_card.h"
#include "ui/trends/compare_bar.h"
#include "ui/trends/filter_bar.h"
#include "ui/trends/operations_panel.h"
#include "ui/trends/report_panel.h"
#include "ui/trends/series_view.h"
#include "ui/trends/split_chart.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>

namespace mado {

namespace {

constexpr int margin = 16;
constexpr int gap = 12;
constexpr int tabs = 8;
constexpr int sideWidth = 500;
constexpr int areaSideWidth = 310;
constexpr int findWidth = 150;
constexpr int ageNeeds = 960;
constexpr int stackBelow = 860; ///< Page widths below which the ranking stands under the map.
constexpr int rankingTall = 700;
constexpr int sideGoesBelow = 1180; ///< Page widths from which the map stands beside the curves.

/// Scrolls what does not fit, and shows no frame of its own.
QWidget *scrolled(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(content);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

} // namespace

TrendsPage::TrendsPage(const Theme &theme, Trends &trends, const AppClock &clock, const StaffProfile &me,
                       QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_clock(clock),
      m_me(me),
      m_dashboard(new Dashboard(trends, me.prefecture, allows(me.role, Permission::ReadInternalStatistics), this)),
      m_style(chartStyle(theme, Language::Japanese)),
      m_tabs(new PanelTabs(theme, tabs)),
      m_invented(new Tag(theme, TagTone::Warning)),
      m_inside(new Tag(theme, TagTone::Warning)),
      m_age(new TextLabel(theme, TextStyle::Small, ColorRole::TextSecondary)),
      m_banner(new Banner(theme)),
      m_filter(new FilterBar(theme, *m_dashboard)),
      m_sentence(new TextLabel(theme, TextStyle::Small, ColorRole::TextSecondary)),
      m_faces(new QStackedWidget),
      m_empty(new EmptyState(theme)),
      m_compare(new CompareBar(theme, *m_dashboard)),
      m_trend(new ChartCard(theme)),
      m_top(new ChartCard(theme)),
      m_splitChart(new SplitChart),
      m_splitBy(new Segmented(theme)),
      m_split(new ChartCard(theme, m_splitChart)),
      m_smallMap(new ChartCard(theme)),
      m_notes(new TextLabel(theme, TextStyle::Meta, ColorRole::TextSecondary)),
      m_side(new QWidget),
      m_find(new QLineEdit),
      m_map(new ChartCard(theme)),
      m_ranking(new ChartCard(theme)),
      m_order(new Segmented(theme)),
      m_multiples(new ChartCard(theme)),
      m_table(new ChartCard(theme)),
      m_areaLevel(new Segmented(theme)),
      m_areas(new ChartCard(theme)),
      m_areaSide(new AreaSide(theme)),
      m_seriesView(new SeriesView),
      m_seriesChoice(new Segmented(theme)),
      m_series(new ChartCard(theme, m_seriesView)),
      m_operations(new OperationsPanel(theme, trends, clock)),
      m_report(new ReportPanel(theme, trends, clock, me, *m_dashboard))
{
    build();
    connectParts();
    restyle();
    retranslate();
}

TrendsPage::~TrendsPage() = default;

QWidget *TrendsPage::buildOverview()
{
    auto *face = new QWidget;
    auto *notes = new ChartCard(m_theme, m_notes);
    notes->setObjectName(QStringLiteral("notes"));
    notes->setChartOnly();
    m_notes->setWrap(true);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(gap);
    side->addWidget(m_smallMap, 3);
    side->addWidget(notes, 2);
    auto *lower = new QHBoxLayout;
    lower->setSpacing(gap);
    lower->addWidget(m_top, 1);
    lower->addWidget(m_split, 1);
    auto *left = new QVBoxLayout;
    left->setSpacing(gap);
    left->addWidget(m_trend, 4);
    left->addLayout(lower, 3);
    auto *grid = new QGridLayout(face);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(gap);
    grid->addLayout(left, 0, 0);
    grid->addWidget(m_side, 0, 1);
    grid->setColumnStretch(0, 1);
    m_trend->addTool(m_compare);
    m_split->addTool(m_splitBy);
    m_trend->setMinimumHeight(300);
    m_top->setMinimumHeight(230);
    m_smallMap->setMinimumHeight(490);
    return scrolled(face);
}

QWidget *TrendsPage::buildMap()
{
    auto *face = new QWidget;
    auto *row = new QHBoxLayout(face);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    row->addWidget(m_map, 16);
    row->addWidget(m_ranking, 9);
    m_find->setObjectName(QStringLiteral("findPrefecture"));
    m_find->setFixedWidth(findWidth);
    m_find->setClearButtonEnabled(true);
    m_map->addTool(m_find);
    m_map->setMinimumSize(420, 460);
    m_ranking->setMinimumWidth(330);
    return scrolled(face);
}

QWidget *TrendsPage::buildPrefectures()
{
    auto *face = new QWidget;
    auto *column = new QVBoxLayout(face);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_multiples);
    m_multiples->addTool(m_order);
    return scrolled(face);
}

QWidget *TrendsPage::buildAreas()
{
    auto *face = new QWidget;
    auto *row = new QHBoxLayout(face);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    row->addWidget(m_areas, 1);
    row->addWidget(m_areaSide);
    m_areas->addTool(m_areaLevel);
    return scrolled(face);
}

QWidget *TrendsPage::buildSeries()
{
    m_series->addTool(m_seriesChoice);
    return m_series;
}

void TrendsPage::build()
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 0, margin, 0);
    head->setSpacing(10);
    head->addWidget(m_tabs, 1);
    head->addWidget(m_invented);
    head->addWidget(m_inside);
    head->addWidget(m_age);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(head);
    whole->addWidget(m_banner);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(margin, gap, margin, gap);
    body->setSpacing(8);
    body->addWidget(m_filter);
    body->addWidget(m_sentence);
    body->addWidget(m_faces, 1);
    whole->addLayout(body, 1);
    for (QWidget *face :
         {buildOverview(), buildMap(), buildPrefectures(), static_cast<QWidget *>(m_table), buildAreas(), buildSeries(),
          static_cast<QWidget *>(m_operations), static_cast<QWidget *>(m_report), static_cast<QWidget *>(m_empty)})
        m_faces->addWidget(face);
    m_table->setTableOnly();
    for (const TrendsTab tab : {TrendsTab::Areas, TrendsTab::Operations, TrendsTab::Report})
        m_tabs->setShown(int(tab), mayOpen(tab));
    m_empty->setIcon(QStringLiteral("trend"));
    m_banner->setIcon(QStringLiteral("offline"));
    m_banner->hide();
    m_inside->hide();
    m_invented->hide();
}

bool TrendsPage::mayOpen(TrendsTab tab) const
{
    return tab == TrendsTab::Areas        ? m_dashboard->seesInside()
           : tab == TrendsTab::Operations ? allows(m_me.role, Permission::ReadOperations)
           : tab == TrendsTab::Report     ? allows(m_me.role, Permission::ReadReports)
                                          : true;
}

void TrendsPage::fitWidth()
{
    const bool beside = width() >= sideGoesBelow;
    m_age->setVisible(width() >= ageNeeds && m_dashboard->view().tab < TrendsTab::Operations);
    m_filter->setRoom(width());
    auto *grid = static_cast<QGridLayout *>(m_side->parentWidget()->layout());
    grid->removeWidget(m_side);
    grid->addWidget(m_side, beside ? 0 : 1, beside ? 1 : 0);
    const bool stacked = width() < stackBelow;
    static_cast<QBoxLayout *>(m_map->parentWidget()->layout())
        ->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_ranking->setMinimumHeight(stacked ? rankingTall : 0);
    static_cast<QBoxLayout *>(m_areaSide->parentWidget()->layout())
        ->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_areaSide->setMinimumWidth(beside ? areaSideWidth : 0);
    m_areaSide->setMaximumWidth(beside ? areaSideWidth : QWIDGETSIZE_MAX);
    if (beside)
        m_side->setFixedWidth(std::min(sideWidth, width() * 2 / 5));
    else {
        m_side->setMinimumWidth(0);
        m_side->setMaximumWidth(QWIDGETSIZE_MAX);
    }
}

void TrendsPage::retranslate()
{
    m_tabs->setTab(int(TrendsTab::Overview), tr("Overview"));
    m_tabs->setTab(int(TrendsTab::Map), tr("Map"));
    m_tabs->setTab(int(TrendsTab::Prefectures), tr("By prefecture"));
    m_tabs->setTab(int(TrendsTab::Table), tr("Table"));
    m_tabs->setTab(int(TrendsTab::Areas), tr("Areas"));
    m_tabs->setTab(int(TrendsTab::Series), tr("Reported cases"));
    m_tabs->setTab(int(TrendsTab::Operations), tr("Operations"));
    m_tabs->setTab(int(TrendsTab::Report), tr("Report"));
    m_invented->setText(tr("Invented values"));
    m_inside->setText(tr("Internal use only"));
    m_find->setPlaceholderText(tr("Find a prefecture"));
    m_find->setAccessibleName(tr("Find a prefecture"));
    m_splitBy->setWords({m_words.breakdown(Breakdown::Age), m_words.breakdown(Breakdown::Occupation)});
    m_areaLevel->setWords({tr("Health centres"), tr("Postal areas")});
    m_order->setWords({m_words.order(RegionOrder::Highest), m_words.order(RegionOrder::NorthToSouth),
                       m_words.order(RegionOrder::LargestChange)});
    for (ChartCard *card : findChildren<ChartCard *>())
        card->retranslate();
    m_operations->retranslate(m_words.language());
    m_report->retranslate(m_words.language());
    m_dirty = true;
    refresh();
}

void TrendsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TrendsPage::resizeEvent(QResizeEvent *) { fitWidth(); }

} // namespace mado
