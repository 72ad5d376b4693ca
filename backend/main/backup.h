// SPDX-License-Identifier: GPL-3.0-or-later
// Sealed copies of what the server keeps. They open with the key file that the end of measures destroys.
#pragma once

#include <QString>
#include <QStringList>
#include <functional>
#include <tl/expected.hpp>

class QIODevice;

namespace mado::main {

using BackupDone = tl::expected<void, QString>; ///< The error says what to do.

/// Called once the copy is whole, with the SHA-256 of its file, before the file is there. After an error it never is.
using RecordBackup = std::function<BackupDone(const QString &digest)>;

/// Seals these database files, as they are at this moment, into `to`: whole, or not at all. The key is made at the
/// first backup.
BackupDone sealFiles(const QStringList &databases, const QString &keyFile, const QString &to,
                     const RecordBackup &record = {});
/// Seals what `from` gives: a dump of PostgreSQL.
BackupDone sealDump(QIODevice &from, const QString &keyFile, const QString &to, const RecordBackup &record = {});
/// Unpacks into the folder `to`, which is made; nothing is left there unless all of it opened.
BackupDone openBackup(const QString &sealed, const QString &keyFile, const QString &to);

} // namespace mado::main
