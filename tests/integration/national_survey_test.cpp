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

QJsonObject both(const QString &ja, const QString &en) { return {{u"ja"_s, ja}, {u"en"_s, en}}; }

QHash<QString, QString> answersIn(const QString &prefecture)
{
    return {{u"prefecture"_s, prefecture},
            {u"postal"_s, u"2310001"_s},
            {u"age"_s, u"34"_s},
            {u"occupation"_s, u"office"_s},
            {u"mood"_s, u"never"_s}};
}

} // namespace

/// A round of the national survey over the fake LINE platform: planned, opened by a second person, answered in both
/// languages, counted, and closed.
class NationalSurveyEndToEndTest final : public QObject
{
    Q_OBJECT

    TrainingProcess m_training;
    const QString m_board = u"/v1/survey-rounds/national-survey"_s;
    QByteArray m_writer;
    QByteArray m_other;
    int m_changes = 0;

    QJsonObject round()
    {
        QJsonObject board;
        m_training.call("GET", m_board, m_writer, {}, &board);
        return board["rounds"_L1].toArray().first().toObject();
    }
    int change(const QByteArray &verb, const QByteArray &token, const QString &what, const QJsonObject &body)
    {
        return m_training.call(verb, m_board + u"/rounds/round-4"_s + what, token, body, nullptr,
                               "key-" + QByteArray::number(++m_changes));
    }
    int step(const QByteArray &token, const QString &what, int revision)
    {
        return change("POST", token, u"/steps"_s, {{u"revision"_s, revision}, {u"what"_s, what}});
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_training.talkTo(u"national-survey"_s);
        QVERIFY2(m_training.start(), m_training.errors());
        m_writer = m_training.signIn(u"K-30501"_s);
        m_other = m_training.signIn(u"K-30500"_s);
    }

    void a_round_is_sent_answered_in_both_languages_counted_and_closed()
    {
        QJsonObject board;
        m_training.call("GET", m_board, m_writer, {}, &board);
        const QDateTime now = QDateTime::fromString(board["serverTime"_L1].toString(), Qt::ISODateWithMs);
        const auto at = [&](int days) { return now.addDays(days).toString(u"yyyy-MM-ddTHH:mm:ss.zzzZ"_s); };
        const QJsonObject content{{u"name"_s, both(u"第4回"_s, u"Round 4"_s)},
                                  {u"invitation"_s, both(u"第4回が始まりました。"_s, u"Round 4 has begun."_s)},
                                  {u"audience"_s, QJsonObject{{u"kind"_s, u"everybody"_s}, {u"value"_s, u""_s}}},
                                  {u"opensAt"_s, at(-1)},
                                  {u"closesAt"_s, at(1)}};
        QCOMPARE(change("PUT", m_writer, {}, {{u"revision"_s, 0}, {u"content"_s, content}}), 200);
        m_training.control(u"follow"_s, {{u"resident"_s, u"early"_s}, {u"name"_s, u"early"_s}});
        MADO_SOON(m_training.received(u"early"_s).size() == 1);

        QCOMPARE(step(m_writer, u"open"_s, 1), 409); // its writer
        QCOMPARE(step(m_other, u"open"_s, 1), 200);
        MADO_SOON(m_training.received(u"early"_s).contains(u"第4回が始まりました。"_s));

        ResidentHand hana(m_training, u"hana"_s, u"花"_s);
        hana.follow();
        QVERIFY(hana.answerAll(answersIn(u"神奈川県"_s)));
        ResidentHand emma(m_training, u"emma"_s, u"Emma"_s);
        emma.speakEnglish();
        emma.follow();
        QVERIFY(emma.answerAll(answersIn(u"Kanagawa"_s)));
        MADO_SOON(round()["answered"_L1].toInt() == 2);
        QCOMPARE(round()["started"_L1].toInt(), 2);
        QVERIFY(round()["questions"_L1].toArray().size() >= 8);
        QCOMPARE(m_training.received(u"early"_s).count(u"第4回が始まりました。"_s), 1);

        QCOMPARE(step(m_writer, u"close"_s, 2), 200);
        QCOMPARE(round()["state"_L1].toString(), u"closed"_s);
        ResidentHand late(m_training, u"late"_s, u"Late"_s);
        late.speakEnglish();
        late.follow();
        QVERIFY(late.answerAll({}));
        QVERIFY(late.received().last().contains(u"No round of the survey is open now"_s));
    }
};

MADO_TEST(NationalSurveyEndToEndTest)

} // namespace mado::test

#include "national_survey_test.moc"
