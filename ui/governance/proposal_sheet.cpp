// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/governance/proposal_sheet.h"

#include "ui/desk/error_words.h"
#include "ui/desk/when_ready.h"
#include "ui/governance/day_field.h"
#include "ui/governance/disposal_words.h"
#include "ui/shared/check_box.h"
#include "ui/shared/choice_box.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace mado {

namespace {

constexpr int widest = 720;
constexpr DataCategory disposable[] = {DataCategory::HealthAnswers, DataCategory::Consultations, DataCategory::Contacts,
                                       DataCategory::TransitCopies, DataCategory::ConsoleCopies};

} // namespace

ProposalSheet::ProposalSheet(const Theme &theme, Provisions &provisions, QWidget *window)
    : Sheet(theme, window),
      m_provisions(provisions),
      m_consequence(new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary, this)),
      m_agreement(new ChoiceBox(theme, this)),
      m_announcedBy(new QLineEdit(this)),
      m_announcedOn(new DayField(this)),
      m_reference(new QLineEdit(this))
{
    setWidest(widest);
    m_consequence->setWrap(true);
    body()->addWidget(m_consequence);
    m_labels[0] = addLabel();
    body()->addWidget(m_agreement);
    m_labels[1] = addLabel();
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_announcedBy, 3);
    row->addWidget(m_announcedOn, 2);
    row->addWidget(m_reference, 3);
    body()->addLayout(row);
    m_labels[2] = addLabel();
    for (const DataCategory category : disposable) {
        Line line{category, new CheckBox(theme, this), new QLineEdit(this)};
        auto *each = new QHBoxLayout;
        each->setSpacing(8);
        each->addWidget(line.erase, 1);
        each->addWidget(line.basis, 1);
        line.basis->setMaxLength(maxGovernanceTextUnits);
        body()->addLayout(each);
        connect(line.erase, &QCheckBox::toggled, this, &ProposalSheet::check);
        connect(line.basis, &QLineEdit::textChanged, this, &ProposalSheet::check);
        m_lines.append(line);
    }
    for (QLineEdit *field : std::initializer_list<QLineEdit *>{m_announcedBy, m_announcedOn, m_reference})
        connect(field, &QLineEdit::textChanged, this, &ProposalSheet::check);
    connect(this, &Sheet::accepted, this, &ProposalSheet::send);
}

QWidget *ProposalSheet::firstField() const { return m_announcedBy; }

void ProposalSheet::ask(const QList<Agreement> &agreements, const QDate &today, bool rehearsal, Language language)
{
    m_language = language;
    m_rehearsal = rehearsal;
    setTitle(rehearsal ? tr("Rehearse the end of measures") : tr("Propose the end of measures"));
    m_consequence->setText(rehearsal ? tr("Goes through every step. Nothing is deleted.")
                                     : tr("A second person has to confirm it. Then it can be cancelled for 72 hours. "
                                          "What is deleted after that cannot be brought back."));
    m_labels[0]->setText(tr("Agreement whose disposal clause it rests on"));
    m_labels[1]->setText(tr("Announcement of the end: by whom, on which day, its number"));
    m_labels[2]->setText(tr("Ticked: it is deleted. Otherwise: the article under which it stays"));
    m_agreement->clear();
    for (const Agreement &agreement : agreements)
        m_agreement->addItem(agreement.content.recipient + QStringLiteral(" · ") + agreement.content.scope,
                             agreement.id.text());
    m_agreement->setAccessibleName(m_labels[0]->text());
    m_announcedBy->setAccessibleName(tr("Announced by"));
    m_announcedBy->setPlaceholderText(tr("Announced by"));
    m_announcedOn->setAccessibleName(tr("Day of the announcement"));
    m_reference->setAccessibleName(tr("Number of the announcement"));
    m_reference->setPlaceholderText(tr("Number of the announcement"));
    m_announcedBy->clear();
    m_reference->clear();
    m_announcedOn->setDay(today);
    for (const Line &line : std::as_const(m_lines)) {
        line.erase->setText(DisposalWords::category(line.category));
        line.erase->setChecked(line.category != DataCategory::Consultations);
        line.basis->setAccessibleName(tr("Article under which it stays: %1").arg(line.erase->text()));
        line.basis->setPlaceholderText(tr("Article of the rules of documents"));
        line.basis->clear();
    }
    cancelButton()->setText(tr("Cancel"));
    mainButton()->setText(rehearsal ? tr("Start the rehearsal") : tr("Propose"));
    open();
    check();
}

QString ProposalSheet::missing() const
{
    if (m_agreement->currentIndex() < 0)
        return tr("Record an agreement first.");
    if (m_announcedBy->text().trimmed().isEmpty() || m_reference->text().trimmed().isEmpty())
        return tr("Say who announced the end, and its number.");
    if (!m_announcedOn->day())
        return tr("Write days as 2020-06-17.");
    for (const Line &line : m_lines) {
        if (!line.erase->isChecked() && line.basis->text().trimmed().isEmpty())
            return tr("What stays needs its article: %1").arg(line.erase->text());
    }
    return {};
}

void ProposalSheet::check()
{
    for (const Line &line : std::as_const(m_lines))
        line.basis->setEnabled(!line.erase->isChecked());
    const QString wanting = missing();
    setComplete(wanting.isEmpty());
    showHint(wanting);
}

void ProposalSheet::send()
{
    const auto agreement = AgreementId::from(m_agreement->currentData().toString());
    if (!agreement || !missing().isEmpty())
        return;
    DisposalProposal proposal{
        *agreement, m_announcedBy->text().trimmed(), *m_announcedOn->day(), m_reference->text().trimmed(), {},
        m_rehearsal};
    for (const Line &line : std::as_const(m_lines))
        proposal.choices.append({line.category, line.erase->isChecked(),
                                 line.erase->isChecked() ? QString() : line.basis->text().trimmed()});
    setBusy(true);
    whenReady(this, m_provisions.propose(proposal), [this](const Result<Disposal> &disposal) {
        setBusy(false);
        if (!disposal)
            return showFailure(ErrorWords::of(disposal.error(), m_language));
        dismiss();
        Q_EMIT proposed(*disposal);
    });
}

} // namespace mado
