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

/// Work on something else than a consultation: names what it changed by its id.
using SubjectWork = std::function<tl::expected<QString, Problem>()>;
/// The answer, from the rows as they are now; `again` when the work was done before.
using SubjectAnswer = std::function<http::Response(const QString &subject, bool again)>;

/// The same rules for such work.
http::Response runOnceOn(store::Transaction &tx, const StaffId &staff, const QDateTime &now,
                         const KeyedCommand &command, const SubjectWork &work, const SubjectAnswer &answer);

/// The answer to a command that was applied.
http::Response answerTo(store::Transaction &tx, const Done &done);

} // namespace mado::desk
