// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/secret_rows.h"

#include "contract/codecs.h"

namespace mado {

namespace {

SealPlace sessionPlace() { return {"secret", "sealed", QStringLiteral("session")}; }

} // namespace

void keepSession(Tx &tx, const SessionGranted &session)
{
    SessionGranted kept = session;
    kept.token.clear(); // lives in memory only
    tx.run("INSERT INTO secret (name, sealed) VALUES ('session', ?) ON CONFLICT (name) DO UPDATE "
           "SET sealed = excluded.sealed",
           {tx.seal(sessionPlace(), encode(kept))});
    tx.erased = true;
}

std::optional<SessionGranted> keptSession(Tx &tx)
{
    const QVariant sealed = tx.value("SELECT sealed FROM secret WHERE name = 'session'");
    const auto json = sealed.isValid() ? tx.open(sessionPlace(), sealed) : std::nullopt;
    if (!json)
        return std::nullopt;
    const auto session = decodeSessionGranted(*json);
    return session ? std::optional(*session) : std::nullopt;
}

void dropSession(Tx &tx)
{
    tx.run("DELETE FROM secret WHERE name = 'session'");
    tx.erased = true;
}

} // namespace mado
