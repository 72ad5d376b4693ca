// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/identity/secret_box.h"
#include "backend/store/engine.h"

#include <tl/expected.hpp>

namespace mado::main {

/// The key in `file`, which the database has to have been sealed with; made when neither exists yet. The error says
/// what is wrong and what to do.
tl::expected<identity::SecretBox, QString> openSecrets(const QString &file, store::Database &database);

} // namespace mado::main
