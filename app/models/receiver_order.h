// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/consultation.h"

namespace mado {

/// Whom to ask first: those whose console is connected, of the profession that the consultation waits for, holding the
/// fewest; supervisors after the others, for they are nobody's first choice.
QList<Receiver> bySuitability(QList<Receiver> receivers, const Consultation &consultation);

} // namespace mado
