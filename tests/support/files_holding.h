// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDirIterator>
#include <QFile>
#include <QStringList>

namespace mado::test {

/// The files under a folder in which a word stands readable, in UTF-8 or UTF-16.
inline QStringList filesHolding(const QString &folder, const QString &word)
{
    const QByteArray utf16(reinterpret_cast<const char *>(word.utf16()), word.size() * qsizetype(sizeof(char16_t)));
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        const QByteArray content = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        if (content.contains(word.toUtf8()) || content.contains(utf16))
            found << file.fileName();
    }
    return found;
}

} // namespace mado::test
