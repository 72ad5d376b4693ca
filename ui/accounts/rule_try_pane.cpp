// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/rule_try_pane.h"

#include "ui/accounts/account_words.h"
#include "ui/accounts/rule_words.h"
#include "ui/accounts/what_if_form.h"
#include "ui/governance/record_rows.h"
#include "ui/shared/risk_badge.h"
#include "ui/shared/text_label.h"
#include "ui/shared/wording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>

namespace mado {

RuleTryPane::RuleTryPane(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_form(new WhatIfForm(theme)),
      m_title(new TextLabel(theme, TextStyle::Title3, ColorRole::TextPrimary)),
      m_level(new RiskBadge(theme, BadgeSize::Large)),
      m_fired(new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary)),
      m_changesTitle(new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary)),
      m_changes(new RecordRows(theme))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *area = new QScrollArea;
    area->setWidget(m_form);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    m_form->setAutoFillBackground(false);
    column->addWidget(area, 3);
    auto *result = new QHBoxLayout;
    m_title->setBold(true);
    result->addWidget(m_title, 1);
    result->addWidget(m_level);
    column->addLayout(result);
    m_fired->setWrap(true);
    column->addWidget(m_fired);
    m_changesTitle->setBold(true);
    column->addWidget(m_changesTitle);
    column->addWidget(m_changes, 2);
    connect(m_form, &WhatIfForm::edited, this, &RuleTryPane::edited);
    retranslate();
}

void RuleTryPane::setQuestions(const QList<RuleQuestion> &questions, Language language)
{
    m_language = language;
    m_form->setQuestions(questions, language);
    retranslate();
}

QList<WhatIfAnswer> RuleTryPane::answers() const { return m_form->answers(); }

void RuleTryPane::showFault(const QString &words) { m_fired->setText(words); }

void RuleTryPane::show(const WhatIfResult &result)
{
    m_level->setLevel(result.level, wording::risk(result.level, m_language));
    const QString open =
        result.open.isEmpty() ? QString() : QLatin1Char('\n') + tr("Left open: %1").arg(result.open.join(u", "));
    m_fired->setText(tr("Fired: %1").arg(AccountWords::rules(result.fired)) + open);
    QList<RecordRow> rows;
    for (const WhatIfChange &change : result.changes)
        rows.append({change.question + QLatin1Char('=') + change.answer.en + change.fired.join(u'+'),
                     {},
                     change.label.in(m_language) + QStringLiteral(" → ") + change.answer.in(m_language),
                     AccountWords::rules(change.fired),
                     {},
                     {},
                     wording::risk(change.level, m_language),
                     RuleWords::tone(change.level)});
    m_changes->show(rows);
}

void RuleTryPane::retranslate()
{
    m_title->setText(tr("Result"));
    m_changesTitle->setText(tr("What would change it"));
    m_changes->setAccessibleName(tr("What would change it"));
}

void RuleTryPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace mado
