// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/line/signature.h"
#include "tests/support/backend_process.h"
#include "tests/support/runner.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTcpSocket>
#include <QTest>

namespace mado::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 20000;
const auto samples = QStringLiteral(MADOGUCHI_SOURCE_DIR "/../shared/data/line-webhook/callback");
const auto resident = u"U00000000000000000000000000000001"_s;

QJsonObject messageFrom(const QString &who, const QString &text, const QString &id)
{
    return {{u"type"_s, u"message"_s},
            {u"timestamp"_s, QDateTime::currentMSecsSinceEpoch()},
            {u"mode"_s, u"active"_s},
            {u"webhookEventId"_s, id},
            {u"source"_s, QJsonObject{{u"type"_s, u"user"_s}, {u"userId"_s, who}}},
            {u"message"_s, QJsonObject{{u"type"_s, u"text"_s}, {u"id"_s, id}, {u"text"_s, text}}}};
}

} // namespace

/// LINE's side of the door of a real server: what comes in, what is refused, and what is kept.
class WebhookTest final : public QObject
{
    Q_OBJECT

    BackendProcess m_backend{u"read_seconds: 1, body_bytes: 65536, workers: 4"_s};
    QNetworkAccessManager m_network;

    int post(const QByteArray &body, const QByteArray &signature, const QString &account = u"desk"_s)
    {
        QNetworkRequest request(QUrl(m_backend.url().toString() + u"/line/%1/webhook"_s.arg(account)));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
        if (!signature.isEmpty())
            request.setRawHeader("x-line-signature", signature);
        const std::unique_ptr<QNetworkReply> reply(m_network.post(request, body));
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, patience))
            return 0;
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }
    QByteArray signedBy(const QByteArray &body) { return line::signatureOf(body, m_backend.channelSecret()); }
    int postSigned(const QByteArray &body) { return post(body, signedBy(body)); }
    QByteArray bodyOf(const QJsonArray &events)
    {
        return QJsonDocument(
                   QJsonObject{{u"destination"_s, *m_backend.line().account().botUser}, {u"events"_s, events}})
            .toJson(QJsonDocument::Compact);
    }

    /// Rows of everything a webhook can bring about, once nothing is left to work off.
    QList<qint64> kept()
    {
        const bool settled = QTest::qWaitFor(
            [this] { return m_backend.number(u"SELECT count(*) FROM raw_event WHERE state = 'new'"_s) == 0; },
            patience);
        if (!settled)
            return {};
        QList<qint64> rows;
        for (const auto *table : {"raw_event", "conversation", "entry", "consultation", "outbound"})
            rows.append(m_backend.number(u"SELECT count(*) FROM %1"_s.arg(QLatin1String(table))));
        return rows;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_network.setProxy(QNetworkProxy::NoProxy);
        QVERIFY2(m_backend.start(), m_backend.errors().constData());
        QCOMPARE(kept(), (QList<qint64>{0, 0, 0, 0, 0}));
    }

    void every_sample_body_is_kept_once_when_signed_and_never_otherwise_data()
    {
        QTest::addColumn<QString>("file");
        if (!QDir(samples).exists())
            QSKIP("the sample bodies are not here: shared/data/line-webhook/callback");
        for (const auto &name : QDir(samples).entryList({u"*.json"_s}, QDir::Files))
            QTest::newRow(qPrintable(name)) << QDir(samples).filePath(name);
    }
    void every_sample_body_is_kept_once_when_signed_and_never_otherwise()
    {
        QFETCH(QString, file);
        QFile sample(file);
        QVERIFY(sample.open(QIODevice::ReadOnly));
        const auto foreign = sample.readAll();
        auto body = foreign;
        const auto destination = QJsonDocument::fromJson(body)["destination"_L1].toString().toLatin1();
        if (!destination.isEmpty())
            body.replace(destination, m_backend.line().account().botUser->toLatin1());
        const auto events = QJsonDocument::fromJson(body)["events"_L1].toArray().size();

        const auto before = kept();
        QCOMPARE(post(body, line::signatureOf(body, "another secret")), 401);
        QCOMPARE(post(body, {}), 401);
        QCOMPARE(post(body + ' ', signedBy(body)), 401);
        if (!destination.isEmpty())
            QCOMPARE(postSigned(foreign), 400); // for another account's bot
        QCOMPARE(kept(), before);

        QCOMPARE(postSigned(body), 200);
        const auto after = kept();
        QVERIFY(after.at(0) >= before.at(0));
        QVERIFY(after.at(0) <= before.at(0) + events);
        QCOMPARE(postSigned(body), 200);
        QCOMPARE(kept(), after);
    }

    void what_is_not_lines_json_is_refused_and_not_kept()
    {
        const auto before = kept();
        for (const QByteArray body : {"{\"events\": [", "not json", "[]", "{}", "{\"events\": 7}", "", "\xff\xfe\x00"})
            QCOMPARE(postSigned(body), 400);
        QCOMPARE(kept(), before);
        QCOMPARE(postSigned(bodyOf({})), 200); // LINE's own connection check
    }

    void an_account_that_is_not_here_is_refused()
    {
        const auto before = kept();
        const auto body = bodyOf({messageFrom(resident, u"こんにちは"_s, u"unknown-account"_s)});
        QCOMPARE(post(body, signedBy(body), u"elsewhere"_s), 401);
        QCOMPARE(kept(), before);
    }

    void a_broken_event_takes_none_of_its_neighbours_with_it()
    {
        const auto before = kept();
        auto timeless = messageFrom(resident, u"時刻なし"_s, u"timeless"_s);
        timeless.remove(u"timestamp"_s);
        auto nobody = messageFrom(resident, u"送り主なし"_s, u"nobody"_s);
        nobody.insert(u"source"_s, 7);
        auto plain = messageFrom(resident, u"二つめの便り"_s, u"second"_s);
        plain.remove(u"mode"_s);
        const QJsonArray events{
            messageFrom(resident, u"一つめの便り"_s, u"first"_s),      42,   QJsonObject{}, timeless, nobody,
            QJsonObject{{u"type"_s, 3}, {u"message"_s, QJsonArray{}}}, plain};
        QCOMPARE(postSigned(bodyOf(events)), 200);
        QCOMPARE(kept().at(0), before.at(0) + events.size());
        for (const auto &text : {u"一つめの便り"_s, u"二つめの便り"_s})
            QCOMPARE(m_backend.number(u"SELECT count(*) FROM entry WHERE body LIKE '%%1%'"_s.arg(text)), 1);
        QVERIFY(m_backend.number(u"SELECT count(*) FROM raw_event WHERE state = 'refused'"_s) >= 4);
    }

    void an_oversized_body_is_refused()
    {
        const auto before = kept();
        const auto body = bodyOf({messageFrom(resident, QString(70000, u'a'), u"oversized"_s)});
        QCOMPARE(postSigned(body), 413);
        QCOMPARE(kept(), before);
    }

    void a_request_that_dawdles_is_cut_off()
    {
        const auto before = kept();
        QTcpSocket slow;
        slow.connectToHost(u"127.0.0.1"_s, quint16(m_backend.url().port()));
        QTRY_COMPARE_WITH_TIMEOUT(slow.state(), QAbstractSocket::ConnectedState, patience);
        slow.write("POST /line/desk/webhook HTTP/1.1\r\nHost: desk\r\nContent-Length: 400\r\n\r\n{\"events\":");
        QTRY_COMPARE_WITH_TIMEOUT(slow.state(), QAbstractSocket::UnconnectedState, patience);
        QVERIFY(slow.readAll().startsWith("HTTP/1.1 408 "));
        QCOMPARE(kept(), before);
    }
};

MADO_TEST(WebhookTest)

} // namespace mado::test

#include "webhook_test.moc"
