// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows a category of data is made of, how many there are, and how they go. Every table that can hold something
// of a resident is named here; a test compares the list with the schema.
#pragma once

#include "backend/store/engine.h"
#include "contract/disposal.h"

namespace mado::store {

/// Which rows: what has been kept since before a time, once it is settled; or all.
struct ErasureBound
{
    std::optional<QDateTime> before; ///< nullopt: everything, settled or not.
};

struct Erased
{
    qint64 counted; ///< Rows of the kind that people count.
    bool more;      ///< Ask again, in another transaction.
};

/// Deletes some rows of the category. Categories go in this order: ConsoleCopies, HealthAnswers, Consultations,
/// TransitCopies, Contacts; what still names a resident's conversation keeps its row, without name and address.
Erased eraseSome(Transaction &tx, DataCategory category, const ErasureBound &bound, qint64 limit);

struct KeptCount
{
    qint64 count;
    std::optional<QDateTime> oldest;
};
KeptCount keptOf(Transaction &tx, DataCategory category);
/// How many of it are settled since before that time.
qint64 settledBefore(Transaction &tx, DataCategory category, const QDateTime &before);

/// Consoles that were told to wipe themselves and did not yet, as their sessions name them; and how many did.
QStringList consolesToCome(Transaction &tx);
int consolesWiped(Transaction &tx);

/// Every table that a category's rows stand in.
QStringList tablesOfResidents();

} // namespace mado::store
