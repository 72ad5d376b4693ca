// SPDX-License-Identifier: GPL-3.0-or-later
// What one person keeps on this computer under a name: views of the queue, canned replies for when it is offline.
#pragma once

#include "app/store/tx.h"

namespace mado {

void keep(Tx &tx, const QString &name, const QJsonObject &json);
std::optional<QJsonObject> findKept(Tx &tx, const QString &name);

} // namespace mado
