// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/identity/refusals.h"
#include "backend/identity/secret_box.h"
#include "contract/staff.h"

namespace mado::identity {

enum class SecondFactorPolicy {
    Required, ///< Who has none sets one up before the first sign-in is done.
    Optional, ///< Who has one is asked for it.
    Off
};

/// "required", "optional", "off".
std::optional<SecondFactorPolicy> secondFactorPolicyFrom(const QString &word);

/// Whether `code` (of the app, or a recovery code) lets this person in; it is taken by that. nullopt: it does.
std::optional<SignInRefusal> faultOfCode(store::Transaction &tx, const SecretBox &secrets, const StaffId &staff,
                                         SecondFactorPolicy policy, const std::optional<QString> &code,
                                         const QDateTime &now);

/// Where the secret of a person's app is sealed, confirmed or still under way.
QByteArray factorPlace(const StaffId &staff);
/// Throws where it was not sealed for them.
QByteArray openedSecret(const SecretBox &secrets, const StaffId &staff, const QByteArray &sealed);

} // namespace mado::identity
