// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/accounts/package_files.h"

#include "backend/accounts/rule_files.h"

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

/// One file that several packages share.
void takeOne(const QString &root, const QString &path, QJsonObject &files)
{
    QFile file(path);
    if (!path.isEmpty() && file.open(QIODevice::ReadOnly))
        files.insert(QDir(root).relativeFilePath(path), QString::fromUtf8(file.readAll()));
}

/// Rules that were edited stand in the place of the template's.
void replaceRules(const RuleDraft &rules, const survey::AccountPackage &package, const QString &own, QJsonObject &files)
{
    for (const QString &name : files.keys()) {
        if (name.startsWith(own + u'/') && isRuleFile(name.mid(own.size() + 1)))
            files.remove(name);
    }
    const auto written = ruleFiles(rules, package);
    for (auto it = written.begin(); it != written.end(); ++it)
        files.insert(own + u'/' + it.key(), QString::fromUtf8(it.value()));
}

/// The template with all it leans on, and what is laid over it.
QJsonObject filesOf(const Templates &templates, const AccountContent &content, int number)
{
    QJsonObject files;
    const QString &root = templates.folder();
    const QString own = templates.folderOf(content.from);
    take(root, own, files);
    if (const auto package = survey::loadPackage(own)) {
        if (!package->base.isEmpty())
            take(root, QDir::cleanPath(own + u'/' + package->base), files);
        if (!package->faq.isEmpty()) {
            take(root, package->faq, files);
            take(root, root + u"/faq/faq"_s, files); // whose words others lean on
        }
        takeOne(root, package->medicine, files);
        takeOne(root, package->learning, files);
        if (content.rules)
            replaceRules(*content.rules, *package, content.from, files);
    }
    files.insert(QString::fromLatin1(survey::adaptedFile),
                 QString::fromUtf8(adaptedYaml(content, versionText(templates, content.from, number))));
    return files;
}

void writeAll(const QJsonObject &files, const QString &folder)
{
    for (auto it = files.begin(); it != files.end(); ++it) {
        if (inside(it.key()))
            writeFile(folder + u'/' + it.key(), it.value().toString().toUtf8());
    }
}

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
    const QJsonObject all{{u"package"_s, content.from}, {u"files"_s, filesOf(templates, content, number)}};
    return qCompress(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

QString layOut(const Templates &templates, const AccountContent &content, int number, const QString &folder)
{
    writeAll(filesOf(templates, content, number), folder);
    return folder + u'/' + content.from;
}

std::optional<QString> unpack(const QByteArray &files, const QString &folder)
{
    const QJsonObject all = QJsonDocument::fromJson(qUncompress(files)).object();
    const QString own = all["package"_L1].toString();
    if (own.isEmpty() || !inside(own))
        return std::nullopt;
    writeAll(all["files"_L1].toObject(), folder);
    return folder + u'/' + own;
}

} // namespace mado::accounts
