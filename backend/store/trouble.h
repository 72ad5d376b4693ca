// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/store/engine.h"
#include "contract/commands.h"

namespace mado::store {

/// What a client is told when the database did not do it: 503 in words. Nothing happened; the same command may come
/// again with the same key. Nothing of `error.what`, which is for the log.
Problem troubleOf(const StoreError &error);

} // namespace mado::store
