// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/consultation.h"

#include <QList>

namespace mado {

enum class NotYet {
    NoResult,
    Draft,
    Outbox,
    NoNextContact,
    NoReason,
    Offline,
    NoteTooLong,
    CallPromised,
    SecondPerson, ///< Words of danger: the second has not agreed.
    OpenSteps,    ///< Of the two-person protocol, and it ends in nobody else's hands.
    Unreachable   ///< Nobody urgent is given up.
};

enum class NextContact { InAnHour, TomorrowMorning, None };

/// What a closing needs to know (safety.md, 4).
struct CloseFacts
{
    RiskLevel level;
    bool draft;     ///< A reply was begun and not sent.
    bool unsettled; ///< The outbox holds something of this consultation.
    bool online;
    std::optional<Disposition> result;
    std::optional<NextContact> next;
    QString note;
    bool callPromised = false;
    bool secondMissing = false;
    bool stepsOpen = false;
};

/// Everything that still stands against closing, the nearest to the person's hand first; empty: it can be closed.
/// Emergency and high end only with a next contact, or with a reason why there is none.
QList<NotYet> whatIsMissing(const CloseFacts &facts);

/// A step of the two-person protocol that nobody has taken.
bool hasOpenSteps(const Consultation &consultation);

/// UTC; nullopt for None. The morning is 8:00 in Japan, the next one after `now`.
std::optional<QDateTime> timeOf(NextContact next, const QDateTime &now);

} // namespace mado
