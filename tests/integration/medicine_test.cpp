// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/resident_hand.h"
#include "tests/support/runner.h"

#include <QJsonArray>
#include <QTest>

namespace mado::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 20000;
#define MADO_SOON(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, patience)

const auto physicianLogin = u"K-30440"_s;
const auto supervisorLogin = u"K-30401"_s;

} // namespace

/// Residents of the ship ask for medicine over the fake LINE platform; staff bring it to them, and close the account.
/// The tests run in their order.
class MedicineEndToEndTest final : public QObject
{
    Q_OBJECT

    TrainingProcess m_training;
    QByteArray m_nurse;
    QByteArray m_physician;

    void tap(const QString &resident, const QString &data)
    {
        const auto before = m_training.received(resident).size();
        m_training.control(u"say"_s, {{u"resident"_s, resident}, {u"postback"_s, data}});
        MADO_SOON(m_training.received(resident).size() > before);
    }
    void write(const QString &resident, const QString &text)
    {
        const auto before = m_training.received(resident).size();
        m_training.say(resident, text);
        MADO_SOON(m_training.received(resident).size() > before);
    }
    QString newest(const QString &resident)
    {
        const auto all = m_training.received(resident);
        return all.isEmpty() ? QString() : all.last();
    }
    void agree(const QString &resident, const QString &language)
    {
        m_training.control(u"follow"_s, {{u"resident"_s, resident}, {u"name"_s, resident}});
        MADO_SOON(!m_training.received(resident).isEmpty());
        tap(resident, u"do=lang_"_s + language);
        tap(resident, u"do=consent_yes&p=use_care"_s);
    }
    QJsonObject board(const QByteArray &token)
    {
        QJsonObject answer;
        m_training.call("GET", u"/v1/medicine/quarantine-support"_s, token, {}, &answer);
        return answer;
    }
    QJsonObject requestOf(const QString &resident)
    {
        for (const auto &item : board(m_nurse)["requests"_L1].toArray()) {
            if (item["resident"_L1].toString() == resident)
                return item.toObject();
        }
        return {};
    }
    int change(const QByteArray &token, const QJsonObject &request, const QString &what, QJsonObject body)
    {
        body.insert(u"revision"_s, request["revision"_L1]);
        const QByteArray key = (request["id"_L1].toString() + what + QString::number(m_changes++)).toLatin1();
        return m_training.call(
            "POST", u"/v1/medicine/quarantine-support/requests/%1/%2"_s.arg(request["id"_L1].toString(), what), token,
            body, nullptr, key);
    }
    int m_changes = 0;

private Q_SLOTS:
    void initTestCase()
    {
        m_training.talkTo(u"quarantine-support"_s);
        QVERIFY2(m_training.start(), m_training.errors());
        m_nurse = m_training.signIn();
        m_physician = m_training.signIn(physicianLogin);
    }

    void medicine_asked_for_in_english_reaches_the_cabin()
    {
        const QString resident = u"john"_s;
        agree(resident, u"en"_s);
        tap(resident, u"do=medicine"_s);
        write(resident, u"Blood pressure tablets"_s);
        tap(resident, u"q=days&a=fortnight"_s);
        m_training.control(u"say"_s, {{u"resident"_s, resident}, {u"sticker"_s, QJsonArray{u"hello"_s}}});
        MADO_SOON(newest(resident).contains(u"Your answers so far are kept"_s));
        write(resident, u"3"_s);
        tap(resident, u"q=allergies&a=none"_s);
        m_training.control(u"say"_s, {{u"resident"_s, resident}, {u"image"_s, true}});
        MADO_SOON(newest(resident).contains(u"We have your photo"_s));
        tap(resident, u"q=photo&a=none"_s);
        write(resident, u"Cabin 5120"_s);
        MADO_SOON(newest(resident).contains(u"Cabin 5120"_s));
        MADO_SOON(requestOf(resident)["resident"_L1].toString() == resident); // the profile was read
        const QJsonObject request = requestOf(resident);
        QCOMPARE(request["pictures"_L1].toInt(), 1);
        QVERIFY(!request.contains("urgent"_L1));

        QCOMPARE(change(m_nurse, request, u"prescription"_s, {{u"text"_s, u"1錠"_s}}), 403);
        QCOMPARE(change(m_physician, request, u"prescription"_s, {{u"text"_s, u"1日1回 1錠 14日"_s}}), 200);
        QCOMPARE(change(m_nurse, requestOf(resident), u"steps"_s, {{u"what"_s, u"arranged"_s}, {u"note"_s, u""_s}}),
                 200);
        MADO_SOON(newest(resident).contains(u"is arranged"_s));
        QCOMPARE(change(m_nurse, requestOf(resident), u"steps"_s, {{u"what"_s, u"delivered"_s}, {u"note"_s, u""_s}}),
                 200);
        MADO_SOON(newest(resident).contains(u"was delivered"_s));
        QCOMPARE(requestOf(resident)["changes"_L1].toArray().size(), 4);
    }

    void insulin_asked_for_in_japanese_enters_the_queue()
    {
        const QString resident = u"hana"_s;
        agree(resident, u"ja"_s);
        tap(resident, u"do=medicine"_s);
        write(resident, u"インスリン"_s);
        tap(resident, u"q=days&a=week"_s);
        tap(resident, u"q=left&a=none"_s);
        tap(resident, u"q=allergies&a=none"_s);
        tap(resident, u"q=photo&a=none"_s);
        write(resident, u"703号室"_s);
        MADO_SOON(newest(resident).contains(u"切れると危険な薬"_s));
        MADO_SOON(requestOf(resident)["urgent"_L1]["ja"_L1].toString() == u"インスリン"_s);
        QVERIFY(requestOf(resident).contains("consultation"_L1));
        QJsonObject sync;
        m_training.call("GET", u"/v1/sync"_s, m_nurse, {}, &sync);
        const QJsonObject consultation = sync["consultations"_L1].toArray().first().toObject();
        QCOMPARE(consultation["kind"_L1].toString(), u"medicine"_s);
        QCOMPARE(consultation["risk"_L1]["byRules"_L1].toString(), u"high"_s);
    }

    void closing_tells_residents_and_stops_the_intake()
    {
        const QJsonObject text{{u"ja"_s, u"この支援は終わりました。"_s}, {u"en"_s, u"This service has ended."_s}};
        const auto close = [&](const QByteArray &token, const char *key) {
            return m_training.call("POST", u"/v1/medicine/quarantine-support/close"_s, token, {{u"text"_s, text}},
                                   nullptr, key);
        };
        QCOMPARE(close(m_nurse, "close-1"), 403);
        QCOMPARE(close(m_training.signIn(supervisorLogin), "close-2"), 200);
        MADO_SOON(newest(u"john"_s) == u"This service has ended."_s);
        MADO_SOON(newest(u"hana"_s) == u"この支援は終わりました。"_s);
        const auto before = m_training.received(u"john"_s).size();
        m_training.say(u"john"_s, u"medicine"_s);
        MADO_SOON(m_training.received(u"john"_s).size() > before);
        QCOMPARE(newest(u"john"_s), u"This service has ended."_s);
        QVERIFY(board(m_nurse).contains("closing"_L1));
    }
};

MADO_TEST(MedicineEndToEndTest)

} // namespace mado::test

#include "medicine_test.moc"
