// SPDX-License-Identifier: GPL-3.0-or-later
// What children learn from at home: a catalogue by subject and school year, and live lessons with their hours.
#pragma once

#include "contract/announcement.h"

namespace mado {

using LearningItemId = Id<struct LearningItemTag>;

enum class LearningSubject { Japanese, Mathematics, Science, SocialStudies, English };
enum class LearningKind { Video, Reading, Exercises, Lesson, Event };

/// School years from 1, the first of primary school, to 12, the third of high school.
inline constexpr int firstLearningYear = 1;
inline constexpr int lastLearningYear = 12;
inline constexpr qsizetype learningTitleLimit = 60;
inline constexpr qsizetype learningLinkLimit = 300;

struct LearningContent
{
    LearningKind kind;
    std::optional<LearningSubject> subject; ///< nullopt: of no single one, for an event.
    int fromYear;
    int untilYear;
    LocalText title;
    LocalText provider;
    QString link;                      ///< https.
    std::optional<int> minutes;        ///< How long it takes.
    std::optional<QDateTime> startsAt; ///< UTC; exactly for lessons and events.
    std::optional<QDateTime> showFrom; ///< UTC; nullopt: as soon as it is published.
    friend bool operator==(const LearningContent &, const LearningContent &) = default;
};

enum class LearningState { Draft, Published, Withdrawn };

struct LearningItem
{
    LearningItemId id;
    qint64 revision; ///< Grows with every change; a change names the one it was made from.
    LearningContent content;
    LearningState state;
    std::optional<StaffName> changedBy;   ///< nullopt: it came with the account.
    QDateTime changedAt;                  ///< UTC.
    std::optional<QDateTime> publishedAt; ///< UTC.
    int views;     ///< How often residents were shown it in the last seven days; nobody is told apart.
    int reminders; ///< Who asked to be reminded of it.
    friend bool operator==(const LearningItem &, const LearningItem &) = default;
};

/// GET /v1/learning: accounts that teach, in the asker's scope.
struct LearningAccountList
{
    QList<AnnouncementAccount> accounts;
    friend bool operator==(const LearningAccountList &, const LearningAccountList &) = default;
};

/// GET /v1/learning/{account}; every change is answered with it.
struct LearningBoard
{
    QDateTime serverTime; ///< UTC.
    AnnouncementAccount account;
    QList<LearningItem> items; ///< Newest change first.
    friend bool operator==(const LearningBoard &, const LearningBoard &) = default;
};

/// PUT /v1/learning/{account}/items/{id}: what residents see changes at once where it is published.
struct LearningSave
{
    qint64 revision; ///< 0 for a new one.
    LearningContent content;
    friend bool operator==(const LearningSave &, const LearningSave &) = default;
};

enum class LearningStepKind { Publish, Withdraw };

/// POST /v1/learning/{account}/items/{id}/steps.
struct LearningStep
{
    qint64 revision;
    LearningStepKind what;
    friend bool operator==(const LearningStep &, const LearningStep &) = default;
};

} // namespace mado
