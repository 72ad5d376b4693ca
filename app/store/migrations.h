// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <span>

namespace mado {

/// One step forward of the cache's schema; statements end with ";\n". Never edited once released.
struct CacheMigration
{
    int version;
    const char *sql;
};

std::span<const CacheMigration> cacheMigrations();
int newestCacheSchema();
/// What a new file gets at once: the same schema as all migrations in turn (a test compares them).
QStringList freshCacheSchema();
QStringList statementsOf(const CacheMigration &migration);

} // namespace mado
