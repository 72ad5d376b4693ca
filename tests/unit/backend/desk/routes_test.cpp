// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/desk/routes.h"
#include "contract/codecs.h"
#include "desk_fixture.h"
#include "tests/support/runner.h"

#include <QJsonDocument>
#include <QTest>

namespace mado::desk {

namespace {

class FixtureClock final : public Clock
{
public:
    explicit FixtureClock(const DeskFixture &desk) : m_desk(desk) {}
    QDateTime now() const override { return m_desk.now; }

private:
    const DeskFixture &m_desk;
};

class KeptPending final : public http::Pending
{
public:
    void answer(http::Response response) override { answered = std::move(response); }
    bool clientGone() const override { return false; }
    std::optional<http::Response> answered;
};

/// The desk behind its routes.
struct Served
{
    DeskFixture desk;
    FixtureClock clock{desk};
    identity::Sessions sessions{*desk.database, clock, {}};
    identity::Authenticator authenticator{sessions};
    LongPolls polls{*desk.database, clock};
    DeskServices services{*desk.database, clock, authenticator, polls, desk.carry, LeaseTimes{}};
    http::Router router;
    QHash<QString, QByteArray> tokens; ///< By login.

    Served()
    {
        addRoutes(router, services);
        desk.write([&](store::Transaction &tx) {
            for (const StaffProfile &one : {desk.nurse, desk.colleague, desk.auditor, desk.stranger})
                tokens.insert(one.login, sessions.open(tx, one).token.toLatin1());
            return true;
        });
    }

    http::Request request(http::Method method, const QString &path, const StaffProfile &who) const
    {
        http::Request request{method, path, {}, {{"authorization", "Bearer " + tokens.value(who.login)}}, {}, {}};
        request.captures = router.match(method, path)->captures;
        return request;
    }

    http::Response post(const QString &path, const QJsonObject &body, const QByteArray &key, const StaffProfile &who)
    {
        auto asked = request(http::Method::Post, path, who);
        asked.body = QJsonDocument(body).toJson();
        if (!key.isEmpty())
            asked.headers.insert("idempotency-key", key);
        return router.match(http::Method::Post, path)->route->handler(asked);
    }

