// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/governance/hold_sheet.h"

#include "ui/desk/error_words.h"
#include "ui/desk/when_ready.h"
#include "ui/governance/disposal_words.h"
#include "ui/shared/choice_box.h"
#include "ui/staff/plain_field.h"

#include <QVBoxLayout>

namespace mado {

HoldSheet::HoldSheet(const Theme &theme, Provisions &provisions, QWidget *window)
    : Sheet(theme, window),
      m_provisions(provisions),
      m_category(new ChoiceBox(theme, this)),
      m_reason(new PlainField(theme, this))
{
    m_labels[0] = addLabel();
    body()->addWidget(m_category);
    m_labels[1] = addLabel();
    body()->addWidget(m_reason);
    connect(m_reason, &QPlainTextEdit::textChanged, this,
            [this] { setComplete(!m_reason->toPlainText().trimmed().isEmpty()); });
    connect(this, &Sheet::accepted, this, &HoldSheet::send);
}

QWidget *HoldSheet::firstField() const { return m_category; }

void HoldSheet::ask(Language language)
{
    m_language = language;
    setTitle(tr("Hold data"), tr("Neither clock nor run deletes them meanwhile"));
    m_labels[0]->setText(tr("Data"));
    m_labels[1]->setText(tr("Reason (kept in the record; name nobody)"));
    m_category->setAccessibleName(m_labels[0]->text());
    m_reason->setAccessibleName(m_labels[1]->text());
    m_category->clear();
    for (const DataCategory category : {DataCategory::HealthAnswers, DataCategory::Consultations,
                                        DataCategory::Contacts, DataCategory::TransitCopies})
        m_category->addItem(DisposalWords::category(category), int(category));
    m_reason->clear();
    cancelButton()->setText(tr("Cancel"));
    mainButton()->setText(tr("Hold"));
    open();
    setComplete(false);
}

void HoldSheet::send()
{
    setBusy(true);
    const HoldContent content{DataCategory(m_category->currentData().toInt()), m_reason->toPlainText().trimmed()};
    whenReady(this, m_provisions.hold(content), [this](const Result<Hold> &hold) {
        setBusy(false);
        if (!hold)
            return showFailure(ErrorWords::of(hold.error(), m_language));
        dismiss();
        Q_EMIT held();
    });
}

} // namespace mado
