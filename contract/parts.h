// SPDX-License-Identifier: GPL-3.0-or-later
// What the codecs share among themselves: readers of nested values and helpers for writing. Not for other folders.
#pragma once

#include "contract/codecs.h"
#include "contract/fields.h"

namespace mado {

QJsonObject encode(const LocalText &value);
QJsonObject encode(const SendState &value);

LocalText readLocalText(Fields &from);
Risk readRisk(Fields &from);
StaffName readStaffName(Fields &from);
StaffProfile readStaffProfile(Fields &from);
Consultation readConsultation(Fields &from);
EntryBody readEntryBody(Fields &from);
QJsonObject encode(const HandOverCard &value);
HandOverCard readHandOverCard(Fields &from);
PendingHandOver readPendingHandOver(Fields &from);
Assignment readAssignment(Fields &from);
std::variant<Role, StaffId> readHandOverTo(Fields &from);
void putHandOverTo(QJsonObject &json, const std::variant<Role, StaffId> &to);
QJsonObject encode(const PersonConcerned &value);
QJsonObject encode(const Access &value);
PersonConcerned readPersonConcerned(Fields &from);
Access readAccess(Fields &from);
DangerProtocol readDangerProtocol(Fields &from);
Entry readEntry(Fields &from);
About readAbout(Fields &from);
SessionGranted readSessionGranted(Fields &from);

template <class T> QJsonArray encodeList(const QList<T> &values)
{
    QJsonArray result;
    for (const T &value : values)
        result.append(encode(value));
    return result;
}

/// An absent optional is an absent member.
inline void put(QJsonObject &json, const char *name, const QJsonValue &value)
{
    if (!value.isNull())
        json.insert(QLatin1String(name), value);
}
template <class T> QJsonValue encodeMaybe(const std::optional<T> &value)
{
    return value ? QJsonValue(encode(*value)) : QJsonValue();
}
inline QJsonValue utcMaybe(const std::optional<QDateTime> &time)
{
    return time ? QJsonValue(utcText(*time)) : QJsonValue();
}
template <class T> QJsonValue plainMaybe(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}
template <class T> QJsonValue idMaybe(const std::optional<Id<T>> &id)
{
    return id ? QJsonValue(id->text()) : QJsonValue();
}

} // namespace mado
