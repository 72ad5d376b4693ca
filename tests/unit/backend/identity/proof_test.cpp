// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/identity_rows.h"
#include "contract/codecs.h"
#include "contract/proof.h"
#include "department.h"
#include "tests/support/runner.h"

#include <QJsonDocument>
#include <QTest>

namespace mado::identity {

using namespace Qt::Literals::StringLiterals;

class ProofTest : public QObject
{
    Q_OBJECT

    static QByteArray bodyOf(const QString &word)
    {
        return QJsonDocument(encode(IdentityProof{word})).toJson(QJsonDocument::Compact);
    }
    static void becomeOfficer(Department &department)
    {
        const auto made = department.database->write(
            [](store::Transaction &tx) { return tx.execute("UPDATE staff SET role = 'officer'"); });
        QVERIFY(made && *made == 1);
    }
    static http::Response takeAway(Department &department, const QByteArray &token)
    {
        return department.ask(http::Method::Post, u"/take-away"_s, {}, token);
    }
    static http::Response prove(Department &department, const QByteArray &token, const QString &word = password)
    {
        return department.ask(http::Method::Post, u"/v1/sessions/current/proof"_s, bodyOf(word), token);
    }
    static QString codeIn(const http::Response &response)
    {
        return QJsonDocument::fromJson(response.body)["code"_L1].toString();
    }
    static void pass(Department &department, int seconds)
    {
        department.clock.time = department.clock.time.addSecs(seconds);
    }

private Q_SLOTS:
    void data_leave_only_within_minutes_of_showing_who_one_is()
    {
        Department department;
        becomeOfficer(department);
        const QByteArray token = department.tokenOf({login, password});
        QCOMPARE(takeAway(department, token).status, 204); // signing in was a proof
        pass(department, freshProofMinutes * 60);
        QCOMPARE(takeAway(department, token).status, 403);
        QCOMPARE(codeIn(takeAway(department, token)), u"session.proof_needed"_s);
        const auto taken = prove(department, token);
        QCOMPARE(taken.status, 200);
        const auto until = decodeProofTaken(QJsonDocument::fromJson(taken.body).object());
        QCOMPARE(until->until, department.clock.time.addSecs(freshProofMinutes * 60));
        QCOMPARE(takeAway(department, token).status, 204);
        pass(department, freshProofMinutes * 60);
        QCOMPARE(takeAway(department, token).status, 403);
    }

    void renewing_the_token_proves_nothing()
    {
        Department department;
        becomeOfficer(department);
        const auto granted = department.enter();
        pass(department, 600);
        const auto renewed = department.sessions.renew(granted.refreshToken.toLatin1());
        QCOMPARE(takeAway(department, renewed->token.toLatin1()).status, 403);
    }

    void a_wrong_password_proves_nothing_and_counts_as_a_failure()
    {
        Department department;
        becomeOfficer(department);
        const QByteArray token = department.tokenOf({login, password});
        pass(department, 600);
        QCOMPARE(codeIn(prove(department, token, wrongPassword)), u"signin.wrong"_s);
        QCOMPARE(takeAway(department, token).status, 403);
        for (int i = 0; i < 5; ++i)
            prove(department, token, wrongPassword);
        QCOMPARE(codeIn(prove(department, token)), u"signin.wait"_s);
    }

    void another_session_of_the_same_person_stays_unproved()
    {
        Department department;
        becomeOfficer(department);
        const QByteArray one = department.tokenOf({login, password});
        const QByteArray other = department.tokenOf({login, password});
        pass(department, 600);
        QCOMPARE(prove(department, one).status, 200);
        QCOMPARE(takeAway(department, one).status, 204);
        QCOMPARE(takeAway(department, other).status, 403);
    }

    void nobody_proves_without_a_session()
    {
        Department department;
        QCOMPARE(prove(department, {}).status, 401);
    }

    void the_role_is_asked_before_the_proof()
    {
        Department department;
        const QByteArray token = department.tokenOf({login, password});
        pass(department, 600);
        QCOMPARE(codeIn(takeAway(department, token)), u"role.not_allowed"_s);
    }
};

MADO_TEST(ProofTest)

} // namespace mado::identity

#include "proof_test.moc"
