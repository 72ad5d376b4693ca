// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/codecs_access.h"
#include "department.h"
#include "tests/support/runner.h"

#include <QTest>

namespace mado::identity {

using namespace Qt::Literals::StringLiterals;

namespace {

SessionGranted renewed(const Department &department, const SessionGranted &granted)
{
    return department.sessions.renew(granted.refreshToken.toLatin1()).value();
}

QString renewalRefusal(const Department &department, const SessionGranted &granted)
{
    const auto next = department.sessions.renew(granted.refreshToken.toLatin1());
    return next ? QString() : next.error().problem.code;
}

void pass(Department &department, std::chrono::seconds time) { department.clock.time = department.clock.time + time; }

NewStaff colleague(const QString &number, Role role, const QString &prefecture)
{
    return {number, u"田中"_s, role, prefecture, password};
}

} // namespace

class SessionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void only_hashes_of_tokens_are_stored()
    {
        Department department;
        const auto granted = department.enter();
        const auto row = department.database->read([](store::Transaction &tx) {
            return tx.query("SELECT access_hash, refresh_hash FROM session_tokens").at(0);
        });
        QCOMPARE(row->bytes(0), tokenHash(granted.token.toLatin1()));
        QCOMPARE(row->bytes(1), tokenHash(granted.refreshToken.toLatin1()));
        QVERIFY(row->bytes(0) != granted.token.toLatin1());
    }

    void an_access_token_lives_a_quarter_of_an_hour()
    {
        Department department;
        const auto granted = department.enter();
        QCOMPARE(granted.tokenFor, std::chrono::minutes(15));
        pass(department, std::chrono::seconds(899));
        QCOMPARE(department.refusalOf(granted.token), QString());
        pass(department, std::chrono::seconds(1));
        QCOMPARE(department.refusalOf(granted.token), u"session.missing"_s);
    }

    void renewing_goes_on_for_twelve_hours_and_no_longer()
    {
        Department department;
        auto granted = department.enter();
        const QDateTime end = department.clock.time.addSecs(12 * 3600);
        QCOMPARE(granted.expiresAt, end);
        for (int hour = 0; hour < 11; ++hour) {
            pass(department, std::chrono::hours(1));
            granted = renewed(department, granted);
            QCOMPARE(granted.expiresAt, end);
            QCOMPARE(department.refusalOf(granted.token), QString());
        }
        pass(department, std::chrono::minutes(55));
        granted = renewed(department, granted);
        QCOMPARE(granted.tokenFor, std::chrono::minutes(5));
        pass(department, std::chrono::minutes(5));
        QCOMPARE(department.refusalOf(granted.token), u"session.ended"_s);
        QCOMPARE(renewalRefusal(department, granted), u"session.ended"_s);
    }

    void a_refresh_token_used_again_ends_the_whole_session()
    {
        Department department;
        const auto first = department.enter();
        const auto second = renewed(department, first);
        const auto third = renewed(department, second); // the second pair was seen in use
        QCOMPARE(renewalRefusal(department, first), u"session.ended"_s);
        QCOMPARE(department.refusalOf(third.token), u"session.ended"_s);
        QCOMPARE(renewalRefusal(department, third), u"session.ended"_s);
    }

    void using_the_new_access_token_retires_the_old_refresh_token()
    {
        Department department;
        const auto first = department.enter();
        const auto second = renewed(department, first);
        QCOMPARE(department.refusalOf(second.token), QString());
        QCOMPARE(renewalRefusal(department, first), u"session.ended"_s);
    }

    void a_lost_answer_locks_nobody_out_even_hours_later()
    {
        Department department;
        const auto first = department.enter();
        renewed(department, first); // the answer never arrived
        pass(department, std::chrono::hours(3));
        const auto again = renewed(department, first);
        QCOMPARE(department.refusalOf(again.token), QString());
        QCOMPARE(renewalRefusal(department, again), QString());
    }

    void an_answer_that_was_replaced_is_worth_nothing_and_tells_of_a_thief()
    {
        Department department;
        const auto first = department.enter();
        const auto lost = renewed(department, first);
        const auto again = renewed(department, first);
        QCOMPARE(department.refusalOf(lost.token), u"session.ended"_s);
        QCOMPARE(department.refusalOf(again.token), u"session.ended"_s);
    }

    void requests_under_way_finish_with_the_old_access_token()
    {
        Department department;
        const auto first = department.enter();
        const auto second = renewed(department, first);
        QCOMPARE(department.refusalOf(second.token), QString());
        QCOMPARE(department.refusalOf(first.token), QString());
    }

