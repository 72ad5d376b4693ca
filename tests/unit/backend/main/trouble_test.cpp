// SPDX-License-Identifier: GPL-3.0-or-later
// A database that is full or cannot be written, under the whole server.
#include "backend/identity/accounts.h"
#include "backend/line/signature.h"
#include "backend/main/backend.h"
#include "backend/store/sqlite_database.h"
#include "tests/support/runner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>

using namespace mado;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 30000;
const QByteArray channelSecret = "only for tests";

class CountingSink final : public line::EventSink
{
public:
    void handle(store::Transaction &, const line::InboundEvent &) override { ++count; }
    std::atomic<int> count{0};
};

struct Answer
{
    int status;
    QJsonObject body;
};

/// The server in this process; its one writing connection can be troubled from here.
class Troubled
{
public:
    Troubled()
        : m_database(store::openSqlite(m_folder.filePath(u"data.db"_s)).value()),
          m_backend({.database = *m_database,
                     .clock = m_clock,
                     .sink = sink,
                     .accounts = line::Accounts({{.id = *AccountId::from(u"desk"_s),
                                                  .channelSecret = channelSecret,
                                                  .accessToken = "t",
                                                  .botUser = std::nullopt,
                                                  .api = QUrl(u"http://127.0.0.1:9"_s)}}),
                     .about = {.version = u"1"_s, .name = {u"窓口"_s, u"desk"_s}, .training = false},
                     .leases = {},
                     .limits = http::defaultLimits(),
                     .workers = 4,
                     .secondFactor = identity::SecondFactorPolicy::Off})
    {
        m_network.setProxy(QNetworkProxy::NoProxy);
        const identity::PasswordHasher hasher;
        ready = identity::addStaff(*m_database, m_clock, hasher,
                                   {u"K-1"_s, u"佐伯"_s, Role::Nurse, u"14"_s, u"only for tests 1234"_s})
                    .has_value();
        m_port = m_backend.start(u"127.0.0.1"_s, 0).value_or(0);
    }

    /// On the connection that writes.
    void pragma(const char *sql)
    {
        const auto done = m_database->write([&](store::Transaction &tx) { tx.query(sql); });
        Q_ASSERT(done);
    }
    /// No page more than there are now; then what is free in those is filled, too.
    void fill()
    {
        pragma("PRAGMA max_page_count = 1");
        while (post(u"/line/desk/webhook"_s, events(50)).status == 200) {}
    }

    Answer get(const QString &path) { return call("GET", path, {}); }
    Answer post(const QString &path, const QJsonObject &json)
    {
        return call("POST", path, QJsonDocument(json).toJson(QJsonDocument::Compact));
    }
    Answer signIn()
    {
        return post(u"/v1/sessions"_s, {{u"login"_s, u"K-1"_s}, {u"password"_s, u"only for tests 1234"_s}});
    }
    QJsonObject events(int many)
    {
        QJsonArray all;
        for (int i = 0; i < many; ++i) {
            const auto id = u"e-%1"_s.arg(++m_events);
            all.append(QJsonObject{
                {u"type"_s, u"message"_s},
                {u"timestamp"_s, QDateTime::currentMSecsSinceEpoch()},
                {u"mode"_s, u"active"_s},
                {u"webhookEventId"_s, id},
                {u"source"_s,
                 QJsonObject{{u"type"_s, u"user"_s}, {u"userId"_s, u"U00000000000000000000000000000001"_s}}},
                {u"message"_s, QJsonObject{{u"type"_s, u"text"_s}, {u"id"_s, id}, {u"text"_s, QString(200, u'あ')}}}});
        }
        return {{u"destination"_s, u"U0"_s}, {u"events"_s, all}};
    }
    qint64 kept()
    {
        return m_database
            ->read([](store::Transaction &tx) { return tx.query("SELECT count(*) FROM raw_event")[0].integer(0); })
            .value_or(-1);
    }

    CountingSink sink;
    bool ready = false;

private:
    Answer call(const QByteArray &method, const QString &path, const QByteArray &body)
    {
        QNetworkRequest request(QUrl(u"http://127.0.0.1:%1%2"_s.arg(QString::number(m_port), path)));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
        request.setRawHeader("x-line-signature", line::signatureOf(body, channelSecret));
        const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, patience))
            return {0, {}};
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                QJsonDocument::fromJson(reply->readAll()).object()};
    }

    const SystemClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<store::Database> m_database;
    main::Backend m_backend;
    QNetworkAccessManager m_network;
    quint16 m_port = 0;
    int m_events = 0;
};

} // namespace

class TroubleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void database_that_cannot_be_written_says_so_and_loses_nothing_data()
    {
        QTest::addColumn<bool>("full");
        QTest::addColumn<QString>("code");
        QTest::newRow("full") << true << u"storage.full"_s;
        QTest::newRow("read-only") << false << u"storage.read_only"_s;
    }
    void database_that_cannot_be_written_says_so_and_loses_nothing()
    {
        QFETCH(bool, full);
        QFETCH(QString, code);
        Troubled server;
        QVERIFY(server.ready);
        QCOMPARE(server.signIn().status, 201);
        if (full)
            server.fill();
        else
            server.pragma("PRAGMA query_only = ON");
        const auto before = server.kept();

        const auto events = server.events(50);
        QCOMPARE(server.post(u"/line/desk/webhook"_s, events).status, 503);
        QCOMPARE(server.kept(), before);
        // What is small still finds room in pages begun, until those are full, too.
        Answer refused{201, {}};
        for (int i = 0; refused.status == 201 && i < 200; ++i)
            refused = server.signIn();
        QCOMPARE(refused.status, 503);
        QCOMPARE(refused.body["code"_L1].toString(), code);
        QVERIFY(!refused.body["message"_L1]["ja"_L1].toString().isEmpty());
        QCOMPARE(server.get(u"/v1/about"_s).status, 200);
        if (!full)
            return; // a connection of SQLite that was told not to write cannot be told otherwise from in here

        server.pragma("PRAGMA max_page_count = 1000000");
        QCOMPARE(server.post(u"/line/desk/webhook"_s, events).status, 200);
        QCOMPARE(server.post(u"/line/desk/webhook"_s, events).status, 200);
        QCOMPARE(server.kept(), before + 50);
        QTRY_COMPARE_WITH_TIMEOUT(qint64(server.sink.count), before + 50, patience);
        QCOMPARE(server.signIn().status, 201);
    }
};

MADO_TEST(TroubleTest)
#include "trouble_test.moc"
