// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/tx.h"

namespace mado {

/// Keeps what could not be decoded, sealed and named (law 6). Entries come with their conversation.
void quarantine(Tx &tx, const Quarantined &row, const std::optional<ConversationId> &conversation);
/// A readable version of it arrived.
void release(Tx &tx, const QString &entity, const QString &id);
QList<Quarantined> allQuarantined(Tx &tx);
/// Tries each again: a newer console may be able to read it.
void retryQuarantined(Tx &tx);

} // namespace mado
