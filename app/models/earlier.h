// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/transcript_model.h"

namespace mado {

/// One consultation of this conversation that came to its end before, as the transcript tells it.
struct EarlierConsultation
{
    EntryId end;                       ///< The line that says how it ended.
    QDateTime openedAt;                ///< UTC.
    QDateTime closedAt;                ///< UTC.
    std::optional<Disposition> result; ///< nullopt: in a word this version does not know.
    std::optional<StaffName> closedBy;
    std::optional<RiskLevel> worst; ///< Of what was said while it ran; nullopt: nothing was.
    int replies = 0;                ///< Of staff.
    int calls = 0;                  ///< Reached or not.
    QStringList notes = {};         ///< Of staff, oldest first.
    friend bool operator==(const EarlierConsultation &, const EarlierConsultation &) = default;
};

/// Newest first. The one that is on screen is none of them; `closed` says that it came to its end.
QList<EarlierConsultation> earlierConsultations(const TranscriptModel &transcript, bool closed);

} // namespace mado
