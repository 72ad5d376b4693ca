// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/nurse.h"
#include "tests/support/runner.h"
#include "ui/desk/desk_page.h"
#include "ui/desk/transcript_view.h"
#include "ui/shell/main_window.h"

namespace mado::test {

using namespace Qt::Literals::StringLiterals;

/// The server is pulled away under a nurse who goes on working.
class OfflineTest final : public QObject
{
    Q_OBJECT

    BackendProcess m_backend;
    QTemporaryDir m_folder;
    OpenKeychain m_keychain;
    JumpingClock m_clock;
    std::unique_ptr<Nurse> m_nurse;

    Hands &hands() { return m_nurse->hands(); }
    void pullAway()
    {
        m_backend.kill();
        MADO_SOON(m_nurse->isOffline());
    }
    void bringBack()
    {
        QVERIFY2(m_backend.start(), m_backend.errors().constData());
        QVERIFY(m_nurse->reconnect());
    }
    void clickOnRow(const QString &text, LogAct act)
    {
        auto *log = m_nurse->window().findChild<TranscriptView *>();
        for (int row = 0; row < log->model()->rowCount(); ++row) {
            const auto place = log->actionRect(row, act);
            if (log->model()->index(row, 0).data(Qt::AccessibleTextRole).toString().contains(text) && place.isValid())
                hands().clickAt(*log->viewport(), place.center());
        }
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
        m_backend.say(resident, u"昨日から熱があります"_s);
        MADO_SOON(hands().sees(u"昨日から熱があります"_s));
    }

    void what_was_seen_stays_readable_and_the_console_says_how_old_it_is()
    {
        pullAway();
        QVERIFY(hands().sees(u"昨日から熱があります"_s));
        QVERIFY(hands().sees(say("mado::DeskFrame", "Reconnect now")));
    }

    void what_is_written_offline_waits_and_shows_it()
    {
        m_nurse->write(u"水分はとれていますか"_s);
        m_nurse->send();
        MADO_SOON(hands().sees(say("mado::LogWords", "Waiting to be sent")));
        MADO_SOON(hands().sees(say("mado::StatusBar", "Outbox %1").arg(1)));
        hands().compose(u"まだ送らない下書き"_s);
        MADO_SOON(hands().sees(say("mado::Composer", "Draft saved")));
        QCOMPARE(m_backend.received(resident, u"水分はとれていますか"_s), 0);
    }

    void on_return_the_reply_goes_out_once_and_the_draft_is_where_it_was()
    {
        bringBack();
        MADO_SOON(m_backend.received(resident, u"水分はとれていますか"_s) == 1);
        MADO_SOON(!hands().sees(say("mado::LogWords", "Waiting to be sent")));
        QVERIFY(hands().sees(u"まだ送らない下書き"_s));
        QCOMPARE(hands().timesSeen(u"水分はとれていますか"_s), 1);
        QCOMPARE(m_backend.received(resident, u"まだ送らない下書き"_s), 0);
        m_nurse->send();
        MADO_SOON(m_backend.received(resident, u"まだ送らない下書き"_s) == 1);
        QCOMPARE(m_backend.received(resident, u"水分はとれていますか"_s), 1);
    }

    void a_reply_the_resident_overtook_asks_its_author_first()
    {
        const auto text = u"すれ違った返信"_s;
        pullAway();
        m_nurse->write(text);
        m_nurse->send();
        MADO_SOON(hands().sees(say("mado::LogWords", "Waiting to be sent")));
        m_nurse.reset(); // so that the resident's words are at the server first
        QVERIFY(m_backend.start());
        m_backend.say(resident, u"熱は下がりました"_s);
        QTRY_VERIFY_WITH_TIMEOUT(
            m_backend.number(u"SELECT count(*) FROM entry WHERE body LIKE '%熱は下がりました%'"_s) == 1, 30000);
        m_nurse = std::make_unique<Nurse>(m_backend.url(), m_folder.path(), m_keychain, m_clock);
        QVERIFY(m_nurse->goOn());
        MADO_SOON(m_nurse->window().desk()->queue().rowCount() > 0);
        hands().press(Qt::Key_J);
        hands().press(Qt::Key_Return);
        MADO_SOON(hands().sees(u"熱は下がりました"_s));
        MADO_SOON(hands().sees(say("mado::LogWords", "Check before sending")));
        QCOMPARE(m_backend.received(resident, text), 0);
        clickOnRow(text, LogAct::Withdraw);
        MADO_SOON(!hands().sees(text));
        QCOMPARE(m_backend.received(resident, text), 0);
    }

    void a_reply_grown_old_asks_its_author_first()
    {
        const auto text = u"十六分前に書いた返信"_s;
        pullAway();
        m_nurse->write(text);
        m_nurse->send();
        MADO_SOON(hands().sees(say("mado::LogWords", "Waiting to be sent")));
        m_clock.jump(16 * 60); // nobody touched the console meanwhile: it has locked itself
        MADO_SOON(hands().sees(say("mado::LockScreen", "Unlock")));
        bringBack();
        hands().type(BackendProcess::password());
        hands().press(Qt::Key_Return);
        MADO_SOON(hands().sees(say("mado::LogWords", "Check before sending")));
        QCOMPARE(m_backend.received(resident, text), 0);
        clickOnRow(text, LogAct::SendNow);
        MADO_SOON(m_backend.received(resident, text) == 1);
        MADO_SOON(!hands().sees(say("mado::LogWords", "Check before sending")));
        QCOMPARE(m_backend.received(resident, text), 1);
    }
};

MADO_TEST(OfflineTest)

} // namespace mado::test

#include "offline_test.moc"
