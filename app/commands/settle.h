// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/context.h"

namespace mado::commands {

/// Sends a refused or stopped item once more after its author looked: the same place, a new key (the old one may be
/// known to the server with another body), the present lease, and for replies what has been read until now.
QFuture<Result<void>> sendAgain(const CommandContext &context, const CommandKey &key);
/// Takes it back. One whose outcome is unknown stays: it may have been sent.
QFuture<Result<void>> withdraw(const CommandContext &context, const CommandKey &key);
/// A call happened, whoever has the consultation now: its refused record becomes a note of its author with these words,
/// in one commit. Nothing else can.
QFuture<Result<void>> keepAsNote(const CommandContext &context, const CommandKey &key, const QString &words);

} // namespace mado::commands
