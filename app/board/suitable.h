// SPDX-License-Identifier: GPL-3.0-or-later
// Whom to assign a consultation to, the best first.
#pragma once

#include "contract/board.h"

#include <optional>

namespace mado {

/// Connected before away, on duty before on call before off, the resident's language, the kind they take, then who
/// holds least. Of equals, as they came. Whoever holds it already goes last.
QList<BoardPerson> bySuitability(QList<BoardPerson> people, const std::optional<Consultation> &consultation,
                                 int comfortable);

} // namespace mado
