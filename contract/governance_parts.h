// SPDX-License-Identifier: GPL-3.0-or-later
// What the codecs of governance share. Not for other folders.
#pragma once

#include "contract/codecs_governance.h"
#include "contract/parts.h"
#include "contract/statistics_parts.h"

namespace mado {

template <class E> QJsonArray encodeWords(const QList<E> &values)
{
    QJsonArray result;
    for (const E value : values)
        result.append(word(value));
    return result;
}

template <class E> QList<E> readWords(Fields &from, const char *name, std::optional<E> (*of)(const QString &))
{
    QList<E> values;
    const QStringList texts = from.texts(name);
    for (const QString &text : texts) {
        if (const auto value = of(text))
            values.append(*value);
        else
            from.fail(name, "unknown word");
    }
    return values;
}

inline std::optional<QDate> maybeDay(Fields &from, const char *name)
{
    return from.has(name) ? std::optional(readDay(from, name)) : std::nullopt;
}
inline QJsonValue dayMaybe(const std::optional<QDate> &day) { return day ? QJsonValue(dayText(*day)) : QJsonValue(); }

QJsonObject encode(const CitedRule &value);
CitedRule readCitedRule(Fields &from);
Decision readDecision(Fields &from);
Agreement readAgreement(Fields &from);
Provision readProvision(Fields &from);
RegisterEntry readRegisterEntry(Fields &from);
QJsonObject encode(const Recall &value);

} // namespace mado
