// SPDX-License-Identifier: GPL-3.0-or-later
// Surveys as staff run them: rounds that residents are invited to, and the question of every day at the resident's
// hour, both within the messages of the month.
#pragma once

#include "contract/announcement.h"

namespace mado {

using SurveyRoundId = Id<struct SurveyRoundTag>;

enum class SurveyRoundState { Planned, Open, Paused, Closed };

struct SurveyRoundContent
{
    LocalText name;       ///< "第5回".
    LocalText invitation; ///< What residents are sent.
    AnnouncementAudience audience;
    QDateTime opensAt;  ///< UTC; nobody is invited before.
    QDateTime closesAt; ///< UTC; from then on nobody is asked.
    friend bool operator==(const SurveyRoundContent &, const SurveyRoundContent &) = default;
};

/// How often a question was put, and answered.
struct SurveyQuestionCount
{
    LocalText label;
    int asked;
    int answered;
    friend bool operator==(const SurveyQuestionCount &, const SurveyQuestionCount &) = default;
};

struct SurveyRound
{
    SurveyRoundId id;
    qint64 revision; ///< Grows with every change by staff; a change names the one it was made from.
    SurveyRoundContent content;
    SurveyRoundState state;
    StaffName writtenBy;
    std::optional<StaffName> openedBy;
    int people;        ///< Of the audience, now.
    int invited;       ///< So far; who was not waits for the messages of another day.
    int started;       ///< Who were put the first question.
    int answered;      ///< To the end.
    QList<int> byHour; ///< Answers to the end, in each hour since it opened; at most surveyHoursShown.
    QList<SurveyQuestionCount> questions;
    friend bool operator==(const SurveyRound &, const SurveyRound &) = default;
};

inline constexpr qsizetype surveyHoursShown = 72;
inline constexpr qsizetype surveyRoundNameLimit = 40;

/// The question of every day, and what the month's messages allow.
struct FollowUpPlan
{
    qint64 revision;                   ///< 0: never switched.
    bool asks;                         ///< False: nobody is asked by itself.
    int people;                        ///< Who chose an hour, and can be reached.
    QList<int> byHour;                 ///< Of them, by the hour of Japan: 24 counts.
    int planned;                       ///< Today.
    int asked;                         ///< Of those, already.
    int byThemselves;                  ///< Of those, who answered before they were asked: free of charge.
    int leftOut;                       ///< Whom today's messages are not enough for; they come first tomorrow.
    std::optional<MessageQuota> quota; ///< nullopt: LINE has not said yet, and nobody is asked.
    qint64 left;                       ///< Messages that may still be spent this month on questions and invitations.
    int daysLeft;                      ///< Of this month, today included.
    qint64 today;                      ///< Messages that today may take of them: spread evenly.
    friend bool operator==(const FollowUpPlan &, const FollowUpPlan &) = default;
};

/// Who arranges tests, and for which places.
struct TestingArea
{
    LocalText desk;
    QList<LocalText> places;
    friend bool operator==(const TestingArea &, const TestingArea &) = default;
};

/// GET /v1/survey-rounds: accounts with a survey, in the asker's scope.
struct SurveyAccountList
{
    QList<AnnouncementAccount> accounts;
    friend bool operator==(const SurveyAccountList &, const SurveyAccountList &) = default;
};

/// GET /v1/survey-rounds/{account}; every change is answered with it.
struct SurveyRoundBoard
{
    QDateTime serverTime; ///< UTC.
    AnnouncementAccount account;
    LocalText survey;          ///< Its title.
    bool daily;                ///< Asked every day, too; false: in rounds only.
    QList<SurveyRound> rounds; ///< Newest first.
    AudienceReach reach;
    FollowUpPlan followUp;
    int startedToday;
    int answeredToday;
    QList<SurveyQuestionCount> week; ///< Of the last seven days.
    QList<TestingArea> areas;
    LocalText otherArea;        ///< The desk of every other place; empty: there is none.
    QList<LocalText> uncovered; ///< Places residents may choose that no desk is named for.
    friend bool operator==(const SurveyRoundBoard &, const SurveyRoundBoard &) = default;
};

/// PUT /v1/survey-rounds/{account}/rounds/{id}: keeps a round that is not open yet; of a paused one, its texts and end.
struct SurveyRoundSave
{
    qint64 revision; ///< 0 for a new one.
    SurveyRoundContent content;
    friend bool operator==(const SurveyRoundSave &, const SurveyRoundSave &) = default;
};

enum class SurveyRoundStepKind { Open, Pause, Resume, Close };

/// POST /v1/survey-rounds/{account}/rounds/{id}/steps. Opened by another person than its writer.
struct SurveyRoundStep
{
    qint64 revision;
    SurveyRoundStepKind what;
    friend bool operator==(const SurveyRoundStep &, const SurveyRoundStep &) = default;
};

/// PUT /v1/survey-rounds/{account}/follow-up.
struct FollowUpSwitch
{
    qint64 revision;
    bool asks;
    friend bool operator==(const FollowUpSwitch &, const FollowUpSwitch &) = default;
};

} // namespace mado
