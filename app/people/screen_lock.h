// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"

#include <QFuture>
#include <QObject>

namespace mado {

/// What opens a locked screen again for the person whose desk it is, with the server and without it. UI thread;
/// futures continue on it.
class ScreenLock : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    static constexpr int mostTries = 5;
    static constexpr int pinDigits = 6;

    struct Ways
    {
        bool password = false;
        bool pin = false;
        bool provider = false; ///< The department's account, in the browser.
        bool freely = false;   ///< Practice with invented residents: nobody has a password to type.
    };
    virtual Ways ways() const = 0;
    /// Whether the console was quit while it was locked: it begins locked.
    virtual bool wasLocked() const = 0;
    /// Remembered over quitting.
    virtual void noteLocked(bool locked) = 0;

    struct Verdict
    {
        bool opens;
        int triesLeft; ///< 0: whoever this is has to sign in anew.
    };
    virtual QFuture<Result<Verdict>> tryWords(const QString &passwordOrPin) = 0;
    /// Signs in at the provider again; opens only for the same person.
    virtual QFuture<Result<Verdict>> tryProvider() = 0;

    /// Six digits, kept sealed on this computer. False: the password is not right; it is not asked where there is none.
    virtual QFuture<Result<bool>> setPin(const QString &password, const QString &pin) = 0;
    virtual QFuture<Result<void>> removePin() = 0;

Q_SIGNALS:
    void waysChanged();
};

} // namespace mado
