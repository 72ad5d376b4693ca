// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/identity/password_door.h"

#include <algorithm>

namespace mado::identity {

namespace {

constexpr qint64 freeFailures = 5;
constexpr qsizetype longestLogin = 64;
constexpr qsizetype longestPassword = 1024;
constexpr std::chrono::hours failuresForgottenAfter{24};

std::optional<std::chrono::seconds> waitLeft(store::Transaction &tx, const QString &login, const QDateTime &now)
{
    const auto failures = store::signInFailures(tx, login);
    if (!failures)
        return std::nullopt;
    const auto until = failures->lastAt + waitAfter(failures->count);
    if (until <= now)
        return std::nullopt;
    return std::chrono::seconds((now.msecsTo(until) + 999) / 1000);
}

} // namespace

struct PasswordDoor::Attempt
{
    std::optional<store::StaffRow> staff;
    std::optional<std::chrono::seconds> waitLeft;
};

std::chrono::seconds waitAfter(qint64 failures)
{
    if (failures < freeFailures)
        return std::chrono::seconds(0);
    const auto doublings = std::min<qint64>(failures - freeFailures, 5);
    return std::min(std::chrono::seconds(30) * (1 << doublings), std::chrono::seconds(900));
}

tl::expected<PasswordDoor::Attempt, SignInRefusal> PasswordDoor::begin(const QString &login) const
{
    const QDateTime now = m_clock.now();
    auto attempt = m_database.write([&](store::Transaction &tx) -> Attempt {
        if (auto left = waitLeft(tx, login, now))
            return {std::nullopt, left};
        store::forgetSignInFailures(tx, now - failuresForgottenAfter);
        store::countSignInFailure(tx, login, now);
        return {store::staffByLogin(tx, login), std::nullopt};
    });
    if (!attempt)
        return tl::unexpected(refused::away(attempt.error()));
    if (attempt->waitLeft)
        return tl::unexpected(refused::wait(*attempt->waitLeft));
    return std::move(*attempt);
}

/// An unknown login is in no record: it may be a password in the wrong field.
SignInRefusal PasswordDoor::refuse(const std::optional<store::StaffRow> &account, Permission what,
                                   const StaffProfile *who) const
{
    const SignInRefusal wrong = refused::wrong();
    const QString reason = account && !account->active ? QStringLiteral("not_active") : wrong.problem.code;
    const auto recorded = m_database.write([&](store::Transaction &tx) {
        if (account)
            m_trace.refused(tx, who, {what, account->profile, m_clock.now(), {}, reason});
        else
            m_trace.pretend(tx);
    });
    return recorded ? wrong : refused::away(recorded.error());
}

tl::expected<store::StaffRow, SignInRefusal> PasswordDoor::check(const QString &login, const QString &password,
                                                                 Permission what, const StaffProfile *who) const
{
    if (login.size() > longestLogin || password.size() > longestPassword)
        return tl::unexpected(refused::wrong());
    const auto attempt = begin(login);
    if (!attempt)
        return tl::unexpected(attempt.error());
    if (!attempt->staff) {
        m_hasher.pretend(password);
        return tl::unexpected(refuse(std::nullopt, what, who));
    }
    if (!m_hasher.matches(attempt->staff->passwordHash, password) || !attempt->staff->active)
        return tl::unexpected(refuse(attempt->staff, what, who));
    return *attempt->staff;
}

} // namespace mado::identity
