// SPDX-License-Identifier: GPL-3.0-or-later
// How the codecs keep the wire words of an enumeration. Not for other folders.
#pragma once

#include <QString>
#include <array>
#include <optional>

namespace mado {

template <class E> struct Word
{
    E value;
    const char *text;
};

template <class E> Word(E, const char *) -> Word<E>; // clang before 17 cannot tell

template <class Table, class E> QString textOf(const Table &table, E value)
{
    for (const auto &entry : table) {
        if (entry.value == value)
            return QString::fromLatin1(entry.text);
    }
    Q_UNREACHABLE();
}

template <class E, std::size_t N> std::optional<E> valueOf(const std::array<Word<E>, N> &table, const QString &text)
{
    for (const auto &entry : table) {
        if (text == QLatin1String(entry.text))
            return entry.value;
    }
    return std::nullopt;
}

} // namespace mado