    http::Response get(const QString &path, const StaffProfile &who, const QUrlQuery &query = {})
    {
        auto asked = request(http::Method::Get, path, who);
        asked.query = query;
        const auto match = router.match(http::Method::Get, path);
        if (match->route->handler)
            return match->route->handler(asked);
        const auto pending = std::make_shared<KeptPending>();
        match->route->holdingHandler(asked, pending);
        return pending->answered.value_or(http::Response{0, {}, {}, {}});
    }
};

QString pathOf(const ConsultationId &id, const char *what)
{
    return QStringLiteral("/v1/consultations/%1/%2").arg(id.text(), QString::fromLatin1(what));
}

CommandApplied applied(const http::Response &response)
{
    return decodeCommandApplied(QJsonDocument::fromJson(response.body).object()).value();
}

/// Empty when it is no refusal.
QString codeOf(const http::Response &response)
{
    const auto problem = decodeProblem(QJsonDocument::fromJson(response.body).object());
    return problem ? problem->code : QString();
}

} // namespace

class DeskRoutesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_served = std::make_unique<Served>();
        m_id = m_served->desk.open(RiskLevel::High);
    }

    void a_consultation_is_taken_answered_and_closed()
    {
        const auto taken = applied(post("take-over", {}, "k1"));
        const qint64 fence = taken.consultation.owner->fence;
        const Reply reply = m_served->desk.replyWith(fence, m_id);
        const auto replied = applied(post("replies", encode(ConsultationCommand(reply)), "k2"));
        QVERIFY(replied.entry);
        const auto renewed = post("lease", encode(LeaseRenewal{fence}), {});
        QCOMPARE(renewed.status, 200);
        const Close close{fence, Disposition::Physician, m_served->desk.now.addDays(1), QString()};
        QVERIFY(applied(post("close", encode(ConsultationCommand(close)), "k3")).consultation.closed);
    }

    void the_same_key_replies_once_and_answers_the_same()
    {
        const QJsonObject reply = takenReply();
        const auto first = post("replies", reply, "k2");
        const auto second = post("replies", reply, "k2");
        QCOMPARE(second.status, 200);
        QCOMPARE(second.body, first.body);
        QCOMPARE(m_served->desk.carried.size(), std::size_t(1));
    }

    void a_replay_is_answered_though_the_lease_has_moved_on()
    {
        const QJsonObject reply = takenReply();
        const auto entry = applied(post("replies", reply, "k2")).entry;
        m_served->desk.now = m_served->desk.now.addSecs(600);
        m_served->desk.takeOver(m_served->desk.colleague, m_id);
        QCOMPARE(applied(post("replies", reply, "k2")).entry, entry);
        QCOMPARE(m_served->desk.carried.size(), std::size_t(1));
    }

    void a_key_with_another_body_route_or_author_is_refused()
    {
        QJsonObject reply = takenReply();
        QCOMPARE(post("replies", reply, "k2").status, 200);
        reply.insert(QStringLiteral("text"), QStringLiteral("別の文"));
        QCOMPARE(codeOf(post("replies", reply, "k2")), QStringLiteral("key.reused"));
        QCOMPARE(codeOf(post("take-over", {}, "k2")), QStringLiteral("key.reused"));
        const auto others = m_served->post(pathOf(m_id, "take-over"), {}, "k1", m_served->desk.colleague);
        QCOMPARE(others.status, 422);
        QCOMPARE(codeOf(others), QStringLiteral("key.reused"));
    }

    void a_refusal_keeps_no_key()
    {
        QJsonObject reply = takenReply();
        m_served->desk.residentSays(m_id, QStringLiteral("待って"));
        QCOMPARE(codeOf(post("replies", reply, "k2")), QStringLiteral("reply.overtaken"));
        reply.insert(QStringLiteral("confirmed"), true);
        QCOMPARE(post("replies", reply, "k2").status, 200);
    }

    void nothing_personal_is_kept_with_a_key()
    {
        m_served->desk.residentSays(m_id, QStringLiteral("秘密の言葉"));
        QCOMPARE(post("take-over", {}, "k1").status, 200);
        const auto kept = m_served->desk.database->read(
            [](store::Transaction &tx) { return tx.query("SELECT response FROM command").at(0).text(0); });
        QVERIFY(!kept->contains(QStringLiteral("秘密")));
    }

    void commands_need_a_key()
    {
        QCOMPARE(codeOf(post("take-over", {}, {})), QStringLiteral("key.missing"));
        QCOMPARE(codeOf(post("take-over", {}, "not a key!")), QStringLiteral("key.missing"));
    }

    void take_next_answers_once_per_key_and_204_when_nobody_waits()
    {
        const auto path = QStringLiteral("/v1/take-next");
        m_served->desk.open(RiskLevel::Low);
        const auto first = applied(m_served->post(path, {}, "n1", m_served->desk.nurse));
        const auto again = applied(m_served->post(path, {}, "n1", m_served->desk.nurse));
        QCOMPARE(first.consultation.id, m_id);
        QCOMPARE(again.consultation.id, m_id);
        QCOMPARE(m_served->post(path, {}, "n2", m_served->desk.nurse).status, 200);
        QCOMPARE(m_served->post(path, {}, "n3", m_served->desk.nurse).status, 204);
    }

    void strangers_auditors_and_nobody_are_told_apart()
    {
        const Served &served = *m_served;
        QCOMPARE(m_served->post(pathOf(m_id, "take-over"), {}, "k1", served.desk.stranger).status, 404);
        QCOMPARE(m_served->post(pathOf(m_id, "take-over"), {}, "k1", served.desk.auditor).status, 403);
        QCOMPARE(m_served->post(pathOf(m_id, "take-over"), {}, "k1", served.desk.physician).status, 401);
        QCOMPARE(m_served->get(pathOf(m_id, "transcript"), served.desk.stranger).status, 404);
        QCOMPARE(m_served->get(pathOf(m_id, "transcript"), served.desk.auditor).status, 403);
        QCOMPARE(m_served->get(QStringLiteral("/v1/sync"), served.desk.physician).status, 401);
    }

    void bad_bodies_name_the_field_and_change_nothing()
    {
        QJsonObject reply = takenReply();
        reply.remove(QStringLiteral("fence"));
        const auto refused = post("replies", reply, "k2");
        QCOMPARE(refused.status, 422);
        QCOMPARE(codeOf(refused), QStringLiteral("body.invalid"));
        QVERIFY(refused.body.contains("fence"));
        QVERIFY(m_served->desk.carried.empty());
    }

    void sync_and_transcript_answer_in_the_contracts_words()
    {
        const auto snapshot = m_served->get(QStringLiteral("/v1/sync"), m_served->desk.nurse);
        const auto batch = decodeSyncBatch(QJsonDocument::fromJson(snapshot.body).object());
        QCOMPARE(batch->consultations.at(0).id, m_id);
        QVERIFY(batch->quarantined.isEmpty());
        const auto transcript = m_served->get(pathOf(m_id, "transcript"), m_served->desk.nurse);
        const auto entries = decodeTranscriptBatch(QJsonDocument::fromJson(transcript.body).object());
        QCOMPARE(entries->entries.size(), 1);
    }

    void a_question_that_is_no_number_is_refused()
    {
        QUrlQuery query;
        query.addQueryItem(QStringLiteral("since"), QStringLiteral("-1"));
        QCOMPARE(m_served->get(QStringLiteral("/v1/sync"), m_served->desk.nurse, query).status, 400);
    }

    void the_tick_lapses_leases_and_answers_polls()
    {
        DeskTick tick(m_served->services);
        m_served->desk.takeOver(m_served->desk.nurse, m_id);
        tick.tick();
        m_served->desk.now = m_served->desk.now.addSecs(600);
        tick.tick();
        QVERIFY(!m_served->desk.row(m_id).owner);
    }

    void the_tick_brings_back_whose_next_contact_is_due()
    {
        DeskTick tick(m_served->services);
        DeskFixture &desk = m_served->desk;
        const qint64 fence = desk.takeOver(desk.nurse, m_id);
        const Close close{fence, Disposition::SelfCare, desk.now.addSecs(3600), {}};
        QVERIFY(desk.apply(desk.nurse, m_id, close).has_value());
        tick.tick();
        QVERIFY(desk.row(m_id).closed);
        desk.now = desk.now.addSecs(3600);
        tick.tick();
        QVERIFY(!desk.row(m_id).closed);
    }

private:
    http::Response post(const char *what, const QJsonObject &body, const QByteArray &key)
    {
        return m_served->post(pathOf(m_id, what), body, key, m_served->desk.nurse);
    }

    QJsonObject takenReply()
    {
        const auto fence = applied(post("take-over", {}, "k1")).consultation.owner->fence;
        return encode(ConsultationCommand(m_served->desk.replyWith(fence, m_id)));
    }

    std::unique_ptr<Served> m_served;
    ConsultationId m_id = ConsultationId::random();
};

MADO_TEST(DeskRoutesTest)

} // namespace mado::desk

#include "routes_test.moc"
