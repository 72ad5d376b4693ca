// SPDX-License-Identifier: GPL-3.0-or-later
// How the page is put together, its words, and what it is at which width.
#include "contract/permissions.h"
#include "ui/desk/tint_strip.h"
#include "ui/shared/button.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/paint.h"
#include "ui/shared/segmented.h"
#include "ui/shared/text_label.h"
#include "ui/staff/member_panel.h"
#include "ui/staff/night_chart.h"
#include "ui/staff/staff_actions.h"
#include "ui/staff/staff_page.h"
#include "ui/staff/staff_skeleton.h"
#include "ui/staff/staff_table.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QShowEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mado {

namespace {

constexpr int headerHeight = 54;
constexpr int minuteMilliseconds = 60'000;
constexpr int partGap = 8;
constexpr int contentAir = 12 + 12 + partGap;
constexpr int lowestFace = 220;
constexpr double chartShare = 0.5; ///< Of a room that is too low for both.

} // namespace

StaffPage::StaffPage(const Theme &theme, const AppClock &clock, const StaffProfile &me, People &people, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_clock(clock),
      m_me(me),
      m_people(people),
      m_rows(new StaffRows(m_model, this)),
      m_actions(new StaffActions(theme, clock, people, this)),
      m_title(new TextLabel(theme, TextStyle::Title2, ColorRole::TextPrimary, this)),
      m_count(new TextLabel(theme, TextStyle::Small, ColorRole::TextSecondary, this)),
      m_filter(new Segmented(theme, this)),
      m_add(new Button(theme, ButtonKind::Primary, ButtonHeight::Medium, this)),
      m_faces(new QStackedWidget(this)),
      m_content(new QWidget),
      m_table(new StaffTable(theme, *m_rows)),
      m_nobody(new EmptyState(theme)),
      m_faultState(new EmptyState(theme)),
      m_nightTitle(new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary)),
      m_legend(new NightLegend(theme)),
      m_nightScroll(new QScrollArea),
      m_night(new NightChart(theme)),
      m_gapFact(new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary)),
      m_gap(new TintStrip(theme, m_gapFact)),
      m_nightFault(new TextLabel(theme, TextStyle::Small, ColorRole::Danger)),
      m_panel(new MemberPanel(theme, me.role, this)),
      m_main(new QWidget(this))
{
    m_minutes.setInterval(minuteMilliseconds);
    m_minutes.start();
    build();
    connectParts();
    retranslate();
    refill();
}

// The views go while the model they look at still stands.
StaffPage::~StaffPage()
{
    delete m_panel;
    delete m_main;
}

void StaffPage::build()
{
    m_title->setBold(true);
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_nightTitle->setBold(true);
    m_gapFact->setBold(true);
    m_gapFact->setWrap(true);
    m_nightFault->setWrap(true);
    m_gap->setIcon(QStringLiteral("alert"));
    m_gap->layout()->setAlignment(m_gapFact, Qt::AlignVCenter);
    m_add->setIconName(QStringLiteral("plus"));
    m_add->setVisible(allows(m_me.role, Permission::InviteStaff));
    m_nobody->setIcon(QStringLiteral("users"));
    m_nightScroll->setWidget(m_night);
    m_nightScroll->setWidgetResizable(true);
    m_nightScroll->setFrameShape(QFrame::NoFrame);
    m_nightScroll->setFocusPolicy(Qt::NoFocus);
    m_nightScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nightScroll->viewport()->setAutoFillBackground(false);
    m_night->setAutoFillBackground(false);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 0, 16, 0);
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_count, 1);
    head->addWidget(m_filter);
    head->addWidget(m_add);
    auto *headRoom = new QWidget(m_main);
    headRoom->setFixedHeight(headerHeight);
    headRoom->setLayout(head);
    m_faces->addWidget(new StaffSkeleton(m_theme));
    m_faces->addWidget(m_table);
    m_faces->addWidget(m_nobody);
    m_faces->addWidget(m_faultState);
    auto *nightHead = new QHBoxLayout;
    nightHead->setContentsMargins(0, 0, 0, 0);
    nightHead->addWidget(m_nightTitle, 1);
    nightHead->addWidget(m_legend);
    auto *below = new QVBoxLayout(m_content);
    below->setContentsMargins(16, 12, 16, 12);
    below->setSpacing(partGap);
    below->addLayout(nightHead);
    below->addWidget(m_nightScroll, 1);
    below->addWidget(m_gap);
    below->addWidget(m_nightFault);
    auto *column = new QVBoxLayout(m_main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(headRoom);
    column->addWidget(m_faces);
    column->addWidget(m_content);
    column->addStretch(1);
}

