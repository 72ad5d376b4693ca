// SPDX-License-Identifier: GPL-3.0-or-later
// Images of residents, sealed like every other content; gone with their message or their transcript.
#pragma once

#include "app/store/tx.h"

namespace mado {

/// Nothing where the message was taken back, or the transcript forgotten, meanwhile.
void keepMedia(Tx &tx, const EntryId &entry, const QByteArray &content);
std::optional<QByteArray> findMedia(Tx &tx, const EntryId &entry);
void forgetMedia(Tx &tx, const EntryId &entry);
void forgetMediaOf(Tx &tx, const ConversationId &conversation);

} // namespace mado
