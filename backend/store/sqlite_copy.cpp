// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/sqlite_copy.h"

#include <QFile>
#include <memory>

namespace mado::store {

namespace {

struct Close
{
    void operator()(sqlite3 *database) const { sqlite3_close(database); }
};
using Connection = std::unique_ptr<sqlite3, Close>;

constexpr int waitMilliseconds = 30'000;

tl::unexpected<StoreError> failed(sqlite3 *database)
{
    return tl::unexpected(StoreError{StoreError::Kind::Unavailable,
                                     QStringLiteral("the database could not be copied: %1")
                                         .arg(QString::fromUtf8(database ? sqlite3_errmsg(database) : "no memory"))});
}

Connection open(const char *name, int flags, const char *vfs)
{
    sqlite3 *opened = nullptr;
    sqlite3_open_v2(name, &opened, flags, vfs);
    return Connection(opened);
}

bool isOpen(const Connection &connection) { return connection && sqlite3_errcode(connection.get()) == SQLITE_OK; }

} // namespace

tl::expected<void, StoreError> copySqlite(const QString &path, const TakePiece &take)
{
    CopyTarget target(take);
    const Connection from = open(QFile::encodeName(path).constData(), SQLITE_OPEN_READWRITE, nullptr);
    const Connection to = open("copy", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, target.name());
    if (!isOpen(from) || !isOpen(to))
        return failed(isOpen(from) ? to.get() : from.get());
    sqlite3_busy_timeout(from.get(), waitMilliseconds);
    // Nothing is undone in a copy: when it fails it is thrown away.
    if (sqlite3_exec(to.get(), "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -4096",
                     nullptr, nullptr, nullptr) != SQLITE_OK)
        return failed(to.get());
    sqlite3_backup *copy = sqlite3_backup_init(to.get(), "main", from.get(), "main");
    if (!copy)
        return failed(to.get());
    sqlite3_backup_step(copy, -1);
    if (sqlite3_backup_finish(copy) != SQLITE_OK)
        return failed(to.get());
    return {};
}

} // namespace mado::store
