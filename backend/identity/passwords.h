// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mado::identity {

inline constexpr int minimumPasswordLength = 12; ///< In characters as people count them (code points).

/// How much work one password costs.
enum class PasswordWork { Interactive, LeastForTests };

/// argon2id. Thread-safe; each call takes tens of milliseconds and 64 MiB, so never inside a transaction.
class PasswordHasher
{
public:
    explicit PasswordHasher(PasswordWork work = PasswordWork::Interactive);

    QString hash(const QString &password) const;
    bool matches(const QString &hash, const QString &password) const;
    /// As much work as matches(), for logins that do not exist: time must not tell who has an account.
    void pretend(const QString &password) const;

private:
    PasswordWork m_work;
    QString m_nobodys; ///< The hash of a random password.
};

bool longEnough(const QString &password);

} // namespace mado::identity