void StaffPage::retranslate()
{
    m_title->setText(tr("Staff and roles"));
    m_filter->setAccessibleName(tr("Which staff are shown"));
    m_add->setText(tr("Add a member of staff"));
    m_table->retranslate();
    m_legend->retranslate();
}

void StaffPage::setLanguage(Language language)
{
    m_language = language;
    m_rows->setLanguage(language);
    m_night->setLanguage(language);
    m_panel->setLanguage(language);
    m_actions->setLanguage(language);
    retranslate();
    if (m_fault && !m_list)
        showFault(*m_fault);
    refreshNight();
}

void StaffPage::setLayoutMode(DeskLayout layout)
{
    m_layout = layout;
    m_panelShown = false;
    place();
}

void StaffPage::focusFirst()
{
    if (face() == Face::Table)
        m_table->setFocus(Qt::TabFocusReason);
    else
        m_filter->setFocus(Qt::TabFocusReason);
}

bool StaffPage::goUp()
{
    const bool inPanel = m_panel->isAncestorOf(window()->focusWidget());
    if (!inPanel && !m_panelShown)
        return false;
    setPanelShown(false);
    focusFirst();
    return true;
}

void StaffPage::setPanelShown(bool shown)
{
    m_panelShown = shown && m_layout != DeskLayout::Full;
    place();
}

void StaffPage::place()
{
    const bool full = m_layout == DeskLayout::Full;
    const int panel = std::min(m_theme.size(Size::SidePanel), width());
    m_panel->setClosable(!full);
    m_panel->setVisible(full || m_panelShown);
    m_panel->setGeometry(width() - panel, 0, panel, height());
    m_main->setGeometry(0, 0, full ? width() - panel : width(), height());
    m_panel->raise();
    fitHeights();
    m_add->setText(m_main->width() < 560 ? tr("Add") : tr("Add a member of staff"));
}

// Neither table nor chart grows beyond its rows; where there is less room both scroll.
void StaffPage::fitHeights()
{
    const bool table = face() == Face::Table;
    const int room = std::max(0, m_main->height() - headerHeight);
    m_content->setVisible(m_list.has_value());
    if (!m_list)
        return m_faces->setFixedHeight(room);
    int around = contentAir + m_legend->sizeHint().height();
    if (!m_gap->isHidden())
        around += partGap + m_gap->sizeHint().expandedTo(m_gap->minimumSize()).height();
    if (!m_nightFault->isHidden())
        around += partGap + m_nightFault->heightForWidth(m_main->width() - 32);
    const int wantedChart = around + m_night->sizeHint().height();
    const int wantedTable = table ? m_table->wantedHeight() : lowestFace;
    int chart = wantedChart;
    if (wantedTable + wantedChart > room)
        chart = std::clamp(room - wantedTable, std::min(wantedChart, int(room * chartShare)), wantedChart);
    m_content->setFixedHeight(chart);
    m_faces->setFixedHeight(std::max(0, std::min(wantedTable, room - chart)));
}

void StaffPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StaffPage::resizeEvent(QResizeEvent *) { place(); }

void StaffPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        reload();
}

void StaffPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::Surface));
}

} // namespace mado
