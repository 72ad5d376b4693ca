// SPDX-License-Identifier: GPL-3.0-or-later
// What a console may see, and what of it changed after a position of the feed.
#pragma once

#include "backend/store/engine.h"
#include "contract/ids.h"

#include <QDateTime>

namespace mado::store {

/// The consultations in the reach of one member of staff that are open, or were closed after `closedAfter`.
struct Scope
{
    StaffId staff;
    QDateTime closedAfter;
};

/// Open ones first, in the order in which people are served.
std::vector<ConsultationId> consultationsByUrgency(Transaction &tx, const Scope &scope, qint64 limit);
/// The oldest position that a row of the scope has; nullopt: the scope is empty.
std::optional<qint64> oldestChange(Transaction &tx, const Scope &scope);

struct ChangedConsultation
{
    ConsultationId id;
    qint64 seq;
    bool inScope; ///< False: closed too long ago, or no longer in reach.
};
/// Rows in reach that changed after `since`, and those that came into reach or left it: oldest change first.
std::vector<ChangedConsultation> changedConsultations(Transaction &tx, const Scope &scope, qint64 since, qint64 limit);
bool emergencyChangedAfter(Transaction &tx, qint64 since);

} // namespace mado::store
