// SPDX-License-Identifier: GPL-3.0-or-later
// Rounds of surveys, whom they were sent to, and how often each question was put and answered.
#pragma once

#include "backend/store/announcement_rows.h"
#include "contract/survey_round.h"

#include <QDate>
#include <QHash>

namespace mado::store {

/// Newest opening first; the counts in them are left at 0.
QList<SurveyRound> roundsOf(Transaction &tx, const AccountId &account);
std::optional<SurveyRound> findRound(Transaction &tx, const AccountId &account, const SurveyRoundId &id);
void insertRound(Transaction &tx, const AccountId &account, const SurveyRound &round);
/// Writes it over the one of the revision before. False: somebody else changed it first.
bool saveRound(Transaction &tx, const AccountId &account, const SurveyRound &round);

/// Whether residents may be asked at `now`: where staff run no rounds, always; else while one is open.
bool mayBeAsked(Transaction &tx, const AccountId &account, const QDateTime &now);

/// Up to `atMost` of the audience who were not invited yet.
QList<ConversationId> toInvite(Transaction &tx, const AccountId &account, const SurveyRoundId &round,
                               const AudienceRule &rule, qint64 atMost);
void noteInvited(Transaction &tx, const SurveyRoundId &round, const ConversationId &conversation, const QDateTime &at);
int invitedTo(Transaction &tx, const SurveyRoundId &round);
/// Of all rounds of the account, since `since`.
qint64 invitedSince(Transaction &tx, const AccountId &account, const QDateTime &since);

/// Counts for nobody in particular. Days are those of Japan.
struct QuestionCount
{
    int asked = 0;
    int answered = 0;
};
void countAsked(Transaction &tx, const AccountId &account, const QString &survey, const QDate &day,
                const QString &question);
void countAnswered(Transaction &tx, const AccountId &account, const QString &survey, const QDate &day,
                   const QString &question);
void countCompleted(Transaction &tx, const AccountId &account, const QString &survey, const QDate &day, int hour);

/// By question, from `from` to `until`, both included.
QHash<QString, QuestionCount> questionCounts(Transaction &tx, const AccountId &account, const QString &survey,
                                             const QDate &from, const QDate &until);
/// Answers to the end, in each hour from `from` on, up to `until`.
QList<int> completedByHour(Transaction &tx, const AccountId &account, const QString &survey, const QDateTime &from,
                           const QDateTime &until);

} // namespace mado::store
