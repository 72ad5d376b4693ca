// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/audit/recorder.h"
#include "backend/clock.h"
#include "backend/identity/authenticator.h"
#include "backend/store/engine.h"
#include "contract/people.h"

namespace mado::staff {

/// What the routes and the tick of this folder work with; all of it outlives them.
struct StaffServices
{
    store::Database &database;
    const Clock &clock;
    const identity::Authenticator &authenticator;
    QList<AccountId> accounts;              ///< That a scope may name.
    const audit::Recorder *audit = nullptr; ///< nullptr: nothing is recorded here.
};

} // namespace mado::staff
