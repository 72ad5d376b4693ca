// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/local_text.h"

#include <QList>
#include <optional>

namespace mado {

/// 緊急度, in the order in which people are served. Unrated (no rule could decide) ranks right after high.
enum class RiskLevel { Emergency, High, Unrated, Moderate, Low };

/// One thing that made the rules say what they said: "breathless at rest: yes".
struct RiskReason
{
    QString rule; ///< Id of the rule that fired, within the rule version.
    LocalText text;
    LocalText value;
    RiskLevel weight;
    friend bool operator==(const RiskReason &, const RiskReason &) = default;
};

/// The level by rules and the level by staff are two fields (safety.md, 6): staff raise at once, lower with a reason.
struct Risk
{
    RiskLevel byRules;
    std::optional<RiskLevel> byStaff;
    QString ruleVersion;       ///< Shown beside every level: 「判定ルール n版・診断ではありません」.
    QList<RiskReason> reasons; ///< Worst first.

    RiskLevel level() const { return byStaff.value_or(byRules); }
    friend bool operator==(const Risk &, const Risk &) = default;
};

} // namespace mado
