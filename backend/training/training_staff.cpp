// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/training/training_staff.h"

namespace mado::training {

using namespace Qt::Literals::StringLiterals;

tl::expected<void, QString> seedStaff(store::Database &database, const Clock &clock, const QString &password)
{
    // The password is 16 random bytes and opens invented data on loopback: no hard work is needed to guard it.
    const identity::PasswordHasher hasher(identity::PasswordWork::LeastForTests);
    const QList<identity::NewStaff> staff{
        {practisingNurse, u"佐伯"_s, Role::Nurse, u"14"_s, password},
        {u"K-30422"_s, u"長谷川"_s, Role::Nurse, u"14"_s, password},
        {u"K-30431"_s, u"三浦"_s, Role::Counsellor, u"14"_s, password},
        {u"K-30440"_s, u"小田"_s, Role::Physician, u"14"_s, password},
        {u"K-30401"_s, u"川村"_s, Role::Supervisor, u"14"_s, password},
        {u"K-30500"_s, u"今井"_s, Role::Officer, u"14"_s, password},
        {u"K-10001"_s, u"大野"_s, Role::Administrator, u"14"_s, password},
        {u"K-10002"_s, u"堀"_s, Role::Auditor, u"14"_s, password},
    };
    for (const auto &member : staff) {
        const auto added = identity::addStaff(database, clock, hasher, member);
        if (!added && added.error().kind != identity::AccountError::Kind::LoginTaken)
            return tl::unexpected(added.error().what);
    }
    return {};
}

} // namespace mado::training
