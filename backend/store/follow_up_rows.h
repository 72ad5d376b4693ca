// SPDX-License-Identifier: GPL-3.0-or-later
// Residents who want to be asked every day, at their hour, and whom a day's messages are for. Hours are Japan's.
#pragma once

#include "backend/store/engine.h"
#include "contract/ids.h"
#include "contract/risk.h"

#include <QDate>

namespace mado::store {

void wishFollowUp(Transaction &tx, const AccountId &account, const ConversationId &conversation, int hour,
                  const QDateTime &now);
void endFollowUp(Transaction &tx, const ConversationId &conversation);
std::optional<int> followUpHour(Transaction &tx, const ConversationId &conversation);

/// They answered: what was planned for that day is saved, and the level decides who is asked first.
void answeredFollowUp(Transaction &tx, const ConversationId &conversation, const QDate &day, RiskLevel level,
                      const QDateTime &now);

struct FollowUpSwitchRow
{
    qint64 revision = 0; ///< 0: never switched.
    bool asks = false;
    QString plannedDay; ///< The last one that was planned: "2020-05-29".
    qint64 leftOut = 0; ///< That day.
};
FollowUpSwitchRow followUpSwitch(Transaction &tx, const AccountId &account);
/// False: somebody else switched it first.
bool switchFollowUp(Transaction &tx, const AccountId &account, qint64 revision, bool asks);

/// Who can be reached, by hour: 24 counts.
QList<int> followUpHours(Transaction &tx, const AccountId &account);

/// Fixes whom the day's messages are for: those who were worse off, then those asked longest ago. Whoever answered
/// that day already needs none. How many are left out.
qint64 planFollowUps(Transaction &tx, const AccountId &account, const QDate &day, const QDateTime &dayBegan,
                     qint64 atMost);
/// Planned for this hour or an earlier one, and not asked yet.
QList<ConversationId> followUpsDue(Transaction &tx, const AccountId &account, const QDate &day, int hour,
                                   qint64 atMost);
enum class FollowUpFate { Asked, Skipped };
void settleFollowUp(Transaction &tx, const AccountId &account, const ConversationId &conversation, const QDate &day,
                    FollowUpFate fate, const QDateTime &now);
qint64 followUpsAskedSince(Transaction &tx, const AccountId &account, const QDateTime &since);

struct FollowUpDay
{
    int planned = 0;
    int asked = 0;
    int byThemselves = 0;
    int open = 0; ///< Still to be asked.
};
FollowUpDay followUpDay(Transaction &tx, const AccountId &account, const QDate &day);

} // namespace mado::store
