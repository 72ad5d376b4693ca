// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/identity/accounts.h"

#include "backend/store/identity_rows.h"
#include "backend/store/staff_record_rows.h"

namespace mado::identity {

namespace {

using Kind = AccountError::Kind;

bool isPrefecture(const QString &code)
{
    bool number = false;
    const int value = code.toInt(&number);
    return number && code.size() == 2 && value >= 1 && value <= 47;
}

std::optional<AccountError> faultOf(const NewStaff &staff)
{
    if (!longEnough(staff.password))
        return AccountError{Kind::PasswordTooShort, QStringLiteral("a password needs at least 12 characters")};
    if (staff.login.isEmpty() || staff.login.size() > 64 || staff.login.trimmed() != staff.login)
        return AccountError{Kind::LoginInvalid, QStringLiteral("a login has 1 to 64 characters, no spaces around it")};
    if (staff.name.trimmed().isEmpty())
        return AccountError{Kind::NameMissing, QStringLiteral("give the name that colleagues read")};
    if (!isPrefecture(staff.prefecture))
        return AccountError{Kind::PrefectureUnknown, QStringLiteral("a prefecture is a code from 01 to 47")};
    return std::nullopt;
}

} // namespace

tl::expected<StaffProfile, AccountError> addStaff(store::Database &database, const Clock &clock,
                                                  const PasswordHasher &hasher, const NewStaff &staff,
                                                  const Trace &trace)
{
    if (auto fault = faultOf(staff))
        return tl::unexpected(*fault);
    const StaffProfile profile{StaffId::random(), staff.login, staff.name.trimmed(), staff.role, staff.prefecture};
    const QString hash = hasher.hash(staff.password);
    const auto added = database.write([&](store::Transaction &tx) {
        const bool inserted = store::insertStaff(tx, profile, hash, clock.now());
        if (inserted) {
            store::insertChange(tx, {profile.id, clock.now(), std::nullopt, StaffChangeKind::Enrolled});
            trace.happened(tx, {Permission::InviteStaff, profile, clock.now(), {}, QStringLiteral("command_line")});
        }
        return inserted;
    });
    if (!added)
        return tl::unexpected(AccountError{Kind::Store, added.error().what});
    if (!*added)
        return tl::unexpected(AccountError{Kind::LoginTaken, QStringLiteral("this login is taken; choose another")});
    return profile;
}

} // namespace mado::identity
