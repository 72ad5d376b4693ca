// SPDX-License-Identifier: GPL-3.0-or-later
// Responses to the bot on their way into the log of responses, which is another database.
#pragma once

#include "backend/store/engine.h"
#include "contract/ids.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

namespace mado::store {

struct HandIn
{
    QString id;
    QString conversation;
    QDateTime answeredAt; ///< UTC.
    QJsonObject answers;
};

/// Oldest first; without those of residents who took back the consent under which answers are counted.
std::vector<HandIn> notHandedIn(Transaction &tx, const AccountId &account, const QString &survey, int atMost);
/// `counted` is false for what the survey does not count.
void handIn(Transaction &tx, const QString &id, bool counted);

/// Conversations whose answers are in the log although they took back that consent.
QStringList takenBackSince(Transaction &tx, const AccountId &account, const QString &survey, int atMost);
/// Their answers are out of the log again; answers under a later consent count anew.
void handOut(Transaction &tx, const QString &conversation, const QString &survey);

void noteWithdrawal(Transaction &tx, const QString &record, const QString &survey, const QDateTime &at);

/// Surveys of which answers were taken back and are not erased yet.
QStringList surveysToErase(Transaction &tx);
void noteErased(Transaction &tx, const QString &survey, const QDateTime &takenBackUntil);

} // namespace mado::store
