// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/accounts/package_files.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace mado::accounts {

using namespace Qt::Literals::StringLiterals;

namespace {

void take(const QString &root, const QString &folder, QJsonObject &files)
{
    for (QDirIterator it(folder, {u"*.yaml"_s, u"*.csv"_s}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly))
            files.insert(QDir(root).relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()));
    }
}

/// Ways out of the folder lead nowhere.
bool inside(const QString &name) { return !name.startsWith(u'/') && !name.contains(u".."_s); }

} // namespace

void writeFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

QString versionText(const Templates &templates, const QString &id, int number)
{
    const auto found = std::ranges::find(templates.list(), id, &AccountTemplate::id);
    const QString from = found == templates.list().end() ? u"0"_s : found->version;
    return u"%1-%2"_s.arg(from, QString::number(number));
}

QByteArray packed(const Templates &templates, const AccountContent &content, int number)
{
    QJsonObject files;
    const QString own = templates.folderOf(content.from);
    take(templates.folder(), own, files);
    if (const auto package = survey::loadPackage(own)) {
        if (!package->base.isEmpty())
            take(templates.folder(), QDir::cleanPath(own + u'/' + package->base), files);
        if (!package->faq.isEmpty()) {
            take(templates.folder(), package->faq, files);
            take(templates.folder(), templates.folder() + u"/faq/faq"_s, files); // whose words others lean on
        }
    }
    files.insert(QString::fromLatin1(survey::adaptedFile),
                 QString::fromUtf8(adaptedYaml(content, versionText(templates, content.from, number))));
    const QJsonObject all{{u"package"_s, content.from}, {u"files"_s, files}};
    return qCompress(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

std::optional<QString> unpack(const QByteArray &files, const QString &folder)
{
    const QJsonObject all = QJsonDocument::fromJson(qUncompress(files)).object();
    const QString own = all["package"_L1].toString();
    if (own.isEmpty() || !inside(own))
        return std::nullopt;
    const QJsonObject content = all["files"_L1].toObject();
    for (auto it = content.begin(); it != content.end(); ++it) {
        if (inside(it.key()))
            writeFile(folder + u'/' + it.key(), it.value().toString().toUtf8());
    }
    return folder + u'/' + own;
}

} // namespace mado::accounts
