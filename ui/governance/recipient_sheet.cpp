// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/governance/recipient_sheet.h"

#include "contract/governance.h"
#include "ui/governance/day_field.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace mado {

RecipientSheet::RecipientSheet(const Theme &theme, QWidget *window)
    : Sheet(theme, window),
      m_consequence(new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary, this)),
      m_dayLabel(nullptr),
      m_day(new DayField(this)),
      m_numberLabel(nullptr),
      m_number(new QLineEdit(this))
{
    m_consequence->setWrap(true);
    body()->addWidget(m_consequence);
    m_dayLabel = addLabel();
    body()->addWidget(m_day);
    m_numberLabel = addLabel();
    body()->addWidget(m_number);
    m_number->setMaxLength(maxGovernanceTextUnits);
    connect(m_day, &QLineEdit::textChanged, this, &RecipientSheet::check);
    connect(m_number, &QLineEdit::textChanged, this, &RecipientSheet::check);
}

QWidget *RecipientSheet::firstField() const { return m_day; }

QDate RecipientSheet::on() const { return m_day->day().value_or(m_today); }

QString RecipientSheet::number() const { return m_number->text().trimmed(); }

void RecipientSheet::ask(const Words &words, const QDate &earliest, const QDate &today)
{
    m_earliest = earliest;
    m_today = today;
    setTitle(words.title);
    m_consequence->setText(words.consequence);
    m_dayLabel->setText(words.day);
    m_day->setAccessibleName(words.day);
    m_numberLabel->setText(words.number);
    m_number->setAccessibleName(words.number);
    m_day->setDay(today);
    m_number->setText(words.begins);
    cancelButton()->setText(tr("Cancel"));
    mainButton()->setText(tr("Record"));
    showFailure({});
    open();
    check();
}

void RecipientSheet::check()
{
    const auto day = m_day->day();
    const bool inTime = day && *day >= m_earliest && *day <= m_today;
    setComplete(inTime && !number().isEmpty());
    showHint(!inTime ? tr("A day from %1 to %2.").arg(m_earliest.toString(Qt::ISODate), m_today.toString(Qt::ISODate))
             : number().isEmpty() ? tr("Fill in what is missing.")
                                  : QString());
}

} // namespace mado
