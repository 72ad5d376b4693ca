// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace mado::identity {

/// 32 random bytes in URL-safe base64: what a console carries.
QByteArray newToken();

/// BLAKE2b-256 of a token: all that the store knows of it.
QByteArray tokenHash(const QByteArray &token);

/// The token of an "Authorization: Bearer …" header; empty when there is none.
QByteArray bearerToken(const QByteArray &authorization);

} // namespace mado::identity
