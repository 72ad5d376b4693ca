// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/message.h"
#include "contract/commands.h"

namespace mado::http {

/// A refusal in words: application/problem+json with the problem's own status.
Response problemResponse(const Problem &problem);

/// What the server itself refuses: 400, 404, 405, 408, 413, 414, 417, 431, 500, 501, 503, 505.
Response refusal(int status);

} // namespace mado::http
