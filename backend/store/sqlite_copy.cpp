// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/sqlite_copy.h"

#include <QFile>
#include <limits>
#include <memory>
#include <sqlite3.h>

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

Connection open(const char *name, int flags)
{
    sqlite3 *opened = nullptr;
    sqlite3_open_v2(name, &opened, flags, nullptr);
    return Connection(opened);
}

/// SQLite refuses databases in memory above a gigabyte unless it is told otherwise.
void liftLimit(sqlite3 *database)
{
    sqlite3_int64 limit = std::numeric_limits<sqlite3_int64>::max();
    sqlite3_file_control(database, "main", SQLITE_FCNTL_SIZE_LIMIT, &limit);
}

} // namespace

tl::expected<void, StoreError> copySqlite(const QString &path,
                                          const std::function<void(const char *data, qint64 size)> &take)
{
    const Connection from = open(QFile::encodeName(path).constData(), SQLITE_OPEN_READWRITE);
    const Connection to = open("file:copy?vfs=memdb", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_URI);
    if (!from || !to || sqlite3_errcode(from.get()) != SQLITE_OK || sqlite3_errcode(to.get()) != SQLITE_OK)
        return failed(from && sqlite3_errcode(from.get()) != SQLITE_OK ? from.get() : to.get());
    sqlite3_busy_timeout(from.get(), waitMilliseconds);
    liftLimit(to.get());
    sqlite3_backup *copy = sqlite3_backup_init(to.get(), "main", from.get(), "main");
    if (!copy)
        return failed(to.get());
    sqlite3_backup_step(copy, -1);
    if (sqlite3_backup_finish(copy) != SQLITE_OK)
        return failed(to.get());
    sqlite3_int64 size = 0;
    const unsigned char *data = sqlite3_serialize(to.get(), "main", &size, SQLITE_SERIALIZE_NOCOPY);
    if (!data)
        return failed(nullptr);
    take(reinterpret_cast<const char *>(data), size);
    return {};
}

} // namespace mado::store
