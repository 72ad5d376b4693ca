// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/line/webhook.h"

#include "backend/line/ingest.h"
#include "backend/line/signature.h"
#include "tests/support/runner.h"
#include "tests/unit/backend/line/fixtures.h"

#include <QDir>

using namespace mado;
using namespace Qt::Literals::StringLiterals;

namespace {

class NoSink final : public line::EventSink
{
public:
    void handle(store::Transaction &, const line::InboundEvent &) override { ++handled; }
    int handled = 0;
};

constexpr auto countAll = "SELECT COUNT(*) FROM raw_event";

} // namespace

class WebhookTest : public QObject
{
    Q_OBJECT

    struct Desk
    {
        test::Store store;
        test::StandingClock clock;
        line::Accounts accounts{{test::lineAccount()}};
        http::Router router;
        int kept = 0;

        Desk()
        {
            line::addWebhook(router, *store.database, clock, accounts, [this] { ++kept; });
        }
        int post(const QByteArray &body, const QByteArray &signature, const QString &account = u"kanagawa"_s)
        {
            const auto path = "/line/"_L1 + account + "/webhook"_L1;
            const auto match = router.match(http::Method::Post, path);
            http::Request request{http::Method::Post, path, {}, {{"x-line-signature", signature}}, body, {}};
            request.captures = match->captures;
            return match->route->handler(request).status;
        }
        int postSigned(const QByteArray &body) { return post(body, line::signatureOf(body, "SECRET")); }
        qint64 rows(const char *sql = countAll) { return test::countOf(*store.database, sql); }
    };

private Q_SLOTS:
    void every_sample_body_is_kept_once_with_a_good_signature_and_never_with_a_bad_one()
    {
        const QDir samples(QStringLiteral(MADOGUCHI_SOURCE_DIR "/../shared/data/line-webhook/callback"));
        const auto names = samples.entryList({u"*.json"_s});
        if (names.isEmpty())
            QSKIP("the shared sample bodies are not on this machine");
        for (const auto &name : names) {
            Desk desk;
            QFile file(samples.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto body = file.readAll();
            const auto events = QJsonDocument::fromJson(body)["events"_L1].toArray().size();
            for (int i = 0; i < 2; ++i) {
                QCOMPARE(desk.post(body, line::signatureOf(body, "another")), 401);
                QCOMPARE(desk.rows(), 0);
            }
            for (int i = 0; i < 2; ++i) {
                QCOMPARE(desk.postSigned(body), 200);
                QCOMPARE(desk.rows(), events);
            }
            NoSink sink;
            QVERIFY(line::drainEvents(*desk.store.database, sink));
            QCOMPARE(desk.rows("SELECT COUNT(*) FROM raw_event WHERE state <> 'done'"), 0);
        }
    }

    void no_signature_or_another_account_gets_401()
    {
        Desk desk;
        const QByteArray body = R"({"events":[{"type":"follow"}]})";
        QCOMPARE(desk.post(body, {}), 401);
        QCOMPARE(desk.post(body, line::signatureOf(body, "SECRET"), u"elsewhere"_s), 401);
        QCOMPARE(desk.rows(), 0);
        QCOMPARE(desk.kept, 0);
    }

    void what_is_not_a_webhook_body_gets_400_and_leaves_nothing()
    {
        Desk desk;
        for (const QByteArray body : {"", "no json", "[]", "{}", R"({"events":{}})", R"({"events":[],"destination":7})",
                                      R"({"events":[{"type":"follow"}],"destination":"Usomebody"})"})
            QCOMPARE(desk.postSigned(body), 400);
        QCOMPARE(desk.rows(), 0);
    }

    void a_connection_check_and_a_body_without_destination_get_200()
    {
        Desk desk;
        QCOMPARE(desk.postSigned(R"({"destination":"Uab012345678901234567890123456789","events":[]})"), 200);
        QCOMPARE(desk.kept, 0);
        QCOMPARE(desk.postSigned(R"({"events":[{"type":"follow","timestamp":1}]})"), 200);
        QCOMPARE(desk.rows(), 1);
        QCOMPARE(desk.kept, 1);
    }

    void a_bad_event_is_kept_as_refused_beside_its_good_neighbours()
    {
        Desk desk;
        const QByteArray body = R"({"events":[7,{"type":"follow","timestamp":"soon"},)"
                                R"({"type":"follow","timestamp":5,"source":{"type":"user","userId":"Ux"}}]})";
        QCOMPARE(desk.postSigned(body), 200);
        QCOMPARE(desk.postSigned(body), 200);
        QCOMPARE(desk.rows(), 3);
        NoSink sink;
        QVERIFY(line::drainEvents(*desk.store.database, sink));
        QCOMPARE(sink.handled, 1);
        QCOMPARE(desk.rows("SELECT COUNT(*) FROM raw_event WHERE state = 'refused' AND fault IS NOT NULL"), 2);
    }

    void a_redelivery_of_a_known_event_is_not_kept_again()
    {
        Desk desk;
        QCOMPARE(desk.postSigned(R"({"events":[{"type":"follow","webhookEventId":"01A","replyToken":"a"}]})"), 200);
        QCOMPARE(desk.postSigned(R"({"events":[{"type":"follow","webhookEventId":"01A","replyToken":"b",)"
                                 R"("deliveryContext":{"isRedelivery":true}}]})"),
                 200);
        QCOMPARE(desk.rows(), 1);
    }

    void events_of_the_older_form_differ_by_what_they_say()
    {
        Desk desk;
        QCOMPARE(desk.postSigned(R"({"events":[)"
                                 R"({"type":"postback","timestamp":5,"replyToken":"a","postback":{"data":"a=1"}},)"
                                 R"({"type":"postback","timestamp":5,"replyToken":"b","postback":{"data":"a=2"}},)"
                                 R"({"type":"postback","timestamp":5,"replyToken":"c","postback":{"data":"a=2"}}]})"),
                 200);
        QCOMPARE(desk.rows(), 2);
    }
};

MADO_TEST(WebhookTest)
#include "webhook_test.moc"
