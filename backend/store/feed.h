// SPDX-License-Identifier: GPL-3.0-or-later
// The one order of everything that consoles hear of. Its counter's row stays locked until the commit, so that a
// number becomes visible only after every smaller one: a reader's cursor can never pass over a row.
#pragma once

#include "backend/store/engine.h"

namespace mado::store {

/// The next number of the feed, for rows that carry it themselves (transcript entries).
qint64 nextFeed(Transaction &tx);

/// As many numbers as named, at least one; returns the last of them.
qint64 nextFeed(Transaction &tx, qint64 howMany);

/// Gives the row of this entity ("consultation") the next number, which it returns.
qint64 touchFeed(Transaction &tx, const QString &entity, const QString &id);

/// The newest number that a reader of this transaction can see.
qint64 feedPosition(Transaction &tx);

} // namespace mado::store
