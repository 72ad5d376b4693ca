// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/sqlite_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <algorithm>
#include <array>

namespace mado::store {

namespace {

constexpr QFileDevice::Permissions ownerFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions ownerFolder = ownerFile | QFileDevice::ExeOwner;

tl::unexpected<StoreError> unavailable(const QString &what)
{
    return tl::unexpected(StoreError{StoreError::Kind::Unavailable, what});
}

bool isNetworkFileSystem(const QByteArray &type)
{
    constexpr std::array<const char *, 10> prefixes{"nfs", "cifs", "smb",        "9p",          "afs",
                                                    "ncp", "dav",  "fuse.sshfs", "fuse.rclone", "fuse.davfs"};
    return std::any_of(prefixes.begin(), prefixes.end(), [&](const char *prefix) { return type.startsWith(prefix); });
}

} // namespace

tl::expected<void, StoreError> prepareFile(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo::exists(folder)) {
        if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, ownerFolder))
            return unavailable(QStringLiteral("the database's folder cannot be created; check its parent's owner"));
    }
    if (isNetworkFileSystem(QStorageInfo(folder).fileSystemType())) {
        return unavailable(QStringLiteral("the database lies on a network file system, where it would be corrupted; "
                                          "put it on a local disk"));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite, ownerFile) || !file.setPermissions(ownerFile))
        return unavailable(QStringLiteral("the database file cannot be opened for writing; check its owner and mode"));
    return {};
}

} // namespace mado::store
