// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/audit/verify.h"
#include "backend/identity/accounts.h"
#include "contract/codecs.h"
#include "contract/codecs_access.h"
#include "contract/codecs_governance.h"
#include "house.h"
#include "tests/support/runner.h"

#include <QTest>

namespace mado::staff {

/// Getting in and out by the server's routes, and what an auditor reads of it.
class EntryTest : public OnBothEngines
{
    Q_OBJECT

    const QString m_password = u"ひみつの合言葉は十二字以上"_s;

    StaffProfile account(House &house, const QString &login)
    {
        static const identity::PasswordHasher hasher{identity::PasswordWork::LeastForTests};
        return identity::addStaff(*house.database, house.clock, hasher,
                                  {login, u"佐伯"_s, Role::Nurse, home, m_password})
            .value();
    }
    static http::Response enter(House &house, const QString &login, const QString &password)
    {
        return house.ask(Method::Post, u"/v1/sessions"_s, {}, encode(SignIn{login, password}));
    }
    /// What the auditor's view shows under this filter, oldest first.
    static QStringList seen(House &house, const QString &key, const QString &value)
    {
        QUrlQuery query;
        query.addQueryItem(key, value);
        const auto answer =
            house.ask(Method::Get, u"/v1/audit"_s, house.tokenOf(house.person(Role::Auditor)), {}, query);
        const auto page = decodeAuditPage(jsonOf(answer));
        QStringList actions;
        for (const AuditRecord &record : page.value().records)
            actions.prepend(record.action + (record.who ? u' ' + record.who->name : QString()));
        return actions;
    }

public:
    using OnBothEngines::OnBothEngines;

private Q_SLOTS:
    void getting_in_and_out_is_read_by_the_auditor()
    {
        const auto house = newHouse();
        account(*house, u"K-1"_s);
        account(*house, u"K-2"_s);
        QCOMPARE(enter(*house, u"K-1"_s, u"not the password"_s).status, 401);
        const auto granted = decodeSessionGranted(jsonOf(enter(*house, u"K-1"_s, m_password)));
        QVERIFY(granted);
        const QByteArray token = granted->token.toLatin1();
        QVERIFY(decodeSessionGranted(jsonOf(enter(*house, u"K-2"_s, m_password))));
        QCOMPARE(house
                     ->ask(Method::Post, u"/v1/sessions/current/proof"_s, token,
                           encode(IdentityProof{m_password, std::nullopt}))
                     .status,
                 200);
        QCOMPARE(house->ask(Method::Delete, u"/v1/sessions/current"_s, token).status, 204);
        const QStringList of{u"session.begin.refused"_s, u"session.begin 佐伯"_s, u"session.prove 佐伯"_s,
                             u"session.sign_out 佐伯"_s};
        QCOMPARE(seen(*house, u"label"_s, u"K-1"_s), of);
        QCOMPARE(seen(*house, u"action"_s, u"session."_s).size(), of.size() + 1);
        QCOMPARE(seen(*house, u"action"_s, u"session.begin.refused"_s).size(), 1);
    }

    void a_staff_number_finds_what_that_person_did_too()
    {
        const auto house = newHouse();
        const StaffProfile nurse = account(*house, u"K-1"_s);
        const auto granted = decodeSessionGranted(jsonOf(enter(*house, u"K-1"_s, m_password)));
        house->feed(granted->token.toLatin1());
        QCOMPARE(seen(*house, u"label"_s, u"K-1"_s), (QStringList{u"session.begin 佐伯"_s, u"feed.read 佐伯"_s}));
    }

    void beyond_the_scope_the_record_says_why()
    {
        const auto house = newHouse();
        const StaffProfile nurse = house->person(Role::Nurse);
        const QByteArray token = house->tokenOf(nurse);
        const ConsultationId near = house->consultation(home);
        const ConsultationId far = house->consultation(elsewhere);
        const QString why = u"隣県の窓口が落ちているため"_s;
        QCOMPARE(
            house->ask(Method::Post, u"/v1/break-glass"_s, token, encode(BreakGlassRequest{why, elsewhere, {}})).status,
            201);
        for (const ConsultationId &one : {near, far})
            QCOMPARE(house->ask(Method::Get, u"/v1/consultations/"_s + one.text() + u"/transcript"_s, token).status,
                     200);
        QStringList reasons;
        for (const store::AuditRow &row :
             house->write([](store::Transaction &tx) { return store::auditAfter(tx, 0, 100); })) {
            if (row.action != u"feed.read"_s)
                reasons << row.action + u' ' + row.label + u' ' + row.reason;
        }
        const QString r = u"transcript.read R-%1 "_s;
        QCOMPARE(reasons, (QStringList{u"break_glass.open 13 "_s + why, r.arg(house->row(near).caseNumber),
                                       r.arg(house->row(far).caseNumber) + why}));
    }

    void what_was_done_to_a_colleague_names_their_number()
    {
        const auto house = newHouse();
        const StaffProfile nurse = account(*house, u"K-1"_s);
        const QByteArray token = house->tokenOf(house->person(Role::Administrator));
        QCOMPARE(house
                     ->ask(Method::Post, u"/v1/staff/"_s + nurse.id.text() + u"/suspend"_s, token,
                           encode(StaffStep{u"端末を紛失したため"_s}))
                     .status,
                 200);
        QVERIFY(seen(*house, u"label"_s, u"K-1"_s).join(u' ').startsWith(u"staff.suspend"_s));
    }

    void the_chain_holds_them()
    {
        const auto house = newHouse();
        account(*house, u"K-1"_s);
        enter(*house, u"K-1"_s, u"not the password"_s);
        enter(*house, u"K-1"_s, m_password);
        const auto check = [&] {
            const auto answer =
                house->ask(Method::Get, u"/v1/audit/check"_s, house->tokenOf(house->person(Role::Auditor)));
            return decodeAuditCheck(jsonOf(answer)).value();
        };
        QVERIFY(!check().faultAt);
        house->write([](store::Transaction &tx) {
            return tx.execute("DELETE FROM audit_record WHERE action = 'session.begin.refused'");
        });
        QCOMPARE(check().faultAt, 1);
    }
};

class SqliteEntryTest : public EntryTest
{
    Q_OBJECT

public:
    SqliteEntryTest() : EntryTest(Engine::Sqlite) {}
};

class PostgresEntryTest : public EntryTest
{
    Q_OBJECT

public:
    PostgresEntryTest() : EntryTest(Engine::Postgres) {}
};

MADO_TEST(SqliteEntryTest)
MADO_TEST(PostgresEntryTest)

} // namespace mado::staff

#include "entry_test.moc"
