// SPDX-License-Identifier: GPL-3.0-or-later
// What identity refuses, in words.
#pragma once

#include "backend/store/engine.h"
#include "contract/commands.h"

#include <chrono>

namespace mado::identity {

/// Why nobody was signed in.
struct SignInRefusal
{
    Problem problem;
    std::optional<std::chrono::seconds> retryAfter = std::nullopt;
};

namespace refused {

SignInRefusal missing();        ///< 401 session.missing: no session, or the token is to be renewed.
SignInRefusal ended();          ///< 401 session.ended: only signing in again helps.
SignInRefusal wiped();          ///< 401 session.wiped: the console deletes what it keeps.
SignInRefusal unknownSession(); ///< 404 session.unknown.

SignInRefusal wrong();      ///< 401 signin.wrong: number or password.
SignInRefusal codeNeeded(); ///< 401 signin.code_needed: the password was right.
SignInRefusal codeWrong();  ///< 401 signin.code_wrong.
SignInRefusal enrolFirst(); ///< 401 signin.enrolment_needed: the password was right, a second factor is missing.
SignInRefusal wait(std::chrono::seconds left);

SignInRefusal invitationUnknown(); ///< 404 enrolment.invitation_unknown: wrong, used or too old.
SignInRefusal enrolmentOver();     ///< 404 enrolment.over: begin anew.
SignInRefusal passwordTooShort();  ///< 422 enrolment.password_short.

SignInRefusal providerOff();    ///< 404 provider.off: this server has none.
SignInRefusal providerDown();   ///< 503 provider.down: its keys could not be fetched.
SignInRefusal tokenRefused();   ///< 401 provider.token_refused: signature, issuer, audience or nonce.
SignInRefusal tokenOutOfTime(); ///< 401 provider.token_time: expired, or the clocks differ.
SignInRefusal tokenReplayed();  ///< 401 provider.token_used.
SignInRefusal personUnknown();  ///< 403 provider.person_unknown.

SignInRefusal away(const store::StoreError &error); ///< 503; written to the log.

} // namespace refused

} // namespace mado::identity
