// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/governance/given_row.h"

#include "contract/permissions.h"
#include "ui/governance/governance_words.h"
#include "ui/shared/button.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/wording.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace mado {

QString fateOf(const RegisterEntry &entry, const QDate &today, Language language)
{
    if (entry.copy)
        return GivenRow::tr("disposed of %1").arg(GovernanceWords::day(entry.copy->on, language));
    if (entry.receipt)
        return GivenRow::tr("letter answered %1").arg(GovernanceWords::day(entry.receipt->on, language));
    if (entry.recall)
        return GivenRow::tr("asked back %1")
            .arg(GovernanceWords::day(wording::dateInTokyo(entry.recall->at), language));
    if (entry.replaced)
        return GivenRow::tr("replaced: consent was taken back");
    if (entry.expires && *entry.expires < today)
        return GivenRow::tr("expired: to be disposed of");
    if (entry.waiting && !entry.fetchedAt)
        return GivenRow::tr("waits to be fetched");
    if (entry.expires)
        return GivenRow::tr("usable until %1").arg(GovernanceWords::day(*entry.expires, language));
    return {};
}

GivenRow::GivenRow(const Theme &theme, Role role, QWidget *parent)
    : QWidget(parent),
      m_role(role),
      m_which(new ChoiceBox(theme, this)),
      m_fetch(new Button(theme, ButtonKind::Secondary, ButtonHeight::Small, this)),
      m_recall(new Button(theme, ButtonKind::Secondary, ButtonHeight::Small, this)),
      m_letter(new Button(theme, ButtonKind::Secondary, ButtonHeight::Small, this)),
      m_receipt(new Button(theme, ButtonKind::Secondary, ButtonHeight::Small, this)),
      m_disposed(new Button(theme, ButtonKind::Secondary, ButtonHeight::Small, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_which);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    for (Button *button : {m_fetch, m_recall, m_letter, m_receipt, m_disposed})
        buttons->addWidget(button);
    buttons->addStretch(1);
    column->addLayout(buttons);
    m_fetch->setIconName(QStringLiteral("download"));
    connect(m_which, &QComboBox::currentIndexChanged, this, &GivenRow::refresh);
    connect(m_fetch, &QPushButton::clicked, this, &GivenRow::fetchRequested);
    connect(m_recall, &QPushButton::clicked, this, &GivenRow::recallRequested);
    connect(m_letter, &QPushButton::clicked, this, &GivenRow::letterRequested);
    connect(m_receipt, &QPushButton::clicked, this, &GivenRow::receiptRequested);
    connect(m_disposed, &QPushButton::clicked, this, &GivenRow::disposalRequested);
    hide();
}

void GivenRow::show(const QList<RegisterEntry> &entries, Language language)
{
    const QString before = m_which->currentData().toString();
    m_entries = entries;
    m_fetch->setText(tr("Fetch"));
    m_recall->setText(tr("Ask back"));
    m_letter->setText(tr("Letter…"));
    m_receipt->setText(tr("Answered…"));
    m_disposed->setText(tr("Disposed of…"));
    m_which->setAccessibleName(tr("Export"));
    {
        const QSignalBlocker quiet(m_which);
        m_which->clear();
        for (const RegisterEntry &entry : entries)
            m_which->addItem(wording::shortDate(wording::dateInTokyo(entry.at), language) + QLatin1Char(' ') +
                                 wording::clock(entry.at) + QStringLiteral(" · ") +
                                 tr("%n people", nullptr, entry.people),
                             entry.id.text());
        m_which->setCurrentIndex(std::max(0, m_which->findData(before)));
    }
    setVisible(!entries.isEmpty());
    refresh();
}

const RegisterEntry *GivenRow::chosen() const
{
    for (const RegisterEntry &entry : m_entries) {
        if (entry.id.text() == m_which->currentData().toString())
            return &entry;
    }
    return nullptr;
}

void GivenRow::refresh()
{
    const RegisterEntry *entry = chosen();
    const bool may = allows(m_role, Permission::RecallExport);
    m_fetch->setVisible(entry && entry->waiting && allows(m_role, Permission::FetchExport));
    m_recall->setVisible(entry && may && !entry->recall && !entry->copy);
    const bool asked = entry && may && entry->recall && !entry->copy;
    m_letter->setVisible(asked);
    m_receipt->setVisible(asked && !entry->receipt);
    m_disposed->setVisible(entry && may && !entry->copy);
}

} // namespace mado
