// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/governance/policy.h"
#include "backend/triage/section.h"

namespace mado::governance {

/// Faults go to the section.
Policy readPolicy(const triage::Section &root);
QList<DataField> readFields(const triage::Section &root);
QList<RetentionClock> readClocks(const triage::Section &root);

} // namespace mado::governance
