// SPDX-License-Identifier: GPL-3.0-or-later
// What is refused about people, in the words that staff read.
#pragma once

#include "contract/commands.h"

namespace mado::staff::refused {

Problem unknownStaff();      ///< 404 staff.unknown
Problem unknownTeam();       ///< 404 team.unknown
Problem changedMeanwhile();  ///< 409 staff.changed
Problem wrongState();        ///< 409 staff.state
Problem oneself();           ///< 409 staff.own
Problem lastAdministrator(); ///< 409 staff.last_administrator
Problem loginTaken();        ///< 409 login.taken
Problem teamInUse();         ///< 409 team.in_use
Problem timesInvalid();      ///< 400 query.invalid

} // namespace mado::staff::refused
