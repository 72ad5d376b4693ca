// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/local_text.h"
#include "contract/staff.h"

#include <QDateTime>

namespace mado {

struct SignIn
{
    QString login;
    QString password;
    friend bool operator==(const SignIn &, const SignIn &) = default;
};

/// GET /v1/about, readable without signing in.
struct About
{
    QString version;
    LocalText name; ///< "神奈川県 健康相談窓口".
    bool training;  ///< Every resident is invented; screens and exports say so.
    friend bool operator==(const About &, const About &) = default;
};

struct SessionGranted
{
    QString token; ///< Opaque bearer token.
    QDateTime expiresAt;
    StaffProfile staff;
    About server;
    friend bool operator==(const SessionGranted &, const SessionGranted &) = default;
};

} // namespace mado
