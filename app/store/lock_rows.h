// SPDX-License-Identifier: GPL-3.0-or-later
// What opens a locked screen, sealed: hashes that take long to try (argon2id), never the words themselves.
#pragma once

#include "app/store/tx.h"

namespace mado {

struct LockState
{
    bool password = false; ///< One is known.
    bool pin = false;
    bool locked = false; ///< Quit while locked.
    int failures = 0;    ///< Since it last opened.
    friend bool operator==(const LockState &, const LockState &) = default;
};
LockState lockState(Tx &tx);

/// After signing in with it: opened and without failures. Takes about a tenth of a second, as do the others.
void keepLockPassword(Tx &tx, const QString &password);
/// After signing in another way: no password opens the screen.
void dropLockPassword(Tx &tx);
void keepLockPin(Tx &tx, const QString &pin);
void dropLockPin(Tx &tx);
bool isLockPassword(Tx &tx, const QString &password);

/// Opens for password or PIN, else counts a failure.
bool openLock(Tx &tx, const QString &typed);
void setLocked(Tx &tx, bool locked); ///< Opening forgets the failures.

} // namespace mado
