// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/line/signature.h"
#include "backend/statistics/intake/intake.h"
#include "backend/statistics/rollup/roller.h"
#include "backend/store/bot_rows.h"
#include "backend/store/sqlite_database.h"
#include "tests/support/disposal_sample.h"
#include "tests/support/runner.h"
#include "world.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <future>

namespace mado::statistics {

namespace {

const AccountId account = *AccountId::from(u"kanagawa"_s);
const QByteArray secret = "secret";

class Morning final : public Clock
{
public:
    QDateTime now() const override { return {QDate(2020, 5, 29), QTime(1, 0), Qt::UTC}; }
};

/// An answer that somebody waits for.
class Awaited final : public http::Pending
{
public:
    void answer(http::Response response) override { m_promise.set_value(std::move(response)); }
    bool clientGone() const override { return false; }
    http::Response wait() { return m_promise.get_future().get(); }

private:
    std::promise<http::Response> m_promise;
};

line::Accounts lineAccounts()
{
    std::vector<line::LineAccount> accounts;
    accounts.push_back({account, secret, "token", std::nullopt, QUrl(u"http://127.0.0.1:9"_s)});
    return line::Accounts(std::move(accounts));
}

const SurveyDefinition &daily()
{
    static const SurveyDefinition definition =
        loadDefinition(resources + u"accounts/personal-support"_s, resources + u"indicators"_s).value();
    return definition;
}

} // namespace

class IntakeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = store::openSqlite(m_folder->filePath(u"desk"_s), {.durable = false}).value();
        m_store = store::openSqliteResponses(m_folder->filePath(u"responses"_s), false).value();
        m_committer = std::make_unique<Committer>(*m_store, 0);
        m_intake = std::make_unique<Intake>(std::vector{IntakeSurvey{daily(), account, 14, QByteArray(32, 'k')}},
                                            *m_committer, *m_store, *m_database, m_clock, m_accounts);
        m_router = http::Router();
        m_intake->addRoutes(m_router);
    }

    void an_answer_is_kept_before_it_is_told()
    {
        const auto response = hand("responses", submission(u"a"_s, u"rest"_s));
        QCOMPARE(response.status, 200);
        QVERIFY(decodeResponseKept(json(response)) == (ResponseKept{ResponseOutcome::Counted, u"health-2020-05-29"_s}));
        QCOMPARE(rows(), 1);
        QVERIFY(decodeResponseKept(json(hand("responses", submission(u"a"_s, u"rest"_s))))->outcome ==
                ResponseOutcome::Unchanged);
        QVERIFY(decodeResponseKept(json(hand("responses", submission(u"a"_s, u"none"_s))))->outcome ==
                ResponseOutcome::Revised);
        QCOMPARE(rows(), 3);
    }

    void what_does_not_belong_is_refused_and_leaves_nothing()
    {
        QCOMPARE(hand("responses", submission(u"a"_s, u"sometimes"_s)).status, 422);
        auto later = submission(u"a"_s, u"none"_s);
        later.answeredAt = m_clock.now().addDays(1);
        QCOMPARE(hand("responses", later).status, 409);
        auto earlier = later;
        earlier.answeredAt = QDateTime(QDate(2019, 5, 1), QTime(1, 0), Qt::UTC);
        QCOMPARE(hand("responses", earlier).status, 409);
        QCOMPARE(hand("responses", submission(u"a"_s, u"none"_s), "another secret").status, 401);
        QVERIFY(m_store->connect()->parts(u"health"_s).empty());
    }

    void from_the_freeze_of_measures_on_no_answer_is_kept()
    {
        QVERIFY(m_database->write([](store::Transaction &tx) { test::putRun(tx, DisposalState::Frozen); }));
        const auto refused = hand("responses", submission(u"a"_s, u"rest"_s));
        QCOMPARE(refused.status, 409);
        QCOMPARE(json(refused)["code"_L1].toString(), u"survey.closed"_s);
        QVERIFY(m_store->connect()->parts(u"health"_s).empty());
        QCOMPARE(hand("withdrawals", ResponseWithdrawal{u"a"_s}).status, 200);
    }

    void taking_back_takes_everything_back_and_names_nobody()
    {
        hand("responses", submission(u"a"_s, u"rest"_s));
        auto before = submission(u"a"_s, u"rest"_s);
        before.answeredAt = before.answeredAt.addDays(-2);
        hand("responses", before);
        const auto withdrawn = decodeResponseWithdrawn(json(hand("withdrawals", ResponseWithdrawal{u"a"_s})));
        QVERIFY(withdrawn);
        QCOMPARE(withdrawn->responses, 2);
        QCOMPARE(decodeResponseWithdrawn(json(hand("withdrawals", ResponseWithdrawal{u"a"_s})))->responses, 0);
        Roller roller(*m_store, daily(), areas());
        QVERIFY(roller.rollAll(100).has_value());
        QCOMPARE(roller.eraseAll().value(), 4);
        QCOMPARE(rows(), 0);
    }

    void what_the_bot_heard_is_counted_once()
    {
        const auto written = m_database->write([this](store::Transaction &tx) {
            tx.execute(
                "INSERT INTO conversation (id, account, line_user, display_name, language, reachable, created_at) "
                "VALUES ('c', 'kanagawa', 'U', '', 'ja', 1, 0)");
            for (const auto &[id, answers] :
                 {std::pair(u"r1"_s, uR"({"age":{"options":["age_40_49"]},"temperature":{"number":38.2},)"
                                     uR"("breathing":{"options":["rest"]},"contact":{"options":["no"]}})"_s),
                  std::pair(u"r2"_s, uR"({"temperature":{"number":99}})"_s)})
                tx.execute(
                    "INSERT INTO survey_response (id, conversation, survey, version, answered_at, answers, risk) "
                    "VALUES ($1, 'c', 'health', '1.0', $2, $3, '{}')",
                    {id, qint64(m_clock.now().toMSecsSinceEpoch()), answers});
        });
        QVERIFY(written);
        QVERIFY(!m_intake->takeFromBot());
        const auto left = [this] {
            return m_database
                ->read([](store::Transaction &tx) {
                    return tx.query("SELECT COUNT(*) FROM survey_response WHERE handed_in = 0").front().integer(0);
                })
                .value();
        };
        QTRY_COMPARE(left(), 0);
        m_intake->takeFromBot();
        QCOMPARE(rows(), 1);
    }

    void consent_taken_back_in_the_talk_takes_answers_out_of_the_count()
    {
        const auto answerOf = [](store::Transaction &tx, const QString &id, const QString &who, const QDateTime &at) {
            tx.execute("INSERT INTO survey_response (id, conversation, survey, version, answered_at, answers, risk) "
                       "VALUES ($1, $2, 'health', '1.0', $3, $4, '{}')",
                       {id, who, qint64(at.toMSecsSinceEpoch()), uR"({"breathing":{"options":["rest"]}})"_s});
        };
        const auto consents = [](store::Transaction &tx, const QString &who, bool granted, const QDateTime &at) {
            store::saveConsent(tx, *ConversationId::from(who),
                               {.purpose = u"use_prefecture"_s,
                                .label = {u"県"_s, u"Us"_s},
                                .granted = granted,
                                .at = at,
                                .textVersion = u"1"_s,
                                .article = {},
                                .forSurvey = true});
        };
        const QDateTime now = m_clock.now();
        QVERIFY(m_database->write([&](store::Transaction &tx) {
            for (const QString &who : {u"c"_s, u"d"_s}) {
                tx.execute("INSERT INTO conversation (id, account, line_user, display_name, language, reachable, "
                           "created_at) VALUES ($1, 'kanagawa', $1, '', 'ja', 1, 0)",
                           {who});
                consents(tx, who, true, now.addSecs(-60));
                answerOf(tx, u"r-"_s + who, who, now);
            }
        }));
        const auto in = [this](int state) {
            return m_database
                ->read([&](store::Transaction &tx) {
                    return tx.query("SELECT COUNT(*) FROM survey_response WHERE handed_in = $1", {qint64(state)})
                        .front()
                        .integer(0);
                })
                .value();
        };
        m_intake->takeFromBot();
        QTRY_COMPARE(in(1), 2);
        QCOMPARE(standing(), 2);
        // One takes it back, before an answer of theirs was handed in.
        QVERIFY(m_database->write([&](store::Transaction &tx) {
            answerOf(tx, u"late"_s, u"c"_s, now.addSecs(1));
            consents(tx, u"c"_s, false, now.addSecs(2));
        }));
        m_intake->takeFromBot();
        m_intake->takeOutForBot();
        QTRY_COMPARE(in(3), 2);
        QCOMPARE(standing(), 1);
        m_intake->takeOutForBot();
        m_intake->takeFromBot();
        QCOMPARE(standing(), 1);
        // Agreed to again, only what comes from now on counts.
        QVERIFY(m_database->write([&](store::Transaction &tx) {
            consents(tx, u"c"_s, true, now.addSecs(3));
            answerOf(tx, u"again"_s, u"c"_s, now.addSecs(4));
        }));
        m_intake->takeOutForBot();
        m_intake->takeFromBot();
        QTRY_COMPARE(in(1), 2);
        QCOMPARE(standing(), 2);
    }

    void a_hash_says_nothing_without_its_key()
    {
        QVERIFY(personKey(QByteArray(32, 'k'), u"a"_s) == personKey(QByteArray(32, 'k'), u"a"_s));
        QVERIFY(personKey(QByteArray(32, 'k'), u"a"_s) != personKey(QByteArray(32, 'l'), u"a"_s));
        QVERIFY(personKey(QByteArray(32, 'k'), u"a"_s) != personKey(QByteArray(32, 'k'), u"b"_s));
    }