    void a_suspended_account_loses_its_sessions()
    {
        Department department;
        const auto granted = department.enter();
        QVERIFY(department.database->write(
            [](store::Transaction &tx) { tx.execute("UPDATE staff SET state = 'suspended'"); }));
        QCOMPARE(department.refusalOf(granted.token), u"session.ended"_s);
        QCOMPARE(renewalRefusal(department, granted), u"session.ended"_s);
    }

    void one_sees_ones_own_sessions_and_ends_one_from_elsewhere()
    {
        Department department;
        const auto lost = department.enter();
        pass(department, std::chrono::seconds(1));
        const auto here = department.enter();
        const auto answer = department.ask(http::Method::Get, u"/v1/sessions"_s, {}, here.token.toLatin1());
        const auto list = decodeSessionList(QJsonDocument::fromJson(answer.body).object());
        QCOMPARE(list->sessions.size(), 2);
        QVERIFY(list->sessions.at(0).current && !list->sessions.at(1).current);
        const QString path = u"/v1/sessions/"_s + list->sessions.at(1).id.text();
        QCOMPARE(department.ask(http::Method::Delete, path, {}, here.token.toLatin1()).status, 204);
        QCOMPARE(department.refusalOf(lost.token), u"session.ended"_s);
        QCOMPARE(department.refusalOf(here.token), QString());
    }

    void only_an_administrator_of_the_prefecture_reaches_a_colleagues_sessions_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<QString>("prefecture");
        QTest::addColumn<int>("status");
        QTest::newRow("administrator") << int(Role::Administrator) << u"14"_s << 204;
        QTest::newRow("administrator elsewhere") << int(Role::Administrator) << u"13"_s << 404;
        QTest::newRow("supervisor") << int(Role::Supervisor) << u"14"_s << 404;
        QTest::newRow("nurse") << int(Role::Nurse) << u"14"_s << 404;
    }
    void only_an_administrator_of_the_prefecture_reaches_a_colleagues_sessions()
    {
        QFETCH(int, role);
        QFETCH(QString, prefecture);
        Department department;
        const auto granted = department.enter();
        const auto session = department.sessions.presenceOf(granted.token.toLatin1())->session;
        (void)addStaff(*department.database, department.clock, department.hasher,
                       colleague(u"K-2"_s, Role(role), prefecture));
        const QByteArray token = department.tokenOf({u"K-2"_s, password});
        QTEST(department.ask(http::Method::Delete, u"/v1/sessions/"_s + session.text(), {}, token).status, "status");
        QTEST(department.ask(http::Method::Post, u"/v1/sessions/%1/wipe"_s.arg(session.text()), {}, token).status,
              "status");
    }

    void a_wipe_reaches_the_console_even_after_its_session_is_over_and_is_confirmed_by_it()
    {
        Department department;
        const auto lost = department.enter();
        const auto session = department.sessions.presenceOf(lost.token.toLatin1())->session;
        pass(department, std::chrono::hours(24 * 7));
        const auto here = department.enter();
        const QString path = u"/v1/sessions/%1/wipe"_s.arg(session.text());
        QCOMPARE(department.ask(http::Method::Post, path, {}, here.token.toLatin1()).status, 204);
        pass(department, std::chrono::hours(24 * 60));
        department.enter(); // forgets what is old
        QCOMPARE(renewalRefusal(department, lost), u"session.wiped"_s);
        QCOMPARE(department.refusalOf(lost.token), u"session.wiped"_s);
        const auto confirmed =
            department.ask(http::Method::Delete, u"/v1/sessions/current"_s, {}, lost.refreshToken.toLatin1());
        QCOMPARE(confirmed.status, 204);
        QCOMPARE(renewalRefusal(department, lost), u"session.ended"_s);
    }

    void sessions_long_over_are_forgotten()
    {
        Department department;
        const auto old = department.enter();
        pass(department, std::chrono::hours(24 * 31));
        department.enter();
        QCOMPARE(renewalRefusal(department, old), u"session.missing"_s);
    }

    void renewing_speaks_the_contract()
    {
        Department department;
        const auto granted = department.enter();
        const auto body = QJsonDocument(encode(SessionRenewal{granted.refreshToken})).toJson();
        const auto answer = department.ask(http::Method::Post, u"/v1/sessions/refresh"_s, body);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.headers.value("Cache-Control"), QByteArray("no-store"));
        const auto unknown = QJsonDocument(encode(SessionRenewal{u"invented"_s})).toJson();
        QCOMPARE(department.ask(http::Method::Post, u"/v1/sessions/refresh"_s, unknown).status, 401);
        QCOMPARE(department.ask(http::Method::Post, u"/v1/sessions/refresh"_s, "{}").status, 400);
    }
};

MADO_TEST(SessionsTest)

} // namespace mado::identity

#include "sessions_test.moc"
