// SPDX-License-Identifier: GPL-3.0-or-later
// Which key the sealed columns of this database were sealed with.
#pragma once

#include "backend/store/engine.h"

namespace mado::store {

/// What shows that a key is the right one, and nothing else of it; nullopt: nothing was sealed yet.
std::optional<QByteArray> sealingMark(Transaction &tx);
/// False: the database has another mark already.
bool keepSealingMark(Transaction &tx, const QByteArray &mark);

} // namespace mado::store
