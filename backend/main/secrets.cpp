// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/main/secrets.h"

#include "backend/store/sealing_rows.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <fcntl.h>
#include <unistd.h>

namespace mado::main {

using namespace Qt::Literals::StringLiterals;
using identity::SecretBox;

namespace {

using Key = tl::expected<QByteArray, QString>;

/// The file as it is; nullopt: there is none.
tl::expected<std::optional<QByteArray>, QString> readKey(const QString &path)
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
    if (key.size() != SecretBox::keyBytes)
        return tl::unexpected(u"%1 holds no key: put back the copy from your backup"_s.arg(path));
    return key;
}

/// Whole and durable before anything is sealed with it; never over another one.
Key makeKey(const QString &path)
{
    const QByteArray key = SecretBox::newKey();
    const QByteArray text = key.toBase64() + '\n';
    const int file = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    const bool written =
        file >= 0 && ::write(file, text.constData(), size_t(text.size())) == text.size() && ::fsync(file) == 0;
    if (file >= 0)
        ::close(file);
    if (!written)
        return tl::unexpected(u"cannot write the key %1: name a file in a folder that the server may write to, as "
                              "'secrets' in the configuration"_s.arg(path));
    return key;
}

} // namespace

tl::expected<SecretBox, QString> openSecrets(const QString &file, store::Database &database)
{
    const auto mark = database.read([](store::Transaction &tx) { return store::sealingMark(tx); });
    if (!mark)
        return tl::unexpected(mark.error().what);
    const auto found = readKey(file);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found && *mark)
        return tl::unexpected(u"the key %1 is missing, and the database was sealed with it: put back the copy from "
                              "your backup, or name the right file as 'secrets' in the configuration"_s.arg(file));
    const Key key = *found ? Key(**found) : makeKey(file);
    if (!key)
        return tl::unexpected(key.error());
    const SecretBox box(*key);
    const QByteArray ours = box.hash("madoguchi");
    if (*mark && **mark != ours)
        return tl::unexpected(u"the key %1 is not the one that this database was sealed with: put back the copy from "
                              "your backup, or name the right file as 'secrets' in the configuration"_s.arg(file));
    const auto kept = database.write([&](store::Transaction &tx) { return store::keepSealingMark(tx, ours); });
    if (!kept)
        return tl::unexpected(kept.error().what);
    if (!*kept)
        return tl::unexpected(u"another server has just sealed this database with another key: give both the same "
                              "file as 'secrets' in the configuration"_s);
    return box;
}

} // namespace mado::main
