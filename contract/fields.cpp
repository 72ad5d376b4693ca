// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/fields.h"

#include "contract/codecs.h"

#include <limits>

namespace mado {

namespace {

std::optional<qint64> wholeNumber(const QJsonValue &json)
{
    // toInteger() answers its default for everything that is not a whole number: two defaults tell them apart.
    const qint64 value = json.toInteger(0);
    return value == json.toInteger(1) ? std::optional(value) : std::nullopt;
}

} // namespace

QString Fields::text(const char *name)
{
    const QJsonValue json = value(name);
    if (!json.isString())
        fail(name, "not a text");
    return json.toString();
}

qint64 Fields::integer(const char *name)
{
    const auto number = wholeNumber(value(name));
    if (!number)
        fail(name, "not a whole number");
    return number.value_or(0);
}

int Fields::count(const char *name)
{
    const qint64 number = integer(name);
    if (number < 0 || number > std::numeric_limits<int>::max())
        fail(name, "out of range");
    return int(number);
}

bool Fields::boolean(const char *name)
{
    const QJsonValue json = value(name);
    if (!json.isBool())
        fail(name, "not true or false");
    return json.toBool();
}

QDateTime Fields::utc(const char *name)
{
    const auto time = utcFrom(text(name));
    if (!time)
        fail(name, "not a UTC time");
    return time.value_or(QDateTime());
}

QStringList Fields::texts(const char *name)
{
    QStringList result;
    for (const QJsonValue &item : array(name)) {
        if (!item.isString())
            fail(name, "not a list of texts");
        result.append(item.toString());
    }
    return result;
}

std::optional<qint64> Fields::maybeInteger(const char *name)
{
    return has(name) ? std::optional(integer(name)) : std::nullopt;
}

std::optional<int> Fields::maybeCount(const char *name)
{
    return has(name) ? std::optional(count(name)) : std::nullopt;
}

std::optional<double> Fields::maybeNumber(const char *name)
{
    if (!has(name))
        return std::nullopt;
    const QJsonValue json = value(name);
    if (!json.isDouble())
        fail(name, "not a number");
    return json.toDouble();
}

std::optional<QString> Fields::maybeText(const char *name)
{
    return has(name) ? std::optional(text(name)) : std::nullopt;
}

std::optional<QDateTime> Fields::maybeUtc(const char *name)
{
    return has(name) ? std::optional(utc(name)) : std::nullopt;
}

QJsonArray Fields::array(const char *name)
{
    const QJsonValue json = value(name);
    if (!json.isArray())
        fail(name, "not a list");
    return json.toArray();
}

bool Fields::has(const char *name) const
{
    const QJsonValue json = m_json.value(QLatin1String(name));
    return !json.isUndefined() && !json.isNull();
}

QJsonValue Fields::value(const char *name)
{
    if (!has(name))
        fail(name, "missing");
    return m_json.value(QLatin1String(name));
}

QString Fields::path(const char *name) const
{
    const QString last = QString::fromLatin1(name);
    return m_prefix.isEmpty() ? last : m_prefix + QLatin1Char('.') + last;
}

void Fields::failAt(const QString &path, const char *what)
{
    if (!*m_fault)
        *m_fault = DecodeError{path, QString::fromLatin1(what)};
}

} // namespace mado
