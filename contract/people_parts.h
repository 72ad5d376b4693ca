// SPDX-License-Identifier: GPL-3.0-or-later
// What the codecs of people share among themselves. Not for other folders.
#pragma once

#include "contract/codecs_people.h"
#include "contract/fields.h"

namespace mado {

StaffDetails readStaffDetails(Fields &from);
StaffMember readStaffMember(Fields &from);
Team readTeam(Fields &from);

} // namespace mado
