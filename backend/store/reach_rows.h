// SPDX-License-Identifier: GPL-3.0-or-later
// Which consultations each member of staff reaches. The one place that decides: the feed, transcripts, commands and
// 'take next' all ask here. What comes into reach or leaves it moves the feed, so that consoles load or forget it.
#pragma once

#include "backend/store/consultation_rows.h"
#include "contract/people.h"

#include <string>

namespace mado::store {

/// Condition on the consultation `c` of a query; `staff` is the place of the parameter: "$1".
std::string inReachOf(const char *staff);

bool reaches(Transaction &tx, const StaffId &staff, const ConsultationId &consultation);

/// Why somebody reaches a consultation that is beyond their scope: what they wrote when they broke the glass. "": it is
/// within it.
QString whyReached(Transaction &tx, const StaffId &staff, const ConsultationId &consultation);

/// Active staff who reach the consultation, with how many they hold; by name.
QList<Receiver> whoReaches(Transaction &tx, const ConsultationId &consultation);

/// Replaces what somebody reaches by their scope; an empty one reaches nothing. Openings stay.
void setScopeReach(Transaction &tx, const StaffId &staff, const StaffScope &scope);

/// Adds what an opening names to somebody's reach, until closeReach().
void openReach(Transaction &tx, const StaffId &staff, const BreakGlassId &opening, const BreakGlassRequest &request);
void closeReach(Transaction &tx, const StaffId &staff, const BreakGlassId &opening);

/// Everything goes, openings too.
void endReach(Transaction &tx, const StaffId &staff);

/// Gives the consultation to another prefecture: it leaves the reach of some and comes into that of others.
void moveConsultation(Transaction &tx, ConsultationRow &row, const QString &prefecture);

/// Who asks the feed, as far as its answer depends on them: readers of equal keys are told the same. nullopt: the
/// account is not active, and nothing is told.
std::optional<QString> readerKey(Transaction &tx, const StaffId &staff, qint64 since);

} // namespace mado::store
