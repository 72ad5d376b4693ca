// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/sealing_rows.h"

namespace mado::store {

std::optional<QByteArray> sealingMark(Transaction &tx)
{
    const auto rows = tx.query("SELECT mark FROM sealing WHERE id = 1");
    return rows.empty() ? std::nullopt : std::optional(rows[0].bytes(0));
}

bool keepSealingMark(Transaction &tx, const QByteArray &mark)
{
    tx.execute("INSERT INTO sealing (id, mark) VALUES (1, $1) ON CONFLICT (id) DO NOTHING", {mark});
    return sealingMark(tx) == mark;
}

} // namespace mado::store
