// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/canned_reply.h"
#include "contract/consultation.h"

#include <QHash>

namespace mado {

/// What is offered for this consultation, found by words of its title or text in either language, in any order;
/// titles that begin with them first.
QList<CannedReply> repliesFor(const CannedReplyList &list, const Consultation &consultation, const QString &search);

/// The text in the resident's language, its variables filled as far as their values are known.
QString cannedText(const CannedReply &reply, const CannedReplyList &list, const Consultation &consultation,
                   const StaffProfile &me);

} // namespace mado
