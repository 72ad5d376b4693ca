// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/line/signature.h"
#include "tests/conformance/operations.h"
#include "tests/conformance/prism.h"
#include "tests/conformance/steps.h"
#include "tests/support/backend_process.h"
#include "tests/support/runner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTest>
#include <QUuid>

namespace mado::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 30000;

Steps allSteps()
{
    Steps steps;
    for (const auto &part : {sessionSteps(), deskSteps(), repliesSteps(), governanceSteps(), faqSteps(),
                             announcementSteps(), surveySteps(), learningSteps(), accountSteps(), staffSteps(),
                             statisticsSteps(), lineSteps(), medicineSteps(), leavingSteps()})
        steps.insert(steps.end(), part.begin(), part.end());
    return steps;
}

/// What Prism found against the contract in the request, or in the answer.
QStringList violations(const QNetworkReply &reply, bool ofAnswer)
{
    QStringList found;
    for (const auto &violation : QJsonDocument::fromJson(reply.rawHeader("sl-violations")).array()) {
        QStringList place;
        for (const auto &part : violation["location"_L1].toArray())
            place.append(part.toVariant().toString());
        if ((place.value(0) == "response"_L1) == ofAnswer)
            found.append(place.join(u'.') + u": "_s + violation["message"_L1].toString());
    }
    return found;
}

} // namespace

QByteArray bytes(const QJsonObject &json) { return QJsonDocument(json).toJson(QJsonDocument::Compact); }

QByteArray newKey() { return QUuid::createUuid().toByteArray(QUuid::WithoutBraces); }

/// The real server behind Prism, a validating proxy: whatever is asked and answered is held against the contract.
class ConformanceTest final : public QObject
{
    Q_OBJECT

    const QHash<QString, Operation> m_operations = operationsOfContract();
    const Steps m_steps = allSteps();
    BackendProcess m_backend;
    Prism m_prism;
    QNetworkAccessManager m_network;
    World m_world;

    QNetworkRequest requestFor(const Operation &operation, const Ask &ask) const
    {
        QString path = operation.path;
        for (auto part = ask.path.begin(); part != ask.path.end(); ++part)
            path.replace(u'{' + part.key() + u'}', part.value());
        QUrl url = m_prism.url();
        url.setPath(path);
        url.setQuery(ask.query);
        QNetworkRequest request(url);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        if (!ask.body.isEmpty())
            request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
        if (!ask.token.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + ask.token);
        if (!ask.key.isEmpty())
            request.setRawHeader("Idempotency-Key", ask.key);
        for (auto header = ask.headers.begin(); header != ask.headers.end(); ++header)
            request.setRawHeader(header.key(), header.value());
        return request;
    }

