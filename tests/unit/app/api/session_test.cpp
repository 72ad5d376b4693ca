// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/api_client.h"
#include "tests/support/desk_samples.h"
#include "tests/support/futures.h"
#include "tests/support/runner.h"
#include "tests/support/scripted_server.h"

using namespace mado;
using namespace mado::test;
using namespace Qt::Literals::StringLiterals;

namespace {

SessionGranted session(const QString &name, std::chrono::seconds tokenFor = std::chrono::minutes(15))
{
    SessionGranted granted = test::granted();
    granted.token = u"access-"_s + name;
    granted.refreshToken = u"refresh-"_s + name;
    granted.tokenFor = tokenFor;
    return granted;
}

Reaction refused(const char *code)
{
    return Reaction::json(401, encode(Problem{401, QString::fromLatin1(code), {u"理由"_s, u"why"_s}, {}}));
}

QByteArray bearer(const SeenRequest &request) { return request.headers.value("authorization"); }

/// A server that takes one access token and one refresh token, and hands out the next pair for it.
class Door
{
public:
    Door() : m_server([this](const SeenRequest &request) { return react(request); }) {}

    Reaction react(const SeenRequest &request)
    {
        if (request.to("POST", "/v1/sessions/refresh"))
            return renewal ? renewal(request) : renewed(request);
        if (bearer(request) != "Bearer access-" + good.toLatin1())
            return refused(refusal.constData());
        return Reaction::json(200, encode(batch(4, {})));
    }
    Reaction renewed(const SeenRequest &request)
    {
        if (request.json().value(u"refreshToken"_s) != u"refresh-a"_s)
            return refused("session.ended");
        return Reaction::json(200, encode(session(good, nextFor)));
    }
    QList<SeenRequest> renewals() const { return m_server.seen("POST", "/v1/sessions/refresh"); }
    ScriptedServer &server() { return m_server; }

    QString good = u"b"_s;
    QByteArray refusal = "session.missing";
    std::chrono::seconds nextFor = std::chrono::minutes(15);
    std::function<Reaction(const SeenRequest &)> renewal;

private:
    ScriptedServer m_server;
};

} // namespace

class ApiSessionTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<Door> m_door;
    std::unique_ptr<ApiClient> m_api;

    QFuture<Result<SyncBatch>> ask() { return m_api->sync(0, std::chrono::seconds(0)); }

