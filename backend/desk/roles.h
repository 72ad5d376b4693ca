// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/consultation.h"

namespace mado::desk {

/// Whether the role takes part in consultations; the others only read.
bool mayAct(Role role);

/// The kind that 'take next' hands to the role; nullopt: any.
std::optional<ConsultationKind> kindFor(Role role);

} // namespace mado::desk