    /// Enough people of yesterday to publish something about: one more or less of them, counted or not yet, decides
    /// nothing.
    void answersOfTheDay()
    {
        for (int person = 0; person < 12; ++person) {
            const QByteArray body =
                bytes({{u"person"_s, u"form-%1"_s.arg(person)},
                       {u"answeredAt"_s, QDateTime::currentDateTimeUtc().addDays(-1).toString(Qt::ISODateWithMs)},
                       {u"answers"_s, QJsonObject{{u"age"_s, u"age_40_49"_s}, {u"temperature"_s, 36.5}}}});
            QUrl url = m_backend.url();
            url.setPath(u"/v1/surveys/desk/health/responses"_s);
            QNetworkRequest request(url);
            request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
            request.setRawHeader("x-madoguchi-signature", line::signatureOf(body, m_backend.channelSecret()));
            const std::unique_ptr<QNetworkReply> reply(m_network.post(request, body));
            QVERIFY(QTest::qWaitFor([&] { return reply->isFinished(); }, patience));
            QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
        }
        QTRY_COMPARE_WITH_TIMEOUT(m_backend.responses(u"SELECT COALESCE(SUM(seq), 0) FROM mark"_s), 12, patience);
        const QString series = QString::fromUtf8(R"({"series":{"id":"calls","name":{"ja":"電話","en":"Calls"},)"
                                                 R"("unit":{"ja":"件","en":"calls"},"source":{"ja":"県","en":"Us"},)"
                                                 R"("basis":"report_date","from":"2020-05-29","until":"2020-05-29",)"
                                                 R"("revision":1},"lines":[]})");
        const QByteArray packed = qCompress(series.toUtf8()).toHex();
        QVERIFY(m_backend.change(u"INSERT INTO statistics_series (id, revision, info, body) "
                                 "VALUES ('calls', 1, X'7B7D', X'%1')"_s.arg(QString::fromLatin1(packed))));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_network.setProxy(QNetworkProxy::NoProxy);
        m_backend.teachToo();
        QVERIFY2(m_backend.start(), m_backend.errors().constData());
        for (const auto &[number, role] :
             {std::pair(login::colleague, "nurse"), std::pair(login::auditor, "auditor"),
              std::pair(login::administrator, "administrator"), std::pair(login::supervisor, "supervisor"),
              std::pair(login::officer, "officer"), std::pair(login::secondOfficer, "officer"),
              std::pair(login::physician, "physician")})
            QVERIFY(m_backend.addStaff(QString::fromLatin1(number), QString::fromLatin1(role)));
        if (!m_prism.start(contractFile(), m_backend.url())) {
            if (m_prism.cannotBeHad())
                QSKIP(qPrintable(m_prism.problem()));
            QFAIL(qPrintable(m_prism.problem()));
        }
        m_world.password = BackendProcess::password();
        m_world.channelSecret = m_backend.channelSecret();
        m_world.leaveNumber = [this] { return m_backend.change(u"UPDATE conversation SET phone = '090-0000-0012'"_s); };
        m_world.keepExport = [this] {
            return m_backend.change(u"INSERT INTO provision_file (export, provision, until, refusals, file) "
                                    "SELECT id, provision, '2999-12-31', (SELECT COUNT(*) FROM consent_step "
                                    "WHERE granted = 0), X'00' FROM provision_export"_s);
        };
        m_world.findDanger = [this] {
            return m_backend.change(
                u"UPDATE consultation SET safety = "
                u"'{\"danger\":{\"danger\":\"self_harm\",\"label\":{\"ja\":\"a\",\"en\":\"a\"},"
                "\"source\":{\"ja\":\"a\",\"en\":\"a\"},\"version\":\"1\",\"foundAt\":\"2020-05-08T01:02:03.456Z\","
                "\"steps\":[{\"key\":\"listen\",\"title\":{\"ja\":\"a\",\"en\":\"a\"},\"how\":{\"ja\":\"a\",\"en\":"
                "\"a\"}}],"
                "\"routes\":[],\"secondAgrees\":false}}'"_s);
        };
        answersOfTheDay();
        m_backend.say(u"U00000000000000000000000000000007"_s, u"人と話す"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_backend.number(u"SELECT count(*) FROM consultation"_s) > 0, patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_backend.number(u"SELECT count(*) FROM raw_event WHERE state = 'new'"_s), 0,
                                  patience);
        QVERIFY(m_backend.change(
            u"INSERT INTO medicine_request (id, account, conversation, revision, requested_at, body) SELECT 'asked', "
            "'desk', id, 1, 0, '{\"id\":\"asked\",\"revision\":1,\"number\":\"M-1\",\"resident\":\"\","
            "\"language\":\"ja\",\"medicine\":\"a\",\"days\":\"\",\"allergies\":\"\",\"place\":\"703\","
            "\"pictures\":0,\"requestedAt\":\"2020-06-17T03:00:00.000Z\",\"stage\":\"requested\",\"changes\":"
            "[{\"what\":\"requested\",\"at\":\"2020-06-17T03:00:00.000Z\",\"note\":\"\"}]}' "
            "FROM conversation LIMIT 1"_s));
        QVERIFY(m_backend.change(u"INSERT INTO announcement_tester (account, staff, word, conversation) SELECT 'desk', "
                                 "s.id, 'test-00000001', v.id FROM staff s, conversation v WHERE s.login = '%1' "
                                 "LIMIT 1"_s.arg(QString::fromLatin1(login::officer))));
        QVERIFY(m_backend.change(u"INSERT INTO entry (id, conversation, seq, at, kind, body) SELECT 'image', id, 0, 0, "
                                 "'resident_media', '{\"kind\":\"resident_media\",\"type\":\"image\"}' "
                                 "FROM conversation LIMIT 1"_s));
        QVERIFY(m_backend.change(u"INSERT INTO media (entry, conversation, line_message, state, next_at, content_type, "
                                 "content) SELECT id, conversation, 'm1', 'kept', 0, 'image/png', "
                                 "X'89504E470D0A1A0A' FROM entry WHERE id = 'image'"_s));
    }

