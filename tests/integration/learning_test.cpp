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

QJsonObject both(const QString &ja, const QString &en) { return {{u"ja"_s, ja}, {u"en"_s, en}}; }

} // namespace

/// Children find what staff publish, in both languages, and are reminded of a lesson, over the fake LINE platform.
class LearningEndToEndTest final : public QObject
{
    Q_OBJECT

    TrainingProcess m_training;
    const QString m_board = u"/v1/learning/learning-support"_s;
    QByteArray m_officer;
    int m_changes = 0;

    void follow(const QString &resident, const QString &language)
    {
        m_training.control(u"follow"_s, {{u"resident"_s, resident}, {u"name"_s, resident}});
        MADO_SOON(m_training.received(resident).size() == 1);
        tap(resident, u"do=lang_"_s + language);
        MADO_SOON(m_training.received(resident).size() == 2);
    }
    void tap(const QString &resident, const QString &data)
    {
        m_training.control(u"say"_s, {{u"resident"_s, resident}, {u"postback"_s, data}});
    }
    QString last(const QString &resident)
    {
        return m_training.received(resident).value(m_training.received(resident).size() - 1);
    }
    QJsonObject item(const QString &id)
    {
        QJsonObject board;
        m_training.call("GET", m_board, m_officer, {}, &board);
        for (const auto &one : board["items"_L1].toArray()) {
            if (one.toObject()["id"_L1].toString() == id)
                return one.toObject();
        }
        return {};
    }
    int change(const QByteArray &verb, const QString &what, const QJsonObject &body)
    {
        return m_training.call(verb, m_board + u"/items/"_s + what, m_officer, body, nullptr,
                               "key-" + QByteArray::number(++m_changes));
    }
    void publish(const QString &id, QJsonObject content)
    {
        content.insert(u"fromYear"_s, 8);
        content.insert(u"untilYear"_s, 8);
        content.insert(u"subject"_s, u"mathematics"_s);
        content.insert(u"provider"_s, both(u"提供団体A"_s, u"Provider A"_s));
        content.insert(u"link"_s, u"https://example.org/"_s + id);
        QCOMPARE(change("PUT", id, {{u"revision"_s, 0}, {u"content"_s, content}}), 200);
        QCOMPARE(change("POST", id + u"/steps"_s, {{u"revision"_s, 1}, {u"what"_s, u"publish"_s}}), 200);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_training.talkTo(u"learning-support"_s);
        QVERIFY2(m_training.start(), m_training.errors());
        m_officer = m_training.signIn(u"K-30501"_s);
        follow(u"hana"_s, u"ja"_s);
        follow(u"emma"_s, u"en"_s);
    }

    void what_is_published_is_found_by_subject_and_year_in_both_languages()
    {
        QVERIFY(last(u"hana"_s).contains(u"教科を選んで"_s));
        QVERIFY(last(u"emma"_s).contains(u"Choose a subject"_s));
        tap(u"hana"_s, u"do=learn&s=mathematics&y=7"_s);
        MADO_SOON(last(u"hana"_s).contains(u"算数・数学の番組（中学生）"_s)); // it came with the account
        QVERIFY(!last(u"hana"_s).contains(u"一次関数"_s));
        publish(u"linear"_s, {{u"kind"_s, u"video"_s},
                              {u"minutes"_s, 12},
                              {u"title"_s, both(u"一次関数のグラフ"_s, u"Graphs of linear functions"_s)}});
        tap(u"hana"_s, u"do=learn&s=mathematics&y=7"_s);
        MADO_SOON(last(u"hana"_s).contains(u"一次関数のグラフ（提供団体A）"_s));
        tap(u"emma"_s, u"do=learn_new"_s);
        MADO_SOON(last(u"emma"_s).contains(u"Graphs of linear functions (Provider A)"_s));
        tap(u"emma"_s, u"do=item&i=linear"_s);
        MADO_SOON(last(u"emma"_s).contains(u"https://example.org/linear"_s));
        QVERIFY(last(u"emma"_s).contains(u"12 minutes"_s));
        MADO_SOON(item(u"linear"_s)["views"_L1].toInt() == 1);
    }

    void who_asks_for_it_is_reminded_of_a_lesson_once()
    {
        const QDateTime soon = QDateTime::currentDateTimeUtc().addSecs(540); // nine minutes, of which ten are told
        QJsonObject lesson{{u"kind"_s, u"lesson"_s},
                           {u"title"_s, both(u"平方根のライブ授業"_s, u"Square roots, live"_s)},
                           {u"startsAt"_s, soon.toString(u"yyyy-MM-ddTHH:mm:ss.zzzZ"_s)}};
        QJsonObject board;
        m_training.call("GET", m_board, m_officer, {}, &board);
        const QDateTime now = QDateTime::fromString(board["serverTime"_L1].toString(), Qt::ISODateWithMs);
        lesson[u"startsAt"_s] = now.addSecs(540).toString(u"yyyy-MM-ddTHH:mm:ss.zzzZ"_s);
        publish(u"roots"_s, lesson);
        tap(u"emma"_s, u"do=lessons"_s);
        MADO_SOON(last(u"emma"_s).contains(u"Square roots, live"_s));
        tap(u"emma"_s, u"do=remind&i=roots"_s);
        MADO_SOON(m_training.received(u"emma"_s).join(u'\n').contains(u"It begins soon."_s));
        QCOMPARE(m_training.received(u"emma"_s).filter(u"It begins soon."_s).size(), 1);
        QCOMPARE(m_training.received(u"hana"_s).filter(u"まもなく始まります"_s).size(), 0);
        QCOMPARE(item(u"roots"_s)["reminders"_L1].toInt(), 1);
    }

    void what_is_withdrawn_says_so_and_the_talk_goes_on()
    {
        QCOMPARE(change("POST", u"linear/steps"_s, {{u"revision"_s, 2}, {u"what"_s, u"withdraw"_s}}), 200);
        tap(u"hana"_s, u"do=item&i=linear"_s); // from a list that was shown before
        MADO_SOON(last(u"hana"_s).contains(u"いまは案内していません"_s));
        tap(u"hana"_s, u"do=learn"_s);
        MADO_SOON(last(u"hana"_s).contains(u"教科を選んで"_s));
    }
};

MADO_TEST(LearningEndToEndTest)

} // namespace mado::test

#include "learning_test.moc"
