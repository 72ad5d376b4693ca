// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/call_list.h"
#include "contract/calls_made.h"
#include "contract/care.h"
#include "ui/shared/tag.h"

namespace mado {

/// One resident to be called, and what became of a record that is still on this computer.
struct CallRow
{
    const Consultation &consultation;
    std::optional<OutboxState> record = std::nullopt;
};

/// What the list of calls says about one resident.
struct CallFacts
{
    QString time; ///< "23:30", with the day where it is another one.
    bool overdue;
    QString topic; ///< Newest words, else the first reason.
    QString tries; ///< "1回"; "—" for none.
    QString owner; ///< "—": nobody.
    QString state;
    TagTone tone;
};

CallFacts callFacts(const CallRow &row, const QDateTime &now, Language language);
/// For screen readers: one sentence a row.
QString spokenCall(const CallRow &row, const QDateTime &now, Language language);
/// What the resident reads when nobody answered; in their own language where the ladder has it.
QString missedCallText(const CallLadder &ladder, const QString &residentLanguage);
/// One line of the calls made so far: "23:31 No answer (1), Saeki".
QString madeCall(const CallMade &call, Language language);

} // namespace mado
