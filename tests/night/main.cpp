// SPDX-License-Identifier: GPL-3.0-or-later
// madoguchi-night [--hours N] [--residents N] [--seed S] [--ledger FILE]: 0 when nobody was forgotten.
#include "tests/night/night.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTemporaryDir>
#include <cstdio>

namespace {

mado::night::NightPlan planFrom(const QCoreApplication &app, const QString &ledger)
{
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("hours"), {}, QStringLiteral("N"), QStringLiteral("8")},
                       {QStringLiteral("residents"), {}, QStringLiteral("N"), QStringLiteral("200")},
                       {QStringLiteral("seed"), {}, QStringLiteral("S"), QStringLiteral("1")},
                       {QStringLiteral("ledger"), {}, QStringLiteral("FILE"), ledger}});
    parser.process(app);
    return {.hours = std::max(1, parser.value(QStringLiteral("hours")).toInt()),
            .residents = parser.value(QStringLiteral("residents")).toInt(),
            .seed = parser.value(QStringLiteral("seed")).toUInt(),
            .ledgerFile = parser.value(QStringLiteral("ledger"))};
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    const auto plan = planFrom(app, folder.filePath(QStringLiteral("night.jsonl")));
    mado::night::Night night(plan);
    if (!night.start())
        return 2;
    night.play();
    const QStringList faults = night.verdict();
    for (const QString &fault : faults)
        std::printf("FAULT: %s\n", qPrintable(fault));
    std::printf("night: %d h, %d residents, seed %u, %d faults\n", plan.hours, plan.residents, plan.seed,
                int(faults.size()));
    return faults.isEmpty() ? 0 : 1;
}
