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

    void who_is_searched_for_is_found_after_the_end_while_it_may_be_opened_again()
    {
        const auto ended = [](const char *id, int daysAgo) { return closed(known(id), evening().addDays(-daysAgo)); };
        auto numberless = ended("r4", 1);
        numberless.resident.phoneMasked.reset();
        Callable people(saeki().id);
        people.apply({{known("r0"), ended("r1", 29), ended("r2", 30), ended("r3", 2), numberless}, {}});
        const auto found = [&](const char *search) {
            QStringList ids;
            for (const Consultation &one : people.endedMatching(QString::fromLatin1(search), evening(), 50))
                ids << one.id.text();
            return ids.join(u' ');
        };
        QCOMPARE(found("R-R"), QStringLiteral("r3 r1")); // the newest first
        QCOMPARE(found("r1"), QStringLiteral("r1"));
        QVERIFY(found("").isEmpty()); // nobody is offered whom one did not look for
        people.apply({{known("r3")}, {*ConsultationId::from(QStringLiteral("r1"))}});
        QVERIFY(found("r").isEmpty());
    }

    void only_the_last_one_of_somebody_is_opened_again_and_none_beside_an_open_one()
    {
        const auto of = [](Consultation one, const char *conversation) {
            one.conversation = *ConversationId::from(QString::fromLatin1(conversation));
            return one;
        };
        const auto first = of(closed(known("r1"), evening().addDays(-3)), "x");
        const auto last = of(closed(known("r2"), evening().addDays(-1)), "x");
        Callable people(saeki().id);
        people.apply({{first, last}, {}});
        QCOMPARE(people.endedMatching(QStringLiteral("r"), evening(), 50), QList{last});
        people.apply({{taken(of(known("r3"), "x"), hasegawa(), evening())}, {}});
        QVERIFY(people.endedMatching(QStringLiteral("r"), evening(), 50).isEmpty());
    }
};

MADO_TEST(CallableTest)
#include "callable_test.moc"
