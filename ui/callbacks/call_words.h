// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/call_list.h"
#include "contract/local_text.h"
#include "ui/shared/tag.h"

namespace mado {

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

CallFacts callFacts(const Consultation &consultation, const QDateTime &now, Language language);
/// For screen readers: one sentence a row.
QString spokenCall(const Consultation &consultation, const QDateTime &now, Language language);
/// What the resident reads when nobody answered; in their own language where we have it.
QString missedCallText(const QString &residentLanguage);

} // namespace mado
