// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/identity/second_factor.h"

#include "backend/identity/totp.h"
#include "backend/store/second_factor_rows.h"

namespace mado::identity {

std::optional<SecondFactorPolicy> secondFactorPolicyFrom(const QString &word)
{
    if (word == QLatin1String("required"))
        return SecondFactorPolicy::Required;
    if (word == QLatin1String("optional"))
        return SecondFactorPolicy::Optional;
    return word == QLatin1String("off") ? std::optional(SecondFactorPolicy::Off) : std::nullopt;
}

QByteArray factorPlace(const StaffId &staff) { return "second_factor " + staff.text().toUtf8(); }

QByteArray openedSecret(const SecretBox &secrets, const StaffId &staff, const QByteArray &sealed)
{
    const auto secret = secrets.open(sealed, factorPlace(staff));
    if (!secret)
        throw store::StoreFailure("a second factor cannot be opened; reset it, and the person sets up a new one");
    return *secret;
}

std::optional<SignInRefusal> faultOfCode(store::Transaction &tx, const SecretBox &secrets, const StaffId &staff,
                                         SecondFactorPolicy policy, const std::optional<QString> &code,
                                         const QDateTime &now)
{
    if (policy == SecondFactorPolicy::Off)
        return std::nullopt;
    const auto factor = store::secondFactor(tx, staff);
    if (!factor)
        return policy == SecondFactorPolicy::Required ? std::optional(refused::enrolFirst()) : std::nullopt;
    if (!code)
        return refused::codeNeeded();
    if (store::takeRecoveryCode(tx, staff, recoveryHash(*code)))
        return std::nullopt;
    const auto step = stepOfCode(openedSecret(secrets, staff, factor->secret), *code, now);
    if (step && store::takeStep(tx, staff, *step))
        return std::nullopt;
    return refused::codeWrong();
}

} // namespace mado::identity
