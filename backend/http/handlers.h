// SPDX-License-Identifier: GPL-3.0-or-later
// Running a handler so that nothing it throws reaches the server. On worker threads.
#pragma once

#include "backend/http/router.h"

namespace mado::http {

Response run(const Route &route, const Request &request);
void run(const Route &route, const Request &request, const std::shared_ptr<Pending> &pending);

Response methodNotAllowed(const QList<Method> &allowed);

} // namespace mado::http