private Q_SLOTS:
    void init()
    {
        m_door = std::make_unique<Door>();
        m_api = std::make_unique<ApiClient>(*ServerAddress::from(m_door->server().address()));
        m_api->setSession(session(u"a"_s));
    }
    void cleanup() { m_api.reset(); }

    void a_token_that_ended_is_renewed_and_the_request_repeated()
    {
        MADO_AWAIT(rows, ask());
        QVERIFY(rows);
        QCOMPARE(m_door->renewals().size(), 1);
        QCOMPARE(bearer(m_door->server().seen().last()), QByteArray("Bearer access-b"));
    }

    void requests_side_by_side_share_one_renewal()
    {
        QList<QFuture<Result<TranscriptBatch>>> asked;
        for (int i = 0; i < 5; ++i)
            asked.append(m_api->transcript(consultationId(), 0));
        MADO_AWAIT(rows, ask());
        QVERIFY(rows);
        for (const auto &future : asked)
            QTRY_VERIFY(future.isFinished());
        QCOMPARE(m_door->renewals().size(), 1);
    }

    void a_token_about_to_end_is_renewed_before_it_is_used()
    {
        m_api->setSession(session(u"a"_s, std::chrono::seconds(0)));
        MADO_AWAIT(rows, ask());
        QVERIFY(rows);
        QVERIFY(m_door->server().seen().first().to("POST", "/v1/sessions/refresh"));
        QCOMPARE(m_door->server().seen().size(), 2);
    }

    void what_was_kept_continues_without_a_password()
    {
        SessionGranted kept = session(u"a"_s);
        kept.token.clear();
        m_api->setSession(kept);
        MADO_AWAIT(rows, ask());
        QVERIFY(rows);
    }

    void the_next_token_is_kept_before_it_is_used()
    {
        const Answer<Result<void>> written;
        QString kept;
        m_api->keepSessionWith([&](const SessionGranted &renewed) {
            kept = renewed.refreshToken;
            return written.future();
        });
        auto rows = ask();
        QTRY_COMPARE(kept, u"refresh-b"_s);
        QVERIFY(!rows.isFinished());
        for (const SeenRequest &request : m_door->server().seen())
            QVERIFY(bearer(request) != "Bearer access-b");
        written.give({});
        QTRY_VERIFY(rows.isFinished());
        QVERIFY(rows.result());
    }

    void a_lost_answer_is_asked_for_again_with_the_same_token()
    {
        m_door->renewal = [](const SeenRequest &) { return Reaction::close(); };
        MADO_AWAIT(lost, ask());
        QVERIFY(!lost);
        QCOMPARE(int(lost.error().kind), int(AppError::Kind::Offline));
        m_door->renewal = {};
        MADO_AWAIT(rows, ask());
        QVERIFY(rows);
        QCOMPARE(m_door->renewals().last().json(), m_door->renewals().first().json());
    }

    void an_ended_session_is_not_renewed()
    {
        m_door->refusal = "session.ended";
        MADO_AWAIT(ended, ask());
        QVERIFY(!ended);
        QCOMPARE(int(ended.error().kind), int(AppError::Kind::SignedOut));
        QVERIFY(m_door->renewals().isEmpty());
        QVERIFY(!m_api->wipeOrdered());
    }

    void a_renewal_that_is_refused_ends_the_session_without_asking_again()
    {
        m_door->renewal = [](const SeenRequest &) { return refused("session.ended"); };
        MADO_AWAIT(ended, ask());
        QVERIFY(!ended);
        QCOMPARE(int(ended.error().kind), int(AppError::Kind::SignedOut));
        QCOMPARE(m_door->renewals().size(), 1);
    }

    void a_token_refused_right_after_its_renewal_is_not_renewed_forever()
    {
        m_door->good = u"never"_s;
        m_door->renewal = [](const SeenRequest &) { return Reaction::json(200, encode(session(u"c"_s))); };
        MADO_AWAIT(ended, ask());
        QVERIFY(!ended);
        QCOMPARE(int(ended.error().kind), int(AppError::Kind::SignedOut));
        QCOMPARE(m_door->renewals().size(), 1);
    }

    void an_ordered_wipe_is_heard_in_an_answer_and_in_a_renewal()
    {
        m_door->refusal = "session.wiped";
        MADO_AWAIT(ended, ask());
        QVERIFY(!ended && m_api->wipeOrdered());
        m_api = std::make_unique<ApiClient>(*ServerAddress::from(m_door->server().address()));
        m_api->setSession(session(u"a"_s, std::chrono::seconds(0)));
        m_door->renewal = [](const SeenRequest &) { return refused("session.wiped"); };
        MADO_AWAIT(again, ask());
        QVERIFY(!again && m_api->wipeOrdered());
    }

    void a_poll_given_up_while_its_token_is_renewed_is_never_sent()
    {
        m_api->setSession(session(u"a"_s, std::chrono::seconds(0)));
        auto first = ask();
        m_api->abortPoll();
        auto second = ask();
        QTRY_VERIFY(first.isFinished() && second.isFinished());
        QVERIFY(!first.result() && second.result());
        QCOMPARE(m_door->server().seen("GET", "/v1/sync").size(), 1);
    }

    void signing_out_needs_no_token_that_lives()
    {
        SessionGranted kept = session(u"a"_s);
        kept.token.clear();
        m_api->setSession(kept);
        MADO_AWAIT(done, m_api->signOut());
        QCOMPARE(bearer(m_door->server().seen("DELETE", "/v1/sessions/current").first()),
                 QByteArray("Bearer refresh-a"));
        QVERIFY(m_door->renewals().isEmpty());
    }
};

MADO_TEST(ApiSessionTest)
#include "session_test.moc"
