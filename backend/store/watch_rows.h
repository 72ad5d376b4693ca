// SPDX-License-Identifier: GPL-3.0-or-later
// What the deterioration watch reads and marks.
#pragma once

#include "backend/store/bot_rows.h"

namespace mado::store {

struct WatchedResponse
{
    QString id;
    ConversationId conversation;
    ResponseRow response;
};

/// Responses of the account that the watch has not looked at, oldest first.
std::vector<WatchedResponse> unwatchedResponses(Transaction &tx, const AccountId &account, qint64 limit);
void markWatched(Transaction &tx, const QString &response);

/// Everybody's newest response to the account, where it was answered within the span and nothing was said about the
/// next one yet. Residents whom LINE no longer reaches are passed over.
std::vector<WatchedResponse> overdueResponses(Transaction &tx, const AccountId &account, const QDateTime &after,
                                              const QDateTime &before, qint64 limit);
void markMissed(Transaction &tx, const QString &response);

} // namespace mado::store
