// SPDX-License-Identifier: GPL-3.0-or-later
// What children learn from, how often it was shown, and reminders of lessons.
#pragma once

#include "backend/store/engine.h"
#include "contract/learning.h"

#include <QDate>
#include <QHash>

namespace mado::store {

/// By id; the counts in them are left at 0.
QList<LearningItem> learningItems(Transaction &tx, const AccountId &account);
/// Those that residents may see at `now`.
QList<LearningItem> shownLearning(Transaction &tx, const AccountId &account, const QDateTime &now);
std::optional<LearningItem> findLearning(Transaction &tx, const AccountId &account, const LearningItemId &id);
void insertLearning(Transaction &tx, const AccountId &account, const LearningItem &item);
/// Writes it over the one of the revision before. False: somebody else changed it first.
bool saveLearning(Transaction &tx, const AccountId &account, const LearningItem &item);

/// False: what comes with the account was put in before.
bool beginSeeding(Transaction &tx, const AccountId &account);
bool isSeeded(Transaction &tx, const AccountId &account);

/// Of nobody in particular. Days are those of Japan.
void countView(Transaction &tx, const LearningItemId &item, const QDate &day);
QHash<QString, int> viewsSince(Transaction &tx, const AccountId &account, const QDate &day);

void wishReminder(Transaction &tx, const LearningItemId &item, const ConversationId &conversation);
void endReminder(Transaction &tx, const LearningItemId &item, const ConversationId &conversation);
bool hasReminder(Transaction &tx, const LearningItemId &item, const ConversationId &conversation);
QHash<QString, int> reminderCounts(Transaction &tx, const AccountId &account);

struct DueReminder
{
    LearningItemId item;
    ConversationId conversation;
};
/// Of published lessons that begin after `now` and until `until`, for people who can be reached.
QList<DueReminder> remindersDue(Transaction &tx, const AccountId &account, const QDateTime &now, const QDateTime &until,
                                qint64 atMost);
void noteReminded(Transaction &tx, const DueReminder &reminder);

} // namespace mado::store
