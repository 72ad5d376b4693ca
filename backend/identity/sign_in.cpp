// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/identity/sign_in.h"

#include "backend/identity/tokens.h"
#include "backend/log/log.h"
#include "backend/store/identity_rows.h"

#include <algorithm>

namespace mado::identity {

namespace {

constexpr qint64 freeFailures = 5;
constexpr qsizetype longestLogin = 64;
constexpr qsizetype longestPassword = 1024;
constexpr std::chrono::hours failuresForgottenAfter{24};

SignInRefusal refusal(int status, const char *code, const QString &ja, const QString &en)
{
    return {Problem{status, QString::fromLatin1(code), {ja, en}, std::nullopt}, std::nullopt};
}

SignInRefusal wrong()
{
    return refusal(401, "signin.wrong", QStringLiteral("職員番号かパスワードが違います。"),
                   QStringLiteral("The staff number or the password is wrong."));
}

SignInRefusal wait(std::chrono::seconds left)
{
    const QString seconds = QString::number(left.count());
    auto answer =
        refusal(429, "signin.wait", QStringLiteral("失敗が続いたため、%1秒後にもう一度お試しください。").arg(seconds),
                QStringLiteral("Too many failures: please try again in %1 seconds.").arg(seconds));
    answer.retryAfter = left;
    return answer;
}

SignInRefusal away(const store::StoreError &error)
{
    log::event(log::Level::Error, "identity.store.failed", {{log::Key::Fault, error.what}});
    return refusal(503, "server.unavailable",
                   QStringLiteral("サーバーは一時的に利用できません。少し待ってお試しください。"),
                   QStringLiteral("The server is unavailable for now. Please try again in a moment."));
}

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

/// A counted attempt: it is a failure until the password proves otherwise, so that attempts sent at once all count.
struct SignInDesk::Attempt
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

SignInDesk::SignInDesk(store::Database &database, const Clock &clock, const PasswordHasher &hasher, About about)
    : m_database(database),
      m_clock(clock),
      m_hasher(hasher),
      m_about(std::move(about))
{
}

tl::expected<SignInDesk::Attempt, SignInRefusal> SignInDesk::begin(const SignIn &credentials) const
{
    const QDateTime now = m_clock.now();
    auto attempt = m_database.write([&](store::Transaction &tx) -> Attempt {
        if (auto left = waitLeft(tx, credentials.login, now))
            return {std::nullopt, left};
        store::forgetSignInFailures(tx, now - failuresForgottenAfter);
        store::countSignInFailure(tx, credentials.login, now);
        return {store::staffByLogin(tx, credentials.login), std::nullopt};
    });
    if (!attempt)
        return tl::unexpected(away(attempt.error()));
    if (attempt->waitLeft)
        return tl::unexpected(wait(*attempt->waitLeft));
    return std::move(*attempt);
}

tl::expected<SessionGranted, SignInRefusal> SignInDesk::signIn(const SignIn &credentials) const
{
    if (credentials.login.size() > longestLogin || credentials.password.size() > longestPassword)
        return tl::unexpected(wrong());
    const auto attempt = begin(credentials);
    if (!attempt)
        return tl::unexpected(attempt.error());
    if (!attempt->staff) {
        m_hasher.pretend(credentials.password);
        return tl::unexpected(wrong());
    }
    if (!m_hasher.matches(attempt->staff->passwordHash, credentials.password) || !attempt->staff->active)
        return tl::unexpected(wrong());
    return grant(attempt->staff->profile);
}

tl::expected<SessionGranted, SignInRefusal> SignInDesk::grant(const StaffProfile &staff) const
{
    const QDateTime now = m_clock.now();
    const QByteArray token = newToken();
    const QDateTime expiresAt = now + sessionLasts;
    const auto stored = m_database.write([&](store::Transaction &tx) {
        store::clearSignInFailures(tx, staff.login);
        store::deleteExpiredSessions(tx, now);
        store::insertSession(tx, tokenHash(token), staff.id, now, expiresAt);
    });
    if (!stored)
        return tl::unexpected(away(stored.error()));
    return SessionGranted{QString::fromLatin1(token), expiresAt, staff, m_about};
}

void SignInDesk::signOut(const QByteArray &token) const
{
    // A session that could not be deleted ends by itself; its token is gone from the console either way.
    (void)m_database.write([&](store::Transaction &tx) { store::deleteSession(tx, tokenHash(token)); });
}

} // namespace mado::identity
