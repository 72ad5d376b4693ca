// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/identity/totp.h"
#include "backend/store/session_rows.h"
#include "contract/proof.h"
#include "department.h"
#include "tests/support/runner.h"

#include <QTest>

namespace mado::identity {

using namespace Qt::Literals::StringLiterals;

/// Getting in and out stands in the record.
class TraceTest : public QObject
{
    Q_OBJECT

    static Presence presenceIn(const Department &department, const SessionGranted &granted)
    {
        return department.sessions.presenceOf(granted.token.toLatin1()).value();
    }

private Q_SLOTS:
    void signing_in_proving_and_signing_out_are_recorded_with_their_session()
    {
        Department department;
        const auto granted = department.enter();
        const Presence who = presenceIn(department, granted);
        QVERIFY(department.desk.prove(who, {password, std::nullopt}));
        QVERIFY(department.sessions.signOut(granted.token.toLatin1()));
        QCOMPARE(department.record(),
                 (QStringList{u"session.begin K-30417"_s, u"session.prove K-30417"_s, u"session.sign_out K-30417"_s}));
        const auto rows = department.database->read([](store::Transaction &tx) { return store::auditAfter(tx, 0, 9); });
        for (const store::AuditRow &row : *rows) {
            QCOMPARE(row.staff, department.staff.text());
            QCOMPARE(row.role, u"nurse"_s);
            QCOMPARE(row.subject, who.session.text());
            QCOMPARE(row.at, department.clock.time);
        }
    }

    void who_fails_to_get_in_is_nobody_and_the_account_is_named()
    {
        Department department;
        department.statusOfFailure(login);
        QCOMPARE(department.record(), QStringList{u"session.begin.refused K-30417 signin.wrong by nobody"_s});
    }

    void a_suspended_account_is_told_apart_in_the_record_alone()
    {
        Department department;
        QVERIFY(department.database->write(
            [](store::Transaction &tx) { tx.execute("UPDATE staff SET state = 'disabled'"); }));
        QCOMPARE(department.desk.signIn({login, password}).error().problem.code, u"signin.wrong"_s);
        QCOMPARE(department.record(), QStringList{u"session.begin.refused K-30417 not_active by nobody"_s});
    }

    void a_login_that_nobody_has_is_in_no_record()
    {
        Department department;
        department.statusOfFailure(password); // in the wrong field
        QVERIFY(department.record().isEmpty());
    }

    void a_login_that_has_to_wait_fills_no_record()
    {
        Department department;
        for (int i = 0; i < 50; ++i)
            department.statusOfFailure(login);
        QCOMPARE(department.record().size(), 5);
    }

    void a_proof_that_fails_names_whose_session_it_was_tried_in()
    {
        Department department;
        const Presence who = presenceIn(department, department.enter());
        QVERIFY(!department.desk.prove(who, {wrongPassword, std::nullopt}));
        QCOMPARE(department.record().last(), u"session.prove.refused K-30417 signin.wrong"_s);
    }

    void setting_up_and_wrong_codes_are_recorded_and_being_asked_for_one_is_not()
    {
        Department department(SecondFactorPolicy::Required);
        const auto started = department.enrolment.begin({std::nullopt, login, password});
        QVERIFY(!department.enrolment.confirm({started->enrolment, u"000"_s}));
        QCOMPARE(department.record(), QStringList{u"session.enrol.refused K-30417 signin.code_wrong by nobody"_s});
        const QByteArray secret = fromBase32(started->secondFactor->secret);
        const auto code = [&] { return totpCode(secret, totpStep(department.clock.time)); };
        QVERIFY(department.enrolment.confirm({started->enrolment, code()}));
        QCOMPARE(department.record().mid(1), (QStringList{u"session.begin K-30417"_s, u"session.enrol K-30417"_s}));
        department.clock.time = department.clock.time.addSecs(60);
        QVERIFY(!department.desk.signIn({login, password, std::nullopt}));
        QCOMPARE(department.record().size(), 3);
        QVERIFY(!department.desk.signIn({login, password, u"000"_s}));
        QCOMPARE(department.record().last(), u"session.begin.refused K-30417 signin.code_wrong by nobody"_s);
    }

    void ending_and_wiping_a_session_are_recorded_with_whose_it_was()
    {
        Department department;
        const auto one = department.enter();
        const auto other = department.enter();
        const Presence who = presenceIn(department, other);
        QVERIFY(department.sessions.mark(who, presenceIn(department, one).session, SessionState::Ended));
        QVERIFY(department.sessions.mark(who, who.session, SessionState::WipeOrdered));
        QVERIFY(department.sessions.signOut(other.token.toLatin1()));
        QCOMPARE(department.record().mid(2),
                 (QStringList{u"session.end K-30417"_s, u"session.end K-30417 wipe_ordered"_s,
                              u"session.sign_out K-30417 wiped"_s}));
    }

    void a_copied_session_is_ended_by_the_server_and_it_says_so()
    {
        Department department;
        const auto first = department.enter();
        const auto second = department.sessions.renew(first.refreshToken.toLatin1());
        QVERIFY(department.knows(second->token.toLatin1()));
        QVERIFY(!department.sessions.renew(first.refreshToken.toLatin1()));
        QCOMPARE(department.record().last(), u"session.end K-30417 token_reused by nobody"_s);
    }

    void who_cannot_be_recorded_does_not_get_in()
    {
        Department department;
        QVERIFY(department.database->write([](store::Transaction &tx) { tx.execute("DROP TABLE audit_head"); }));
        const auto granted = department.desk.signIn({login, password});
        QCOMPARE(granted.error().problem.status, 503);
        const auto sessions = department.database->read(
            [&](store::Transaction &tx) { return store::sessionsOf(tx, department.staff).size(); });
        QCOMPARE(*sessions, std::size_t(0));
    }

    void an_account_made_on_the_server_is_recorded()
    {
        Department department;
        NewStaff other = Department::nurse();
        other.login = u"K-2"_s;
        QVERIFY(addStaff(*department.database, department.clock, department.hasher, other, Trace(&department.audit)));
        QCOMPARE(department.record(), QStringList{u"staff.invite K-2 command_line by nobody"_s});
    }

private:
    static QByteArray fromBase32(const QString &shown)
    {
        QByteArray bytes;
        quint32 held = 0;
        int bits = 0;
        for (const QChar letter : shown) {
            held = (held << 5) | quint32(u"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"_s.indexOf(letter));
            if ((bits += 5) >= 8)
                bytes.append(char((held >> (bits -= 8)) & 0xff));
        }
        return bytes;
    }
};

MADO_TEST(TraceTest)

} // namespace mado::identity

#include "trace_test.moc"
