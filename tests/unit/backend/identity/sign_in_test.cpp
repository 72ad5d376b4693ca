// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/identity_rows.h"
#include "contract/codecs.h"
#include "department.h"
#include "tests/support/runner.h"

#include <QJsonDocument>
#include <QTest>

namespace mado::identity {

class AccountTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passwords_under_twelve_characters_are_refused()
    {
        Department department;
        NewStaff staff = Department::nurse();
        staff.login = QStringLiteral("K-1");
        staff.password = QStringLiteral("十一文字のあいことばよ");
        const auto added = addStaff(*department.database, department.clock, department.hasher, staff);
        QCOMPARE(added.error().kind, AccountError::Kind::PasswordTooShort);
    }

    void a_login_is_given_once()
    {
        Department department;
        const auto again = addStaff(*department.database, department.clock, department.hasher, Department::nurse());
        QCOMPARE(again.error().kind, AccountError::Kind::LoginTaken);
    }

    void impossible_accounts_are_refused()
    {
        Department department;
        const auto kindOf = [&](auto change) {
            NewStaff staff = Department::nurse();
            staff.login = QStringLiteral("K-2");
            change(staff);
            return addStaff(*department.database, department.clock, department.hasher, staff).error().kind;
        };
        QCOMPARE(kindOf([](NewStaff &s) { s.login = QStringLiteral(" K-2"); }), AccountError::Kind::LoginInvalid);
        QCOMPARE(kindOf([](NewStaff &s) { s.name = QStringLiteral(" "); }), AccountError::Kind::NameMissing);
        QCOMPARE(kindOf([](NewStaff &s) { s.prefecture = QStringLiteral("48"); }),
                 AccountError::Kind::PrefectureUnknown);
    }

    void the_store_keeps_argon2id_and_no_password()
    {
        Department department;
        const auto row =
            department.database->read([](store::Transaction &tx) { return store::staffByLogin(tx, login); });
        QVERIFY(row->value().passwordHash.startsWith(QStringLiteral("$argon2id$")));
        QVERIFY(!row->value().passwordHash.contains(password));
    }
};

class SignInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_right_password_opens_a_session()
    {
        Department department;
        const auto granted = department.desk.signIn({login, password});
        QVERIFY(granted);
        QCOMPARE(granted->staff.login, login);
        QCOMPARE(granted->staff.role, Role::Nurse);
        QCOMPARE(granted->expiresAt, department.clock.time.addSecs(12 * 3600));
        QVERIFY(department.knows(granted->token.toLatin1()));
    }

    void signing_out_ends_that_session_only()
    {
        Department department;
        const QByteArray one = department.tokenOf({login, password});
        const QByteArray other = department.tokenOf({login, password});
        QCOMPARE(department.ask(http::Method::Delete, QStringLiteral("/v1/sessions/current"), {}, one).status, 204);
        QVERIFY(!department.knows(one));
        QVERIFY(department.knows(other));
        QCOMPARE(department.ask(http::Method::Delete, QStringLiteral("/v1/sessions/current"), {}, one).status, 401);
    }

    void a_wrong_password_and_an_unknown_login_look_the_same()
    {
        Department department;
        const auto wrong = department.desk.signIn({login, wrongPassword});
        const auto unknown = department.desk.signIn({QStringLiteral("K-99999"), wrongPassword});
        QCOMPARE(wrong.error().problem, unknown.error().problem);
        QCOMPARE(wrong.error().problem.status, 401);
    }

    void a_disabled_account_cannot_sign_in_and_loses_its_sessions()
    {
        Department department;
        const QByteArray token = department.tokenOf({login, password});
        QVERIFY(department.database->write(
            [](store::Transaction &tx) { tx.execute("UPDATE staff SET state = 'disabled'"); }));
        QVERIFY(!department.knows(token));
        QVERIFY(!department.desk.signIn({login, password}));
    }

    void five_failures_make_the_login_wait_even_with_the_right_password()
    {
        Department department;
        for (int i = 0; i < 5; ++i)
            QCOMPARE(department.statusOfFailure(login), 401);
        const auto refused = department.desk.signIn({login, password});
        QVERIFY(!refused);
        QCOMPARE(refused.error().problem.status, 429);
        QCOMPARE(refused.error().retryAfter, std::chrono::seconds(30));
        department.clock.time = department.clock.time.addSecs(30);
        QVERIFY(department.desk.signIn({login, password}));
    }

    void the_wait_grows_to_a_quarter_of_an_hour()
    {
        QCOMPARE(waitAfter(4), std::chrono::seconds(0));
        QCOMPARE(waitAfter(5), std::chrono::seconds(30));
        QCOMPARE(waitAfter(6), std::chrono::seconds(60));
        QCOMPARE(waitAfter(9), std::chrono::seconds(480));
        QCOMPARE(waitAfter(1000), std::chrono::seconds(900));
    }

    void unknown_logins_wait_like_known_ones()
    {
        Department department;
        for (int i = 0; i < 5; ++i)
            QCOMPARE(department.statusOfFailure(QStringLiteral("K-99999")), 401);
        QCOMPARE(department.statusOfFailure(QStringLiteral("K-99999")), 429);
        QCOMPARE(department.statusOfFailure(login), 401);
    }

    void success_forgives_earlier_failures()
    {
        Department department;
        for (int i = 0; i < 4; ++i)
            QCOMPARE(department.statusOfFailure(login), 401);
        QVERIFY(department.desk.signIn({login, password}));
        for (int i = 0; i < 5; ++i)
            QCOMPARE(department.statusOfFailure(login), 401);
    }

    void the_route_answers_in_the_contracts_words()
    {
        Department department;
        const auto body = QJsonDocument(encode(SignIn{login, password})).toJson();
        const auto answer = department.ask(http::Method::Post, QStringLiteral("/v1/sessions"), body);
        QCOMPARE(answer.status, 201);
        const auto granted = decodeSessionGranted(QJsonDocument::fromJson(answer.body).object());
        QVERIFY(granted);
        QVERIFY(granted->server.training);
    }

    void the_route_says_when_to_try_again()
    {
        Department department;
        const auto body = QJsonDocument(encode(SignIn{login, wrongPassword})).toJson();
        for (int i = 0; i < 5; ++i)
            department.ask(http::Method::Post, QStringLiteral("/v1/sessions"), body);
        const auto answer = department.ask(http::Method::Post, QStringLiteral("/v1/sessions"), body);
        QCOMPARE(answer.status, 429);
        QCOMPARE(answer.headers.value("Retry-After"), QByteArray("30"));
    }

    void bodies_that_are_no_sign_in_are_refused()
    {
        Department department;
        for (const char *body : {"", "[]", "{", "{\"login\": 1}", "{\"login\": \"x\"}"})
            QCOMPARE(department.ask(http::Method::Post, QStringLiteral("/v1/sessions"), body).status, 400);
    }
};

MADO_TEST(AccountTest)
MADO_TEST(SignInTest)

} // namespace mado::identity

#include "sign_in_test.moc"
