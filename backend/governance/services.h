// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/audit/recorder.h"
#include "backend/clock.h"
#include "backend/governance/policy.h"
#include "backend/identity/authenticator.h"

#include <functional>

namespace mado::governance {

struct ConsentPurpose
{
    AccountId account;
    QString purpose;
    LocalText label;
    bool forPhone = false;  ///< The telephone number is asked under it.
    bool forSurvey = false; ///< Without it nothing is asked.
};

/// An account and whose residents it serves.
struct ServedAccount
{
    AccountId account;
    QString prefecture; ///< JIS X 0401 code.
};

/// The accounts, and what each asks consent for.
struct Served
{
    QList<ServedAccount> accounts;
    QList<ConsentPurpose> consents;
};

/// What the routes work with; the references outlive it.
struct GovernanceServices
{
    store::Database &database;
    const Clock &clock;
    const identity::Authenticator &authenticator;
    const audit::Recorder &audit;
    Policies policies;
    QList<ServedAccount> accounts;
    QList<ConsentPurpose> consents;
    bool training; ///< Every export says that its values are invented.
    /// Empties the log of responses, which is another database, and lets go of its space. Safe to repeat; tells how
    /// many went. Null: there is none.
    std::function<tl::expected<qint64, store::StoreError>()> eraseResponses = {};
    /// Destroys the key without which no backup opens; false: it is still there. Safe to repeat. Null: none is known.
    std::function<bool()> destroyBackupKey = {};
    /// Accounts published in the console, as they are now. Null: there are none.
    std::function<Served(store::Transaction &)> published = {};
};

/// Those the server was started with and those published since; what was published last counts.
Served servedNow(store::Transaction &tx, const GovernanceServices &services);

/// Who acts, and when.
struct Officer
{
    const GovernanceServices &services;
    StaffProfile staff;
    QDateTime now; ///< UTC.

    StaffName name() const { return {staff.id, staff.name, staff.role}; }
    QDate today() const; ///< In Asia/Tokyo.
    void record(store::Transaction &tx, Permission what, const QString &subject, const QString &label = {},
                const QString &reason = {}) const;
};

} // namespace mado::governance
