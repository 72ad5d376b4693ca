// SPDX-License-Identifier: GPL-3.0-or-later
// Two people where words speak of danger (safety.md, 3).
#pragma once

#include "backend/desk/context.h"
#include "backend/store/consultation_rows.h"

namespace mado::desk {

/// Opens the protocol at the conversation's open consultation; further dangers add their steps, and any new one takes
/// an agreement back. Moves the feed.
void openDanger(store::Transaction &tx, const ConversationId &conversation, const QDateTime &at,
                const DangerProtocol &protocol);

/// True while two people work on it: nothing that answers by itself may.
bool inDanger(store::Transaction &tx, const ConversationId &conversation);

/// True where no danger was found, or where a second person who does not hold the lease agrees to closing or lowering.
bool bothAgree(const store::ConsultationRow &row);

/// What the second person agreed to was that closing: for the next one they are asked anew.
void askSecondAnew(store::ConsultationRow &row);

/// True where no danger was found, or where every step of the protocol was taken.
bool stepsDone(const store::ConsultationRow &row);

} // namespace mado::desk
