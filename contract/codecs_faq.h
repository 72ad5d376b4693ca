// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON form of contract/faq.h.
#pragma once

#include "contract/codecs.h"
#include "contract/faq.h"

namespace mado {

QJsonObject encode(const FaqContent &value);
QJsonObject encode(const FaqDraft &value);
QJsonObject encode(const FaqVersion &value);
QJsonObject encode(const FaqEntry &value);
QJsonObject encode(const FaqAccountList &value);
QJsonObject encode(const FaqBoard &value);
QJsonObject encode(const FaqSave &value);
QJsonObject encode(const FaqStep &value);
QJsonObject encode(const FaqSettle &value);
QJsonObject encode(const FaqContents &value);
QJsonObject encode(const FaqImported &value);

Decoded<FaqContent> decodeFaqContent(const QJsonObject &json);
Decoded<FaqDraft> decodeFaqDraft(const QJsonObject &json);
Decoded<FaqVersion> decodeFaqVersion(const QJsonObject &json);
Decoded<FaqEntry> decodeFaqEntry(const QJsonObject &json);
Decoded<FaqAccountList> decodeFaqAccountList(const QJsonObject &json);
Decoded<FaqBoard> decodeFaqBoard(const QJsonObject &json);
Decoded<FaqSave> decodeFaqSave(const QJsonObject &json);
Decoded<FaqStep> decodeFaqStep(const QJsonObject &json);
Decoded<FaqSettle> decodeFaqSettle(const QJsonObject &json);
Decoded<FaqContents> decodeFaqContents(const QJsonObject &json);
Decoded<FaqImported> decodeFaqImported(const QJsonObject &json);

QString word(FaqVersionKind value);
QString word(FaqStepKind value); ///< As the route ends: "drop-draft".
QString word(FaqAskedState value);
std::optional<FaqVersionKind> faqVersionKindFrom(const QString &word);
std::optional<FaqStepKind> faqStepKindFrom(const QString &word);
std::optional<FaqAskedState> faqAskedStateFrom(const QString &word);

} // namespace mado
