// SPDX-License-Identifier: GPL-3.0-or-later
// Getting in and out, as it comes into the record: last in the transaction of what it tells.
#pragma once

#include "backend/audit/recorder.h"

namespace mado::identity {

/// Copies share the recorder, which outlives them. Thread-safe.
class Trace
{
public:
    /// nullptr: nothing is recorded.
    explicit Trace(const audit::Recorder *audit) : m_audit(audit) {}

    struct Entry
    {
        Permission what;
        const StaffProfile &whose; ///< The account that it is about.
        QDateTime at;
        QString subject = {}; ///< Id of a session; empty: of the account.
        QString reason = {};  ///< A word, or the code of a refusal.
    };

    /// By the account's own person.
    void did(store::Transaction &tx, const Entry &entry) const { put(tx, &entry.whose, entry, false); }
    void didBy(store::Transaction &tx, const StaffProfile &who, const Entry &entry) const
    {
        put(tx, &who, entry, false);
    }
    /// By nobody: the server saw to it.
    void happened(store::Transaction &tx, const Entry &entry) const { put(tx, nullptr, entry, false); }
    /// `who`: the person whose session it was tried in; nullptr: somebody who did not show who they are.
    void refused(store::Transaction &tx, const StaffProfile *who, const Entry &entry) const
    {
        put(tx, who, entry, true);
    }
    /// As much work as refused() where no account is meant: time must not tell who has one.
    void pretend(store::Transaction &tx) const;

private:
    void put(store::Transaction &tx, const StaffProfile *who, const Entry &entry, bool refused) const;

    const audit::Recorder *m_audit;
};

} // namespace mado::identity
