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

} // namespace

/// Residents ask the running server over the fake LINE platform, in both languages; staff see what was not answered.
class FaqEndToEndTest final : public QObject
{
    Q_OBJECT

    TrainingProcess m_training;

    void tap(const QString &resident, const QString &data)
    {
        m_training.control(u"say"_s, {{u"resident"_s, resident}, {u"postback"_s, data}});
    }
    void follow(const QString &resident)
    {
        m_training.control(u"follow"_s, {{u"resident"_s, resident}, {u"name"_s, resident}});
        MADO_SOON(m_training.received(resident).size() == 1);
    }
    QString newest(const QString &resident)
    {
        return m_training.received(resident).value(m_training.received(resident).size() - 1);
    }
    /// The quick replies under the newest message: label and data.
    QHash<QString, QString> offered(const QString &resident)
    {
        QHash<QString, QString> found;
        const QJsonArray messages = m_training.deliveries(resident).last()["messages"_L1].toArray();
        for (const auto &item : messages.last()["quickReply"_L1]["items"_L1].toArray())
            found.insert(item["action"_L1]["label"_L1].toString(), item["action"_L1]["data"_L1].toString());
        return found;
    }
    QJsonObject board(const QByteArray &token)
    {
        QJsonObject answer;
        m_training.call("GET", u"/v1/faq/personal-support"_s, token, {}, &answer);
        return answer;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_training.start(), m_training.errors()); }

    void a_question_in_japanese_is_answered_rated_and_counted()
    {
        const QString resident = u"hana"_s;
        follow(resident);
        m_training.say(resident, u"PCR検査はどこで受けられますか"_s);
        MADO_SOON(newest(resident).contains(u"帰国者・接触者相談センター"_s));
        tap(resident, offered(resident).value(u"役に立った"_s));
        MADO_SOON(newest(resident).contains(u"ありがとうございます"_s));
        const QJsonObject figures = board(m_training.signIn())["figures"_L1].toObject();
        QCOMPARE(figures["helped"_L1].toInt(), 1);
        QCOMPARE(figures["answered"_L1].toInt(), 1);
    }

    void a_question_in_english_is_answered_from_the_menu_too()
    {
        const QString resident = u"john"_s;
        follow(resident);
        m_training.say(resident, u"How long is the incubation period?"_s);
        MADO_SOON(newest(resident).contains(u"1 to 14 days"_s));
        tap(resident, u"do=lang_en"_s);
        MADO_SOON(m_training.received(resident).size() == 3);
        tap(resident, u"do=menu&m=virus"_s);
        MADO_SOON(newest(resident).contains(u"About the virus"_s));
        tap(resident, offered(resident).value(u"1"_s));
        MADO_SOON(newest(resident).contains(u"Source: "_s));
    }

    void what_was_not_answered_reaches_the_staff_and_a_new_answer_the_resident()
    {
        const QString resident = u"ken"_s;
        follow(resident);
        m_training.say(resident, u"駅前の市民プールはいつから"_s);
        MADO_SOON(m_training.received(resident).size() == 2);
        const QByteArray token = m_training.signIn();
        const QJsonObject before = board(token);
        const QJsonObject group = before["groups"_L1].toArray().first().toObject();
        const QJsonObject asked = group["questions"_L1].toArray().first().toObject();
        QCOMPARE(asked["text"_L1].toString(), u"駅前の市民プールはいつから"_s);

        const auto both = [](const QString &ja, const QString &en) {
            return QJsonObject{{u"ja"_s, ja}, {u"en"_s, en}};
        };
        const QJsonObject content{
            {u"category"_s, u"life"_s},
            {u"question"_s, both(u"市民プールはいつから開きますか"_s, u"When does the pool open?"_s)},
            {u"alsoJa"_s, QJsonArray{asked["text"_L1].toString()}},
            {u"alsoEn"_s, QJsonArray{}},
            {u"answer"_s, both(u"7月1日からです。"_s, u"From 1 July."_s)},
            {u"source"_s,
             QJsonObject{{u"title"_s, both(u"市"_s, u"City"_s)}, {u"url"_s, QString()}, {u"asOf"_s, u"2020-06-15"_s}}}};
        const QString path = u"/v1/faq/personal-support/entries/pool"_s;
        QCOMPARE(m_training.call("PUT", path, token,
                                 {{u"revision"_s, 0},
                                  {u"content"_s, content},
                                  {u"checkAsked"_s, true},
                                  {u"questions"_s, QJsonArray{asked["id"_L1]}}},
                                 nullptr, "save-1"),
                 200);
        QCOMPARE(m_training.call("POST", path + u"/publish"_s, token, {{u"revision"_s, 1}}, nullptr, "publish-1"), 409);
        QCOMPARE(m_training.call("POST", path + u"/publish"_s, m_training.signIn(u"K-30422"_s), {{u"revision"_s, 1}},
                                 nullptr, "publish-2"),
                 200);
        m_training.say(resident, u"市民プールはいつ開くの？"_s);
        MADO_SOON(newest(resident).contains(u"7月1日"_s));
        QVERIFY(board(token)["groups"_L1].toArray().isEmpty());
    }

    void danger_in_the_words_gets_advice_and_no_answer()
    {
        const QString resident = u"rin"_s;
        follow(resident);
        m_training.say(resident, u"胸が痛くて息ができない。検査はどこで受けられますか"_s);
        MADO_SOON(newest(resident).contains(u"119"_s));
        QVERIFY(!newest(resident).contains(u"帰国者・接触者相談センター"_s));
    }
};

MADO_TEST(FaqEndToEndTest)

} // namespace mado::test

#include "faq_test.moc"
