// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/audit/seal.h"

namespace mado::audit {

/// What a walk along the whole chain found.
struct Finding
{
    qint64 records;
    std::optional<qint64> faultAt; ///< The first record that does not fit; nullopt: no tampering was found.
    QString what;                  ///< In English, for the command line and the log.
};

/// Deleted, changed, inserted and reordered records, a shortened chain, and anchors that do not fit. `kept` are
/// anchors from elsewhere: only they can tell that the chain, head and anchors of the database were set back together.
Finding verify(store::Transaction &tx, const Seal &seal, const std::vector<store::AnchorRow> &kept = {});

/// An anchor of the newest record, kept in the database too; nullopt: nothing was recorded yet.
std::optional<store::AnchorRow> makeAnchor(store::Transaction &tx, const Seal &seal, const QDateTime &now);

/// One line of JSON, to be kept elsewhere.
QByteArray encodeAnchor(const store::AnchorRow &anchor);
std::optional<store::AnchorRow> decodeAnchor(const QByteArray &line);

} // namespace mado::audit
