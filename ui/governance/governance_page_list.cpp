// SPDX-License-Identifier: GPL-3.0-or-later
// What the page lists: provisions or agreements, and of them what is looked for.
#include "contract/permissions.h"
#include "ui/governance/governance_page.h"
#include "ui/governance/governance_words.h"
#include "ui/governance/provision_panel.h"
#include "ui/governance/record_rows.h"
#include "ui/governance/rules_panel.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/segmented.h"

#include <QLineEdit>
#include <QRegularExpression>
#include <QStackedLayout>
#include <algorithm>

namespace mado {

void GovernancePage::refresh()
{
    m_title->setText(listsAgreements() ? tr("Agreements") : tr("Provisions"));
    m_rows->setAccessibleName(m_title->text());
    if (!m_governance)
        return;
    m_ask->setEnabled(!m_governance->agreements.isEmpty());
    refreshRows();
    m_rules->show(*m_governance, today(), m_language);
    choose();
}

bool GovernancePage::listsAgreements() const { return m_which->current() == 1; }

RecordRow GovernancePage::rowOf(const Agreement &agreement) const
{
    const AgreementContent &content = agreement.content;
    return {agreement.id.text(),
            {},
            content.recipient,
            content.scope,
            GovernanceWords::recipientKind(content.kind),
            content.until ? tr("Until %1").arg(GovernanceWords::day(*content.until, m_language))
                          : tr("Until measures end"),
            agreement.endedAt ? tr("Ended") : QString(),
            TagTone::Plain};
}

RecordRow GovernancePage::rowOf(const Provision &given) const
{
    const auto agreement = std::ranges::find(m_governance->agreements, given.request.agreement, &Agreement::id);
    const bool known = agreement != m_governance->agreements.end();
    const auto &rule = given.decision.parts.isEmpty() ? std::nullopt : given.decision.parts.first().rule;
    const bool over = given.state == ProvisionState::Approved && given.request.usableUntil < today();
    return {given.id.text(),
            {},
            known ? agreement->content.recipient : QString(),
            known ? agreement->content.scope : QString(),
            rule ? rule->article.in(m_language) : QString(),
            tr("%1 · until %2")
                .arg(GovernanceWords::dataSet(given.request.dataSet),
                     GovernanceWords::day(given.request.usableUntil, m_language)),
            over ? tr("Expired") : GovernanceWords::state(given.state),
            over ? TagTone::Plain : GovernanceWords::tone(given.state)};
}

/// Every word that is looked for stands somewhere in the row.
bool GovernancePage::isLookedFor(const RecordRow &row) const
{
    const QString all = QStringList{row.title, row.detail, row.middle, row.middleDetail, row.tag}.join(u'\n');
    const QStringList words = m_filter->text().split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

void GovernancePage::refreshRows()
{
    QList<RecordRow> rows;
    if (listsAgreements()) {
        for (const Agreement &agreement : std::as_const(m_governance->agreements))
            rows.append(rowOf(agreement));
    } else {
        for (const Provision &given : std::as_const(m_governance->provisions))
            rows.append(rowOf(given));
    }
    const bool none = rows.isEmpty();
    rows.removeIf([this](const RecordRow &row) { return !isLookedFor(row); });
    m_rows->show(rows);
    m_filter->setVisible(!none);
    m_count->setText(tr("%n entries", nullptr, int(rows.size())));
    fitHead();
    if (none)
        m_empty->setWords(tr("Nothing is given to anybody"), m_governance->agreements.isEmpty()
                                                                 ? tr("Record an agreement first.")
                                                                 : tr("Ask for a provision under an agreement."));
    else
        m_empty->setWords(tr("Nothing like it"), tr("Empty the field to see all."));
    m_listFaces->setCurrentIndex(rows.isEmpty() ? 1 : 0);
    if (m_rows->chosen().isEmpty() && !rows.isEmpty())
        m_rows->choose(rows.first().key);
}

} // namespace mado
