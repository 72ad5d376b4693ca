// SPDX-License-Identifier: GPL-3.0-or-later
// A take-over is a durable commit; how much of the server's bare HTTP speed does it keep?
#include "tests/bench/support/figure.h"
#include "tests/bench/support/served_desk.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <atomic>
#include <barrier>
#include <cstdio>
#include <functional>
#include <thread>
#include <vector>

namespace {

using namespace mado::bench;

constexpr int members = 4;
constexpr int people = 400;
constexpr int passes = 5;
constexpr double target = 0.04; ///< Each take-over waits for the disk; a bare answer does not.

/// Each member works through its share on a connection of its own; returns the seconds from first to last.
class Team
{
public:
    explicit Team(const ServedDesk &desk)
    {
        for (int i = 0; i < members; ++i)
            m_callers.push_back(std::make_unique<HttpCaller>(desk.url(), desk.signIn(i)));
    }

    double work(qsizetype pieces, const std::function<bool(HttpCaller &, qsizetype piece)> &act)
    {
        std::barrier together(members + 1);
        std::vector<std::jthread> threads;
        for (int i = 0; i < members; ++i) {
            threads.emplace_back([&, i] {
                together.arrive_and_wait();
                for (qsizetype piece = i; piece < pieces; piece += members) {
                    if (!act(*m_callers[size_t(i)], piece))
                        ++m_failures;
                }
            });
        }
        QElapsedTimer since;
        together.arrive_and_wait();
        since.start();
        threads.clear();
        return double(since.nsecsElapsed()) / 1e9;
    }

    int failures() const { return m_failures; }

private:
    std::vector<std::unique_ptr<HttpCaller>> m_callers;
    std::atomic_int m_failures = 0;
};

double takeAll(Team &team, QList<Case> &cases)
{
    return team.work(cases.size(), [&cases](HttpCaller &caller, qsizetype piece) {
        Case &mine = cases[piece];
        const auto held = caseIn(caller.post(commandPath(mine.id, "take-over"), {}, mado::randomIdText()));
        if (held)
            mine = *held;
        return held.has_value();
    });
}

void giveAllBack(Team &team, const QList<Case> &cases)
{
    team.work(cases.size(), [&cases](HttpCaller &caller, qsizetype piece) {
        const Case &mine = cases.at(piece);
        const QJsonObject body{{QStringLiteral("fence"), mine.fence}};
        return caller.post(commandPath(mine.id, "return"), body, mado::randomIdText()).status == 200;
    });
}

double askAbout(Team &team, qsizetype times)
{
    return team.work(
        times, [](HttpCaller &caller, qsizetype) { return caller.get(QStringLiteral("/v1/about")).status == 200; });
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const auto desk = ServedDesk::open(members);
    auto cases = desk ? desk->ask(people, desk->signIn(0)) : QList<Case>();
    if (cases.isEmpty())
        return 2;
    Team team(*desk);
    double taking = 0;
    double asking = 0;
    for (int pass = 0; pass < passes; ++pass) {
        asking += askAbout(team, people);
        taking += takeAll(team, cases);
        giveAllBack(team, cases);
    }
    if (team.failures() > 0) {
        std::fprintf(stderr, "%d calls failed\n", team.failures());
        return 1;
    }
    const double calls = double(people) * passes;
    const Figure figure{.bench = QStringLiteral("claims"),
                        .figure = QStringLiteral("take-overs"),
                        .ours = calls / taking,
                        .reference = calls / asking,
                        .unit = QStringLiteral("1/s"),
                        .target = target,
                        .better = Better::Higher};
    return report(figure) ? 0 : 1;
}
