// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as spreadsheet programs write them (RFC 4180): quotes, line breaks inside cells, any kind of line end.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace mado {

struct CsvRow
{
    int line; ///< On which it begins, from 1.
    QStringList cells;
    friend bool operator==(const CsvRow &, const CsvRow &) = default;
};

/// Bytes as text: UTF-8 with or without a mark, else the cp932 of Japanese Windows; nullopt: neither.
std::optional<QString> csvText(const QByteArray &bytes);

/// Empty lines are left out. Nothing is lost from a file that ends inside quotes: its last cell ends with it.
QList<CsvRow> csvRows(const QString &text);

/// UTF-8 with its mark and CRLF. A cell that a spreadsheet would take for a formula gets a ' in front.
QByteArray csvBytes(const QList<QStringList> &rows);
/// The cell without that '.
QString csvCell(const QString &cell);

} // namespace mado
