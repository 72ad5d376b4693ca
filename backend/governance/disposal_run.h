// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/governance/disposals.h"

namespace mado::governance {

/// Takes the run that is under way from one state to the next, and lets the clocks of retention take what is due.
/// Everything it knows stands in the database: killed anywhere, the next process goes on where it was.
class DisposalRun
{
public:
    explicit DisposalRun(GovernanceServices &services) : m_services(services) {}
    void tick(); ///< Often, always from the same thread; deletes a bounded number of rows a call.

private:
    bool step(const Disposal &disposal);
    void freezeWhenDue(const Disposal &disposal);
    void beginErasing(const Disposal &disposal);
    bool eraseSome(const Disposal &disposal);
    bool eraseResponses(const Disposal &disposal);
    bool release(const Disposal &disposal);
    void certify(const Disposal &disposal, bool released);
    void runClocks();
    void failed(const char *event, const store::StoreError &error);

    GovernanceServices &m_services;
    std::optional<QDateTime> m_again;
    std::optional<QDateTime> m_clocksAt;
    int m_releaseFailures = 0;
};

/// What the signature of a certificate is made over.
QByteArray digestOf(const Disposal &disposal);
/// Signed with the key of the record's anchors. True: nothing of the run was changed since.
bool isGenuine(const Disposal &disposal);

} // namespace mado::governance
