// SPDX-License-Identifier: GPL-3.0-or-later
// What a console may see, and what of it changed after a position of the feed.
#pragma once

#include "backend/store/engine.h"
#include "contract/ids.h"

#include <QDateTime>

namespace mado::store {

/// The consultations of one prefecture that are open, or were closed after `closedAfter`.
struct Scope
{
    QString prefecture;
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
    bool inScope; ///< False: closed too long ago.
};
/// The prefecture's rows that changed after `since`, oldest change first.
std::vector<ChangedConsultation> changedConsultations(Transaction &tx, const Scope &scope, qint64 since, qint64 limit);
bool emergencyChangedAfter(Transaction &tx, qint64 since);

} // namespace mado::store
