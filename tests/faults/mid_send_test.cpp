// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/nurse.h"
#include "tests/support/runner.h"

namespace mado::test {

using namespace Qt::Literals::StringLiterals;

/// The server dies between taking a reply and knowing what became of it.
class BackendKilledInMidSendTest final : public QObject
{
    Q_OBJECT

    BackendProcess m_backend;
    QTemporaryDir m_folder;
    OpenKeychain m_keychain;
    const JumpingClock m_clock;
    std::unique_ptr<Nurse> m_nurse;

    qint64 waitingForLine() { return m_backend.number(u"SELECT count(*) FROM outbound WHERE state = 'waiting'"_s); }
    int repeats(const QString &text)
    {
        int found = 0;
        for (const auto &delivery : m_backend.line().platform().deliveries(resident))
            found += delivery.messages.at(0)["text"_L1] == text ? delivery.repeats : 0;
        return found;
    }

private Q_SLOTS:
    void cleanup()
    {
        if (QTest::currentTestFailed() && m_nurse)
            m_nurse->hands().report();
    }
    void initTestCase()
    {
        QVERIFY2(m_backend.start(), m_backend.errors().constData());
        m_nurse = std::make_unique<Nurse>(m_backend.url(), m_folder.path(), m_keychain, m_clock);
        QVERIFY(m_nurse->signIn());
        QVERIFY2(m_nurse->takeOver(m_backend, u"人と話す"_s), m_backend.errors().constData());
    }

    void a_reply_that_line_took_is_not_sent_again()
    {
        const auto text = u"LINEが受け取り、返事が戻る前にサーバーが止まった返信"_s;
        m_backend.line().platform().schedule({0, true}, 1); // takes it and never answers
        m_nurse->write(text);
        m_nurse->send();
        MADO_SOON(m_backend.received(resident, text) == 1);
        m_backend.kill();
        QVERIFY(waitingForLine() > 0);
        QVERIFY(m_backend.start());
        MADO_SOON(waitingForLine() == 0);
        QCOMPARE(repeats(text), 1); // asked under the same key: LINE knew it
        QCOMPARE(m_backend.received(resident, text), 1);
    }

    void a_reply_that_line_never_saw_arrives_after_the_restart()
    {
        const auto text = u"LINEに届く前にサーバーが止まった返信"_s;
        QVERIFY(m_nurse->reconnect());
        m_backend.line().platform().schedule({0, false}, 1);
        m_nurse->write(text);
        m_nurse->send();
        MADO_SOON(m_backend.number(u"SELECT count(*) FROM outbound WHERE fault = 'push.unanswered'"_s) == 1);
        m_backend.kill();
        QCOMPARE(m_backend.received(resident, text), 0);
        QVERIFY(m_backend.start());
        MADO_SOON(m_backend.received(resident, text) == 1);
        MADO_SOON(waitingForLine() == 0);
        QCOMPARE(m_backend.received(resident, text), 1);
    }

    void a_reply_the_server_died_over_is_sent_once_from_the_outbox()
    {
        const auto text = u"サーバーが受け取る途中で止まった返信。"_s.repeated(100);
        const auto &hands = m_nurse->hands();
        QVERIFY(m_nurse->reconnect());
        m_nurse->write(text);
        m_backend.freeze();
        m_nurse->send();
        MADO_SOON(m_backend.unreadBytes() > text.toUtf8().size()); // far longer than whatever else may be on its way
        MADO_SOON(hands.seesTogether(text, say("mado::LogWords", "Sending")));
        m_backend.kill();
        MADO_SOON(hands.seesTogether(text, say("mado::LogWords", "Checking the result")));
        QVERIFY(m_backend.start());
        QVERIFY(m_nurse->reconnect());
        MADO_SOON(m_backend.received(resident, text) == 1);
        MADO_SOON(!hands.sees(say("mado::LogWords", "Checking the result")));
        MADO_SOON(waitingForLine() == 0);
        QCOMPARE(m_backend.received(resident, text), 1);
        QCOMPARE(hands.timesSeen(text), 1);
    }
};

MADO_TEST(BackendKilledInMidSendTest)

} // namespace mado::test

#include "mid_send_test.moc"
