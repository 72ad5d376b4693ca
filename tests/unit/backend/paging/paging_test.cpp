// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/paging/attendance.h"
#include "backend/paging/mail.h"
#include "backend/paging/pager.h"
#include "backend/store/reach_rows.h"
#include "tests/support/runner.h"
#include "tests/support/scripted_server.h"
#include "tests/unit/backend/board/board_fixture.h"

#include <QTest>

using namespace mado;
using namespace mado::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

paging::Rules rulesTo(const QString &address)
{
    paging::Rules rules;
    rules.webhook = paging::Webhook{QUrl(address + u"/page"_s), "geheim"};
    return rules;
}

/// A desk that calls somebody when an emergency finds nobody.
struct Desk : Watched
{
    Desk(const Engine &engine, const QString &address)
        : Watched(engine),
          rules(rulesTo(address)),
          attendance(*database, clock, rules, [this] { ++woken; }),
          pager(*database, clock, rules, u"神奈川県 健康相談窓口"_s)
    {
    }
    void look()
    {
        now = now.addSecs(2);
        attendance.tick();
    }
    QList<Page> pages()
    {
        return write(
            [&](store::Transaction &tx) { return store::pagesSince(tx, supervisor.id, now.addDays(-1), 100); });
    }

    int woken = 0;
    const paging::Rules rules;
    paging::Attendance attendance;
    paging::Pager pager;
};

const auto taken = [](const SeenRequest &) { return Reaction::status(204); };

} // namespace

/// What every engine counts and keeps; which one, its own test says.
class PagingTest : public QObject
{
    Q_OBJECT

public:
    explicit PagingTest(desk::DeskFixture::Engine engine) : m_engine(std::move(engine)) {}

private Q_SLOTS:
    void an_emergency_that_finds_nobody_calls_once_and_again_after_the_repeat()
    {
        Desk t(m_engine, u"http://127.0.0.1:1"_s);
        t.look();
        QVERIFY(t.pages().isEmpty());
        t.open(RiskLevel::Emergency);
        t.look();
        QCOMPARE(t.pages().size(), 1);
        QCOMPARE(t.woken, 1);
        t.look();
        QCOMPARE(t.pages().size(), 1);
        t.now = t.now.addSecs(180);
        t.look();
        QCOMPARE(t.pages().size(), 2);
    }

    void nobody_is_called_while_a_console_with_rights_is_there()
    {
        Desk t(m_engine, u"http://127.0.0.1:1"_s);
        t.open(RiskLevel::Emergency);
        t.consoleOf(t.nurse);
        t.look();
        QVERIFY(t.pages().isEmpty());
        t.now = t.now.addSecs(46); // its console fell silent
        t.look();
        QCOMPARE(t.pages().size(), 1);
    }

    void what_nobody_takes_calls_somebody_although_consoles_are_there()
    {
        Desk t(m_engine, u"http://127.0.0.1:1"_s);
        const auto id = t.open(RiskLevel::Emergency);
        const auto pass = [&](std::chrono::seconds time) {
            t.now = t.now.addSecs(time.count());
            t.consoleOf(t.nurse);
            t.look();
        };
        pass(9min);
        QVERIFY(t.pages().isEmpty());
        pass(1min);
        QCOMPARE(t.pages().size(), 1);
        pass(2s);
        QCOMPARE(t.pages().size(), 1);
        pass(3min);
        QCOMPARE(t.pages().size(), 2);
        t.takeOver(t.nurse, id);
        pass(5min);
        QCOMPARE(t.pages().size(), 2);
    }

    void consoles_that_could_not_take_it_do_not_attend()
    {
        Desk t(m_engine, u"http://127.0.0.1:1"_s);
        t.open(RiskLevel::Emergency);
        // Whoever sees all of the prefecture, but may take nothing over.
        t.write([&](store::Transaction &tx) {
            store::setScopeReach(tx, t.auditor.id, {.prefectures = {u"14"_s}, .accounts = {}});
            return true;
        });
        t.consoleOf(t.auditor);
        t.consoleOf(t.stranger);
        t.look();
        QCOMPARE(t.pages().size(), 1);
    }

    void whoever_comes_answers_the_call_and_ends_the_calling()
    {
        Desk t(m_engine, u"http://127.0.0.1:1"_s);
        t.open(RiskLevel::Emergency);
        t.look();
        t.now = t.now.addSecs(30);
        t.consoleOf(t.nurse);
        t.look();
        QVERIFY(t.pages().first().answeredAt);
        t.now = t.now.addSecs(200);
        t.consoleOf(t.nurse);
        t.look();
        QCOMPARE(t.pages().size(), 1);
    }

    void lesser_levels_call_nobody()
    {
        Desk t(m_engine, u"http://127.0.0.1:1"_s);
        t.open(RiskLevel::High);
        t.look();
        QVERIFY(t.pages().isEmpty());
    }

