// SPDX-License-Identifier: GPL-3.0-or-later
// Until when a request has to be decided or a leak reported.
#pragma once

#include "contract/duties.h"

namespace mado {

struct DutyDeadline
{
    QDate due;                        ///< The last day, in Asia/Tokyo.
    LocalText basis;                  ///< Law and article; empty: as the office entered it.
    std::optional<QDate> firstReport; ///< Of a leak: the last day of the first report.
    friend bool operator==(const DutyDeadline &, const DutyDeadline &) = default;
};

/// By the law of the day on which it came; before there was one, as the office entered it. A day that the office
/// entered counts where the law leaves room for it (an extension, a shorter term of an ordinance); beyond it the law's
/// does. Nights, weekends and holidays are not left out: nobody is late who keeps to it. nullopt: nothing is due.
std::optional<DutyDeadline> deadlineOf(const DutyContent &content);

/// The day that comes next, and which report of a leak it is for.
struct NextDay
{
    QDate day;
    bool firstReport;
    friend bool operator==(const NextDay &, const NextDay &) = default;
};
/// Of a leak the first report's until that is on record. nullopt: it is closed, or nothing is due.
std::optional<NextDay> nextDay(const DutyRecord &duty);

enum class DutyUrgency { None, FirstReport, Overdue };
/// FirstReport: its day is over and none is on record. Overdue: the last day is over.
DutyUrgency urgencyOf(const DutyRecord &duty, const QDate &today);

/// Open ones first, the earliest next day before the others, those without one last; what is closed keeps its order.
QList<DutyRecord> byDeadline(QList<DutyRecord> duties);

} // namespace mado
