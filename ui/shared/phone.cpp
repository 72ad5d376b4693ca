// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/phone.h"

#include <phonenumbers/phonenumberutil.h>

namespace mado {

namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

constexpr char home[] = "JP";
constexpr int homeCode = 81;

} // namespace

QString groupedPhone(const QString &typed)
{
    const PhoneNumberUtil &rules = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    const bool read = rules.Parse(typed.trimmed().toStdString(), home, &number) == PhoneNumberUtil::NO_PARSING_ERROR;
    if (!read || !rules.IsValidNumber(number) || number.has_extension())
        return typed;
    std::string words;
    rules.Format(number, number.country_code() == homeCode ? PhoneNumberUtil::NATIONAL : PhoneNumberUtil::INTERNATIONAL,
                 &words);
    return QString::fromStdString(words);
}

QString dialledPhone(const QString &typed)
{
    QString digits;
    for (const QChar c : typed) {
        if (c.isDigit())
            digits += QLatin1Char(char('0' + c.digitValue()));
        else if (c == QLatin1Char('+') && digits.isEmpty())
            digits += c;
    }
    return digits.isEmpty() || digits == QLatin1String("+") ? QString() : QStringLiteral("tel:") + digits;
}

} // namespace mado
