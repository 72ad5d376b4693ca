// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/store/consultation_rows.h"

namespace mado::store {

/// "09012345612" as "090-••••-••12": what is shown until a call is due. Digits of any grouping; too short: all hidden.
QString maskedPhone(const QString &phone);

/// Who the resident is, as far as the desk needs it.
ResidentCard residentCard(Transaction &tx, const ConversationId &conversation);

/// The consultation as consoles see it.
Consultation describe(Transaction &tx, const ConsultationRow &row);

} // namespace mado::store
