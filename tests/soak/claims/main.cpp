// SPDX-License-Identifier: GPL-3.0-or-later
// Two members of staff press 'take over' on the same consultation at the same moment.
#include "tests/bench/support/rounds.h"
#include "tests/bench/support/served_desk.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <barrier>
#include <cstdio>
#include <future>

namespace {

using namespace mado::bench;

constexpr int usualRounds = 300;
constexpr int people = 20;
constexpr int mostHeadStartUs = 400; ///< About what one take-over costs: covers before, during and after.

struct Member
{
    HttpCaller caller;
    int headStartUs = 0;
    int won = 0;
};

HttpCaller::Answer takeOver(Member &member, const QString &consultation, std::barrier<> &together)
{
    const QString path = commandPath(consultation, "take-over");
    const QString key = mado::randomIdText();
    together.arrive_and_wait();
    QElapsedTimer since;
    since.start();
    while (since.nsecsElapsed() < member.headStartUs * qint64(1000)) {}
    return member.caller.post(path, {}, key);
}

bool giveBack(HttpCaller &caller, const Case &held)
{
    return caller.post(commandPath(held.id, "return"), {{QStringLiteral("fence"), held.fence}}, mado::randomIdText())
               .status == 200;
}

/// `raced` gets the new fence; false when the consultation could not be given back for the next round.
bool race(Member &first, Member &second, Case &raced, Outcome &outcome)
{
    std::barrier together(2);
    auto other = std::async(std::launch::async, [&] { return takeOver(second, raced.id, together); });
    const auto one = takeOver(first, raced.id, together);
    const auto two = other.get();
    const auto owned = caseIn(one);
    const auto ownedToo = caseIn(two);
    if (owned && ownedToo) {
        ++outcome.doubled;
        return giveBack((owned->fence > ownedToo->fence ? first : second).caller,
                        owned->fence > ownedToo->fence ? *owned : *ownedToo);
    }
    Member &winner = owned ? first : second;
    const auto held = owned ? owned : ownedToo;
    // An old fence would be no race at all: somebody still held it from before.
    if (!held || (owned ? two : one).status != 409 || held->fence <= raced.fence) {
        std::fprintf(stderr, "answers %d and %d\n", one.status, two.status);
        ++outcome.lost;
    }
    if (held) {
        ++winner.won;
        raced.fence = held->fence;
    }
    return held && giveBack(winner.caller, *held);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const auto rounds = readRounds(app.arguments(), usualRounds);
    const auto desk = rounds ? ServedDesk::open(2) : nullptr;
    if (!desk)
        return 2;
    Member first{{desk->url(), desk->signIn(0)}};
    Member second{{desk->url(), desk->signIn(1)}};
    auto waiting = desk->ask(people, desk->signIn(0));
    if (waiting.isEmpty())
        return 2;
    QRandomGenerator dice(quint32(rounds->seed));
    Outcome outcome{0, 0};
    for (int round = 0; round < rounds->count; ++round) {
        first.headStartUs = dice.bounded(mostHeadStartUs);
        second.headStartUs = dice.bounded(mostHeadStartUs);
        if (!race(first, second, waiting[round % people], outcome)) {
            std::fprintf(stderr, "round %d: nobody could give the consultation back\n", round);
            ++outcome.lost;
            break;
        }
    }
    std::printf("one won %d times, the other %d\n", first.won, second.won);
    return conclude("claims", *rounds, outcome);
}
