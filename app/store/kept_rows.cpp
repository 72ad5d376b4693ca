// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/kept_rows.h"

namespace mado {

namespace {

SealPlace placeOf(const QString &name) { return {"kept", "sealed", name}; }

} // namespace

void keep(Tx &tx, const QString &name, const QJsonObject &json)
{
    tx.run("INSERT INTO kept (name, sealed) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET sealed = excluded.sealed",
           {name, tx.seal(placeOf(name), json)});
}

std::optional<QJsonObject> findKept(Tx &tx, const QString &name)
{
    const QVariant sealed = tx.value("SELECT sealed FROM kept WHERE name = ?", {name});
    return sealed.isValid() ? tx.open(placeOf(name), sealed) : std::nullopt;
}

} // namespace mado
