// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/survey/package_check.h"
#include "backend/survey/package_reader.h"
#include "backend/survey/survey_reader.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace mado::survey {

namespace {

using triage::Faults;

void readFile(const QDir &folder, const QString &name, QList<Fault> &faults,
              const std::function<void(const triage::Section &)> &read)
{
    Faults found(name);
    if (const auto root = triage::openYaml(folder.filePath(name), found))
        read(*root);
    faults += found.list();
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

void readSurveyFiles(const QDir &dir, AccountPackage &package, QList<Fault> &faults)
{
    const auto into = [&package](auto read) {
        return [&package, read](const triage::Section &s) { read(s, package); };
    };
    readFile(dir, u"consent.yaml"_s, faults, into(readConsent));
    readFile(dir, u"surveys/health.yaml"_s, faults, [&package](const triage::Section &root) {
        package.health = readSurvey(root);
        checkSurvey(package.health, root.faults());
    });
    readFile(dir, u"information.yaml"_s, faults, into(readInformation));
    readFile(dir, u"testing_desks.yaml"_s, faults, into(readTestingDesks));
    if (dir.exists(u"watch.yaml"_s))
        readFile(dir, u"watch.yaml"_s, faults,
                 [&package](const triage::Section &root) { package.watch = triage::readWatch(root); });
    readAllRules(dir, package, faults);
}

} // namespace

tl::expected<AccountPackage, QList<Fault>> loadPackage(const QString &folder)
{
    const QDir dir(folder);
    AccountPackage package{};
    QList<Fault> faults;
    const auto into = [&package](auto read) {
        return [&package, read](const triage::Section &s) { read(s, package); };
    };
    PackageParts parts;
    readFile(dir, u"manifest.yaml"_s, faults,
             [&](const triage::Section &root) { parts = readManifest(root, package); });
    readFile(dir, u"texts.yaml"_s, faults, into(readTexts));
    readFile(dir, u"danger.yaml"_s, faults, into(readDanger));
    if (parts.survey)
        readSurveyFiles(dir, package, faults);
    if (!package.faq.isEmpty())
        package.faq = dir.absoluteFilePath(package.faq);
    if (faults.isEmpty())
        faults = crossCheck(package);
    if (!faults.isEmpty())
        return tl::unexpected(faults);
    return package;
}

} // namespace mado::survey
