// SPDX-License-Identifier: GPL-3.0-or-later
// How the editor is put together, and its fixed words.
#include "ui/accounts/case_pane.h"
#include "ui/accounts/edition_form.h"
#include "ui/accounts/rule_editor.h"
#include "ui/accounts/rule_form.h"
#include "ui/accounts/rule_try_pane.h"
#include "ui/governance/record_rows.h"
#include "ui/shared/button.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/segmented.h"
#include "ui/shared/text_label.h"
#include "ui/shared/wrap_row.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QResizeEvent>
#include <QScrollArea>
#include <QStackedWidget>

namespace mado {

namespace {

constexpr int listWidth = 208;
constexpr int tryingWidth = 288;
constexpr int beneathBelow = 980; ///< Narrower, the cases stand under the rule.
constexpr int gap = 12;
constexpr int waitAfterEdit = 400; ///< Milliseconds.

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

RuleEditor::RuleEditor(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_edition(new ChoiceBox(theme)),
      m_list(new RecordRows(theme)),
      m_add(new Button(theme, ButtonKind::Secondary, ButtonHeight::Medium)),
      m_remove(new Button(theme, ButtonKind::Secondary, ButtonHeight::Medium)),
      m_newEdition(new Button(theme, ButtonKind::Text, ButtonHeight::Small)),
      m_dropEdition(new Button(theme, ButtonKind::Text, ButtonHeight::Small)),
      m_reset(new Button(theme, ButtonKind::Text, ButtonHeight::Small)),
      m_middle(new QStackedWidget),
      m_editionForm(new EditionForm(theme)),
      m_ruleForm(new RuleForm(theme)),
      m_note(new TextLabel(theme, TextStyle::Meta, ColorRole::TextSecondary)),
      m_mode(new Segmented(theme)),
      m_faces(new QStackedWidget),
      m_cases(new CasePane(theme)),
      m_pane(new RuleTryPane(theme)),
      m_caseName(new QLineEdit),
      m_keepCase(new Button(theme, ButtonKind::Secondary, ButtonHeight::Medium)),
      m_faults(new RecordRows(theme)),
      m_summary(new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary))
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(waitAfterEdit);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(gap);
    auto *writing = new QWidget;
    auto *row = new QHBoxLayout(writing);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    row->addWidget(buildList());
    row->addWidget(buildMiddle(), 1);
    m_columns->addWidget(writing, 3);
    m_columns->addWidget(buildTrying(), 2);
    connectParts();
    retranslate();
}

QWidget *RuleEditor::buildList()
{
    auto *part = new QWidget;
    part->setFixedWidth(listWidth);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_add->setIconName(QStringLiteral("plus"));
    column->addWidget(m_edition);
    column->addWidget(m_list, 1);
    auto *rules = new WrapRow(6);
    rules->add(m_add);
    rules->add(m_remove);
    column->addWidget(rules);
    auto *editions = new WrapRow(2);
    for (Button *button : {m_newEdition, m_dropEdition, m_reset})
        editions->add(button);
    column->addWidget(editions);
    return part;
}

QWidget *RuleEditor::buildMiddle()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    m_middle->addWidget(scrolling(m_editionForm));
    m_middle->addWidget(scrolling(m_ruleForm));
    column->addWidget(m_middle, 1);
    m_note->setWrap(true);
    column->addWidget(m_note);
    return part;
}

QWidget *RuleEditor::buildTryFace()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pane, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_caseName, 1);
    row->addWidget(m_keepCase);
    column->addLayout(row);
    return part;
}

QWidget *RuleEditor::buildTrying()
{
    auto *part = new QWidget;
    part->setMinimumWidth(tryingWidth);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_mode);
    m_summary->setWrap(true);
    column->addWidget(m_summary);
    m_faces->addWidget(m_cases);
    m_faces->addWidget(buildTryFace());
    m_faces->addWidget(m_faults);
    column->addWidget(m_faces, 1);
    return part;
}

void RuleEditor::retranslate()
{
    m_edition->setAccessibleName(tr("Edition"));
    m_list->setAccessibleName(tr("Rules, in the order in which they are tried"));
    m_add->setText(tr("Add rule"));
    m_remove->setText(tr("Remove rule"));
    m_newEdition->setText(tr("New edition"));
    m_dropEdition->setText(tr("Remove edition"));
    m_reset->setText(tr("As in the template"));
    m_mode->setWords({tr("Cases"), tr("Try answers"), tr("Checks")});
    m_mode->setAccessibleName(tr("How the rules are tried"));
    m_caseName->setPlaceholderText(tr("Name of the case"));
    m_caseName->setAccessibleName(tr("Name of the case"));
    m_keepCase->setText(tr("Keep as a case"));
    m_faults->setAccessibleName(tr("What the checks find"));
}

void RuleEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RuleEditor::resizeEvent(QResizeEvent *event)
{
    m_columns->setDirection(width() < beneathBelow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QWidget::resizeEvent(event);
}

} // namespace mado
