// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/tx.h"

namespace mado {

/// A row whose version the server raises with every change.
struct VersionedRow
{
    enum class Table { Consultation, Entry };
    Table table;
    QString id;
    QString conversation; ///< Entries only.
    qint64 version;
    QJsonObject content;
};

/// The one place where stale writes are refused: false, and nothing changed, unless the row is new or newer.
bool storeIfNewer(Tx &tx, const VersionedRow &row);

SealPlace consultationPlace(const QString &id);
SealPlace entryPlace(const QString &id);

} // namespace mado
