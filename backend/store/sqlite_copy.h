// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/store/copy_target.h"
#include "backend/store/engine.h"

namespace mado::store {

/// The database file as it is at one moment, while others go on writing to it. It is given to `take` page by page,
/// not always in their order: what is given later counts. Neither memory nor a disk holds all of it. Blocks; until it
/// is done the write-ahead log keeps growing.
tl::expected<void, StoreError> copySqlite(const QString &path, const TakePiece &take);

} // namespace mado::store
