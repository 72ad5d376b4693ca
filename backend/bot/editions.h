// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/bot/turn.h"

namespace mado::bot {

/// Packages that staff published while the server ran. Thread-safe.
class Editions
{
public:
    virtual ~Editions() = default;
    /// Null: nothing was published for the account; it speaks by the package it was configured with.
    virtual std::shared_ptr<const Service> newest(store::Transaction &tx, const AccountId &account) = 0;
    /// The edition of that version, as packages call it; null: none.
    virtual std::shared_ptr<const Service> edition(store::Transaction &tx, const AccountId &account,
                                                   const QString &version) = 0;
};

} // namespace mado::bot
