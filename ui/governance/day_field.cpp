// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/governance/day_field.h"

namespace mado {

DayField::DayField(QWidget *parent) : QLineEdit(parent)
{
    setInputMethodHints(Qt::ImhDate | Qt::ImhPreferLatin);
    setMaxLength(10);
    setPlaceholderText(QStringLiteral("2020-06-17"));
}

void DayField::setDay(const std::optional<QDate> &day) { setText(day ? day->toString(Qt::ISODate) : QString()); }

std::optional<QDate> DayField::day() const
{
    const QDate day = QDate::fromString(text().trimmed(), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

bool DayField::isWrong() const { return !text().trimmed().isEmpty() && !day(); }

} // namespace mado
