// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/call_outcome_words.h"

namespace mado {

QString CallOutcomeWords::of(CallOutcome outcome)
{
    switch (outcome) {
    case CallOutcome::Reached:
        return tr("Reached");
    case CallOutcome::NoAnswer:
        return tr("No answer");
    case CallOutcome::WrongNumber:
        return tr("Wrong number");
    case CallOutcome::WelfareAsked:
        return tr("Asked for a visit");
    }
    Q_UNREACHABLE();
}

QString CallOutcomeWords::withNote(const RecordCall &call)
{
    const QString head = tr("Call: %1").arg(of(call.outcome));
    return call.note.isEmpty() ? head : head + QLatin1Char('\n') + call.note;
}

} // namespace mado
