// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/tx.h"
#include "contract/session.h"

namespace mado {

/// The session as the server granted it, with its refresh token; the short-lived one is left out.
void keepSession(Tx &tx, const SessionGranted &session);
std::optional<SessionGranted> keptSession(Tx &tx);
/// Removes the token for good; the rest of the cache stays.
void dropSession(Tx &tx);

} // namespace mado
