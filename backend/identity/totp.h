// SPDX-License-Identifier: GPL-3.0-or-later
// Codes of authenticator apps: RFC 6238 with HMAC-SHA-1, 30 seconds, 6 digits, which is what every app can.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <optional>

namespace mado::identity {

/// Which 30 seconds since 1970 a time falls into.
qint64 totpStep(const QDateTime &time);
QString totpCode(const QByteArray &secret, qint64 step, int digits = 6);

/// The step that the code belongs to: the one of `now`, the one before or the one after. nullopt: none of them.
/// Spaces and full-width digits are taken as people type them.
std::optional<qint64> stepOfCode(const QByteArray &secret, const QString &typed, const QDateTime &now);

QByteArray newTotpSecret(); ///< 20 random bytes.
QString base32(const QByteArray &bytes);
/// "otpauth://totp/…", which the console draws as a QR code.
QString otpauthUri(const QByteArray &secret, const QString &issuer, const QString &login);

/// 16 characters in groups of four, 80 bits: "ABCD-EFGH-JKLM-NPQR".
QString newRecoveryCode();
/// BLAKE2b-256 of a recovery code however it was typed: such codes are random, so that a slow hash gains nothing.
QByteArray recoveryHash(const QString &typed);

} // namespace mado::identity
