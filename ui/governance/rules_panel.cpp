// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/governance/rules_panel.h"

#include "ui/desk/fact_list.h"
#include "ui/governance/governance_words.h"
#include "ui/governance/record_rows.h"
#include "ui/shared/text_label.h"
#include "ui/shared/wording.h"

#include <QVBoxLayout>
#include <algorithm>

namespace mado {

namespace {

constexpr int margin = 16;
constexpr int consentsWidth = 560; ///< Labels and values stay within one look.

QString share(int part, int whole)
{
    return whole > 0 ? QStringLiteral("%1%").arg(QString::number(100.0 * part / whole, 'f', 1)) : QStringLiteral("—");
}

} // namespace

RulesPanel::RulesPanel(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_rulesTitle(new TextLabel(theme, TextStyle::Title2, ColorRole::TextPrimary)),
      m_rules(new RecordRows(theme)),
      m_words(new TextLabel(theme, TextStyle::Small, ColorRole::TextSecondary)),
      m_consentTitle(new TextLabel(theme, TextStyle::Title3, ColorRole::TextPrimary)),
      m_consents(new FactList(theme)),
      m_note(new TextLabel(theme, TextStyle::Meta, ColorRole::TextSecondary))
{
    m_rulesTitle->setBold(true);
    m_consentTitle->setBold(true);
    m_note->setWrap(true);
    m_words->setWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, margin);
    column->setSpacing(8);
    const auto inset = [column](QWidget *part) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(margin, 0, margin, 0);
        row->addWidget(part, 1);
        row->addStretch(0);
        column->addLayout(row);
    };
    inset(m_rulesTitle);
    column->addWidget(m_rules);
    inset(m_words);
    column->addSpacing(margin / 2);
    inset(m_consentTitle);
    m_consents->setMaximumWidth(consentsWidth);
    inset(m_consents);
    inset(m_note);
    column->addStretch(1);
    connect(m_rules, &RecordRows::chosenChanged, this, &RulesPanel::tellWords);
}

/// As their source gives them; the English is a summary.
void RulesPanel::tellWords()
{
    const auto chosen = std::ranges::find(m_policies, m_rules->chosen(), &PolicySummary::id);
    QStringList lines;
    if (chosen != m_policies.end()) {
        lines << (chosen->specialCare
                      ? tr("Special-care personal information: %1").arg(chosen->specialCare->in(m_language))
                      : tr("Special-care personal information: these rules on record do not define it"));
        for (const RuleDefinition &definition : chosen->definitions)
            lines << definition.article.in(m_language) + QLatin1Char(' ') + definition.term.in(m_language) +
                         QStringLiteral(" — ") + definition.text.in(m_language);
    }
    m_words->setText(lines.join(QLatin1Char('\n')));
}

void RulesPanel::show(const Governance &governance, const QDate &today, Language language)
{
    m_rulesTitle->setText(tr("Rules"));
    m_rules->setAccessibleName(tr("Rules"));
    QList<RecordRow> rows;
    for (const PolicySummary &policy : governance.policies) {
        const bool now = policy.from <= today && (!policy.until || today <= *policy.until);
        const QString until = policy.until ? GovernanceWords::day(*policy.until, language) : QString();
        rows.append(
            {policy.id,
             {},
             policy.law.in(language) + QLatin1Char(' ') + policy.article.in(language),
             tr("Source: %1").arg(policy.source),
             tr("%1 – %2").arg(GovernanceWords::day(policy.from, language), until),
             policy.prefecture.isEmpty()
                 ? tr("Every prefecture · %n items", nullptr, policy.items)
                 : tr("%1 · %n items", nullptr, policy.items).arg(wording::prefecture(policy.prefecture, language)),
             now ? tr("Holds today") : QString(),
             TagTone::Success});
    }
    m_policies = governance.policies;
    m_language = language;
    m_rules->show(rows);
    m_rules->setMaximumHeight(m_rules->sizeHintForRow(0) * int(std::max<qsizetype>(rows.size(), 1)) + 2);
    if (m_rules->chosen().isEmpty()) {
        for (const PolicySummary &policy : m_policies) {
            if (policy.from <= today && (!policy.until || today <= *policy.until))
                m_rules->choose(policy.id);
        }
    }
    tellWords();
    m_consentTitle->setText(tr("Consent"));
    QList<Fact> facts;
    for (const ConsentCount &count : governance.consents)
        facts.append({count.label.in(language),
                      tr("%1 agreed").arg(share(count.granted, count.granted + count.refused)),
                      std::nullopt,
                      false,
                      ColorRole::TextPrimary,
                      tr("%1 of %2 who answered")
                          .arg(QString::number(count.granted), QString::number(count.granted + count.refused)),
                      {}});
    m_consents->setFacts(facts);
    m_note->setText(tr("What counts as personal information and what may be given differs between prefectures. A "
                       "prefecture without rules of its own on record was given none: it fills in its own."));
}

void RulesPanel::focusList() { m_rules->setFocus(Qt::OtherFocusReason); }

} // namespace mado
