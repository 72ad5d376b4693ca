// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runner.h"
#include "tests/support/training_process.h"

#include <QJsonDocument>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTest>
#include <QUuid>
#include <array>

namespace mado::test {

using namespace Qt::Literals::StringLiterals;

/// Two staff at two consoles of one real server. The thousand rounds are run on the commands themselves.
class ConsoleRaceTest final : public QObject
{
    Q_OBJECT

    struct Racer
    {
        QByteArray token;
        QNetworkAccessManager network; ///< Connections of its own.
    };
    struct Finish
    {
        int status;
        QJsonObject answer;
    };

    TrainingProcess m_training;
    std::array<Racer, 2> m_staff;

    QNetworkReply *takeOver(Racer &who, const QString &consultation)
    {
        auto address = m_training.url();
        address.setPath(u"/v1/consultations/%1/take-over"_s.arg(consultation));
        QNetworkRequest request(address);
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
        request.setRawHeader("Authorization", "Bearer " + who.token);
        request.setRawHeader("Idempotency-Key", QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
        return who.network.post(request, QByteArray("{}"));
    }
    std::array<Finish, 2> race(const QString &consultation)
    {
        std::array<std::unique_ptr<QNetworkReply>, 2> replies;
        for (std::size_t i = 0; i < 2; ++i)
            replies[i].reset(takeOver(m_staff[i], consultation));
        std::array<Finish, 2> finishes;
        for (std::size_t i = 0; i < 2; ++i) {
            if (!QTest::qWaitFor([&] { return replies[i]->isFinished(); }, 20000))
                return {};
            finishes[i] = {replies[i]->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                           QJsonDocument::fromJson(replies[i]->readAll()).object()};
        }
        return finishes;
    }
    QString waiting()
    {
        QJsonObject batch;
        m_training.call("GET", u"/v1/sync?since=0"_s, m_staff[0].token, {}, &batch);
        return batch["consultations"_L1].toArray().at(0)["id"_L1].toString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_training.start(), m_training.errors().constData());
        m_staff[0].token = m_training.signIn();
        m_staff[1].token = m_training.signIn(u"K-30422"_s);
        for (auto &racer : m_staff) {
            QVERIFY(!racer.token.isEmpty());
            racer.network.setProxy(QNetworkProxy::NoProxy);
        }
    }

    void of_two_staff_reaching_for_one_resident_exactly_one_owns_them()
    {
        constexpr int rounds = 60;
        m_training.say(u"haruka"_s, u"人と話す"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!waiting().isEmpty(), 20000);
        const auto consultation = waiting();
        qint64 fence = 0;
        std::array<int, 2> won{};
        for (int round = 0; round < rounds; ++round) {
            const auto finishes = race(consultation);
            const std::size_t winner = finishes[0].status == 200 ? 0 : 1;
            const auto &lost = finishes[1 - winner];
            QCOMPARE(finishes[winner].status, 200);
            QCOMPARE(lost.status, 409);
            const auto owner = finishes[winner].answer["consultation"_L1]["owner"_L1];
            QVERIFY(owner["fence"_L1].toInteger() > fence);
            fence = owner["fence"_L1].toInteger();
            QCOMPARE(lost.answer["code"_L1].toString(), u"lease.taken"_s);
            QCOMPARE(lost.answer["owner"_L1], owner["staff"_L1]);
            ++won[winner];
            QCOMPARE(m_training.call("POST", u"/v1/consultations/%1/return"_s.arg(consultation), m_staff[winner].token,
                                     {{u"fence"_s, fence}}, nullptr,
                                     QUuid::createUuid().toByteArray(QUuid::WithoutBraces)),
                     200);
        }
        QCOMPARE(won[0] + won[1], rounds);
    }
};

MADO_TEST(ConsoleRaceTest)

} // namespace mado::test

#include "race_test.moc"
