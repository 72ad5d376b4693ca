// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/faq.h"

#include <QByteArray>
#include <tl/expected.hpp>

namespace mado {

/// What is wrong with a file of entries, and on which line.
struct FaqCsvFault
{
    enum class Kind { Encoding, NoHeader, NoQuestion, BadId, BadDay, TooLong, TooMany };
    Kind kind;
    int line; ///< From 1.
    friend bool operator==(const FaqCsvFault &, const FaqCsvFault &) = default;
};

/// Columns by the names in the first row, in any order; unknown ones are left alone. Other wordings stand in one cell,
/// a line each.
tl::expected<FaqContents, QList<FaqCsvFault>> readFaqCsv(const QByteArray &bytes);
QByteArray writeFaqCsv(const FaqContents &contents);

} // namespace mado
