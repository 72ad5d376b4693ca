// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/audit.h"
#include "contract/local_text.h"

#include <QCoreApplication>

namespace mado {

/// One record of what was done, as people read it.
struct AuditWords
{
    Q_DECLARE_TR_FUNCTIONS(mado::AuditWords)

public:
    QString label; ///< To what, or to whom.
    QString tag;   ///< What the server wrote as the reason, or why it refused; may be empty.
    QString full;  ///< What people wrote, or all that a refusal says; may be empty.

    static AuditWords of(const AuditRecord &record, Language language);
    static QString who(const AuditRecord &record, Language language);
    QString inOneLine() const; ///< Tag and full words, for a file.
};

} // namespace mado
