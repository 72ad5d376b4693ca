// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/backoff.h"
#include "tests/support/runner.h"

#include <QTest>

using namespace mado;
using namespace std::chrono_literals;

class BackoffTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waits_double_from_one_to_thirty_seconds()
    {
        Backoff backoff([] { return 1.0; });
        for (const auto expected : {1000ms, 2000ms, 4000ms, 8000ms, 16000ms, 30000ms, 30000ms})
            QVERIFY(backoff.next() == expected);
        backoff.reset();
        QVERIFY(backoff.next() == 1000ms);
    }
    void jitter_scatters_the_upper_half()
    {
        Backoff backoff([] { return 0.0; });
        for (const auto expected : {1000ms, 1000ms, 2000ms, 4000ms, 8000ms, 15000ms})
            QVERIFY(backoff.next() == expected);
    }
};

MADO_TEST(BackoffTest)
#include "backoff_test.moc"
