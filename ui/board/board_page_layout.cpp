// SPDX-License-Identifier: GPL-3.0-or-later
// How the page is put together, and its fixed words.
#include "ui/board/board_page.h"
#include "ui/board/case_table.h"
#include "ui/board/figure_card.h"
#include "ui/board/person_list.h"
#include "ui/board/waits_chart.h"
#include "ui/shared/banner.h"
#include "ui/shared/button.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/segmented.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStackedLayout>

namespace mado {

namespace {

constexpr int margin = 16;
constexpr int gap = 12;
constexpr int peopleWidth = 396;
constexpr int peopleNarrow = 320;
constexpr int chartNeeds = 640; ///< Height below which the chart makes room for the lists.
constexpr int peopleSmall = 264;
constexpr int smallBelow = 760; ///< The rail and the top bar still say how many wait and whether too long.
constexpr int narrowBelow = 1100;
constexpr int figures = 4;

} // namespace

BoardPage::BoardPage(const Theme &theme, Desk &desk, const AppClock &clock, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_desk(desk),
      m_clock(clock),
      m_banner(new Banner(theme, this)),
      m_waitsCard(new BoardCard(theme)),
      m_waitsTitle(new TextLabel(theme, TextStyle::Body, ColorRole::TextPrimary)),
      m_waits(new WaitsChart(theme)),
      m_dayTitle(new TextLabel(theme, TextStyle::Body, ColorRole::TextPrimary)),
      m_day(new TextLabel(theme, TextStyle::Meta, ColorRole::TextSecondary)),
      m_filter(new Segmented(theme)),
      m_tableFace(new QWidget),
      m_table(new CaseTable(theme, m_cases, clock)),
      m_empty(new EmptyState(theme)),
      m_faces(new QStackedLayout),
      m_rule(new TextLabel(theme, TextStyle::Meta, ColorRole::TextSecondary)),
      m_peopleTitle(new TextLabel(theme, TextStyle::Body, ColorRole::TextPrimary)),
      m_peopleHint(new TextLabel(theme, TextStyle::Meta, ColorRole::TextSecondary)),
      m_peopleCount(new TextLabel(theme, TextStyle::Meta, ColorRole::TextSecondary)),
      m_people(new PersonList(theme)),
      m_pages(new TextLabel(theme, TextStyle::Meta, ColorRole::TextSecondary)),
      m_foot(new TextLabel(theme, TextStyle::Meta, ColorRole::TextSecondary)),
      m_undo(new Button(theme, ButtonKind::Secondary, ButtonHeight::Small))
{
    build();
    connectParts();
    m_reads.setInterval(30'000);
    m_minutes.setInterval(theme.waitRefreshSeconds() * 1000);
    if (isFor(desk.me().role)) {
        m_reads.start();
        m_minutes.start();
    }
    retranslate();
    focusList();
}

// The view goes while the model it looks at still stands.
BoardPage::~BoardPage() { delete m_table; }

QWidget *BoardPage::buildCases()
{
    auto *card = new BoardCard(m_theme);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 0, 1, 1);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(15, 8, 15, 8);
    head->addWidget(m_filter);
    head->addStretch(1);
    column->addLayout(head);
    auto *rows = new QVBoxLayout(m_tableFace);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_table->header());
    rows->addWidget(m_table);
    m_faces->addWidget(m_tableFace);
    m_faces->addWidget(m_empty);
    column->addLayout(m_faces, 1);
    auto *rule = new QHBoxLayout;
    rule->setContentsMargins(15, 4, 15, 6);
    m_rule->setWrap(true);
    rule->addWidget(m_rule);
    column->addLayout(rule);
    m_empty->setIcon(QStringLiteral("checkcircle"));
    return card;
}

QWidget *BoardPage::buildPeople()
{
    auto *card = new BoardCard(m_theme);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 10, 1, 10);
    column->setSpacing(2);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(15, 0, 15, 0);
    head->addWidget(m_peopleTitle, 1);
    head->addWidget(m_peopleCount);
    column->addLayout(head);
    auto *hint = new QHBoxLayout;
    hint->setContentsMargins(15, 0, 15, 6);
    hint->addWidget(m_peopleHint);
    column->addLayout(hint);
    column->addWidget(m_people, 1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(15, 8, 15, 0);
    foot->setSpacing(6);
    foot->addWidget(m_pages);
    foot->addWidget(m_foot);
    foot->addWidget(m_undo, 0, Qt::AlignLeft);
    m_undo->setKeyHint(QStringLiteral("U"));
    m_undo->hide();
    column->addLayout(foot);
    m_peopleTitle->setBold(true);
    m_peopleCount->setAlignment(Qt::AlignRight);
    m_pages->setWrap(true);
    m_foot->setWrap(true);
    m_peopleHint->setWrap(true);
    return card;
}

void BoardPage::build()
{
    auto *left = new QVBoxLayout;
    left->setSpacing(gap);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    for (int i = 0; i < figures; ++i) {
        m_figures.append(new FigureCard(m_theme));
        row->addWidget(m_figures.last(), 1);
    }
    left->addLayout(row);
    auto *day = new QHBoxLayout(m_waitsCard);
    day->setContentsMargins(margin, 10, margin, 10);
    day->setSpacing(24);
    const auto titled = [](TextLabel *title, QWidget *content) {
        auto *column = new QVBoxLayout;
        column->setSpacing(4);
        title->setBold(true);
        column->addWidget(title);
        column->addWidget(content, 1);
        return column;
    };
    m_day->setWrap(true);
    day->addLayout(titled(m_waitsTitle, m_waits), 5);
    day->addLayout(titled(m_dayTitle, m_day), 3);
    left->addWidget(m_waitsCard);
    left->addWidget(buildCases(), 1);
    auto *body = new QHBoxLayout;
    body->setContentsMargins(margin, margin, margin, margin);
    body->setSpacing(gap);
    body->addLayout(left, 1);
    QWidget *people = buildPeople();
    people->setObjectName(QStringLiteral("people"));
    body->addWidget(people);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_banner);
    whole->addLayout(body, 1);
    m_banner->hide();
    setAttribute(Qt::WA_InputMethodEnabled, false);
}

void BoardPage::resizeEvent(QResizeEvent *)
{
    m_waitsCard->setVisible(height() >= chartNeeds);
    m_figures[2]->setVisible(width() >= narrowBelow);
    const bool small = width() < smallBelow;
    for (FigureCard *figure : std::as_const(m_figures)) {
        if (figure != m_figures.at(2))
            figure->setVisible(!small);
    }
    findChild<QWidget *>(QStringLiteral("people"))
        ->setFixedWidth(width() >= narrowBelow ? peopleWidth
                        : small                ? peopleSmall
                                               : peopleNarrow);
}

void BoardPage::setLanguage(Language language)
{
    m_language = language;
    m_table->setLanguage(language);
    retranslate();
}

void BoardPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void BoardPage::retranslate()
{
    m_waitsTitle->setText(tr("Waits over the last 6 hours, every 15 minutes"));
    m_dayTitle->setText(tr("Today"));
    m_peopleTitle->setText(tr("The staff now"));
    m_rule->setText(tr("Urgency by the triage rules or by staff · no diagnosis"));
    m_foot->setColor(ColorRole::TextSecondary);
    m_foot->setText(tr("Whoever is assigned one is told on their screen. If they do not accept it within 2 minutes (an "
                       "emergency: 1 minute), it returns to the queue."));
    m_undo->setText(tr("Undo the assignment"));
    m_filter->setAccessibleName(tr("Which consultations"));
    refresh();
}

} // namespace mado
