// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/canned_reply.h"
#include "contract/codec.h"

namespace mado {

QJsonObject encode(const CannedReplyContent &value);
QJsonObject encode(const CannedReply &value);
QJsonObject encode(const CannedReplyList &value);
QJsonObject encode(const CannedReplyChange &value);
QJsonObject encode(const CannedReplyHistory &value);

Decoded<CannedReplyContent> decodeCannedReplyContent(const QJsonObject &json);
Decoded<CannedReply> decodeCannedReply(const QJsonObject &json);
Decoded<CannedReplyList> decodeCannedReplyList(const QJsonObject &json);
Decoded<CannedReplyChange> decodeCannedReplyChange(const QJsonObject &json);
Decoded<CannedReplyHistory> decodeCannedReplyHistory(const QJsonObject &json);

} // namespace mado
