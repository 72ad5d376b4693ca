// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/store/engine.h"
#include "contract/ids.h"

#include <QDateTime>

namespace mado::store {

/// False: the resident never answered about this purpose. A newer answer of theirs stays.
bool takeConsentBack(Transaction &tx, const ConversationId &conversation, const QString &purpose, const QDateTime &at);
/// What was answered so far in a survey that was not finished.
void forgetDialogue(Transaction &tx, const ConversationId &conversation);

} // namespace mado::store
