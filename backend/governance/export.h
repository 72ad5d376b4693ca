// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the file of a provision: bounded by agreement, rules and consent of this moment, sealed to the recipient.
#pragma once

#include "backend/governance/decide.h"
#include "backend/governance/services.h"
#include "backend/store/governance_rows.h"
#include "contract/commands.h"

namespace mado::governance {

/// Of the answers or records; both belong to it.
struct Days
{
    QDate from;
    QDate until;
};

struct MadeExport
{
    RegisterEntry entry; ///< Not in the register yet.
    QByteArray file;     ///< Sealed to the recipient.
};

/// What an approved provision gives of these days, bounded by everything that holds at this moment. Keeps nothing.
tl::expected<MadeExport, Problem> exportDays(store::Transaction &tx, const Officer &officer, const Provision &provision,
                                             const Days &days);

/// The file and its register entry, which is kept in the same transaction. The plain file exists in memory alone.
tl::expected<ProvisionExport, Problem> exportNow(store::Transaction &tx, const Officer &officer, const ProvisionId &id);

/// Who is in and who is left out.
struct Bounded
{
    QList<store::GivenRow> rows;
    int people;
    int leftOut;
};
Bounded boundedBy(People people, const QList<store::GivenRow> &rows);

/// UTF-8 with a byte order mark; nothing in it is read as a formula.
QByteArray csvOf(const QStringList &header, const QList<DataField> &fields, const QList<store::GivenRow> &rows);

} // namespace mado::governance
