// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_fixture.h"
#include "tests/support/runner.h"

#include <QTest>
#include <atomic>
#include <barrier>
#include <thread>

namespace mado::desk {

class RaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void of_two_racing_for_one_consultation_exactly_one_gets_it()
    {
        constexpr int rounds = 1000;
        DeskFixture desk;
        std::vector<ConsultationId> ids;
        for (int i = 0; i < rounds; ++i)
            ids.push_back(desk.open(RiskLevel::High));
        std::vector<std::atomic<int>> winners(rounds);
        std::barrier together(2);
        const auto race = [&](const StaffProfile &who) {
            for (int i = 0; i < rounds; ++i) {
                together.arrive_and_wait();
                const auto done = desk.database->write([&](store::Transaction &tx) {
                    return desk::takeOver(tx, desk.context(who), ids[static_cast<std::size_t>(i)]);
                });
                if (done && *done)
                    ++winners[static_cast<std::size_t>(i)];
            }
        };
        std::thread rival([&] { race(desk.colleague); });
        race(desk.nurse);
        rival.join();
        for (std::size_t i = 0; i < rounds; ++i) {
            QCOMPARE(winners[i].load(), 1);
            QCOMPARE(desk.row(ids[i]).fence, 1);
        }
    }

    void two_asking_for_the_next_never_get_the_same()
    {
        constexpr int each = 100;
        DeskFixture desk;
        for (int i = 0; i < 2 * each; ++i)
            desk.open(RiskLevel::Moderate);
        std::atomic<int> handedOut{0};
        const auto work = [&](const StaffProfile &who) {
            for (int i = 0; i < each; ++i) {
                const auto done =
                    desk.database->write([&](store::Transaction &tx) { return takeNext(tx, desk.context(who)); });
                if (done && *done && **done)
                    ++handedOut;
            }
        };
        std::thread other([&] { work(desk.colleague); });
        work(desk.nurse);
        other.join();
        QCOMPARE(handedOut.load(), 2 * each);
        QVERIFY(!desk.write([&](store::Transaction &tx) { return takeNext(tx, desk.context(desk.nurse)); }).value());
    }
};

MADO_TEST(RaceTest)

} // namespace mado::desk

#include "race_test.moc"
