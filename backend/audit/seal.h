// SPDX-License-Identifier: GPL-3.0-or-later
// The hash of each record and the signature of an anchor. The keys are made from one that lies outside the database:
// whoever can only write to the database can compute neither.
#pragma once

#include "backend/store/audit_rows.h"

#include <memory>

namespace mado::audit {

/// Immutable, thread-safe; copies share the keys.
class Seal
{
public:
    /// `key` has at least 16 bytes; the same one gives the same seal.
    explicit Seal(const QByteArray &key);
    /// A key that nobody keeps: for training and tests.
    static Seal ofTheMoment();

    /// BLAKE2b-256 over the hash before it and every field of the record.
    QByteArray hashOf(const QByteArray &before, const store::AuditRow &row) const;

    store::AnchorRow anchor(const store::AuditHead &head, const QDateTime &at) const;
    bool isOurs(const store::AnchorRow &anchor) const;
    QByteArray sign(const QByteArray &digest) const; ///< Of a certificate; Ed25519.
    QByteArray publicKey() const;                    ///< Ed25519; enough to check a signature elsewhere.

private:
    struct Keys;
    std::shared_ptr<const Keys> m_keys;
};

} // namespace mado::audit
