// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/codec.h"
#include "contract/consultation.h"
#include "contract/transcript.h"

namespace mado {

/// A row that could not be decoded: kept in sight, never defaulted, never dropped (law 6).
struct Quarantined
{
    QString entity; ///< "consultation" or "entry".
    QString id;     ///< "" when even the id is missing.
    DecodeError fault;
    QJsonObject raw;
    friend bool operator==(const Quarantined &, const Quarantined &) = default;
};

/// Rows in scope that changed after the cursor the console named; at since=0 the urgency-ordered snapshot.
struct SyncBatch
{
    qint64 cursor; ///< Commit together with the rows, then ask from here.
    bool more;     ///< True: ask again at once.
    QDateTime serverTime;
    QList<Consultation> consultations;
    QList<ConsultationId> gone; ///< Left the reader's scope: forget them.
    QList<Quarantined> quarantined;
    friend bool operator==(const SyncBatch &, const SyncBatch &) = default;
};

/// Entries of one conversation that changed after the sequence number the console named.
struct TranscriptBatch
{
    ConversationId conversation;
    qint64 cursor;
    bool more;
    QList<Entry> entries;
    QList<Quarantined> quarantined;
    friend bool operator==(const TranscriptBatch &, const TranscriptBatch &) = default;
};

} // namespace mado
