// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/governance/decision_card.h"

#include "ui/governance/governance_words.h"
#include "ui/shared/paint.h"
#include "ui/shared/wording.h"

#include <QVBoxLayout>

namespace mado {

DecisionCard::DecisionCard(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(14, 12, 14, 12);
    m_column->setSpacing(4);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void DecisionCard::add(const QString &text, TextStyle style, ColorRole ink, bool bold)
{
    if (text.isEmpty())
        return;
    auto *label = new TextLabel(m_theme, style, ink, this);
    label->setWrap(true);
    label->setBold(bold);
    label->setText(text);
    m_column->addWidget(label);
    label->show(); // at once: whoever holds the card asks for its height next
    m_words.append(text);
}

void DecisionCard::addRule(const CitedRule &rule, Language language)
{
    add(GovernanceWords::cited(rule, language), TextStyle::Small, ColorRole::TextPrimary, true);
    add(rule.text.in(language), TextStyle::Meta, ColorRole::TextSecondary);
}

void DecisionCard::show(const std::optional<Decision> &decision, Language language)
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_words.clear();
    setVisible(decision.has_value());
    if (!decision)
        return;
    for (const RuleDecision &part : decision->parts) {
        auto *tag = new Tag(m_theme, GovernanceWords::tone(part.outcome), this);
        tag->setText(GovernanceWords::outcome(part.outcome));
        m_column->addWidget(tag, 0, Qt::AlignLeft);
        tag->show();
        m_words.append(GovernanceWords::outcome(part.outcome));
        if (decision->parts.size() > 1)
            add(wording::prefecture(part.prefecture, language), TextStyle::Small, ColorRole::TextPrimary, true);
        if (part.rule)
            addRule(*part.rule, language);
        if (part.terms)
            addRule(*part.terms, language);
        add(part.reason.in(language), TextStyle::Small, ColorRole::TextPrimary);
        if (!part.source.isEmpty())
            add(tr("Source: %1").arg(part.source), TextStyle::Meta, ColorRole::TextMuted);
    }
    add(tr("By the rules of %1").arg(GovernanceWords::day(decision->day, language)), TextStyle::Meta,
        ColorRole::TextMuted);
    setAccessibleName(words());
}

QString DecisionCard::words() const { return m_words.join(QLatin1Char('\n')); }

void DecisionCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::box(painter, rect(),
               {m_theme.color(ColorRole::SurfaceSunken), m_theme.color(ColorRole::BorderSubtle),
                qreal(m_theme.radius(Radius::Card))});
}

} // namespace mado
