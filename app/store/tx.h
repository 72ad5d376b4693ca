// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"
#include "app/store/diffs.h"
#include "app/store/sealer.h"

#include <QSqlDatabase>
#include <QVariant>

namespace mado {

/// What one transaction changed; published only after its commit.
struct Committed
{
    QueueDiff queue;
    QList<TranscriptDiff> transcripts;
    OutboxDiff outbox;
    QList<Quarantined> quarantined;
    QStringList unreadable; ///< "table/row" of sealed rows that did not open.

    TranscriptDiff &transcript(const ConversationId &conversation);
};

/// One transaction on the cache's thread. Remembers its first fault, after which nothing more is done and the whole is
/// rolled back; so code reads straight down.
class Tx
{
public:
    Tx(QSqlDatabase &database, const Sealer &sealer) : m_database(database), m_sealer(sealer) {}
    Tx(const Tx &) = delete;
    Tx &operator=(const Tx &) = delete;

    /// True when it changed at least one row.
    bool run(const char *sql, const QVariantList &values = {});
    QList<QVariantList> rows(const char *sql, const QVariantList &values = {});
    /// The first column of the first row, or an invalid value.
    QVariant value(const char *sql, const QVariantList &values = {});

    QByteArray seal(const SealPlace &place, const QJsonObject &json) const;
    /// nullopt, noted in `committed`, when the row does not open.
    std::optional<QJsonObject> open(const SealPlace &place, const QVariant &sealed);

    void giveUp(const QString &detail);
    const std::optional<AppError> &fault() const { return m_fault; }

    Committed committed;
    bool erased = false; ///< Content was taken back: leave no copy in the write-ahead log.

private:
    QSqlDatabase &m_database;
    const Sealer &m_sealer;
    std::optional<AppError> m_fault;
};

} // namespace mado
