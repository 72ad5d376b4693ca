// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/staff/editor.h"

namespace mado::staff {

/// True for "01" to "47".
bool isPrefecture(const QString &code);
/// True for a text of `least` to `most` characters besides the spaces around it.
bool hasLength(const QString &text, qsizetype least, qsizetype most);

/// The first member that is wrong, by its path; nullopt: all is well. An editor gives no more than they have.
std::optional<QString> faultOf(store::Transaction &tx, const Editor &editor, const StaffDetails &details,
                               const QList<AccountId> &accounts);

/// What differs, in the order of the members.
QList<FieldChange> differences(const StaffDetails &before, const StaffDetails &after);

/// What somebody reaches by their scope: nothing, unless their role sees consultations.
StaffScope reachOf(const StaffDetails &details);

} // namespace mado::staff
