// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON form of contract/care.h and contract/questions.h; the files of account packages have the same form.
#pragma once

#include "contract/care.h"
#include "contract/codec.h"

#include <QJsonObject>

namespace mado {

QJsonObject encode(const CallLadder &value);
QJsonObject encode(const QuestionSet &value);
QJsonObject encode(const CareGuides &value);

Decoded<CallLadder> decodeCallLadder(const QJsonObject &json);
Decoded<QuestionSet> decodeQuestionSet(const QJsonObject &json);
Decoded<CareGuides> decodeCareGuides(const QJsonObject &json);

} // namespace mado
