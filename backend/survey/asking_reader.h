// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/survey/package.h"
#include "backend/triage/section.h"

namespace mado::survey {

void readFollowUp(const triage::Section &root, AccountPackage &package);
void readRounds(const triage::Section &root, AccountPackage &package);

} // namespace mado::survey
