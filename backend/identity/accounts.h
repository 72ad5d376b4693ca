// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/clock.h"
#include "backend/identity/passwords.h"
#include "backend/identity/trace.h"
#include "backend/store/engine.h"
#include "contract/staff.h"

namespace mado::identity {

struct NewStaff
{
    QString login; ///< Staff number: 1–64 characters without spaces at its ends.
    QString name;
    Role role;
    QString prefecture; ///< JIS X 0401 code, "01" to "47".
    QString password;
};

/// Why an account cannot be made; says what to do, in English for the command line.
struct AccountError
{
    enum class Kind { PasswordTooShort, LoginInvalid, LoginTaken, NameMissing, PrefectureUnknown, Store };
    Kind kind;
    QString what;
};

/// Makes a local account, from the command line.
tl::expected<StaffProfile, AccountError> addStaff(store::Database &database, const Clock &clock,
                                                  const PasswordHasher &hasher, const NewStaff &staff,
                                                  const Trace &trace = Trace(nullptr));

} // namespace mado::identity
