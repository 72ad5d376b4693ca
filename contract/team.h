// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/ids.h"
#include "contract/local_text.h"

namespace mado {

using TeamId = Id<struct TeamTag>;

/// PUT /v1/teams/{id} makes or renames one.
struct Team
{
    TeamId id;
    LocalText name;
    friend bool operator==(const Team &, const Team &) = default;
};

} // namespace mado
