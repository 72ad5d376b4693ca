// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/survey/survey.h"

namespace mado::accounts {

/// Whether some answers to the survey make `wanted` hold while none of `before` surely does. Tries answers on both
/// sides of every bound that the conditions name; where those are too many to try, the answer is yes.
bool canHold(const survey::Survey &survey, const triage::Condition &wanted,
             const QList<triage::Condition> &before = {});

} // namespace mado::accounts
