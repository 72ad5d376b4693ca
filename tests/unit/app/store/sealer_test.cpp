// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sealer.h"
#include "tests/support/runner.h"

#include <QTest>

using namespace mado;

class SealerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sealed_bytes_open_only_where_they_belong()
    {
        const auto sealer = Sealer::withKey(Sealer::randomKey());
        QVERIFY(sealer);
        const SealPlace place{"entry", "sealed", QStringLiteral("e1")};
        const QByteArray sealed = sealer->seal(place, "words");
        QVERIFY(!sealed.contains("words"));
        QCOMPARE(sealer->open(place, sealed), std::optional<QByteArray>("words"));
        QVERIFY(!sealer->open({"entry", "sealed", QStringLiteral("e2")}, sealed));
        QVERIFY(!sealer->open({"draft", "sealed", QStringLiteral("e1")}, sealed));
        QVERIFY(!sealer->open({"entry", "other", QStringLiteral("e1")}, sealed));
        QVERIFY(!sealer->open({"entrys", "ealed", QStringLiteral("e1")}, sealed));
    }
    void another_key_and_altered_bytes_are_refused()
    {
        const auto sealer = Sealer::withKey(Sealer::randomKey());
        const auto other = Sealer::withKey(Sealer::randomKey());
        const SealPlace place{"entry", "sealed", QStringLiteral("e1")};
        const QByteArray sealed = sealer->seal(place, "words");
        QVERIFY(!other->open(place, sealed));
        for (qsizetype i = 0; i < sealed.size(); ++i) {
            QByteArray altered = sealed;
            altered[i] = static_cast<char>(altered[i] ^ 1);
            QVERIFY(!sealer->open(place, altered));
            QVERIFY(!sealer->open(place, sealed.left(i)));
        }
    }
    void a_key_of_another_length_is_no_key() { QVERIFY(!Sealer::withKey("short")); }
};

MADO_TEST(SealerTest)
#include "sealer_test.moc"
