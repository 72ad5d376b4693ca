// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/paging/gateway.h"

namespace mado::paging {

/// Blocks until the mail server took it, at most the deadline. "": taken; else a code of what went wrong:
/// "mail.unreachable", "mail.refused".
QString sendMail(const Mail &mail, const Message &message, std::chrono::milliseconds deadline);

/// The message as it goes over the wire: RFC 5322, UTF-8 in base64.
QByteArray mailText(const Mail &mail, const Message &message);

} // namespace mado::paging
