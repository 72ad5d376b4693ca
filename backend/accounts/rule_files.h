// SPDX-License-Identifier: GPL-3.0-or-later
// Edited rules as files of a package, so that faults name their line and a published version is complete.
#pragma once

#include "backend/survey/package.h"
#include "contract/rule_draft.h"

#include <QMap>

namespace mado::accounts {

/// The table of cases that a package's rules are tried against.
inline const QString casesFile = QStringLiteral("cases.csv");

/// By their names in the package: "rules/2020-05-08.yaml" …, "cases.csv". A rule whose condition is as `original` has
/// it keeps its reasons; else the reasons are the answers that its condition looks at.
QMap<QString, QByteArray> ruleFiles(const RuleDraft &draft, const survey::AccountPackage &original);

/// Whether the file is one of those that edited rules replace.
bool isRuleFile(const QString &name);

} // namespace mado::accounts
