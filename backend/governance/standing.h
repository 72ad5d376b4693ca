// SPDX-License-Identifier: GPL-3.0-or-later
// Provisions that are given every day at an hour, until they expire or somebody stops them.
#pragma once

#include "backend/governance/export.h"
#include "backend/store/provision_file_rows.h"

#include <map>

namespace mado::governance {

/// Makes what is due and lets go of what is out of date. Everything it knows stands in the database: each export is
/// made in one transaction with its register entry, so that one cut short leaves neither.
class StandingExports
{
public:
    explicit StandingExports(GovernanceServices &services) : m_services(services) {}
    void tick(); ///< Often, always from the same thread.
    void pass(); ///< At once: what tick() does every few seconds.

private:
    void giveWhatIsDue();
    void give(const ProvisionId &id);
    void renewWhatWasRefused();
    void renew(const store::KeptFile &kept);
    void dropExpired();
    void failed(const char *event, const store::StoreError &error);

    GovernanceServices &m_services;
    std::optional<QDateTime> m_at;
    std::map<ProvisionId, QDate> m_refused; ///< The rules or the agreement said no; asked again the next day.
};

/// The days that are due, in Asia/Tokyo; nullopt: none.
std::optional<Days> dueDays(const Provision &provision, const QDateTime &now);

} // namespace mado::governance
