// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"

#include <QList>
#include <QSslCertificate>

namespace mado {

/// What the IT staff settled for every console of a computer, in a file that only they can change:
/// {"server": "https://desk.example.jp", "authority": "/etc/madoguchi/ca.pem"}
struct Policy
{
    QString server;    ///< Filled in at sign-in; empty: as typed.
    QString authority; ///< PEM file; empty: whom the system trusts.
};

/// No file is an empty policy. One that cannot be understood is Incompatible "policy.unreadable: …", never ignored.
Result<Policy> readPolicy(const QString &file);
/// Where this system keeps it.
QString policyFile();

/// Who may vouch for a server.
struct Trust
{
    std::optional<QList<QSslCertificate>> authorities; ///< nullopt: the system's; empty: nobody.
    std::optional<AppError> fault;                     ///< Why nobody may.
};

/// The policy's authority, else the one named at the start, else the system's. When one is named and cannot be had,
/// nobody is trusted: a console that was meant to be pinned must not fall back on the system's list.
Trust trust(const Result<Policy> &policy, const QString &namedAtStart);

} // namespace mado
