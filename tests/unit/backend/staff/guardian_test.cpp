// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/bot_rows.h"
#include "backend/store/consent_rows.h"
#include "backend/store/governance_rows.h"
#include "house.h"
#include "tests/support/runner.h"

#include <QTest>

namespace mado::staff {

/// Consent of the young, once staff know their age, on both engines.
class GuardianTest : public OnBothEngines
{
    Q_OBJECT

public:
    using OnBothEngines::OnBothEngines;

private Q_SLOTS:
    void init()
    {
        m_house = newHouse();
        m_token = m_house->tokenOf(m_house->person(Role::Nurse));
        m_one = m_house->consultation(home);
        m_house->write([&](store::Transaction &tx) {
            const auto row = *store::findConsultation(tx, m_one);
            store::saveConsent(tx, row.conversation,
                               {.purpose = u"use_national"_s,
                                .label = {u"国"_s, u"State"_s},
                                .granted = true,
                                .at = m_house->clock.time.addSecs(-60),
                                .textVersion = u"2020-03-05"_s,
                                .article = {},
                                .guardianUnder = 16});
            return true;
        });
    }
    void cleanup() { m_house.reset(); }

    void an_age_under_the_limit_makes_it_wait_for_the_guardian_and_provision_counts_it_no_more()
    {
        QVERIFY(consent().granted && counted());
        QCOMPARE(describe(Relation::Self, 16), 200);
        QVERIFY(consent().granted && counted());
        QCOMPARE(describe(Relation::Self, 15), 200);
        QVERIFY(!counted());
        QVERIFY(!consent().granted && consent().giver == ConsentGiver::Guardian && !consent().grantedAt);
        QCOMPARE(toAsk().size(), size_t(1));
        m_house->write([&](store::Transaction &tx) {
            store::noteGuardianAsked(tx, store::findConsultation(tx, m_one)->conversation);
            return true;
        });
        QVERIFY(toAsk().empty()); // once
        m_house->clock.time = m_house->clock.time.addSecs(60);
        QCOMPARE(m_house->write([&](store::Transaction &tx) {
            return store::answerForAwaited(tx, store::findConsultation(tx, m_one)->conversation,
                                           store::GuardianAnswer::Agrees, m_house->clock.time);
        }),
                 QStringList{u"use_national"_s});
        QVERIFY(consent().granted && consent().giver == ConsentGiver::Guardian && consent().grantedAt && counted());
        QCOMPARE(describe(Relation::Self, 15), 200); // the guardian's word stands
        QVERIFY(consent().granted);
    }

    void an_age_put_right_lets_it_stand_again_and_that_of_a_child_says_nothing_of_the_parent_who_writes()
    {
        QCOMPARE(describe(Relation::Child, 6), 200);
        QVERIFY(consent().granted);
        QCOMPARE(describe(Relation::Self, 6), 200);
        QVERIFY(!consent().granted);
        QCOMPARE(describe(Relation::Self, 60), 200);
        QVERIFY(consent().granted && consent().giver == ConsentGiver::Self && counted());
        QVERIFY(toAsk().empty());
    }

private:
    int describe(Relation relation, int age)
    {
        return m_house
            ->ask(Method::Post, u"/v1/consultations/%1/person"_s.arg(m_one.text()), m_token,
                  encode(ConsultationCommand(DescribePerson{std::nullopt, {relation, age, {}}, {}})))
            .status;
    }
    Consent consent()
    {
        for (const Consultation &one : m_house->feed(m_token).consultations) {
            if (one.id == m_one)
                return one.resident.consents.value(0);
        }
        return {};
    }
    /// As a provision of consultations to the state sees it.
    bool counted()
    {
        const QDateTime now = m_house->clock.time;
        const auto rows = m_house->write([&](store::Transaction &tx) {
            return store::consultationsGiven(tx, home, now.addDays(-9), now.addDays(9), u"use_national"_s);
        });
        return rows.size() == 1 && rows.first().consents.value_or(false);
    }
    std::vector<ConversationId> toAsk()
    {
        return m_house->write([](store::Transaction &tx) { return store::guardiansToAsk(tx, account, 10); });
    }

    std::unique_ptr<House> m_house;
    QByteArray m_token;
    ConsultationId m_one = ConsultationId::random();
};

class SqliteGuardianTest : public GuardianTest
{
    Q_OBJECT

public:
    SqliteGuardianTest() : GuardianTest(Engine::Sqlite) {}
};

class PostgresGuardianTest : public GuardianTest
{
    Q_OBJECT

public:
    PostgresGuardianTest() : GuardianTest(Engine::Postgres) {}
};

MADO_TEST(SqliteGuardianTest)
MADO_TEST(PostgresGuardianTest)

} // namespace mado::staff

#include "guardian_test.moc"
