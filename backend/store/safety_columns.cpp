// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/safety_columns.h"

#include "backend/store/columns.h"
#include "contract/codecs.h"

#include <QJsonDocument>

namespace mado::store {

using namespace Qt::Literals::StringLiterals;

namespace {

template <class T>
std::optional<T> part(const QJsonObject &json, const char *name, Decoded<T> (*decode)(const QJsonObject &))
{
    const QJsonValue value = json.value(QLatin1String(name));
    if (!value.isObject())
        return std::nullopt;
    auto decoded = decode(value.toObject());
    return known(decoded ? std::optional(std::move(*decoded)) : std::nullopt, name);
}

QDateTime timeAt(const QJsonObject &json, const char *name)
{
    return known(utcFrom(json.value(QLatin1String(name)).toString()), name);
}

QJsonObject releasedJson(const ReleasedColumns &released)
{
    QJsonObject json{{u"by"_s, released.by.text()},
                     {u"at"_s, utcText(released.at)},
                     {u"since"_s, utcText(released.since)},
                     {u"unread"_s, released.unread}};
    if (released.waitingSince)
        json.insert(u"waitingSince"_s, utcText(*released.waitingSince));
    return json;
}

ReleasedColumns releasedFrom(const QJsonObject &json)
{
    return {.by = known(StaffId::from(json["by"_L1].toString()), "id"),
            .at = timeAt(json, "at"),
            .since = timeAt(json, "since"),
            .waitingSince = utcFrom(json["waitingSince"_L1].toString()),
            .unread = json["unread"_L1].toInt()};
}

} // namespace

std::optional<QString> safetyColumn(const SafetyColumns &safety, const QString &callReason)
{
    QJsonObject json;
    if (safety.person)
        json.insert(u"person"_s, encode(*safety.person));
    if (safety.access != Access())
        json.insert(u"access"_s, encode(safety.access));
    if (safety.danger)
        json.insert(u"danger"_s, encode(*safety.danger));
    if (safety.released)
        json.insert(u"released"_s, releasedJson(*safety.released));
    if (safety.askedAt)
        json.insert(u"askedAt"_s, utcText(*safety.askedAt));
    if (safety.contactDue)
        json.insert(u"contactDue"_s, utcText(*safety.contactDue));
    if (!callReason.isEmpty())
        json.insert(u"callReason"_s, callReason);
    if (json.isEmpty())
        return std::nullopt;
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

SafetyColumns safetyFrom(const QString &column, QString &callReason)
{
    const QJsonObject json = QJsonDocument::fromJson(column.toUtf8()).object();
    SafetyColumns safety;
    safety.person = part(json, "person", decodePersonConcerned);
    safety.access = part(json, "access", decodeAccess).value_or(Access());
    safety.danger = part(json, "danger", decodeDangerProtocol);
    if (json["released"_L1].isObject())
        safety.released = releasedFrom(json["released"_L1].toObject());
    safety.askedAt = utcFrom(json["askedAt"_L1].toString());
    safety.contactDue = utcFrom(json["contactDue"_L1].toString());
    callReason = json["callReason"_L1].toString();
    return safety;
}

} // namespace mado::store
