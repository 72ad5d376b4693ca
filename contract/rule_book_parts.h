// SPDX-License-Identifier: GPL-3.0-or-later
// What the codecs of rules share among themselves. Not for other folders.
#pragma once

#include "contract/codecs_rule_book.h"
#include "contract/fields.h"

namespace mado {

QJsonObject encode(const RuleAccount &value);
QJsonObject encode(const RulePart &value);
QJsonObject encode(const RuleLine &value);
QJsonObject encode(const RuleEdition &value);
QJsonObject encode(const RuleOption &value);
QJsonObject encode(const RuleQuestion &value);
QJsonObject encode(const RuleCase &value);
QJsonObject encode(const WhatIfAnswer &value);
QJsonObject encode(const WhatIfChange &value);

RuleQuestion readRuleQuestion(Fields &from);
RuleCase readRuleCase(Fields &from);
WhatIfAnswer readWhatIfAnswer(Fields &from);
WhatIfResult readWhatIfResult(Fields &from);

} // namespace mado