private:
    ResponseSubmission submission(const QString &person, const QString &breathing) const
    {
        return {person, m_clock.now(), {{u"age"_s, u"age_40_49"_s}, {u"breathing"_s, breathing}}};
    }
    template <class Body> http::Response hand(const char *what, const Body &body, const QByteArray &key = secret)
    {
        http::Request request{};
        request.method = http::Method::Post;
        request.path = u"/v1/surveys/kanagawa/health/"_s + QLatin1String(what);
        request.body = QJsonDocument(encode(body)).toJson();
        request.headers.insert("x-madoguchi-signature", line::signatureOf(request.body, key));
        const auto match = m_router.match(request.method, request.path);
        request.captures = match->captures;
        const auto pending = std::make_shared<Awaited>();
        match->route->holdingHandler(request, pending);
        return pending->wait();
    }
    static QJsonObject json(const http::Response &response) { return QJsonDocument::fromJson(response.body).object(); }
    /// Answers less those taken back.
    int standing()
    {
        const int part = daily().placeOf(QDate(2020, 5, 29))->part;
        const auto log = m_store->connect();
        int sum = 0;
        for (const auto &[lane, head] : log->heads(part))
            log->scan(part, lane, 0, head, [&](const store::ResponseView &row) { sum += row.adds ? 1 : -1; });
        return sum;
    }
    qint64 rows() { return m_store->connect()->count(daily().placeOf(QDate(2020, 5, 29))->part); }

    const Morning m_clock;
    const line::Accounts m_accounts = lineAccounts();
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<store::ResponseStore> m_store;
    std::unique_ptr<Committer> m_committer;
    std::unique_ptr<Intake> m_intake;
    http::Router m_router;
};

MADO_TEST(IntakeTest)

} // namespace mado::statistics

#include "intake_test.moc"
