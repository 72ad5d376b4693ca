// SPDX-License-Identifier: GPL-3.0-or-later
// Why a rule says what it says, for people.
#pragma once

#include "backend/governance/decide.h"

namespace mado::governance::reason {

LocalText noRules(const QDate &day);
LocalText withinPurpose();
LocalText permitted(const Item &item, People people, bool specialCare);
LocalText needsCouncil(const Item &item);
LocalText needsLawyer(const Item &item);
LocalText unjustHarm();
LocalText noItem();
LocalText noConsentText();
LocalText neverStanding();

} // namespace mado::governance::reason
