// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/callable.h"
#include "tests/support/runner.h"
#include "tests/unit/app/models/consultations.h"

#include <QTest>

using namespace mado;
using namespace mado::test;

namespace {

Consultation known(const char *id, RiskLevel level = RiskLevel::High)
{
    auto one = waiting(QString::fromLatin1(id), level, 5);
    one.resident.phoneMasked = QStringLiteral("090-••••-••12");
    return one;
}

} // namespace

class CallableTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void only_who_has_a_number_and_a_voice_and_no_call_yet_can_be_promised_one()
    {
        auto numberless = known("n");
        numberless.resident.phoneMasked.reset();
        auto voiceless = known("v");
        voiceless.access.noVoice = true;
        auto promised = known("p");
        promised.call = PlannedCall{evening(), 0, {}};
        Callable people(saeki().id);
        people.apply({{known("a"), numberless, voiceless, promised, closed(known("c"), evening()),
                       taken(known("t"), hasegawa(), evening()), taken(known("m"), saeki(), evening())},
                      {}});
        QStringList ids;
        for (const Consultation &one : people.matching({}, 50))
            ids << one.id.text();
        ids.sort();
        QCOMPARE(ids, (QStringList{QStringLiteral("a"), QStringLiteral("m")}));
        people.apply({{taken(known("a"), hasegawa(), evening())}, {*ConsultationId::from(QStringLiteral("m"))}});
        QVERIFY(people.matching({}, 50).isEmpty());
    }

    void they_are_found_by_name_or_case_number_the_most_urgent_first()
    {
        auto named = known("a", RiskLevel::Low);
        named.resident.displayName = QStringLiteral("ひまわり");
        auto urgent = known("b", RiskLevel::Emergency);
        urgent.resident.displayName = QStringLiteral("ひまわり2");
        urgent.caseNumber = QStringLiteral("R-777");
        Callable people(saeki().id);
        people.apply({{named, urgent}, {}});
        const auto both = people.matching(QStringLiteral("ひまわり"), 50);
        QCOMPARE(both.size(), 2);
        QCOMPARE(both.first().id, urgent.id);
        QCOMPARE(people.matching(QStringLiteral("r-777"), 50).size(), 1);
        QCOMPARE(people.matching(QStringLiteral("ひまわり"), 1).size(), 1);
        QVERIFY(people.matching(QStringLiteral("nobody"), 50).isEmpty());
    }
};

MADO_TEST(CallableTest)
#include "callable_test.moc"
