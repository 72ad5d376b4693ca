// SPDX-License-Identifier: GPL-3.0-or-later
// What was tried in vain stands in the record, too: an auditor sees that somebody asked for what is not permitted.
#pragma once

#include "backend/governance/services.h"
#include "contract/commands.h"
#include "contract/governance.h"

namespace mado::governance {

struct Attempt
{
    std::optional<StaffName> who; ///< nullopt: the server itself.
    QDateTime at;
    Permission what;
    QString subject; ///< Id of the provision; before there is one, of the agreement.
    const ProvisionRequest &request;
};

/// Records what the rules, the agreement or the second pair of eyes stood against, in the words of the refusal; what
/// was only mistyped or overtaken leaves nothing. The reason: code of the refusal, data, purpose, prefecture, message.
void recordRefused(store::Transaction &tx, const GovernanceServices &services, const Attempt &attempt,
                   const Problem &refusal);

} // namespace mado::governance
