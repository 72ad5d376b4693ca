// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/store/engine.h"
#include "contract/consultation.h"

namespace mado::desk {

/// Whether the role takes part in consultations.
bool mayAct(Role role);

/// The kinds that 'take next' hands to somebody: those they were set to take, else the one of their role. Empty: any.
QList<ConsultationKind> kindsOf(store::Transaction &tx, const StaffProfile &staff);

} // namespace mado::desk
