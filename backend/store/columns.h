// SPDX-License-Identifier: GPL-3.0-or-later
// How values of the contract stand in columns.
#pragma once

#include "backend/store/engine.h"
#include "contract/ids.h"
#include "contract/local_text.h"

#include <QDateTime>

namespace mado::store {

/// Times are milliseconds since 1970, UTC.
inline Value timeColumn(const QDateTime &time) { return Value(qint64(time.toMSecsSinceEpoch())); }
inline Value timeColumn(const std::optional<QDateTime> &time) { return time ? timeColumn(*time) : Value(); }
inline QDateTime timeFrom(const Row &row, size_t column)
{
    return QDateTime::fromMSecsSinceEpoch(row.integer(column), Qt::UTC);
}
inline std::optional<QDateTime> timeIfAny(const Row &row, size_t column)
{
    return row.isNull(column) ? std::nullopt : std::optional(timeFrom(row, column));
}

inline Value textColumn(const std::optional<QString> &text) { return text ? Value(*text) : Value(); }

/// A row that this version cannot read: set aside visibly where many are read, so that it hides no other.
class UnreadableRow : public StoreFailure
{
public:
    using StoreFailure::StoreFailure;
};

template <class T> T known(std::optional<T> value, const char *what)
{
    if (!value)
        throw UnreadableRow(std::string("a row holds an unreadable ") + what + "; restore the last good backup");
    return std::move(*value);
}

template <class IdType> IdType idFrom(const Row &row, size_t column)
{
    return known(IdType::from(row.text(column)), "id");
}

/// A text of both languages as {"ja": …, "en": …}; a plain text stands for both.
QString localTextColumn(const LocalText &text);
LocalText localTextFrom(const QString &column);

} // namespace mado::store
