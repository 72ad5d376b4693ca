// SPDX-License-Identifier: GPL-3.0-or-later
// The part of an account package that helps children learn at home: what residents are told, and what there is to
// learn from before staff add to it.
#pragma once

#include "backend/triage/fault.h"
#include "contract/learning.h"

#include <QHash>
#include <tl/expected.hpp>

namespace mado::learning {

using triage::Fault;

struct Teaching
{
    QHash<QString, LocalText> texts;
    QList<LearningContent> items; ///< That come with the account.

    /// Every key the code uses is there: the loader refuses a file without it.
    LocalText text(const char *name) const { return texts.value(QLatin1String(name)); }
    LocalText subject(LearningSubject subject) const;
};

/// School years that are offered together: the first of each three.
inline constexpr int yearGroups[] = {1, 4, 7, 10};
inline constexpr int yearsInGroup = 3;

/// Reads and checks the file; every fault found, with its line.
tl::expected<Teaching, QList<Fault>> loadTeaching(const QString &path);

} // namespace mado::learning
