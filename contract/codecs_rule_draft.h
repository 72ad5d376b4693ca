// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON form of contract/rule_draft.h and contract/rule_trial.h.
#pragma once

#include "contract/codecs.h"
#include "contract/rule_trial.h"

namespace mado {

class Fields;

RuleDraft readRuleDraft(Fields &from);
QJsonObject encode(const RuleDraft &value);
QJsonObject encode(const RuleTrial &value);
QJsonObject encode(const RuleTrialResult &value);

Decoded<RuleDraft> decodeRuleDraft(const QJsonObject &json);
Decoded<RuleTrial> decodeRuleTrial(const QJsonObject &json);
Decoded<RuleTrialResult> decodeRuleTrialResult(const QJsonObject &json);

QString word(RuleTestKind value);
std::optional<RuleTestKind> ruleTestKindFrom(const QString &word);

} // namespace mado
