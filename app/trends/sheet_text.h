// SPDX-License-Identifier: GPL-3.0-or-later
// A table as words, for files that leave the program.
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace mado {

struct SheetText
{
    QList<QStringList> facts; ///< Label and words: what this is, its base, its release. Before the table.
    QStringList header;
    QList<QStringList> rows;
    friend bool operator==(const SheetText &, const SheetText &) = default;
};

/// UTF-8 with a byte order mark, as spreadsheets of Japanese offices expect it; CRLF. What a spreadsheet would take
/// for a formula gets an apostrophe before it; numbers with their sign stay numbers.
QByteArray csvOf(const SheetText &sheet);

/// Reads back what csvOf() wrote: every record with its fields, apostrophes taken off.
QList<QStringList> csvRecords(const QByteArray &csv);

} // namespace mado
