// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/api_client.h"
#include "tests/support/desk_samples.h"
#include "tests/support/futures.h"
#include "tests/support/runner.h"
#include "tests/support/scripted_server.h"

using namespace mado;
using namespace mado::test;
using Kind = AppError::Kind;

namespace {

ApiOptions hasty()
{
    ApiOptions options;
    options.deadline = std::chrono::milliseconds(200);
    return options;
}

QJsonObject problemJson(int status, const char *code)
{
    return encode(Problem{status, QString::fromLatin1(code), {QStringLiteral("理由"), QStringLiteral("why")}, {}});
}

QJsonObject appliedJson() { return encode(CommandApplied{owned(consultation()), std::nullopt}); }

/// One POST to a server that reacts so.
std::optional<AppError> errorOfPost(const Reaction &reaction, const ApiOptions &options = {})
{
    ScriptedServer server([&](const SeenRequest &) { return reaction; });
    ApiClient api(*ServerAddress::from(server.address()), options);
    const auto future = api.send(consultationId(), TakeOver{}, CommandKey::random());
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 10000))
        return std::nullopt;
    const auto result = future.result();
    return result ? std::nullopt : std::optional(result.error());
}

std::optional<AppError> errorOfGet(const Reaction &reaction, const ApiOptions &options = {})
{
    ScriptedServer server([&](const SeenRequest &) { return reaction; });
    ApiClient api(*ServerAddress::from(server.address()), options);
    const auto future = api.sync(0, std::chrono::seconds(0));
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 10000))
        return std::nullopt;
    const auto result = future.result();
    return result ? std::nullopt : std::optional(result.error());
}

#define COMPARE_KIND(error, expected)                                                                                  \
    do {                                                                                                               \
        const auto seenError = (error);                                                                                \
        QVERIFY(seenError);                                                                                            \
        QCOMPARE(static_cast<int>(seenError->kind), static_cast<int>(expected));                                       \
    } while (false)

} // namespace

class ApiClientTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_command_carries_its_key_and_the_session()
    {
        ScriptedServer server([](const SeenRequest &) { return Reaction::json(200, appliedJson()); });
        ApiClient api(*ServerAddress::from(server.address()));
        SessionGranted session = granted();
        session.token = QStringLiteral("t0k");
        api.setSession(session);
        const auto key = CommandKey::random();
        MADO_AWAIT(applied, api.send(consultationId(), AddNote{std::nullopt, QStringLiteral("x")}, key));
        QVERIFY(applied);
        const auto seen = server.seen().first();
        QVERIFY(seen.to("POST", "/v1/consultations/c1/notes"));
        QCOMPARE(seen.headers.value("idempotency-key"), key.text().toLatin1());
        QCOMPARE(seen.headers.value("authorization"), QByteArray("Bearer t0k"));
        QVERIFY(!seen.headers.contains("cookie"));
    }
    void nobody_waits_is_an_answer()
    {
        ScriptedServer server([](const SeenRequest &) { return Reaction::status(204); });
        ApiClient api(*ServerAddress::from(server.address()));
        MADO_AWAIT(next, api.takeNext(CommandKey::random()));
        QVERIFY(next && !*next);
    }
    void no_server_means_offline()
    {
        quint16 port = 0;
        {
            QTcpServer taken;
            QVERIFY(taken.listen(QHostAddress::LocalHost));
            port = taken.serverPort();
        }
        ApiClient api(*ServerAddress::from(QStringLiteral("http://127.0.0.1:%1").arg(port)));
        MADO_AWAIT(result, api.send(consultationId(), TakeOver{}, CommandKey::random()));
        QVERIFY(!result);
        QCOMPARE(static_cast<int>(result.error().kind), static_cast<int>(Kind::Offline));
    }
    void a_command_without_a_complete_answer_has_an_unknown_outcome()
    {
        const QByteArray body = QJsonDocument(appliedJson()).toJson();
        const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
        const QByteArray half = body.left(body.size() / 2);
        const QByteArray chunk = QByteArray::number(half.size(), 16) + "\r\n" + half + "\r\n";
        COMPARE_KIND(errorOfPost(Reaction::hang(), hasty()), Kind::UnknownResult);
        COMPARE_KIND(errorOfPost(Reaction::close()), Kind::UnknownResult);
        COMPARE_KIND(errorOfPost(Reaction::raw(head + "Content-Length: 9999\r\n\r\n" + half, true)),
                     Kind::UnknownResult);
        COMPARE_KIND(errorOfPost(Reaction::raw(head + "Transfer-Encoding: chunked\r\n\r\n" + chunk, true)),
                     Kind::UnknownResult);
        COMPARE_KIND(errorOfPost(Reaction::status(503)), Kind::UnknownResult);
    }
    void a_question_without_a_complete_answer_means_offline()
    {
        COMPARE_KIND(errorOfGet(Reaction::hang(), hasty()), Kind::Offline);
        COMPARE_KIND(errorOfGet(Reaction::close()), Kind::Offline);
        COMPARE_KIND(errorOfGet(Reaction::status(502)), Kind::Offline);
    }
    void a_trickling_answer_is_cut_off_at_the_deadline()
    {
        ScriptedServer server([](const SeenRequest &) {
            return Reaction::raw("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{",
                                 false);
        });
        ApiClient api(*ServerAddress::from(server.address()), hasty());
        MADO_AWAIT(result, api.about());
        QVERIFY(!result);
        QCOMPARE(static_cast<int>(result.error().kind), static_cast<int>(Kind::Offline));
    }
    void a_refusal_keeps_the_servers_reason()
    {
        const auto error = errorOfPost(Reaction::json(409, problemJson(409, "lease.taken")));
        COMPARE_KIND(error, Kind::Refused);
        QVERIFY(error->problem);
        QCOMPARE(error->problem->code, QStringLiteral("lease.taken"));
    }
    void an_ended_session_is_told_from_a_wrong_password()
    {
        COMPARE_KIND(errorOfPost(Reaction::json(401, problemJson(401, "session.ended"))), Kind::SignedOut);
        ScriptedServer server(
            [](const SeenRequest &) { return Reaction::json(401, problemJson(401, "sign-in.wrong")); });
        ApiClient api(*ServerAddress::from(server.address()));
        MADO_AWAIT(result, api.signIn(SignIn{QStringLiteral("K-1"), QStringLiteral("bad")}));
        QVERIFY(!result);
        QCOMPARE(static_cast<int>(result.error().kind), static_cast<int>(Kind::Refused));
    }
    void what_cannot_be_read_is_incompatible_not_empty()
    {
        COMPARE_KIND(errorOfPost(Reaction::json(200, {{QStringLiteral("consultation"), 3}})), Kind::Incompatible);
        COMPARE_KIND(errorOfPost(Reaction::status(200, "<html>portal</html>", "text/html")), Kind::Incompatible);
        COMPARE_KIND(errorOfPost(Reaction::status(418, "{}")), Kind::Incompatible);
    }
    void redirects_are_refused_and_nothing_is_sent_there_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {300, 301, 302, 303, 305, 307, 308})
            QTest::addRow("%d", status) << status;
    }
    void redirects_are_refused_and_nothing_is_sent_there()
    {
        QFETCH(int, status);
        ScriptedServer elsewhere([](const SeenRequest &) { return Reaction::json(200, appliedJson()); });
        const QByteArray location = "Location: " + elsewhere.address().toLatin1() + "/v1/stolen\r\n";
        COMPARE_KIND(errorOfPost(Reaction::status(status, {}, "application/json", location)), Kind::Incompatible);
        COMPARE_KIND(errorOfGet(Reaction::status(status, {}, "application/json", location)), Kind::Incompatible);
        QVERIFY(elsewhere.seen().isEmpty());
    }
    void redirect_on_the_same_server_is_refused_too()
    {
        ScriptedServer server([](const SeenRequest &) {
            return Reaction::status(307, {}, "application/json", "Location: /v1/elsewhere\r\n");
        });
        ApiClient api(*ServerAddress::from(server.address()));
        MADO_AWAIT(result, api.send(consultationId(), TakeOver{}, CommandKey::random()));
        QVERIFY(!result);
        QCOMPARE(server.seen().size(), 1);
    }
    void an_endless_answer_is_cut_off()
    {
        ApiOptions options;
        options.maxBytes = 1000;
        COMPARE_KIND(errorOfGet(Reaction::status(200, QByteArray(50'000, ' ')), options), Kind::Incompatible);
    }
    void a_held_poll_does_not_keep_others_waiting()
    {
        ScriptedServer server([](const SeenRequest &request) {
            return request.to("GET", "/v1/sync") ? Reaction::hang() : Reaction::json(200, appliedJson());
        });
        ApiClient api(*ServerAddress::from(server.address()));
        const auto poll = api.sync(0, std::chrono::seconds(25));
        MADO_AWAIT(applied, api.send(consultationId(), TakeOver{}, CommandKey::random()));
        QVERIFY(applied);
        QVERIFY(!poll.isFinished());
        api.abortPoll();
        MADO_AWAIT(ended, poll);
        QVERIFY(!ended);
    }
};

MADO_TEST(ApiClientTest)
#include "api_client_test.moc"
