// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a package's rules lead a table of cases to the levels it expects: ./dev rules-check PACKAGE CASES.csv.
#include "backend/survey/rules_check.h"
#include "contract/codecs.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <cstdio>

using namespace mado;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int exitDiffers = 1;
constexpr int exitWrongUse = 2;

int refused(const QList<triage::Fault> &faults, const QDir &folder)
{
    for (triage::Fault fault : faults) {
        fault.file = QDir::cleanPath(folder.absoluteFilePath(fault.file));
        std::fprintf(stderr, "%s\n", qPrintable(fault.text()));
    }
    return exitWrongUse;
}

QString ids(const QStringList &rules) { return rules.isEmpty() ? u"no rule"_s : rules.join(u", "_s); }

void print(const survey::CaseResult &one)
{
    const QString open = one.unknown.isEmpty() ? QString() : u"; open: "_s + one.unknown.join(u", "_s);
    const QString told = one.passed() ? word(one.got) : u"expected %1, got %2"_s.arg(word(one.expected), word(one.got));
    std::printf("%s %4d  %s: %s by %s%s\n", one.passed() ? "ok  " : "FAIL", one.line, qPrintable(one.name),
                qPrintable(told), qPrintable(ids(one.fired)), qPrintable(open));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Tries a table of cases against the triage rules of an account package."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"PACKAGE"_s, u"the package's folder"_s);
    parser.addPositionalArgument(u"CASES.csv"_s, u"columns: case, day, expected, and one a question"_s);
    parser.process(application);
    const QStringList named = parser.positionalArguments();
    if (named.size() != 2) {
        std::fprintf(stderr, "rules-check: name a PACKAGE and its CASES.csv\n");
        return exitWrongUse;
    }
    const auto package = survey::loadPackage(named.first());
    if (!package)
        return refused(package.error(), QDir(named.first()));
    const auto results = survey::rulesCheck(*package, named.last());
    if (!results)
        return refused(results.error(), QDir());
    qsizetype failed = 0;
    for (const survey::CaseResult &one : *results) {
        print(one);
        failed += one.passed() ? 0 : 1;
    }
    std::printf("%lld cases, %lld failed\n", qlonglong(results->size()), qlonglong(failed));
    return failed == 0 ? 0 : exitDiffers;
}
