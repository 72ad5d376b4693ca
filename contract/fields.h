// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/codec.h"
#include "contract/ids.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <optional>

namespace mado {

/// Reads the members of one JSON object and remembers the first bad one with its path, so that decoding reads
/// straight down and asks once, in decodeWith(). What it returns for a bad member is a placeholder that never
/// leaves decodeWith(). Values are never quoted in the fault: they may be personal.
class Fields
{
public:
    explicit Fields(const QJsonObject &json) : m_json(json), m_fault(&m_ownFault) {}
    Fields(const Fields &) = delete;
    Fields &operator=(const Fields &) = delete;

    QString text(const char *name);
    qint64 integer(const char *name);
    int count(const char *name); ///< Zero or more, within int.
    bool boolean(const char *name);
    QDateTime utc(const char *name);
    QStringList texts(const char *name);

    std::optional<qint64> maybeInteger(const char *name);
    std::optional<int> maybeCount(const char *name);
    std::optional<double> maybeNumber(const char *name);
    std::optional<QString> maybeText(const char *name);
    std::optional<QDateTime> maybeUtc(const char *name);

    template <class T> Id<T> id(const char *name) { return idFrom<T>(value(name), name); }
    template <class T> std::optional<Id<T>> maybeId(const char *name)
    {
        return has(name) ? std::optional(id<T>(name)) : std::nullopt;
    }

    /// An enumerator by its wire word.
    template <class E> E enumerator(const char *name, std::optional<E> (*from)(const QString &))
    {
        const auto known = from(text(name));
        if (!known)
            fail(name, "unknown word");
        return known.value_or(E{});
    }
    template <class E> std::optional<E> maybeEnumerator(const char *name, std::optional<E> (*from)(const QString &))
    {
        return has(name) ? std::optional(enumerator(name, from)) : std::nullopt;
    }

    /// A nested object, read by a function of its own Fields.
    template <class T> T object(const char *name, T (*reader)(Fields &))
    {
        const QJsonValue nested = value(name);
        if (!nested.isObject())
            fail(name, "not an object");
        Fields inner(nested.toObject(), path(name), m_fault);
        return reader(inner);
    }
    template <class T> std::optional<T> maybeObject(const char *name, T (*reader)(Fields &))
    {
        return has(name) ? std::optional(object(name, reader)) : std::nullopt;
    }
    template <class T> QList<T> objects(const char *name, T (*reader)(Fields &))
    {
        QList<T> result;
        const QJsonArray items = array(name);
        for (qsizetype i = 0; i < items.size(); ++i) {
            const QString at = path(name) + QStringLiteral("[%1]").arg(i);
            if (!items.at(i).isObject())
                failAt(at, "not an object");
            Fields inner(items.at(i).toObject(), at, m_fault);
            result.append(reader(inner));
        }
        return result;
    }
    template <class T> QList<Id<T>> ids(const char *name)
    {
        QList<Id<T>> result;
        for (const auto &item : array(name))
            result.append(idFrom<T>(item, name));
        return result;
    }
    QJsonArray array(const char *name);

    bool has(const char *name) const; ///< False for absent and for null.
    void fail(const char *name, const char *what) { failAt(path(name), what); }
    const std::optional<DecodeError> &fault() const { return *m_fault; }

private:
    Fields(const QJsonObject &json, QString prefix, std::optional<DecodeError> *fault)
        : m_json(json),
          m_prefix(std::move(prefix)),
          m_fault(fault)
    {
    }
    template <class T> Id<T> idFrom(const QJsonValue &json, const char *name)
    {
        const auto good = Id<T>::from(json.toString());
        if (!good)
            fail(name, "not an id");
        return good ? *good : *Id<T>::from(QStringLiteral("-"));
    }
    QJsonValue value(const char *name);
    QString path(const char *name) const;
    void failAt(const QString &path, const char *what);

    QJsonObject m_json;
    QString m_prefix;
    std::optional<DecodeError> m_ownFault;
    std::optional<DecodeError> *m_fault; ///< The outermost reader's.
};

/// Decodes one object: the value, or the first member that was wrong.
template <class T> Decoded<T> decodeWith(const QJsonObject &json, T (*reader)(Fields &))
{
    Fields fields(json);
    T value = reader(fields);
    if (fields.fault())
        return tl::unexpected(*fields.fault());
    return value;
}

} // namespace mado
