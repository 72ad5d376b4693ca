// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/session_tokens.h"

namespace mado {

namespace {

/// Renewed so long before the end that no request leaves with a token that ends on the way.
constexpr std::chrono::seconds margin{60};

Result<void> outcomeOf(const Result<SessionGranted> &granted)
{
    if (granted)
        return {};
    AppError error = granted.error();
    // The request that needed the token never left.
    if (error.kind == AppError::Kind::UnknownResult)
        error.kind = AppError::Kind::Offline;
    return tl::make_unexpected(error);
}

} // namespace

void SessionTokens::set(const SessionGranted &session)
{
    m_access = session.token.toUtf8();
    m_refresh = session.refreshToken;
    m_due.setRemainingTime(session.tokenFor - std::min(margin, session.tokenFor / 2));
    m_end.setRemainingTime(session.tokenFor);
}

QFuture<Result<void>> SessionTokens::renew()
{
    const Answer<Result<void>> answer;
    m_waiting.append(answer);
    if (m_waiting.size() == 1)
        then(m_renew(m_refresh), this, [this](const Result<SessionGranted> &granted) { renewed(granted); });
    return answer.future();
}

void SessionTokens::renewed(const Result<SessionGranted> &granted)
{
    if (!granted && granted.error().problem)
        heed(*granted.error().problem);
    if (!granted || !m_keep) {
        if (granted)
            set(*granted);
        finish(outcomeOf(granted));
        return;
    }
    // What cannot be kept is used all the same: only quitting would end the session then.
    then(m_keep(*granted), this, [this, granted](const Result<void> &) {
        set(*granted);
        finish({});
    });
}

void SessionTokens::finish(const Result<void> &result)
{
    for (const auto &waiting : std::exchange(m_waiting, {}))
        waiting.give(result);
}

void SessionTokens::heed(const Problem &problem)
{
    if (problem.code == QLatin1String("session.wiped"))
        m_wipeOrdered = true;
}

} // namespace mado
