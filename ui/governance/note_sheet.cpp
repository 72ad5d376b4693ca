// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/governance/note_sheet.h"

#include "ui/desk/error_words.h"
#include "ui/desk/when_ready.h"
#include "ui/governance/day_field.h"
#include "ui/shared/choice_box.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace mado {

NoteSheet::NoteSheet(const Theme &theme, Provisions &provisions, QWidget *window)
    : Sheet(theme, window),
      m_provisions(provisions),
      m_recipient(new ChoiceBox(theme, this)),
      m_kind(new ChoiceBox(theme, this)),
      m_on(new DayField(this)),
      m_words(new QLineEdit(this)),
      m_letter(new Button(theme, ButtonKind::Secondary, ButtonHeight::Medium, this))
{
    QWidget *const fields[] = {m_recipient, m_kind, m_on, m_words};
    for (std::size_t i = 0; i < std::size(fields); ++i) {
        m_labels[i] = addLabel();
        body()->addWidget(fields[i]);
    }
    addToFoot(m_letter);
    connect(m_letter, &QPushButton::clicked, this, [this] {
        if (const auto agreement = AgreementId::from(m_recipient->currentData().toString()))
            Q_EMIT letterRequested(*agreement);
    });
    m_words->setMaxLength(maxGovernanceTextUnits);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &NoteSheet::check);
    connect(m_on, &QLineEdit::textChanged, this, &NoteSheet::check);
    connect(m_words, &QLineEdit::textChanged, this, &NoteSheet::check);
    connect(this, &Sheet::accepted, this, &NoteSheet::send);
}

QWidget *NoteSheet::firstField() const { return m_recipient; }

DisposalNoteKind NoteSheet::kind() const { return DisposalNoteKind(std::max(0, m_kind->currentData().toInt())); }

void NoteSheet::ask(const Disposal &disposal, const QDate &today, Language language)
{
    m_language = language;
    m_id = disposal.id;
    m_revision = disposal.revision;
    setTitle(tr("Deletion by recipients"));
    const QString words[] = {tr("Recipient"), tr("What happened"), tr("Day of their deletion"),
                             tr("Number of their certificate, or why nothing is owed")};
    QWidget *const fields[] = {m_recipient, m_kind, m_on, m_words};
    for (std::size_t i = 0; i < std::size(words); ++i) {
        m_labels[i]->setText(words[i]);
        fields[i]->setAccessibleName(words[i]);
    }
    m_recipient->clear();
    for (const RecipientDisposal &recipient : disposal.recipients)
        m_recipient->addItem(recipient.recipient, recipient.agreement.text());
    m_kind->clear();
    m_kind->addItem(tr("They were asked to delete"), int(DisposalNoteKind::Asked));
    m_kind->addItem(tr("They deleted"), int(DisposalNoteKind::Disposed));
    m_kind->addItem(tr("No last file is owed to them"), int(DisposalNoteKind::NothingOwed));
    m_on->setDay(today);
    m_words->clear();
    m_letter->setText(tr("Save the letter…"));
    cancelButton()->setText(tr("Cancel"));
    mainButton()->setText(tr("Record"));
    open();
    check();
}

void NoteSheet::check()
{
    const bool disposed = kind() == DisposalNoteKind::Disposed;
    const bool wordless = kind() == DisposalNoteKind::Asked;
    m_on->setEnabled(disposed);
    m_letter->setVisible(wordless);
    m_words->setEnabled(!wordless);
    const bool complete =
        m_recipient->count() > 0 && (wordless || !m_words->text().trimmed().isEmpty()) && (!disposed || m_on->day());
    setComplete(complete);
    showHint(complete ? QString() : tr("Fill in what is missing."));
}

void NoteSheet::send()
{
    const auto agreement = AgreementId::from(m_recipient->currentData().toString());
    if (!agreement || !m_id)
        return;
    const DisposalNote note{m_revision, kind(), *agreement,
                            kind() == DisposalNoteKind::Disposed ? m_on->day() : std::nullopt,
                            kind() == DisposalNoteKind::Asked ? QString() : m_words->text().trimmed()};
    setBusy(true);
    whenReady(this, m_provisions.note(*m_id, note), [this](const Result<Disposal> &disposal) {
        setBusy(false);
        if (!disposal)
            return showFailure(ErrorWords::of(disposal.error(), m_language));
        dismiss();
        Q_EMIT noted();
    });
}

} // namespace mado
