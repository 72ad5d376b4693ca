// SPDX-License-Identifier: GPL-3.0-or-later
// How much the desk had to do in some days, and how it went: counts only, of nobody in particular.
#pragma once

#include "contract/board.h"

#include <QDate>

namespace mado {

inline constexpr int maxOperationsDays = 92;

/// What was opened of a kind, in the language of the resident.
struct KindVolume
{
    ConsultationKind kind;
    QString language; ///< "ja", "en", …
    int opened;
    friend bool operator==(const KindVolume &, const KindVolume &) = default;
};

struct DayVolume
{
    QDate day; ///< In Asia/Tokyo.
    int opened;
    int closed;
    friend bool operator==(const DayVolume &, const DayVolume &) = default;
};

/// How long those who were opened in the period waited until somebody first took them.
struct LevelWait
{
    RiskLevel level;
    std::optional<int> targetMinutes; ///< The newest goal of this level; nullopt: none.
    int opened;
    int taken;
    int inTime;                   ///< Of those taken, within their own goal. Without a goal nobody is.
    int late;                     ///< Taken after their goal, or still waiting and past it.
    std::optional<int> median;    ///< Minutes, of those taken.
    std::optional<int> ninetieth; ///< Minutes within which nine of ten were taken.
    friend bool operator==(const LevelWait &, const LevelWait &) = default;
};

/// What the bot answered by itself, and how many calls that spared, as far as that can be estimated.
struct BotRelief
{
    int asked;
    int answered;
    int alone;  ///< Answered, and nobody wished for a human afterwards.
    int rated;  ///< Who said whether it helped.
    int helped; ///< Of these.
    /// alone × helped ÷ rated; `low` and `high` from the 95 % Wilson interval of helped ÷ rated. nullopt while fewer
    /// than faqRatingsNeeded have rated.
    std::optional<int> avoided;
    std::optional<int> avoidedLow;
    std::optional<int> avoidedHigh;
    friend bool operator==(const BotRelief &, const BotRelief &) = default;
};

/// GET /v1/operations?from=…&until=…: of the reader's prefecture.
struct Operations
{
    QString prefecture;
    QDate from; ///< In Asia/Tokyo; both days belong to it.
    QDate until;
    QDateTime asOf; ///< UTC.
    bool training;
    QList<KindVolume> kinds;          ///< Kinds and languages without any are left out.
    QList<DayVolume> days;            ///< One for each day.
    QList<int> hours;                 ///< What was opened in each of the 24 hours of the day, in Asia/Tokyo.
    QList<LevelWait> waits;           ///< One for each level, most urgent first.
    QList<DispositionCount> outcomes; ///< Of what was closed in the period.
    BotRelief bot;
    friend bool operator==(const Operations &, const Operations &) = default;
};

} // namespace mado
