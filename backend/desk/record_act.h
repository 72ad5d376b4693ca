// SPDX-License-Identifier: GPL-3.0-or-later
// What of the desk goes into the audit record.
#pragma once

#include "backend/desk/services.h"
#include "backend/http/message.h"

namespace mado::desk {

/// In the transaction of what was done, after it. Nothing where the services have no record.
void recordAct(store::Transaction &tx, const DeskServices &services, const Context &context, Permission what,
               const ConsultationId &id);

using Look = std::function<tl::expected<http::Response, Problem>(store::Transaction &)>;
/// Answers with what was seen. A look of its own commits together with its record; looking again soon only reads.
http::Response recordedLook(DeskServices &services, const Context &context, Permission what, const ConsultationId &id,
                            const Look &look);

} // namespace mado::desk
