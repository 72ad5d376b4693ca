// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/sounder.h"
#include "tests/support/runner.h"

#include <QSignalSpy>
#include <QTest>

using namespace mado;

namespace {

int loudest(const std::vector<qint16> &samples)
{
    int most = 0;
    for (const qint16 sample : samples)
        most = std::max(most, std::abs(int(sample)));
    return most;
}

} // namespace

class SounderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void an_emergency_is_louder_and_longer_than_a_reply()
    {
        const auto emergency = samplesOf(Ring::Emergency);
        const auto reply = samplesOf(Ring::Reply);
        QVERIFY(emergency.size() > 3 * reply.size());
        QVERIFY(loudest(emergency) > 2 * loudest(reply));
        QVERIFY(loudest(emergency) < 32767);
    }

    void a_ring_begins_and_ends_softly()
    {
        for (const Ring ring : {Ring::Emergency, Ring::Reply}) {
            const auto samples = samplesOf(ring);
            QVERIFY(std::abs(samples.front()) < 100);
            QVERIFY(std::abs(samples.back()) < 700);
        }
    }

    void it_tells_whether_the_ring_was_heard()
    {
        Sounder sounder;
        QSignalSpy heard(&sounder, &Sounder::audibleChanged);
        sounder.play(Ring::Reply);
        QTRY_COMPARE_WITH_TIMEOUT(heard.count(), 1, 20000);
    }

    void an_emergency_is_not_lost_under_a_softer_ring()
    {
        Sounder sounder;
        QSignalSpy heard(&sounder, &Sounder::audibleChanged);
        sounder.play(Ring::Reply);
        sounder.play(Ring::Emergency);
        QTRY_COMPARE_WITH_TIMEOUT(heard.count(), 2, 40000);
    }
};

MADO_TEST(SounderTest)

#include "sounder_test.moc"
