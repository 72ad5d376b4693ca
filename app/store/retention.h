// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/tx.h"

namespace mado {

/// Least data on the desk: transcripts stay while they are of one's own open consultations or were opened within 7
/// days; closed consultations leave 7 days after closing unless opened since. What the outbox or a draft needs stays.
void forgetUnneeded(Tx &tx, const StaffId &me, const QDateTime &now);

} // namespace mado
