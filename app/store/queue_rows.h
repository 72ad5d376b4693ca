// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/tx.h"

namespace mado {

/// What the pull loop has reached.
struct SyncProgress
{
    qint64 cursor;                     ///< 0: nothing yet.
    std::optional<QDateTime> dataAsOf; ///< Server time of the last batch.
};

/// Rows, tombstones, quarantine and the cursor that covers them, all in the caller's one transaction.
void applySync(Tx &tx, const SyncBatch &batch);
/// A single row, e.g. the answer to a command; refused when stale.
void applyConsultation(Tx &tx, const Consultation &consultation);

SyncProgress syncProgress(Tx &tx);
QList<Consultation> allConsultations(Tx &tx);
std::optional<Consultation> findConsultation(Tx &tx, const ConsultationId &id);
/// Forgets the row and, when no other consultation needs it, its transcript.
void forgetConsultation(Tx &tx, const Consultation &consultation);

} // namespace mado
