// SPDX-License-Identifier: GPL-3.0-or-later
// The canned replies that come with an account package: canned.yaml.
#pragma once

#include "backend/store/engine.h"
#include "backend/triage/fault.h"
#include "contract/canned_reply.h"

namespace mado::replies {

struct ShippedReply
{
    QString key; ///< Within the package.
    CannedReplyContent content;
};

/// Every fault found, with its line. A package without the file ships none.
tl::expected<QList<ShippedReply>, QList<triage::Fault>> loadShipped(const QString &packageFolder);

/// Adds those that are new here; what a department changed or retired stays as it is.
void install(store::Transaction &tx, const AccountId &account, const QList<ShippedReply> &shipped,
             const QDateTime &now);

} // namespace mado::replies
