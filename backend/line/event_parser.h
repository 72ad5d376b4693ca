// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/line/event.h"

#include <QJsonObject>
#include <tl/expected.hpp>

namespace mado::line {

/// Why an event cannot be worked off: "timestamp: not a time". Never quotes values: they may be personal.
using EventFault = QString;

/// Reads one webhook event. Types this version does not know become OtherEvent or UnknownMessage. An event that
/// does not come from one resident (group, room, no source) has an empty `lineUser` and is OtherEvent.
tl::expected<InboundEvent, EventFault> parseEvent(const AccountId &account, const QJsonObject &event);

/// What two deliveries of the same event share: LINE's event id, or for older forms a digest of what identifies it.
QString dedupeOf(const QJsonObject &event);

/// LINE's event time in ms; 0 where there is none to read. For ordering only.
qint64 eventTime(const QJsonObject &event);

} // namespace mado::line
