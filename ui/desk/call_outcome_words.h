// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/commands.h"

#include <QCoreApplication>

namespace mado {

/// How a call ended, in words.
class CallOutcomeWords
{
    Q_DECLARE_TR_FUNCTIONS(mado::CallOutcomeWords)

public:
    static QString of(CallOutcome outcome);
    /// For the list of notes: the outcome, and what was written.
    static QString withNote(const RecordCall &call);
};

} // namespace mado
