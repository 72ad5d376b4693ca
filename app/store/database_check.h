// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/tx.h"

namespace mado {

AppError storeError(const char *fault, const char *words);

/// What speaks against using an existing file, found out read-only; nullopt also where there is none yet.
std::optional<AppError> faultInFile(const QString &file, const Sealer &sealer);

/// Lets faultInFile() tell a wrong key from damage.
void writeKeyCheck(Tx &tx, const Sealer &sealer);

} // namespace mado
