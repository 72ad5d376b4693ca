// SPDX-License-Identifier: GPL-3.0-or-later
// Announcements, whom each goes to, and the calls to LINE that carry them.
#pragma once

#include "backend/store/engine.h"
#include "contract/announcement.h"

namespace mado::store {

QList<Announcement> announcementsOf(Transaction &tx, const AccountId &account);
std::optional<Announcement> findAnnouncement(Transaction &tx, const AccountId &account, const AnnouncementId &id);
void insertAnnouncement(Transaction &tx, const AccountId &account, const Announcement &announcement);
/// Writes it over the one of the revision before. False: somebody else changed it first.
bool saveAnnouncement(Transaction &tx, const AccountId &account, const Announcement &announcement);

struct AudienceRule
{
    AnnouncementAudience audience;
    QStringList purposes; ///< Whose agreement the use of answers needs.
    QString survey = {};  ///< Whose newest answers count; without one, nobody is chosen by answers.
};
int audienceCount(Transaction &tx, const AccountId &account, const AudienceRule &rule);
AudienceReach audienceReach(Transaction &tx, const AccountId &account, const QStringList &purposes);

/// Fixes who gets it: from here on nobody is added. Each batch is one call of at most `atMost` people who read the same
/// language. How many people there are.
int makeBatches(Transaction &tx, const AccountId &account, const AnnouncementId &id, const AudienceRule &rule,
                int atMost, qint64 notBefore);

struct DueAnnouncement
{
    AccountId account;
    AnnouncementId id;
};
/// Approved or being sent.
QList<DueAnnouncement> announcementsUnderWay(Transaction &tx);
std::optional<DueAnnouncement> announcementFallenDue(Transaction &tx, qint64 now);

struct BatchRow
{
    QString id; ///< The retry key.
    AccountId account;
    AnnouncementId announcement;
    QString language;
    qint64 attempts;
    std::optional<qint64> firstAttemptAt;
    QString fault; ///< What the last attempt left behind.
};
std::optional<BatchRow> batchFallenDue(Transaction &tx, qint64 now);
QStringList lineUsersOf(Transaction &tx, const QString &batch);
QList<ConversationId> conversationsOf(Transaction &tx, const QString &batch);
/// Takes out of a batch that no call was made for yet whoever took one of these consents back. How many are left.
int leaveOutRefusals(Transaction &tx, const QString &batch, const QStringList &purposes);
/// Before the call leaves: whoever finds it like this after a crash knows that it may have arrived.
void beginBatch(Transaction &tx, const BatchRow &batch, qint64 now, const QString &fault);
void retryBatch(Transaction &tx, const QString &batch, qint64 notBefore, const QString &fault);
/// `state`: accepted, failed, unknown.
void settleBatch(Transaction &tx, const QString &batch, const QString &state, const QString &fault);
void stopBatches(Transaction &tx, const AnnouncementId &id);

struct BatchCounts
{
    int people = 0;
    int accepted = 0;
    int failed = 0;
    bool open = false; ///< Some are still to go.
};
BatchCounts batchCounts(Transaction &tx, const AnnouncementId &id);

/// The word that makes a telephone one for tests, of this member of staff; made at the first call.
QString testWordOf(Transaction &tx, const AccountId &account, const StaffId &staff);
/// False: nobody's word.
bool takeTestWord(Transaction &tx, const AccountId &account, const QString &word, const ConversationId &conversation);
QList<ConversationId> testersOf(Transaction &tx, const AccountId &account);

void keepQuota(Transaction &tx, const AccountId &account, const MessageQuota &quota);
std::optional<MessageQuota> quotaOf(Transaction &tx, const AccountId &account);

} // namespace mado::store
