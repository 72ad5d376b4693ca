// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/feed.h"

namespace mado::store {

qint64 nextFeed(Transaction &tx) { return nextFeed(tx, 1); }

qint64 nextFeed(Transaction &tx, qint64 howMany)
{
    tx.feedMoved();
    return tx.query("UPDATE counter SET value = value + $1 WHERE name = 'feed' RETURNING value", {howMany})
        .at(0)
        .integer(0);
}

qint64 touchFeed(Transaction &tx, const QString &entity, const QString &id)
{
    const qint64 seq = nextFeed(tx);
    tx.execute("INSERT INTO feed (entity, id, seq) VALUES ($1, $2, $3) "
               "ON CONFLICT (entity, id) DO UPDATE SET seq = excluded.seq",
               {entity, id, seq});
    return seq;
}

qint64 feedPosition(Transaction &tx)
{
    return tx.query("SELECT value FROM counter WHERE name = 'feed'").at(0).integer(0);
}

} // namespace mado::store
