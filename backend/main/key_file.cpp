// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/main/key_file.h"

#include <QFile>
#include <QFileInfo>
#include <fcntl.h>
#include <sodium.h>
#include <unistd.h>

namespace mado::main {

using namespace Qt::Literals::StringLiterals;

tl::expected<std::optional<QByteArray>, QString> readKeyFile(const QString &path)
{
    if (!QFileInfo::exists(path))
        return std::nullopt;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(u"cannot read %1: let the server's user own it"_s.arg(path));
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    if (file.permissions() & others)
        return tl::unexpected(u"others can read %1: run chmod 600 on it"_s.arg(path));
    const QByteArray key = QByteArray::fromBase64(file.read(4096).trimmed());
    if (key.size() != keyFileBytes)
        return tl::unexpected(u"%1 holds no key: put back the copy from your backup"_s.arg(path));
    return key;
}

tl::expected<QByteArray, QString> makeKeyFile(const QString &path, const QString &option)
{
    if (sodium_init() < 0)
        return tl::unexpected(u"libsodium cannot start: the system has no source of randomness"_s);
    QByteArray key(keyFileBytes, Qt::Uninitialized);
    randombytes_buf(key.data(), std::size_t(key.size()));
    const QByteArray text = key.toBase64() + '\n';
    const int file = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    const bool written =
        file >= 0 && ::write(file, text.constData(), size_t(text.size())) == text.size() && ::fsync(file) == 0;
    if (file >= 0)
        ::close(file);
    if (!written)
        return tl::unexpected(u"cannot write the key %1: name a file in a folder that the server may write to, as "
                              "'%2' in the configuration"_s.arg(path, option));
    return key;
}

bool destroyKeyFile(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadWrite)) {
        file.write(QByteArray(file.size(), '\0'));
        file.flush();
        ::fsync(file.handle());
        file.close();
    }
    file.remove();
    return !QFile::exists(path);
}

} // namespace mado::main