    void every_route_of_the_contract_is_driven_to_success_and_to_a_refusal()
    {
        QHash<QString, QSet<int>> driven;
        for (const Step &step : m_steps)
            driven[QString::fromLatin1(step.operation)].insert(step.status);
        QStringList missing;
        for (auto operation = m_operations.begin(); operation != m_operations.end(); ++operation) {
            const auto &statuses = driven[operation.key()];
            const auto is = [](int from) { return [from](int status) { return status / 100 == from; }; };
            // A provider of its own vouches in the integration tests; its answer is that of signIn.
            const bool needsProvider =
                operation.key() == u"signInWithProvider"_s || operation.key() == u"proveIdentityAtProvider"_s;
            if (!needsProvider && std::none_of(statuses.begin(), statuses.end(), is(2)))
                missing.append(operation.key() + u" never succeeds"_s);
            const auto &told = operation->statuses;
            if (std::any_of(told.begin(), told.end(), is(4)) && std::none_of(statuses.begin(), statuses.end(), is(4)))
                missing.append(operation.key() + u" is never refused"_s);
        }
        missing.sort();
        QVERIFY2(missing.isEmpty(),
                 qPrintable(u"Add rows to tests/conformance/*_steps.cpp: "_s + missing.join(u", "_s)));
    }

    void answers_are_as_the_contract_says_data()
    {
        QTest::addColumn<std::size_t>("index");
        for (std::size_t i = 0; i < m_steps.size(); ++i)
            QTest::addRow("%02d %s: %s", int(i), m_steps[i].operation, m_steps[i].what) << i;
    }
    void answers_are_as_the_contract_says()
    {
        QFETCH(std::size_t, index);
        const Step &step = m_steps[index];
        QVERIFY2(m_operations.contains(QString::fromLatin1(step.operation)), "the contract has no such operation");
        const Operation operation = m_operations[QString::fromLatin1(step.operation)];
        const Ask ask = step.ask(m_world);
        const std::unique_ptr<QNetworkReply> reply(
            m_network.sendCustomRequest(requestFor(operation, ask), operation.method, ask.body));
        QVERIFY(QTest::qWaitFor([&] { return reply->isFinished(); }, patience));
        const auto content = reply->readAll();
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        QVERIFY2(status == step.status,
                 qPrintable(u"%1: %2"_s.arg(QString::number(status), QString::fromUtf8(content))));
        QCOMPARE(violations(*reply, true).join(u'\n'), QString());
        const auto ofRequest = violations(*reply, false);
        QVERIFY2(ofRequest.isEmpty() != step.wrongRequest, qPrintable(ofRequest.join(u'\n')));
        if (step.then)
            step.then(m_world, QJsonDocument::fromJson(content).object());
    }
};

MADO_TEST(ConformanceTest)

} // namespace mado::test

#include "conformance_test.moc"
