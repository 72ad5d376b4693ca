// SPDX-License-Identifier: GPL-3.0-or-later
// bench_survey: the ratios. bench_survey --round N [--people P]: a whole round, loaded, counted and checked.
#include "tests/bench/support/hardware.h"
#include "tests/bench/survey/place.h"

#include <QCoreApplication>
#include <QStringList>
#include <cstdio>

int main(int argc, char **argv)
{
    using namespace mado::bench;
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    const auto value = [&](const QString &name, qint64 otherwise) {
        const qsizetype at = arguments.indexOf(name);
        return at < 0 ? otherwise : arguments.value(at + 1).toLongLong();
    };
    tellHardware("survey");
    std::fprintf(stderr, "survey: PostgreSQL with fsync, on the same machine\n");
    SurveyPlace place;
    if (!place.start())
        return 2;
    const auto round = int(value(u"--round"_s, 0));
    if (round > 0)
        return playRound(place, std::min(round, 4), value(u"--people"_s, mado::statistics::figuresOf(round).valid));
    const qint64 people = value(u"--people"_s, 5'000'000);
    bool good = measureLive(place, int(std::min<qint64>(people, 40000)), true);
    good = measureLive(place, int(std::min<qint64>(people, 40000)), false) && good;
    good = measureBulk(place, std::min<qint64>(people, 1'000'000)) && good;
    good = measureCounting(place, people) && good;
    return good ? 0 : 1;
}
