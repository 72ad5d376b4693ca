// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace mado::line {

/// Base64 of HMAC-SHA256 over the body's bytes, as in LINE's x-line-signature.
QByteArray signatureOf(const QByteArray &body, const QByteArray &secret);

/// Compares in constant time; a signature that is not strict base64 of 32 bytes never matches.
bool signatureMatches(const QByteArray &body, const QByteArray &secret, const QByteArray &signature);

} // namespace mado::line
