// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/tx.h"

#include <QLockFile>
#include <functional>
#include <memory>

namespace mado {

/// True for file systems of other computers, on which SQLite's write-ahead log does not work.
bool isNetworkFileSystem(const QByteArray &type);

/// The cache's file and its one connection. Lives and dies on one thread.
class Database
{
public:
    /// An empty file name keeps everything in memory. Whatever speaks against opening the file (newer, damaged,
    /// another key, a network drive, in use) is found out before a byte of it is written.
    static Result<std::unique_ptr<Database>> open(const QString &file, const QByteArray &key);
    ~Database();

    /// BEGIN IMMEDIATE … COMMIT; rolled back when the work or the commit fails.
    Result<Committed> transact(const std::function<void(Tx &)> &work);

private:
    Database(QString name, const QSqlDatabase &database, Sealer sealer, std::unique_ptr<QLockFile> lock);
    std::optional<AppError> prepare();
    std::optional<AppError> migrate();
    bool plain(const char *sql);

    const QString m_name;
    QSqlDatabase m_database;
    const Sealer m_sealer;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace mado
