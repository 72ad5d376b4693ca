// SPDX-License-Identifier: GPL-3.0-or-later
// How the page is put together, and its fixed words.
#include "ui/accounts/condition_view.h"
#include "ui/accounts/rule_try_pane.h"
#include "ui/accounts/rules_page.h"
#include "ui/desk/fact_list.h"
#include "ui/governance/record_rows.h"
#include "ui/shared/banner.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/risk_badge.h"
#include "ui/shared/segmented.h"
#include "ui/shared/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>

namespace mado {

namespace {

constexpr int margin = 16;
constexpr int waitAfterEdit = 350; ///< Milliseconds.

QScrollArea *scrolling(QWidget *inner)
{
    auto *area = new QScrollArea;
    area->setWidget(inner);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    return area;
}

} // namespace

RulesPage::RulesPage(const Theme &theme, const StaffProfile &me, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_me(me),
      m_banner(new Banner(theme, this)),
      m_left(nullptr),
      m_right(nullptr),
      m_title(new TextLabel(theme, TextStyle::Title3, ColorRole::TextPrimary)),
      m_which(new ChoiceBox(theme)),
      m_edition(new ChoiceBox(theme)),
      m_rules(new RecordRows(theme)),
      m_ruleTitle(new TextLabel(theme, TextStyle::Title2, ColorRole::TextPrimary)),
      m_level(new RiskBadge(theme, BadgeSize::Large)),
      m_condition(new ConditionView(theme)),
      m_facts(new FactList(theme)),
      m_note(new TextLabel(theme, TextStyle::Meta, ColorRole::TextSecondary)),
      m_mode(new Segmented(theme)),
      m_faces(new QStackedWidget),
      m_pane(new RuleTryPane(theme)),
      m_cases(new RecordRows(theme)),
      m_caseWords(new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary))
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(waitAfterEdit);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(1);
    m_left = buildRules();
    m_right = buildTrying();
    row->addWidget(m_left, 5);
    row->addWidget(buildRule(), 5);
    row->addWidget(m_right, 6);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_banner->hide();
    column->addWidget(m_banner);
    column->addLayout(row, 1);
    connectParts();
    retranslate();
}

QWidget *RulesPage::buildRules()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(8);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(margin, 0, margin, 0);
    m_title->setBold(true);
    head->addWidget(m_title);
    head->addWidget(m_which);
    head->addWidget(m_edition);
    column->addLayout(head);
    column->addWidget(m_rules, 1);
    return part;
}

QWidget *RulesPage::buildRule()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(margin, 12, margin, 12);
    column->setSpacing(10);
    auto *head = new QHBoxLayout;
    m_ruleTitle->setBold(true);
    m_ruleTitle->setWrap(true);
    head->addWidget(m_ruleTitle, 1);
    head->addWidget(m_level);
    column->addLayout(head);
    auto *inner = new QWidget;
    auto *lines = new QVBoxLayout(inner);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(m_condition);
    lines->addSpacing(8);
    lines->addWidget(m_facts);
    lines->addStretch(1);
    column->addWidget(scrolling(inner), 1);
    m_note->setWrap(true);
    column->addWidget(m_note);
    return part;
}

QWidget *RulesPage::buildTrying()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(margin, 12, margin, 12);
    column->setSpacing(10);
    column->addWidget(m_mode);
    auto *cases = new QWidget;
    auto *lines = new QVBoxLayout(cases);
    lines->setContentsMargins(0, 0, 0, 0);
    m_caseWords->setWrap(true);
    lines->addWidget(m_cases, 1);
    lines->addWidget(m_caseWords);
    m_faces->addWidget(m_pane);
    m_faces->addWidget(cases);
    column->addWidget(m_faces, 1);
    return part;
}

void RulesPage::retranslate()
{
    m_title->setText(tr("Triage rules"));
    m_which->setAccessibleName(tr("Account"));
    m_edition->setAccessibleName(tr("Version"));
    m_rules->setAccessibleName(tr("Rules, in the order in which they are tried"));
    m_condition->setAccessibleName(tr("Condition"));
    m_mode->setWords({tr("Try answers"), tr("Cases")});
    m_mode->setAccessibleName(tr("How the rules are tried"));
    m_cases->setAccessibleName(tr("Cases"));
}

void RulesPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RulesPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::Surface));
    for (const int x : {m_left->x() + m_left->width(), m_right->x() - 1})
        painter.fillRect(QRect(x, 0, 1, height()), m_theme.color(ColorRole::BorderSubtle));
}

} // namespace mado
