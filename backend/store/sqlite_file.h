// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/store/engine.h"

namespace mado::store {

/// Creates the file for its owner alone, before SQLite would with the process's umask; the log files beside it
/// inherit its mode. Refuses network file systems, where a write-ahead log silently corrupts.
tl::expected<void, StoreError> prepareFile(const QString &path);

} // namespace mado::store
