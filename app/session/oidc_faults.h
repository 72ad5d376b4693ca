// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace mado::oidc {

// First words of AppError::detail where signing in with the department's account did not come about; the kind is
// Refused without a problem.
inline constexpr char providerDown[] = "oidc.provider_down";       ///< No answer, or not one of a provider.
inline constexpr char providerRefused[] = "oidc.provider_refused"; ///< It said no: cancelled there, or not allowed.
inline constexpr char browserMissing[] = "oidc.browser_missing";   ///< The system opened no browser.
inline constexpr char portMissing[] = "oidc.port_missing";         ///< Nothing can listen on this computer.
inline constexpr char timeOut[] = "oidc.time_out";                 ///< Nobody came back from the browser.

} // namespace mado::oidc
