// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/log/log.h"
#include "tests/support/runner.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace mado;
using namespace Qt::Literals::StringLiterals;

class LogTest : public QObject
{
    Q_OBJECT

    static QJsonObject parsed(std::initializer_list<log::Field> fields)
    {
        const QDateTime at = QDateTime::fromString(u"2020-05-08T01:02:03.456Z"_s, Qt::ISODateWithMs);
        const auto line = log::line(at, log::Level::Warning, "line.webhook.refused", fields);
        return QJsonDocument::fromJson(line).object();
    }

private Q_SLOTS:
    void line_is_one_json_object()
    {
        const QJsonObject json = parsed({{log::Key::Account, u"kanagawa"_s}, {log::Key::Status, 401}});
        QCOMPARE(json.size(), 5);
        QCOMPARE(json.value(u"at"_s).toString(), u"2020-05-08T01:02:03.456Z"_s);
        QCOMPARE(json.value(u"level"_s).toString(), u"warning"_s);
        QCOMPARE(json.value(u"event"_s).toString(), u"line.webhook.refused"_s);
        QCOMPARE(json.value(u"account"_s).toString(), u"kanagawa"_s);
        QCOMPARE(json.value(u"status"_s).toInt(), 401);
        QCOMPARE(parsed({}).size(), 3);
    }

    void words_of_people_are_withheld_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("message") << u"息が苦しい"_s;
        QTest::newRow("sentence") << u"help me please"_s;
        QTest::newRow("LINE user") << u"U4af4980629000000000000000000abcd"_s;
        QTest::newRow("new line") << u"a\nb"_s;
    }
    void words_of_people_are_withheld()
    {
        QFETCH(QString, text);
        QCOMPARE(parsed({{log::Key::Code, text}}).value(u"code"_s).toString(), u"withheld"_s);
    }

    void faults_are_plain_english()
    {
        const QString fault = u"disk is full: free some space"_s;
        QCOMPARE(parsed({{log::Key::Fault, fault}}).value(u"fault"_s).toString(), fault);
        QCOMPARE(parsed({{log::Key::Fault, u"山田"_s}}).value(u"fault"_s).toString(), u"withheld"_s);
    }

    void levels_have_words()
    {
        QCOMPARE(log::levelFrom(u"debug"_s), std::optional(log::Level::Debug));
        QVERIFY(!log::levelFrom(u"loud"_s));
    }
};

MADO_TEST(LogTest)
#include "log_test.moc"
