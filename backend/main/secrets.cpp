// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/main/secrets.h"

#include "backend/main/key_file.h"
#include "backend/store/sealing_rows.h"

namespace mado::main {

using namespace Qt::Literals::StringLiterals;
using identity::SecretBox;
static_assert(keyFileBytes == SecretBox::keyBytes);

tl::expected<SecretBox, QString> openSecrets(const QString &file, store::Database &database)
{
    const auto mark = database.read([](store::Transaction &tx) { return store::sealingMark(tx); });
    if (!mark)
        return tl::unexpected(mark.error().what);
    const auto found = readKeyFile(file);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found && *mark)
        return tl::unexpected(u"the key %1 is missing, and the database was sealed with it: put back the copy from "
                              "your backup, or name the right file as 'secrets' in the configuration"_s.arg(file));
    const auto key = *found ? tl::expected<QByteArray, QString>(**found) : makeKeyFile(file, u"secrets"_s);
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
