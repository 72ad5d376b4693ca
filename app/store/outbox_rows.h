// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/tx.h"

namespace mado {

/// A reply or note before it has a place in the outbox.
struct NewOutboxItem
{
    CommandKey key;
    ConsultationId consultation;
    ConsultationCommand command;
    QDateTime writtenAt;
};

/// Puts it at the end as Waiting.
OutboxItem enqueue(Tx &tx, const NewOutboxItem &item);
/// Stores its new state, command and problem.
void updateOutbox(Tx &tx, const OutboxItem &item);
/// The item leaves: applied, or taken back.
void removeFromOutbox(Tx &tx, const CommandKey &key);
/// The same place in line under another key.
void rekey(Tx &tx, const CommandKey &old, const OutboxItem &item);

QList<OutboxItem> allOutbox(Tx &tx); ///< In order of position.
std::optional<OutboxItem> findOutbox(Tx &tx, const CommandKey &key);
/// Commits the mark that it is on its way: had the process died after this, its outcome would be unknown.
void markSending(Tx &tx, const CommandKey &key, const QDateTime &now);
int sendAttempts(Tx &tx, const CommandKey &key);
/// After a restart: what was on its way has an unknown outcome now.
void sendingBecameUnknown(Tx &tx);

} // namespace mado
