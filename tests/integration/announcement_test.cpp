// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runner.h"
#include "tests/support/training_process.h"

#include <QJsonArray>
#include <QTest>

namespace mado::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 20000;
#define MADO_SOON(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, patience)

} // namespace

/// Two officers announce something to residents of both languages over the fake LINE platform.
class AnnouncementEndToEndTest final : public QObject
{
    Q_OBJECT

    TrainingProcess m_training;
    const QString m_board = u"/v1/announcements/personal-support"_s;
    int m_changes = 0;

    void follow(const QString &resident, const QString &language)
    {
        m_training.control(u"follow"_s, {{u"resident"_s, resident}, {u"name"_s, resident}});
        MADO_SOON(m_training.received(resident).size() == 1);
        m_training.control(u"say"_s, {{u"resident"_s, resident}, {u"postback"_s, u"do=lang_"_s + language}});
        MADO_SOON(m_training.received(resident).size() == 2);
    }
    QJsonObject board(const QByteArray &token)
    {
        QJsonObject answer;
        m_training.call("GET", m_board, token, {}, &answer);
        return answer;
    }
    QJsonObject announcement(const QByteArray &token)
    {
        return board(token)["announcements"_L1].toArray().first().toObject();
    }
    int change(const QByteArray &verb, const QByteArray &token, const QString &what, const QJsonObject &body)
    {
        return m_training.call(verb, m_board + u"/entries/a-1"_s + what, token, body, nullptr,
                               "key-" + QByteArray::number(++m_changes));
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_training.start(), m_training.errors()); }

    void two_officers_announce_and_each_resident_gets_it_once()
    {
        follow(u"hana"_s, u"ja"_s);
        follow(u"john"_s, u"en"_s);
        follow(u"gone"_s, u"ja"_s);
        m_training.control(u"unfollow"_s, {{u"resident"_s, u"gone"_s}});
        const QByteArray writer = m_training.signIn(u"K-30501"_s);
        const QByteArray other = m_training.signIn(u"K-30500"_s);
        MADO_SOON(board(writer)["reach"_L1]["unreachable"_L1].toInt() == 1);
        QCOMPARE(board(writer)["reach"_L1]["everybody"_L1].toInt(), 2);
        MADO_SOON(board(writer).contains("quota"_L1)); // LINE was asked

        const QJsonObject content{
            {u"title"_s, u"移動"_s},
            {u"text"_s, QJsonObject{{u"ja"_s, u"移動できます。"_s}, {u"en"_s, u"You may travel."_s}}},
            {u"audience"_s, QJsonObject{{u"kind"_s, u"everybody"_s}, {u"value"_s, u""_s}}}};
        QCOMPARE(change("PUT", writer, {}, {{u"revision"_s, 0}, {u"content"_s, content}}), 200);
        QCOMPARE(change("POST", writer, u"/steps"_s, {{u"revision"_s, 1}, {u"what"_s, u"test"_s}}), 409);
        m_training.say(u"hana"_s, board(writer)["testWord"_L1].toString());
        MADO_SOON(board(writer)["testers"_L1].toInt() == 1);
        QCOMPARE(change("POST", writer, u"/steps"_s, {{u"revision"_s, 1}, {u"what"_s, u"test"_s}}), 200);
        MADO_SOON(m_training.received(u"hana"_s).contains(u"You may travel."_s)); // the test shows both languages
        QCOMPARE(change("POST", writer, u"/steps"_s, {{u"revision"_s, 2}, {u"what"_s, u"ask_approval"_s}}), 200);
        QCOMPARE(change("POST", writer, u"/approval"_s, {{u"revision"_s, 3}}), 409);
        QCOMPARE(change("POST", other, u"/approval"_s, {{u"revision"_s, 3}}), 200);

        MADO_SOON(announcement(writer)["state"_L1].toString() == u"sent"_s);
        MADO_SOON(m_training.received(u"john"_s).contains(u"You may travel."_s));
        QCOMPARE(m_training.received(u"john"_s).count(u"You may travel."_s), 1);
        QCOMPARE(m_training.received(u"hana"_s).count(u"移動できます。"_s), 2); // the test, and the announcement
        QCOMPARE(m_training.received(u"gone"_s).count(u"移動できます。"_s), 0);
        QCOMPARE(announcement(writer)["accepted"_L1].toInt(), 2);
    }
};

MADO_TEST(AnnouncementEndToEndTest)

} // namespace mado::test

#include "announcement_test.moc"
