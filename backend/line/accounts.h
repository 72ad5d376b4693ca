// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/ids.h"

#include <QList>
#include <QUrl>
#include <vector>

namespace mado::line {

/// One LINE official account and what the backend needs to speak for it.
struct LineAccount
{
    AccountId id;
    QByteArray channelSecret;
    QByteArray accessToken;
    std::optional<QString> botUser; ///< A webhook's destination must equal it; nullopt: not known, not checked.
    QUrl api;                       ///< "https://api.line.me"; plain http only towards loopback.
};

/// The accounts of this server. Immutable, so any thread may read.
class Accounts
{
public:
    explicit Accounts(std::vector<LineAccount> accounts) : m_accounts(std::move(accounts)) {}
    const LineAccount *find(const QString &id) const; ///< Null: no such account here.

    QList<AccountId> ids() const;

private:
    std::vector<LineAccount> m_accounts;
};

} // namespace mado::line
