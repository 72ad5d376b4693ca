// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/survey/package.h"

namespace mado::survey {

/// What must hold between the files of a package whose files are each well-formed.
QList<Fault> crossCheck(const AccountPackage &package);

} // namespace mado::survey