    void the_gateway_is_told_without_personal_data()
    {
        ScriptedServer gateway(taken);
        Desk t(m_engine, gateway.address());
        const auto id = t.open(RiskLevel::Emergency);
        t.residentSays(id, u"息が苦しいです"_s);
        t.look();
        t.pager.start();
        QTRY_COMPARE(gateway.seen("POST", "/page").size(), 1);
        QTRY_COMPARE(t.pages().first().state, PageState::Sent);
        const SeenRequest seen = gateway.seen().first();
        QCOMPARE(seen.headers.value("authorization"), "Bearer geheim");
        QCOMPARE(QString::fromLatin1(seen.headers.value("idempotency-key")), t.pages().first().id.text());
        QCOMPARE(seen.json().value(u"kind"_s).toString(), u"emergency_unattended"_s);
        QCOMPARE(seen.json().value(u"waiting"_s).toInt(), 1);
        QVERIFY(!seen.body.contains("みかん"));
        QVERIFY(!seen.body.contains("息が"));
        QVERIFY(!seen.body.contains(id.text().toLatin1()));
    }

    void a_busy_gateway_is_tried_again_under_the_same_key()
    {
        ScriptedServer gateway([](const SeenRequest &) { return Reaction::status(503); });
        Desk t(m_engine, gateway.address());
        t.open(RiskLevel::Emergency);
        t.look();
        t.pager.start();
        QTRY_COMPARE(t.pages().first().fault, u"gateway.busy"_s);
        QCOMPARE(t.pages().first().state, PageState::Waiting);
        gateway.setScript(taken);
        t.now = t.now.addSecs(6);
        t.pager.wake();
        QTRY_COMPARE(t.pages().first().state, PageState::Sent);
        const auto seen = gateway.seen("POST", "/page");
        QCOMPARE(seen.size(), 2);
        QCOMPARE(seen.at(0).headers.value("idempotency-key"), seen.at(1).headers.value("idempotency-key"));
    }

    void a_refusing_gateway_is_a_fault_to_be_seen()
    {
        ScriptedServer gateway([](const SeenRequest &) { return Reaction::status(401); });
        Desk t(m_engine, gateway.address());
        t.open(RiskLevel::Emergency);
        t.look();
        t.pager.start();
        QTRY_COMPARE(t.pages().first().state, PageState::Failed);
        QCOMPARE(t.pages().first().fault, u"gateway.refused"_s);
    }

    void one_who_was_called_in_is_named_by_staff_number_alone()
    {
        ScriptedServer gateway(taken);
        Desk t(m_engine, gateway.address());
        t.write([&](store::Transaction &tx) {
            store::insertPage(tx, {.id = PageId::random(),
                                   .kind = PageKind::CallIn,
                                   .at = t.now,
                                   .prefecture = u"14"_s,
                                   .to = t.nurse.id,
                                   .by = t.supervisor.id,
                                   .waiting = 0,
                                   .oldest = std::nullopt,
                                   .nextAt = t.now,
                                   .fault = {},
                                   .answeredAt = std::nullopt});
            return true;
        });
        t.pager.start();
        QTRY_COMPARE(gateway.seen("POST", "/page").size(), 1);
        QCOMPARE(gateway.seen().first().json().value(u"staffNumber"_s).toString(), t.nurse.login);
    }

    void a_mail_is_plain_text_of_whole_words_to_everybody_on_call()
    {
        const paging::Mail mail{QUrl(u"smtps://mail.example"_s),
                                {},
                                {},
                                u"desk@pref.example"_s,
                                {u"a@pref.example"_s, u"b@pref.example"_s}};
        const paging::Message message{*PageId::from(u"p1"_s),
                                      PageKind::EmergencyUnattended,
                                      u"窓口"_s,
                                      u"14"_s,
                                      std::nullopt,
                                      2,
                                      std::nullopt,
                                      QDateTime(QDate(2020, 5, 8), QTime(3, 0), Qt::UTC)};
        const QByteArray text = paging::mailText(mail, message);
        const auto headEnd = text.indexOf("\r\n\r\n");
        QVERIFY(text.contains("To: <a@pref.example>, <b@pref.example>\r\n"));
        QVERIFY(text.contains("Message-ID: <p1@pref.example>\r\n"));
        for (const QByteArray &line : text.left(headEnd).split('\n'))
            QVERIFY(line.size() <= 78);
        QCOMPARE(QString::fromUtf8(QByteArray::fromBase64(text.mid(headEnd).simplified().replace(' ', ""))),
                 message.text());
    }

    void an_unreachable_mail_server_is_a_fault()
    {
        const paging::Mail mail{QUrl(u"smtp://127.0.0.1:1"_s), {}, {}, u"desk@pref.example"_s, {u"a@pref.example"_s}};
        const paging::Message message{PageId::random(), PageKind::CallIn,
                                      u"窓口"_s,        u"14"_s,
                                      u"K-1"_s,         0,
                                      std::nullopt,     QDateTime::currentDateTimeUtc()};
        QCOMPARE(paging::sendMail(mail, message, std::chrono::seconds(2)), u"mail.unreachable"_s);
    }

private:
    const desk::DeskFixture::Engine m_engine;
};

class PagingTestOnSqlite final : public PagingTest
{
    Q_OBJECT

public:
    PagingTestOnSqlite() : PagingTest(desk::DeskFixture::sqlite()) {}
};

class PagingTestOnPostgres final : public PagingTest
{
    Q_OBJECT

public:
    PagingTestOnPostgres() : PagingTest([this](const QString &folder) { return m_postgres.fresh()(folder); }) {}

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_postgres.start())
            QSKIP(qPrintable(m_postgres.why()));
    }

private:
    PostgresEngine m_postgres;
};

MADO_TEST(PagingTestOnSqlite)
MADO_TEST(PagingTestOnPostgres)
#include "paging_test.moc"
