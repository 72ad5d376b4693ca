// SPDX-License-Identifier: GPL-3.0-or-later
// What a supervisor sees of the desk: who waits, who works, who was called, how the day went.
#pragma once

#include "contract/consultation.h"

namespace mado {

using PageId = Id<struct PageTag>;

struct LevelWaiting
{
    RiskLevel level;
    int waiting;                     ///< Nobody holds them.
    int overTarget;                  ///< Of these, how many wait longer than their goal.
    std::optional<QDateTime> oldest; ///< UTC; since when the one waiting longest does.
    friend bool operator==(const LevelWaiting &, const LevelWaiting &) = default;
};

struct LevelCount
{
    RiskLevel level;
    int count;
    friend bool operator==(const LevelCount &, const LevelCount &) = default;
};

enum class Duty { OnDuty, OnCall, Off };

struct BoardPerson
{
    StaffName staff;
    Duty duty;
    std::optional<QDateTime> dutyUntil; ///< UTC; nullopt when off.
    bool connected;                     ///< A console of theirs asked within the last 45 s.
    std::optional<QDateTime> lastActAt; ///< UTC; their newest command of the last day.
    QList<LevelCount> held;             ///< Levels they hold nothing of are left out.
    QStringList languages;
    QList<ConsultationKind> kinds;

    int load() const
    {
        int all = 0;
        for (const LevelCount &each : held)
            all += each.count;
        return all;
    }
    friend bool operator==(const BoardPerson &, const BoardPerson &) = default;
};

enum class PageKind { EmergencyUnattended, CallIn };
enum class PageState {
    Waiting, ///< Not out yet; tried again.
    Sent,    ///< The gateway took it.
    Failed   ///< Given up.
};

/// One call through the paging gateway.
struct Page
{
    PageId id;
    PageKind kind;
    QDateTime at;                ///< UTC.
    std::optional<StaffName> to; ///< Of CallIn.
    std::optional<StaffName> by; ///< Of CallIn.
    PageState state;
    int attempts;
    QString fault;                       ///< Code of the last failure; "" for none.
    std::optional<QDateTime> answeredAt; ///< UTC; a console of theirs, or one with rights, was there again.
    friend bool operator==(const Page &, const Page &) = default;
};

struct DispositionCount
{
    Disposition disposition;
    int count;
    friend bool operator==(const DispositionCount &, const DispositionCount &) = default;
};

/// Since midnight in Tokyo.
struct DayCount
{
    ConsultationKind kind;
    int opened;
    QList<DispositionCount> closed;
    friend bool operator==(const DayCount &, const DayCount &) = default;
};

/// How many emergencies of the day were taken over within their goal.
struct GoalCount
{
    int met;
    int of;
    friend bool operator==(const GoalCount &, const GoalCount &) = default;
};

/// How long people waited at one moment; one each 15 minutes.
struct WaitSample
{
    QDateTime at;               ///< UTC.
    std::optional<int> longest; ///< Minutes; nullopt: nobody waited.
    std::optional<int> median;
    int opened; ///< Since the sample before.
    friend bool operator==(const WaitSample &, const WaitSample &) = default;
};

/// GET /v1/board: everything within the reader's reach.
struct Board
{
    QDateTime serverTime;
    bool attended;               ///< A console with rights is connected.
    bool paging;                 ///< A gateway is configured.
    int comfortable;             ///< Consultations one person can well hold.
    QList<LevelWaiting> waiting; ///< One for each level, most urgent first.
    int overdueCalls;
    std::optional<QDateTime> oldestOverdueCall; ///< UTC; when it was due.
    QList<BoardPerson> people;
    GoalCount emergencyGoal;
    QList<DayCount> today;     ///< Kinds without any are left out.
    QList<Page> pages;         ///< Of the last day, newest first.
    QList<WaitSample> samples; ///< Of the last six hours, oldest first.
    friend bool operator==(const Board &, const Board &) = default;
};

/// POST /v1/consultations/{id}/presence: "I am looking at it". Decides nothing; forgotten after 30 s of silence.
struct Onlookers
{
    QList<StaffName> others; ///< Who else looks; by name.
    friend bool operator==(const Onlookers &, const Onlookers &) = default;
};

} // namespace mado
