// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/keyboard.h"
#include "tests/support/backend_process.h"
#include "tests/support/files_holding.h"
#include "tests/support/runner.h"

#include <QTest>

namespace mado::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 30000;
const auto resident = u"U0000000000000000000000000000bbbb"_s;
const auto reply = u"Please measure your temperature now."_s;
const auto draft = u"I will call you at eight"_s;
const auto sizeOfDraft = u"SELECT length(sealed) FROM draft"_s; // sealing adds the same to every text

} // namespace

/// A console that dies with a reply on its way, and the one that is started after it on the same computer.
class KilledConsoleTest final : public QObject
{
    Q_OBJECT

    BackendProcess m_backend;
    QTemporaryDir m_home;
    ConsoleProcess m_console{QStringLiteral(MADOGUCHI_BIN_DIR "/madoguchi"), m_home.path()};

    qint64 cached(const QString &query)
    {
        const auto file = m_console.cacheFile();
        return file.isEmpty() ? -1 : BackendProcess::numberIn(file, query);
    }
    /// A key pressed before the window was ready for it is lost: again, until it did something.
    template <class Act, class Done> bool until(Act act, Done done, int lookAgain = 1000)
    {
        for (int attempt = 0; attempt < 30; ++attempt) {
            act();
            if (QTest::qWaitFor(done, lookAgain))
                return true;
        }
        return false;
    }
    bool drafted() { return cached(u"SELECT count(*) FROM draft"_s) == 1; }

private Q_SLOTS:
    void initTestCase()
    {
        if (!ConsoleProcess::isPossible())
            QSKIP("needs an X display and xdotool: scripts/desktop");
        QVERIFY2(m_backend.start(), m_backend.errors().constData());
        m_backend.say(resident, u"人と話す"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_backend.number(u"SELECT count(*) FROM consultation"_s), 1, patience);
    }

    void a_nurse_signs_in_and_takes_over_by_keyboard_alone()
    {
        QVERIFY(m_console.start());
        m_console.type(m_backend.url().toString());
        m_console.press({u"Tab"_s});
        m_console.type(BackendProcess::login());
        m_console.press({u"Tab"_s});
        m_console.type(BackendProcess::password());
        m_console.press({u"Return"_s});
        QTRY_COMPARE_WITH_TIMEOUT(m_backend.number(u"SELECT count(*) FROM session"_s), 1, patience);
        QVERIFY(until(
            [this] { m_console.press({u"shift+t"_s}); },
            [this] { return m_backend.number(u"SELECT count(*) FROM consultation WHERE owner IS NOT NULL"_s) == 1; }));
        QVERIFY2(!m_console.cacheFile().isEmpty(), "the keychain of this desktop is locked");
    }

    void killed_right_after_ctrl_enter_it_leaves_reply_and_draft_sealed()
    {
        // Digits do nothing outside a field.
        QVERIFY(until([this] { m_console.press({u"r"_s, u"1"_s}); }, [this] { return drafted(); }));
        m_console.press({u"ctrl+a"_s});
        m_console.type(reply);
        m_backend.freeze();
        // Asked once more where the resident's words came in after the first letter.
        QVERIFY(until([this] { m_console.press({u"ctrl+Return"_s}); },
                      [this] { return cached(u"SELECT count(*) FROM outbox WHERE state = 'sending'"_s) == 1; }));
        QTRY_VERIFY_WITH_TIMEOUT(!drafted(), patience);
        m_console.type(draft.left(1));
        QTRY_VERIFY_WITH_TIMEOUT(drafted(), patience);
        const auto withOneLetter = cached(sizeOfDraft);
        m_console.type(draft.mid(1));
        QTRY_COMPARE_WITH_TIMEOUT(cached(sizeOfDraft), withOneLetter + draft.size() - 1, patience);
        m_console.kill();
        m_backend.thaw();
        QCOMPARE(cached(u"SELECT count(*) FROM outbox"_s), 1);
        for (const QString &words : {reply, draft})
            QCOMPARE(filesHolding(m_home.path(), words), QStringList());
        QVERIFY(!filesHolding(m_home.path(), u"SQLite format 3"_s).isEmpty()); // the cache is where one looked
    }

    void started_again_it_sends_the_reply_exactly_once()
    {
        QVERIFY(m_console.start());
        // From the staff number back over the server's address to 'Continue'.
        QVERIFY(until(
            [this] {
                m_console.press({u"shift+Tab"_s, u"shift+Tab"_s, u"space"_s});
            },
            [this] { return cached(u"SELECT count(*) FROM outbox"_s) == 0; }, 3000));
        QTRY_COMPARE_WITH_TIMEOUT(m_backend.received(resident, reply), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_backend.number(u"SELECT count(*) FROM outbound WHERE state = 'waiting'"_s), 0,
                                  patience);
        QCOMPARE(m_backend.received(resident, reply), 1);
        QCOMPARE(m_backend.number(u"SELECT count(*) FROM entry WHERE body LIKE '%%1%'"_s.arg(reply)), 1);
    }

    void the_draft_is_still_there_to_be_sent()
    {
        QVERIFY(drafted());
        QVERIFY(until(
            [this] {
                m_console.press({u"Escape"_s, u"Escape"_s, u"j"_s, u"Return"_s, u"r"_s, u"ctrl+Return"_s});
            },
            [this] { return m_backend.received(resident, draft) == 1; }));
        QTRY_VERIFY_WITH_TIMEOUT(!drafted(), patience);
        QCOMPARE(m_backend.received(resident, reply), 1);
    }
};

MADO_TEST(KilledConsoleTest)

} // namespace mado::test

#include "killed_console_test.moc"
