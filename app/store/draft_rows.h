// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/tx.h"

namespace mado {

/// An empty text deletes it.
void saveDraft(Tx &tx, const ConsultationId &consultation, const Draft &draft);
void deleteDraft(Tx &tx, const ConsultationId &consultation);
std::optional<Draft> findDraft(Tx &tx, const ConsultationId &consultation);

/// The same for the note that was begun beside it.
void saveNoteDraft(Tx &tx, const ConsultationId &consultation, const Draft &draft);
void deleteNoteDraft(Tx &tx, const ConsultationId &consultation);
std::optional<Draft> findNoteDraft(Tx &tx, const ConsultationId &consultation);

bool hasDrafts(Tx &tx); ///< Replies or notes.

} // namespace mado
