// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON form of contract/rule_book.h.
#pragma once

#include "contract/codecs.h"
#include "contract/rule_book.h"

namespace mado {

QJsonObject encode(const RuleAccountList &value);
QJsonObject encode(const RuleBook &value);
QJsonObject encode(const WhatIf &value);
QJsonObject encode(const WhatIfResult &value);

Decoded<RuleAccountList> decodeRuleAccountList(const QJsonObject &json);
Decoded<RuleBook> decodeRuleBook(const QJsonObject &json);
Decoded<WhatIf> decodeWhatIf(const QJsonObject &json);
Decoded<WhatIfResult> decodeWhatIfResult(const QJsonObject &json);

QString word(RuleQuestionKind value);
std::optional<RuleQuestionKind> ruleQuestionKindFrom(const QString &word);

} // namespace mado
