// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/faq/search.h"

namespace mado::eval {

/// A question and the entry that answers it. "none": no entry does; "other": in a language that the bot does not speak.
struct Asked
{
    QString expected;
    QString text;
    bool answerable() const { return expected != QStringLiteral("none") && expected != QStringLiteral("other"); }
};

/// Lines of "expected<TAB>question"; empty lines and those that begin with # are left out. The error names the line.
tl::expected<QList<Asked>, QString> readQuestions(const QString &file);

/// Lines of "id<TAB>question<TAB>answer", for a set of one's own. Texts are put in both languages.
tl::expected<QList<faq::Entry>, QString> readEntries(const QString &file);

} // namespace mado::eval
