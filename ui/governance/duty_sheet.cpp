// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/governance/duty_sheet.h"

#include "ui/desk/error_words.h"
#include "ui/desk/when_ready.h"
#include "ui/governance/day_field.h"
#include "ui/governance/disposal_words.h"
#include "ui/shared/choice_box.h"
#include "ui/staff/plain_field.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace mado {

DutySheet::DutySheet(const Theme &theme, Provisions &provisions, QWidget *window)
    : Sheet(theme, window),
      m_provisions(provisions),
      m_kind(new ChoiceBox(theme, this)),
      m_subject(new QLineEdit(this)),
      m_details(new PlainField(theme, this)),
      m_on(new DayField(this)),
      m_due(new DayField(this))
{
    QWidget *const fields[] = {m_kind, m_subject, m_details, m_on, m_due};
    for (std::size_t i = 0; i < std::size(fields); ++i) {
        m_labels[i] = addLabel();
        body()->addWidget(fields[i]);
    }
    m_subject->setMaxLength(maxGovernanceTextUnits);
    for (QLineEdit *field : std::initializer_list<QLineEdit *>{m_subject, m_on, m_due})
        connect(field, &QLineEdit::textChanged, this, &DutySheet::check);
    connect(m_details, &QPlainTextEdit::textChanged, this, &DutySheet::check);
    connect(this, &Sheet::accepted, this, &DutySheet::send);
}

QWidget *DutySheet::firstField() const { return m_kind; }

void DutySheet::prepare(bool answering)
{
    const QString words[] = {answering ? tr("How it ended") : tr("Kind"),
                             tr("Case number, file, contractor, or what leaked (no names of residents)"),
                             answering ? tr("What was done, or why not") : tr("What about"), tr("Received or found on"),
                             tr("Due on, where it is not the day of the Act (may be empty)")};
    QWidget *const fields[] = {m_kind, m_subject, m_details, m_on, m_due};
    for (std::size_t i = 0; i < std::size(words); ++i) {
        m_labels[i]->setText(words[i]);
        fields[i]->setAccessibleName(words[i]);
        const bool shown = !answering || i == 0 || i == 2;
        m_labels[i]->setVisible(shown);
        fields[i]->setVisible(shown);
    }
    m_kind->clear();
    m_subject->clear();
    m_details->clear();
    cancelButton()->setText(tr("Cancel"));
    mainButton()->setText(tr("Record"));
}

void DutySheet::record(const QDate &today, Language language)
{
    m_language = language;
    m_answered.reset();
    setTitle(tr("Record a request or duty"));
    prepare(false);
    for (int i = 0; i <= int(DutyKind::Contractor); ++i)
        m_kind->addItem(DisposalWords::dutyKind(DutyKind(i)), i);
    m_on->setDay(today);
    m_due->setDay(std::nullopt);
    open();
    check();
}

void DutySheet::answer(const DutyRecord &duty, Language language)
{
    m_language = language;
    m_answered = duty;
    setTitle(duty.content.subject, DisposalWords::dutyKind(duty.content.kind));
    prepare(true);
    m_kind->addItem(DisposalWords::dutyState(DutyState::Done), 1);
    m_kind->addItem(DisposalWords::dutyState(DutyState::Refused), 0);
    open();
    check();
}

void DutySheet::check()
{
    const bool details = !m_details->toPlainText().trimmed().isEmpty();
    const bool whole = m_answered || (!m_subject->text().trimmed().isEmpty() && m_on->day() && !m_due->isWrong());
    setComplete(details && whole);
    showHint(details && whole ? QString() : tr("Fill in what is missing."));
}

void DutySheet::send()
{
    const QString words = m_details->toPlainText().trimmed();
    setBusy(true);
    const auto done = [this](const Result<DutyRecord> &duty) { sent(duty); };
    if (m_answered)
        whenReady(
            this,
            m_provisions.answerDuty(m_answered->id, {m_answered->revision, m_kind->currentData().toInt() == 1, words}),
            done);
    else
        whenReady(this,
                  m_provisions.recordDuty({DutyKind(m_kind->currentData().toInt()), m_subject->text().trimmed(), words,
                                           *m_on->day(), m_due->day()}),
                  done);
}

void DutySheet::sent(const Result<DutyRecord> &duty)
{
    setBusy(false);
    if (!duty)
        return showFailure(ErrorWords::of(duty.error(), m_language));
    dismiss();
    Q_EMIT recorded();
}

} // namespace mado
