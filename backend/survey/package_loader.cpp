// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/survey/asking_reader.h"
#include "backend/survey/package_check.h"
#include "backend/survey/package_reader.h"
#include "backend/survey/survey_reader.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace mado::survey {

namespace {

using triage::Faults;

/// A package's folder, with that of its base behind it.
struct Folders
{
    QDir own;
    std::optional<QDir> base;

    QString at(const QString &name) const
    {
        return base && !own.exists(name) && base->exists(name) ? base->filePath(name) : own.filePath(name);
    }
};

void readPath(const QString &path, const QString &name, QList<Fault> &faults,
              const std::function<void(const triage::Section &)> &read)
{
    Faults found(name);
    if (const auto root = triage::openYaml(path, found))
        read(*root);
    faults += found.list();
}

void readFile(const Folders &folders, const QString &name, QList<Fault> &faults,
              const std::function<void(const triage::Section &)> &read)
{
    readPath(folders.at(name), name, faults, read);
}

/// With a base, its texts come first, and the package's own change them.
void readAllTexts(const Folders &folders, AccountPackage &package, QList<Fault> &faults)
{
    const auto name = u"texts.yaml"_s;
    const auto read = [&package](TextScope scope) {
        return [&package, scope](const triage::Section &root) { readTexts(root, package, scope); };
    };
    if (!folders.base)
        return readPath(folders.own.filePath(name), name, faults, read(TextScope::All));
    readPath(folders.base->filePath(name), folders.base->dirName() + u'/' + name, faults, read(TextScope::All));
    if (folders.own.exists(name))
        readPath(folders.own.filePath(name), name, faults, read(TextScope::Changed));
}

void readAllRules(const QDir &folder, AccountPackage &package, QList<Fault> &faults)
{
    const QStringList names = QDir(folder.filePath(u"rules"_s)).entryList({u"*.yaml"_s}, QDir::Files, QDir::Name);
    if (names.isEmpty())
        faults.append({u"rules/"_s, 1, u"no rules: put at least one .yaml file there"_s});
    for (const QString &file : names) {
        const QString name = u"rules/"_s + file;
        if (auto rules = triage::loadRules(folder.filePath(name), name))
            package.rules.append(std::move(*rules));
        else
            faults += rules.error();
    }
}

void readSurveyFiles(const Folders &dir, const PackageParts &parts, AccountPackage &package, QList<Fault> &faults)
{
    const auto into = [&package](auto read) {
        return [&package, read](const triage::Section &s) { read(s, package); };
    };
    readFile(dir, u"consent.yaml"_s, faults, into(readConsent));
    readFile(dir, parts.questions, faults, [&package](const triage::Section &root) {
        package.health = readSurvey(root);
        checkSurvey(package.health, root.faults());
    });
    readFile(dir, u"information.yaml"_s, faults, into(readInformation));
    readFile(dir, u"testing_desks.yaml"_s, faults, into(readTestingDesks));
    if (dir.own.exists(u"watch.yaml"_s))
        readFile(dir, u"watch.yaml"_s, faults,
                 [&package](const triage::Section &root) { package.watch = triage::readWatch(root); });
    const bool inRounds = dir.own.exists(u"rounds.yaml"_s);
    if (inRounds)
        readFile(dir, u"rounds.yaml"_s, faults, into(readRounds));
    else if (QFile::exists(dir.at(u"follow_up.yaml"_s)))
        readFile(dir, u"follow_up.yaml"_s, faults, into(readFollowUp));
    readAllRules(dir.own, package, faults);
}

} // namespace

tl::expected<AccountPackage, QList<Fault>> loadPackage(const QString &folder) { return loadPackage(folder, {}); }

tl::expected<AccountPackage, QList<Fault>> loadPackage(const QString &folder, const QString &adapted)
{
    Folders dir{QDir(folder), std::nullopt};
    AccountPackage package{};
    QList<Fault> faults;
    const auto into = [&package](auto read) {
        return [&package, read](const triage::Section &s) { read(s, package); };
    };
    PackageParts parts;
    readFile(dir, u"manifest.yaml"_s, faults,
             [&](const triage::Section &root) { parts = readManifest(root, package); });
    if (!package.base.isEmpty())
        dir.base = QDir(QDir::cleanPath(dir.own.absoluteFilePath(package.base)));
    readAllTexts(dir, package, faults);
    readFile(dir, u"danger.yaml"_s, faults, into(readDanger));
    if (parts.survey)
        readSurveyFiles(dir, parts, package, faults);
    else if (!package.medicine.isEmpty())
        readFile(dir, u"consent.yaml"_s, faults, into(readConsent));
    if (!package.medicine.isEmpty())
        package.medicine = QDir::cleanPath(dir.own.absoluteFilePath(package.medicine));
    if (!package.learning.isEmpty())
        package.learning = QDir::cleanPath(dir.own.absoluteFilePath(package.learning));
    if (!package.faq.isEmpty())
        package.faq = QDir::cleanPath(dir.own.absoluteFilePath(package.faq));
    if (!adapted.isEmpty())
        readPath(adapted, QLatin1String(adaptedFile), faults, into(readAdapted));
    if (faults.isEmpty())
        faults = crossCheck(package);
    if (!faults.isEmpty())
        return tl::unexpected(faults);
    return package;
}

} // namespace mado::survey
