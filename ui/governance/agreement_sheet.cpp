// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/governance/agreement_sheet.h"

#include "contract/codecs_governance.h"
#include "ui/desk/error_words.h"
#include "ui/desk/when_ready.h"
#include "ui/governance/day_field.h"
#include "ui/governance/governance_words.h"
#include "ui/shared/chip_flow.h"
#include "ui/shared/choice_box.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace mado {

namespace {

constexpr int widest = 680;

} // namespace

AgreementSheet::AgreementSheet(const Theme &theme, Provisions &provisions, QWidget *window)
    : Sheet(theme, window),
      m_provisions(provisions),
      m_recipient(new QLineEdit(this)),
      m_kind(new ChoiceBox(theme, this)),
      m_purpose(new ChoiceBox(theme, this)),
      m_scope(new QLineEdit(this)),
      m_dataSets(new ChipFlow(theme, this)),
      m_from(new DayField(this)),
      m_until(new DayField(this)),
      m_free(new Chip(theme, this)),
      m_disposal(new QLineEdit(this)),
      m_key(new QLineEdit(this))
{
    setWidest(widest);
    build();
    for (QLineEdit *field :
         std::initializer_list<QLineEdit *>{m_recipient, m_scope, m_disposal, m_key, m_from, m_until})
        connect(field, &QLineEdit::textChanged, this, &AgreementSheet::check);
    connect(m_dataSets, &ChipFlow::changed, this, &AgreementSheet::check);
    connect(this, &Sheet::accepted, this, &AgreementSheet::send);
}

void AgreementSheet::build()
{
    const auto put = [this](int label, std::initializer_list<QWidget *> fields) {
        m_labels[label] = addLabel();
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        for (QWidget *field : fields)
            row->addWidget(field, 1);
        body()->addLayout(row);
    };
    put(0, {m_recipient, m_kind});
    put(1, {m_purpose});
    put(2, {m_scope});
    m_labels[3] = addLabel();
    body()->addWidget(m_dataSets);
    m_free->setCheckable(true);
    put(4, {m_from, m_until, m_free});
    put(5, {m_disposal});
    put(6, {m_key});
    m_key->setInputMethodHints(Qt::ImhPreferLatin | Qt::ImhNoPredictiveText);
    for (QLineEdit *field : {m_recipient, m_scope, m_disposal})
        field->setMaxLength(maxGovernanceTextUnits);
}

QWidget *AgreementSheet::firstField() const { return m_recipient; }

void AgreementSheet::retitle()
{
    setTitle(tr("Record an agreement"), tr("Nothing is given outside it"));
    cancelButton()->setText(tr("Cancel"));
    mainButton()->setText(tr("Record"));
    m_free->setText(tr("Free of charge"));
    const QString words[] = {tr("Recipient"),
                             tr("Purpose"),
                             tr("The purpose in the words of the agreement"),
                             tr("Data it covers"),
                             tr("First day, and last day if there is one"),
                             tr("What they do with the data at the end"),
                             tr("Public key of the recipient (X25519, base64)")};
    for (std::size_t i = 0; i < std::size(words); ++i)
        m_labels[i]->setText(words[i]);
    m_recipient->setAccessibleName(words[0]);
    m_kind->setAccessibleName(tr("Kind of recipient"));
    m_purpose->setAccessibleName(words[1]);
    m_scope->setAccessibleName(words[2]);
    m_from->setAccessibleName(tr("First day"));
    m_until->setAccessibleName(tr("Last day"));
    m_disposal->setAccessibleName(words[5]);
    m_key->setAccessibleName(words[6]);
}

void AgreementSheet::record(const QDate &today, Language language)
{
    m_language = language;
    retitle();
    m_kind->clear();
    for (int i = 0; i <= int(RecipientKind::Other); ++i)
        m_kind->addItem(GovernanceWords::recipientKind(RecipientKind(i)), i);
    m_kind->setCurrentIndex(int(RecipientKind::State));
    m_purpose->clear();
    for (int i = 0; i <= int(ProvisionPurpose::Other); ++i)
        m_purpose->addItem(GovernanceWords::purpose(ProvisionPurpose(i)), i);
    m_purpose->setCurrentIndex(int(ProvisionPurpose::InfectionControl));
    QList<ChipFlow::Choice> sets;
    for (const DataSet set : {DataSet::HealthAnswers, DataSet::ConsultationRecords})
        sets.append({word(set), GovernanceWords::dataSet(set)});
    m_dataSets->setChoices(sets);
    m_dataSets->setChosen({});
    for (QLineEdit *field : {m_recipient, m_scope, m_disposal, m_key})
        field->clear();
    m_from->setDay(today);
    m_until->setDay(std::nullopt);
    m_free->setChecked(true);
    open();
    check();
}

QString AgreementSheet::missing() const
{
    for (const QLineEdit *field : {m_recipient, m_scope, m_disposal}) {
        if (field->text().trimmed().isEmpty())
            return tr("Fill in: %1").arg(field->accessibleName());
    }
    if (m_dataSets->chosen().isEmpty())
        return tr("Choose the data.");
    if (!m_from->day() || m_until->isWrong())
        return tr("Write days as 2020-06-17.");
    if (m_until->day() && *m_until->day() < *m_from->day())
        return tr("It ends before it begins.");
    if (QByteArray::fromBase64(m_key->text().trimmed().toLatin1()).size() != recipientKeyBytes)
        return tr("The key has 32 bytes, written as 44 characters.");
    return {};
}

AgreementContent AgreementSheet::written() const
{
    QList<DataSet> sets;
    for (const QString &key : m_dataSets->chosen()) {
        if (const auto set = dataSetFrom(key))
            sets.append(*set);
    }
    return {m_recipient->text().trimmed(),
            RecipientKind(m_kind->currentData().toInt()),
            ProvisionPurpose(m_purpose->currentData().toInt()),
            m_scope->text().trimmed(),
            sets,
            *m_from->day(),
            m_until->day(),
            m_free->isChecked(),
            m_disposal->text().trimmed(),
            m_key->text().trimmed()};
}

void AgreementSheet::check()
{
    const QString wanting = missing();
    setComplete(wanting.isEmpty());
    showHint(wanting);
}

void AgreementSheet::send()
{
    if (!missing().isEmpty())
        return;
    setBusy(true);
    whenReady(this, m_provisions.recordAgreement(written()), [this](const Result<Agreement> &agreement) {
        setBusy(false);
        if (!agreement)
            return showFailure(ErrorWords::of(agreement.error(), m_language));
        dismiss();
        Q_EMIT recorded(*agreement);
    });
}

} // namespace mado
