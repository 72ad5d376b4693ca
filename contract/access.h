// SPDX-License-Identifier: GPL-3.0-or-later
// Getting in and being put out: renewal, sessions, the department's identity provider, first enrolment.
#pragma once

#include "contract/session.h"

namespace mado {

using SessionId = Id<struct SessionTag>; ///< One sign-in on one console, with all its tokens.

/// POST /v1/sessions/refresh.
struct SessionRenewal
{
    QString refreshToken;
    friend bool operator==(const SessionRenewal &, const SessionRenewal &) = default;
};

/// POST /v1/sessions/oidc: what the identity provider told the console.
struct ProviderSignIn
{
    QString idToken;
    QString nonce; ///< The one the console asked with.
    friend bool operator==(const ProviderSignIn &, const ProviderSignIn &) = default;
};

enum class SessionState {
    Active,
    Ended,       ///< Signed out from elsewhere, or a token was used twice; or 12 hours are over.
    WipeOrdered, ///< The console deletes what it keeps as soon as it asks.
    Wiped        ///< The console said that it did.
};

/// One line of GET /v1/sessions.
struct SessionInfo
{
    SessionId id;
    StaffName staff;
    QDateTime createdAt;
    QDateTime expiresAt;
    QDateTime seenAt; ///< Last renewal.
    SessionState state;
    bool current;        ///< The one that asks.
    QString device = {}; ///< As the console named its computer, at most 120 characters; empty: it did not.
    friend bool operator==(const SessionInfo &, const SessionInfo &) = default;
};
struct SessionList
{
    QList<SessionInfo> sessions; ///< Newest first.
    friend bool operator==(const SessionList &, const SessionList &) = default;
};

/// POST /v1/enrolments: by invitation (first password), or by login and password (second factor missing or replaced).
struct EnrolmentRequest
{
    std::optional<QString> invitation;
    std::optional<QString> login;
    QString password;
    std::optional<QString> code = std::nullopt; ///< Where a second factor is to be replaced.
    friend bool operator==(const EnrolmentRequest &, const EnrolmentRequest &) = default;
};

/// For the authenticator app.
struct SecondFactorOffer
{
    QString secret; ///< Base32, for typing.
    QString uri;    ///< otpauth://, for the QR code.
    friend bool operator==(const SecondFactorOffer &, const SecondFactorOffer &) = default;
};
struct EnrolmentStarted
{
    QString enrolment; ///< Opaque; good for 15 minutes.
    QString login;
    std::optional<SecondFactorOffer> secondFactor; ///< nullopt: this server asks for none.
    friend bool operator==(const EnrolmentStarted &, const EnrolmentStarted &) = default;
};

/// POST /v1/enrolments/confirm.
struct EnrolmentConfirmation
{
    QString enrolment;
    std::optional<QString> code; ///< The app's first code; absent where there is no second factor.
    friend bool operator==(const EnrolmentConfirmation &, const EnrolmentConfirmation &) = default;
};
struct Enrolled
{
    QStringList recoveryCodes; ///< Shown once; each opens one sign-in.
    SessionGranted session;
    friend bool operator==(const Enrolled &, const Enrolled &) = default;
};

/// POST /v1/second-factor/recovery-codes: new ones in place of all that are left.
struct RecoveryCodesRequest
{
    QString password;
    QString code; ///< Of the app, or one of the codes that are left.
    friend bool operator==(const RecoveryCodesRequest &, const RecoveryCodesRequest &) = default;
};
/// The answer to that and to POST /v1/second-factor.
struct RecoveryCodes
{
    QStringList recoveryCodes; ///< Told once; none: this server asks for no second factor.
    friend bool operator==(const RecoveryCodes &, const RecoveryCodes &) = default;
};

/// Request header in which a console that signs in names its computer; percent-encoded UTF-8.
inline constexpr char deviceHeader[] = "Madoguchi-Device";
inline constexpr int longestDevice = 120;

} // namespace mado
