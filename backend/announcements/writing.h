// SPDX-License-Identifier: GPL-3.0-or-later
// What staff do to announcements. Each runs inside one transaction, and has all of its effects or none.
#pragma once

#include "backend/staff/account_book.h"
#include "backend/store/announcement_rows.h"
#include "contract/commands.h"

#include <map>

namespace mado::announcements {

/// An account that announces.
struct Account
{
    LocalText name;
    QString prefecture;   ///< JIS X 0401 code of those who staff it.
    QStringList purposes; ///< Whose agreement the use of answers needs.
    QString survey = {};  ///< Whose answers may narrow an audience.
    QList<AudienceQuestion> questions = {};
};
using Accounts = std::map<AccountId, Account>;
using AccountBook = staff::AccountBook<Account>;

/// Who acts, for which account, and when.
struct Hand
{
    AccountId account;
    const Account &of;
    StaffName who;
    QDateTime now; ///< UTC.
};
using Outcome = tl::expected<AnnouncementId, Problem>;

Outcome save(store::Transaction &tx, const Hand &hand, const AnnouncementId &id, const AnnouncementSave &save);
/// Test: to the telephones for tests. AskApproval: tested, in both languages, and within the month's messages.
/// BackToDraft: before it is sent. Stop: nobody further gets it.
Outcome take(store::Transaction &tx, const Hand &hand, const AnnouncementId &id, const AnnouncementStep &step);
/// By another person than its writer.
Outcome approve(store::Transaction &tx, const Hand &hand, const AnnouncementId &id,
                const AnnouncementApproval &approval);

/// Who it goes to, as the account's own data say.
store::AudienceRule ruleOf(const Account &account, const Announcement &announcement);

/// Measures ended, or the service of this account did: nothing is announced any more.
bool serviceEnded(store::Transaction &tx, const AccountId &account);

AnnouncementBoard boardOf(store::Transaction &tx, const Hand &hand);

namespace refused {
Problem unknown();    ///< 404 announcement.unknown
Problem changed();    ///< 409 announcement.changed
Problem notNow();     ///< 409 announcement.state
Problem incomplete(); ///< 409 announcement.incomplete
Problem untested();   ///< 409 announcement.untested
Problem noTesters();  ///< 409 announcement.no_testers
Problem own();        ///< 409 announcement.own
Problem quota();      ///< 409 announcement.quota
Problem past();       ///< 409 announcement.past
Problem ended();      ///< 409 announcement.ended
Problem audience();   ///< 409 announcement.audience
} // namespace refused

} // namespace mado::announcements
