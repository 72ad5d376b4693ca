// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/codecs.h"
#include "tests/support/backend_process.h"
#include "tests/support/postgres_cluster.h"
#include "tests/support/runner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTest>

namespace mado::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 30000;
const auto resident = u"haruka"_s;

/// As the configuration names it; the cluster itself speaks of "host=… user=… dbname=…".
QString placeOf(const QString &connection)
{
    QHash<QString, QString> parts;
    for (const QString &part : connection.split(u' '))
        parts.insert(part.section(u'=', 0, 0), part.section(u'=', 1));
    return u"postgresql://%1@/%2?host=%3"_s.arg(parts[u"user"_s], parts[u"dbname"_s], parts[u"host"_s]);
}

struct Told
{
    int status;
    QJsonObject answer;
};

} // namespace

/// The server as it is run in service, on PostgreSQL, through an outage of it. The steps run in their order.
class PostgresServerTest final : public QObject
{
    Q_OBJECT

    PostgresCluster m_cluster;
    BackendProcess m_backend;
    QNetworkAccessManager m_network;
    QByteArray m_token;
    QString m_consultation;
    qint64 m_fence = 0;
    const QDateTime m_writtenAt = QDateTime::currentDateTimeUtc(); ///< The same words asked again are the same.

    Told ask(const QByteArray &verb, const QString &path, const QJsonObject &body = {}, const QByteArray &key = {})
    {
        QNetworkRequest request(QUrl(m_backend.url().toString() + path));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
        if (!m_token.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + m_token);
        if (!key.isEmpty())
            request.setRawHeader("Idempotency-Key", key);
        const QByteArray bytes = verb == "GET" ? QByteArray() : QJsonDocument(body).toJson();
        const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, verb, bytes));
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, patience))
            return {0, {}};
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                QJsonDocument::fromJson(reply->readAll()).object()};
    }
    Told reply(const QString &text, const QByteArray &key)
    {
        const ConsultationCommand command = Reply{m_fence, text, m_writtenAt, 0, true};
        return ask("POST", u"/v1/consultations/%1/replies"_s.arg(m_consultation), encode(command), key);
    }
    static QByteArray newKey() { return CommandKey::random().text().toLatin1(); }
    QString waiting()
    {
        return ask("GET", u"/v1/sync?since=0"_s).answer["consultations"_L1].toArray().at(0)["id"_L1].toString();
    }
    QByteArray transcript()
    {
        const Told told = ask("GET", u"/v1/consultations/%1/transcript?since=0"_s.arg(m_consultation));
        return QJsonDocument(told.answer).toJson(QJsonDocument::Compact);
    }
    /// Refused as unavailable, with words for the person who asked.
    static bool saysAway(const Told &told)
    {
        return told.status == 503 && !told.answer["code"_L1].toString().isEmpty() &&
               !told.answer["message"_L1]["ja"_L1].toString().isEmpty();
    }

    const QByteArray m_lateKey = newKey();

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_cluster.start())
            QSKIP(qPrintable(m_cluster.why()));
        m_network.setProxy(QNetworkProxy::NoProxy);
        m_backend.useDatabase(placeOf(m_cluster.freshDatabase()));
        QVERIFY2(m_backend.start(), m_backend.errors().constData());
        const Told in = ask("POST", u"/v1/sessions"_s,
                            {{u"login"_s, BackendProcess::login()}, {u"password"_s, BackendProcess::password()}});
        QCOMPARE(in.status, 201);
        m_token = in.answer["token"_L1].toString().toLatin1();
    }

    void a_resident_is_taken_over_and_answered()
    {
        m_backend.say(resident, u"人と話す"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!waiting().isEmpty(), patience);
        m_consultation = waiting();
        const Told taken = ask("POST", u"/v1/consultations/%1/take-over"_s.arg(m_consultation), {}, newKey());
        QCOMPARE(taken.status, 200);
        m_fence = taken.answer["consultation"_L1]["owner"_L1]["fence"_L1].toInteger();
        QCOMPARE(reply(u"お待たせしました。"_s, newKey()).status / 100, 2);
        QTRY_COMPARE_WITH_TIMEOUT(m_backend.received(resident, u"お待たせしました。"_s), 1, patience);
    }

    void an_outage_is_told_clearly_and_ends_no_session()
    {
        m_cluster.stop();
        QVERIFY(saysAway(ask("GET", u"/v1/sync?since=0"_s)));
        QVERIFY(saysAway(reply(u"熱は何度ですか。"_s, m_lateKey)));
        QVERIFY(saysAway(ask("POST", u"/v1/sessions"_s,
                             {{u"login"_s, BackendProcess::login()}, {u"password"_s, BackendProcess::password()}})));
        QCOMPARE(ask("GET", u"/v1/about"_s).status, 200); // the server itself stands
    }

    void after_it_all_goes_on_and_what_was_asked_again_counts_once()
    {
        QVERIFY2(m_cluster.start(), qPrintable(m_cluster.why()));
        QTRY_COMPARE_WITH_TIMEOUT(ask("GET", u"/v1/sync?since=0"_s).status, 200, patience);
        // Connections that died with the server are found out one by one; a console asks again with the same key.
        QTRY_COMPARE_WITH_TIMEOUT(reply(u"熱は何度ですか。"_s, m_lateKey).status / 100, 2, patience);
        QCOMPARE(reply(u"熱は何度ですか。"_s, m_lateKey).status / 100, 2);
        QTRY_COMPARE_WITH_TIMEOUT(m_backend.received(resident, u"熱は何度ですか。"_s), 1, patience);
        m_backend.say(resident, u"38度です"_s);
        QTRY_VERIFY_WITH_TIMEOUT(transcript().contains("38度です"), patience);
        QCOMPARE(transcript().count("お待たせしました。"), 1);
        QCOMPARE(transcript().count("熱は何度ですか。"), 1);
    }

    void a_server_killed_meanwhile_finds_everything_again()
    {
        m_backend.kill();
        QVERIFY2(m_backend.start(), m_backend.errors().constData());
        QCOMPARE(waiting(), m_consultation);
        QCOMPARE(transcript().count("熱は何度ですか。"), 1);
        QCOMPARE(m_backend.received(resident, u"熱は何度ですか。"_s), 1);
    }
};

MADO_TEST(PostgresServerTest)

} // namespace mado::test

#include "postgres_test.moc"
