// SPDX-License-Identifier: GPL-3.0-or-later
// How the page is put together, and its fixed words.
#include "ui/accounts/account_form.h"
#include "ui/accounts/account_words.h"
#include "ui/accounts/accounts_page.h"
#include "ui/accounts/check_list.h"
#include "ui/accounts/rule_editor.h"
#include "ui/accounts/talk_phone.h"
#include "ui/governance/record_rows.h"
#include "ui/shared/banner.h"
#include "ui/shared/button.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/tag.h"
#include "ui/shared/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollArea>
#include <QStackedWidget>

namespace mado {

namespace {

constexpr int sideWidth = 270;
constexpr int narrowSide = 220;
constexpr int phoneWidth = 320;
constexpr int narrowBelow = 1120;
constexpr int noPhoneBelow = 760;
constexpr int margin = 20;
constexpr int waitAfterEdit = 500; ///< Milliseconds.

} // namespace

AccountsPage::AccountsPage(const Theme &theme, const AppClock &clock, const StaffProfile &me, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_clock(clock),
      m_me(me),
      m_banner(new Banner(theme, this)),
      m_side(nullptr),
      m_phoneColumn(nullptr),
      m_title(new TextLabel(theme, TextStyle::Title3, ColorRole::TextPrimary)),
      m_which(new ChoiceBox(theme)),
      m_steps(new RecordRows(theme)),
      m_changes(new TextLabel(theme, TextStyle::Meta, ColorRole::TextSecondary)),
      m_head(new TextLabel(theme, TextStyle::Title2, ColorRole::TextPrimary)),
      m_left(new Tag(theme, TagTone::Warning)),
      m_faces(new QStackedWidget),
      m_form(new AccountForm(theme)),
      m_rules(new RuleEditor(theme)),
      m_rulesFaces(new QStackedWidget),
      m_noRules(new TextLabel(theme, TextStyle::Body, ColorRole::TextSecondary)),
      m_checks(new CheckList(theme)),
      m_publishWords(new TextLabel(theme, TextStyle::Body, ColorRole::TextPrimary)),
      m_versions(new RecordRows(theme)),
      m_back(new Button(theme, ButtonKind::Secondary, ButtonHeight::Large)),
      m_tryButton(new Button(theme, ButtonKind::Secondary, ButtonHeight::Large)),
      m_saveButton(new Button(theme, ButtonKind::Secondary, ButtonHeight::Large)),
      m_next(new Button(theme, ButtonKind::Primary, ButtonHeight::Large)),
      m_phone(new TalkPhone(theme))
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(waitAfterEdit);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_side = buildSteps();
    row->addWidget(m_side);
    row->addWidget(buildMiddle(), 1);
    m_phoneColumn = new QVBoxLayout;
    m_phone->setFixedWidth(phoneWidth);
    m_phoneColumn->addWidget(m_phone);
    row->addLayout(m_phoneColumn);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_banner->hide();
    column->addWidget(m_banner);
    column->addLayout(row, 1);
    connectParts();
    retranslate();
    goTo(0);
}

QWidget *AccountsPage::buildSteps()
{
    auto *part = new QWidget;
    part->setFixedWidth(sideWidth);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 14, 1, 12);
    column->setSpacing(8);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 0, 12, 0);
    m_title->setBold(true);
    head->addWidget(m_title);
    head->addWidget(m_which);
    column->addLayout(head);
    column->addWidget(m_steps, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 0, 12, 0);
    m_changes->setWrap(true);
    foot->addWidget(m_changes);
    column->addLayout(foot);
    return part;
}

QWidget *AccountsPage::buildRules()
{
    auto *none = new QWidget;
    auto *column = new QVBoxLayout(none);
    column->setContentsMargins(0, 0, 0, 0);
    m_noRules->setWrap(true);
    column->addWidget(m_noRules);
    column->addStretch(1);
    m_rulesFaces->addWidget(m_rules);
    m_rulesFaces->addWidget(none);
    return m_rulesFaces;
}

QWidget *AccountsPage::buildPublish()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    m_publishWords->setWrap(true);
    column->addWidget(m_publishWords);
    column->addWidget(m_versions, 1);
    return part;
}

QWidget *AccountsPage::buildMiddle()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(margin, 14, margin, 12);
    column->setSpacing(10);
    auto *head = new QHBoxLayout;
    m_head->setBold(true);
    head->addWidget(m_head, 1);
    head->addWidget(m_left);
    column->addLayout(head);
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    m_form->setAutoFillBackground(false);
    m_faces->addWidget(scroll);
    m_faces->addWidget(buildRules());
    m_faces->addWidget(m_checks);
    m_faces->addWidget(buildPublish());
    column->addWidget(m_faces, 1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    m_tryButton->setIconName(QStringLiteral("play"));
    foot->addWidget(m_back);
    foot->addStretch(1);
    foot->addWidget(m_tryButton);
    foot->addWidget(m_saveButton);
    foot->addWidget(m_next);
    column->addLayout(foot);
    return part;
}

void AccountsPage::retranslate()
{
    m_title->setText(tr("Accounts"));
    m_which->setAccessibleName(tr("Account"));
    if (m_which->count() > 0)
        m_which->setItemText(0, tr("New account"));
    m_steps->setAccessibleName(tr("Steps"));
    m_noRules->setText(tr("This template asks nothing about health, so there is nothing to judge by rules."));
    m_checks->setAccessibleName(tr("Checks before publishing"));
    m_versions->setAccessibleName(tr("Published versions"));
    m_back->setText(tr("Back"));
    m_tryButton->setText(tr("Try the talk"));
    m_saveButton->setText(tr("Save draft"));
    m_head->setText(AccountWords::step(m_step));
    refreshSteps();
}

void AccountsPage::arrange()
{
    const bool rules = m_faces->currentWidget() == m_rulesFaces;
    m_side->setFixedWidth(rules || width() < narrowBelow ? narrowSide : sideWidth);
    m_phone->setVisible(!rules && width() >= noPhoneBelow);
    m_phoneColumn->setContentsMargins(rules ? QMargins() : QMargins(12, 12, 12, 12));
    update();
}

void AccountsPage::resizeEvent(QResizeEvent *event)
{
    arrange();
    QWidget::resizeEvent(event);
}

void AccountsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AccountsPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::Surface));
    painter.fillRect(QRect(m_side->width() - 1, 0, 1, height()), m_theme.color(ColorRole::BorderSubtle));
    const int phone = m_phone->isVisible() ? m_phone->x() - 12 : width();
    painter.fillRect(QRect(phone, 0, width() - phone, height()), m_theme.color(ColorRole::BgApp));
    painter.fillRect(QRect(phone, 0, 1, height()), m_theme.color(ColorRole::BorderSubtle));
}

} // namespace mado
