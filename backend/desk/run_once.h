// SPDX-License-Identifier: GPL-3.0-or-later
// The one place where a command is kept from happening twice.
#pragma once

#include "backend/desk/commands.h"
#include "backend/http/message.h"

namespace mado::desk {

/// A command as it came in.
struct KeyedCommand
{
    CommandKey key;
    QString route; ///< Path of the request: names the consultation and what is done to it.
    QJsonObject body;
};

/// What the command does; nullopt: it found nothing to do.
using CommandWork = std::function<tl::expected<std::optional<Done>, Problem>()>;

/// Runs the work, unless its key already did: then the answer is told again, from the rows as they are now. The key
/// commits together with the effect; a refusal has no effect and keeps no key. The same key with another route, body
/// or member of staff is refused.
http::Response runOnce(store::Transaction &tx, const Context &context, const KeyedCommand &command,
                       const CommandWork &work);

/// The answer to a command that was applied.
http::Response answerTo(store::Transaction &tx, const Done &done);

} // namespace mado::desk
