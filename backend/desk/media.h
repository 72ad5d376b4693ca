// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/desk/services.h"
#include "backend/http/message.h"

namespace mado::desk {

/// GET /v1/consultations/{id}/media/{entry}: the image, or 304 for whoever has it already.
http::Response media(DeskServices &services, const http::Request &request, const StaffProfile &staff);

} // namespace mado::desk
