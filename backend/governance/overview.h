// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/governance/services.h"

namespace mado::governance {

/// Everything an officer looks at, as it is now. Consents are those of their prefecture's residents.
Governance overviewFor(store::Transaction &tx, const Officer &officer);

} // namespace mado::governance
