// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/rounds/budget.h"

#include "backend/store/follow_up_rows.h"
#include "backend/store/survey_round_rows.h"
#include "contract/tokyo.h"

namespace mado::rounds {

namespace {

/// Announcements that were approved go before questions.
qint64 promised(store::Transaction &tx, const AccountId &id, const Account &account)
{
    qint64 people = 0;
    for (const Announcement &announcement : store::announcementsOf(tx, id)) {
        if (announcement.state == AnnouncementState::Approved)
            people += store::audienceCount(
                tx, id, {announcement.content.audience, account.purposes(), account.package->health.id});
        if (announcement.state == AnnouncementState::Sending) {
            const auto counts = store::batchCounts(tx, announcement.id);
            people += counts.people - counts.accepted - counts.failed;
        }
    }
    return people;
}

qint64 sentSince(store::Transaction &tx, const AccountId &id, const QDateTime &since)
{
    return store::invitedSince(tx, id, since) + store::followUpsAskedSince(tx, id, since);
}

} // namespace

QStringList Account::purposes() const
{
    QStringList needed;
    for (const survey::Purpose &purpose : package->purposes) {
        if (purpose.neededForSurvey)
            needed << purpose.key;
    }
    return needed;
}

QDate dayOf(const QDateTime &now) { return inTokyo(now).date(); }
QDateTime beganOf(const QDate &day) { return fromTokyo(day, QTime(0, 0)); }

Budget budgetOf(store::Transaction &tx, const AccountId &id, const Account &account, const QDateTime &now)
{
    const QDate day = dayOf(now);
    Budget budget{.quota = store::quotaOf(tx, id), .daysLeft = day.daysInMonth() - day.day() + 1};
    budget.spent = sentSince(tx, id, beganOf(day));
    if (!budget.quota)
        return budget;
    if (!budget.quota->monthly) {
        budget.left = budget.today = withoutLimit;
        return budget;
    }
    // LINE does not know yet what left since it was asked.
    const qint64 uncounted = sentSince(tx, id, budget.quota->at);
    budget.left = std::max<qint64>(0, *budget.quota->monthly - budget.quota->used - messagesKeptBack -
                                          promised(tx, id, account) - uncounted);
    budget.today = (budget.left + budget.spent + budget.daysLeft - 1) / budget.daysLeft;
    return budget;
}

} // namespace mado::rounds
