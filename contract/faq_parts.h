// SPDX-License-Identifier: GPL-3.0-or-later
// What the codecs of frequent questions share among themselves. Not for other folders.
#pragma once

#include "contract/codecs_faq.h"
#include "contract/fields.h"

namespace mado {

QJsonObject encode(const FaqSource &value);
QJsonObject encode(const FaqItem &value);
QJsonObject encode(const FaqHead &value);
QJsonObject encode(const FaqAsked &value);
QJsonObject encode(const FaqGroup &value);
QJsonObject encode(const FaqFigures &value);
QJsonObject encode(const FaqCategory &value);
QJsonObject encode(const FaqAccount &value);

QJsonValue faqDayMaybe(const std::optional<QDate> &day);
std::optional<QDate> faqMaybeDay(Fields &from, const char *name);

} // namespace mado
