// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/rule_draft.h"
#include "ui/shared/tag.h"

#include <QCoreApplication>

namespace mado {

/// What the parts of a rule are called where it is written.
class RuleWords
{
    Q_DECLARE_TR_FUNCTIONS(mado::RuleWords)

public:
    static TagTone tone(RiskLevel level);
    static QString count(RuleCount count);
    static QString test(RuleTestKind kind);
    static QString day(const std::optional<QDate> &day); ///< 2020-05-08; empty: none.
};

} // namespace mado
