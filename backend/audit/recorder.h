// SPDX-License-Identifier: GPL-3.0-or-later
// The one way into the audit record: in the transaction of what is recorded, so that neither is without the other.
#pragma once

#include "backend/audit/seal.h"
#include "contract/permissions.h"

namespace mado::audit {

/// What somebody saw or did. No names, no words of residents.
struct Act
{
    std::optional<StaffName> who; ///< nullopt: the server itself.
    QDateTime at;
    Permission what;
    QString subject = {}; ///< Our id of what it was done to.
    QString label = {};   ///< What people call it: "R-20418".
    QString reason = {};
    bool refused = false; ///< It was tried: the record's action is "session.begin.refused".
};

/// What whoever keeps the server did at its command line, where no permission is asked.
struct KeeperAct
{
    QDateTime at;
    QString action; ///< "backup.make".
    QString label;
    QString reason;
};

/// Looking again within this time is the same look.
inline constexpr int sameLookSeconds = 600;

class Recorder
{
public:
    explicit Recorder(Seal seal) : m_seal(std::move(seal)) {}

    /// Last in its transaction, after the feed was touched: then no two transactions wait for each other.
    void record(store::Transaction &tx, const Act &act) const;
    void record(store::Transaction &tx, const KeeperAct &act) const;
    /// Whether this look is one of its own, and has to be recorded.
    static bool isNewLook(store::Transaction &tx, const Act &look);
    const Seal &seal() const { return m_seal; }

private:
    void append(store::Transaction &tx, store::AuditRow row) const;

    const Seal m_seal;
};

} // namespace mado::audit
