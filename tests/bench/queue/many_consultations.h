// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/consultation.h"

namespace mado::bench {

/// Invented people of every level, kind and wait; the same list every time.
QList<Consultation> manyConsultations(int count, const QDateTime &now);

} // namespace mado::bench
