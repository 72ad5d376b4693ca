// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/migrations.h"

#include <array>

namespace mado {

namespace {

// TEXT, never STRING: SQLite would give that numeric affinity. `sealed` columns hold personal content.
constexpr char first[] = R"(
CREATE TABLE meta (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE consultation (id TEXT PRIMARY KEY, revision INTEGER NOT NULL, sealed BLOB NOT NULL);
CREATE TABLE entry (
    id TEXT PRIMARY KEY, conversation TEXT NOT NULL, seq INTEGER NOT NULL, sealed BLOB NOT NULL);
CREATE INDEX entry_by_seq ON entry (conversation, seq);
CREATE TABLE transcript (conversation TEXT PRIMARY KEY, cursor INTEGER NOT NULL, opened_at INTEGER);
CREATE TABLE outbox (
    key TEXT PRIMARY KEY, position INTEGER NOT NULL UNIQUE, consultation TEXT, state TEXT NOT NULL,
    sealed BLOB NOT NULL, attempts INTEGER NOT NULL DEFAULT 0, first_sent_at INTEGER);
CREATE TABLE draft (consultation TEXT PRIMARY KEY, sealed BLOB NOT NULL);
CREATE TABLE quarantine (
    entity TEXT NOT NULL, id TEXT NOT NULL, fault TEXT NOT NULL, sealed BLOB NOT NULL, PRIMARY KEY (entity, id));
CREATE TABLE secret (name TEXT PRIMARY KEY, sealed BLOB NOT NULL);
)";

// Notes that were begun, images, and what else a person keeps here under a name.
constexpr char second[] = R"(
CREATE TABLE note_draft (consultation TEXT PRIMARY KEY, sealed BLOB NOT NULL);
CREATE TABLE media (entry TEXT PRIMARY KEY, conversation TEXT NOT NULL, sealed BLOB NOT NULL);
CREATE INDEX media_by_conversation ON media (conversation);
CREATE TABLE kept (name TEXT PRIMARY KEY, sealed BLOB NOT NULL);
)";

constexpr std::array all{
    CacheMigration{1, first},
    CacheMigration{2, second},
};

constexpr bool numberedFromOne()
{
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].version != static_cast<int>(i) + 1)
            return false;
    }
    return true;
}
static_assert(numberedFromOne(), "cache migrations are numbered 1, 2, 3, … in order");

QStringList split(const char *sql)
{
    QStringList statements;
    for (const QString &part : QString::fromUtf8(sql).split(QStringLiteral(";\n"), Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            statements.append(part.trimmed());
    }
    return statements;
}

} // namespace

std::span<const CacheMigration> cacheMigrations() { return all; }

int newestCacheSchema() { return all.back().version; }

QStringList freshCacheSchema() { return split(first) + split(second); }

QStringList statementsOf(const CacheMigration &migration) { return split(migration.sql); }

} // namespace mado
