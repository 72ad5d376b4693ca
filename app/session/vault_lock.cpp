// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/vault_lock.h"

namespace mado {

VaultLock::VaultLock(const SignedIn &desk, SignInService &signIns, OpenBrowser browser, QObject *parent)
    : ScreenLock(parent),
      m_desk(desk),
      m_signIns(signIns),
      m_browser(std::move(browser))
{
}

void VaultLock::know(const LockState &state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT waysChanged();
}

QFuture<Result<void>> VaultLock::load()
{
    const Answer<Result<void>> answer;
    then(m_desk.cache->run(lockState), this, [this, answer](const Result<LockState> &state) {
        if (state)
            know(*state);
        answer.give(state.map([](const LockState &) {}));
    });
    return answer.future();
}

ScreenLock::Ways VaultLock::ways() const
{
    const bool provider = !m_state.password && m_desk.server.provider.has_value();
    return {.password = m_state.password,
            .pin = m_state.pin,
            .provider = provider,
            .freely = m_desk.server.training && !m_state.password && !m_state.pin};
}

void VaultLock::noteLocked(bool locked)
{
    m_state.locked = locked;
    (void)m_desk.cache->run([locked](Tx &tx) { setLocked(tx, locked); });
}

QFuture<Result<ScreenLock::Verdict>> VaultLock::tryWords(const QString &passwordOrPin)
{
    const Answer<Result<Verdict>> answer;
    const auto tried = m_desk.cache->run([passwordOrPin](Tx &tx) {
        const bool opens = openLock(tx, passwordOrPin);
        return std::pair(opens, lockState(tx));
    });
    then(tried, this, [this, answer](const Result<std::pair<bool, LockState>> &result) {
        if (!result) {
            answer.give(tl::make_unexpected(result.error()));
            return;
        }
        know(result->second);
        answer.give(Verdict{result->first, std::max(0, mostTries - m_state.failures)});
    });
    return answer.future();
}

QFuture<Result<ScreenLock::Verdict>> VaultLock::tryProvider()
{
    const Answer<Result<Verdict>> answer;
    then(m_signIns.proveWithProvider(m_desk, m_browser), this, [this, answer](const Result<bool> &same) {
        if (!same) {
            answer.give(tl::make_unexpected(same.error()));
            return;
        }
        if (*same)
            noteLocked(false);
        answer.give(Verdict{*same, mostTries});
    });
    return answer.future();
}

QFuture<Result<bool>> VaultLock::setPin(const QString &password, const QString &pin)
{
    const Answer<Result<bool>> answer;
    const auto set = m_desk.cache->run([password, pin](Tx &tx) {
        const bool right = !lockState(tx).password || isLockPassword(tx, password);
        if (right)
            keepLockPin(tx, pin);
        return std::pair(right, lockState(tx));
    });
    then(set, this, [this, answer](const Result<std::pair<bool, LockState>> &result) {
        if (result)
            know(result->second);
        answer.give(result.map([](const auto &both) { return both.first; }));
    });
    return answer.future();
}

QFuture<Result<void>> VaultLock::removePin()
{
    const Answer<Result<void>> answer;
    const auto removed = m_desk.cache->run([](Tx &tx) {
        dropLockPin(tx);
        return lockState(tx);
    });
    then(removed, this, [this, answer](const Result<LockState> &state) {
        if (state)
            know(*state);
        answer.give(state.map([](const LockState &) {}));
    });
    return answer.future();
}

} // namespace mado
