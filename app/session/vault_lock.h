// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/screen_lock.h"
#include "app/session/sign_in_service.h"
#include "app/store/lock_rows.h"

namespace mado {

/// The lock of one desk: what opens it lies sealed in the desk's own vault. Keeps nothing of the desk alive but its
/// cache; `signIns` outlives it.
class VaultLock final : public ScreenLock
{
    Q_OBJECT

public:
    VaultLock(const SignedIn &desk, SignInService &signIns, OpenBrowser browser, QObject *parent = nullptr);

    /// Reads what is kept. Call before asking ways().
    QFuture<Result<void>> load();

    Ways ways() const override;
    bool wasLocked() const override { return m_state.locked; }
    void noteLocked(bool locked) override;
    QFuture<Result<Verdict>> tryWords(const QString &passwordOrPin) override;
    QFuture<Result<Verdict>> tryProvider() override;
    QFuture<Result<bool>> setPin(const QString &password, const QString &pin) override;
    QFuture<Result<void>> removePin() override;

private:
    void know(const LockState &state);

    const SignedIn m_desk;
    SignInService &m_signIns;
    const OpenBrowser m_browser;
    LockState m_state;
};

} // namespace mado
