// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/statistics.h"

namespace mado {

/// The first prefecture whose name in either language begins as typed, or whose code it is; nullptr: none, or nothing
/// typed.
const Region *prefectureLike(const Catalogue &catalogue, const QString &typed);

} // namespace mado
