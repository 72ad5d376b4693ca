// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/permissions.h"

namespace mado::audit {

/// How what somebody does with a permission comes to stand in the record.
enum class Trail {
    Nothing, ///< It shows and changes nothing about anybody.
    Itself,  ///< The work records it, in its own transaction.
    Look,    ///< Recorded where roles are asked; looking again soon is the same look.
    Change   ///< Recorded where roles are asked, each time.
};

/// Every permission has one: a new one does not build without.
Trail trailOf(Permission permission);

} // namespace mado::audit
