// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/console.h"
#include "tests/integration/resident_hand.h"
#include "tests/support/hands.h"
#include "tests/support/runner.h"
#include "ui/shell/main_window.h"

#include <QTest>
#include <QTextEdit>

namespace mado::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 20000;
#define MADO_SOON(condition) QTRY_VERIFY2_WITH_TIMEOUT(condition, qPrintable(m_hands->words().join(u'\n')), patience)

QString say(const char *context, const char *words) { return QCoreApplication::translate(context, words); }

} // namespace

/// A nurse's whole task, from the sign-in form to the closed consultation: both processes are real, so is the window.
/// The tests are steps of one evening and run in their order.
class MainJobTest final : public QObject
{
    Q_OBJECT

    TrainingProcess m_training;
    ResidentHand m_resident{m_training, u"haruka"_s, u"harukaze_22"_s};
    QTemporaryDir m_folder;
    const SystemAppClock m_clock;
    SystemKeychain m_keychain;
    std::unique_ptr<Console> m_console;
    std::unique_ptr<Hands> m_hands;
    bool m_broken = false;
    const QString m_greeting = u"看護師の佐伯です。いまの体温を教えてください。"_s;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_training.start(), m_training.errors().constData());
        const ConsoleOptions options{.dataRoot = m_folder.path(),
                                     .trainingProgram = {},
                                     .trainingArguments = {},
                                     .server = {},
                                     .language = Language::Japanese,
                                     .theme = std::nullopt};
        m_console = std::make_unique<Console>(options, m_keychain, m_clock);
        m_hands = std::make_unique<Hands>(m_console->window());
        m_console->show();
        QVERIFY(m_hands->waitForFocus());
    }
    void init()
    {
        if (m_broken)
            QSKIP("an earlier step failed");
    }
    void cleanup() { m_broken = m_broken || QTest::currentTestFailed(); }

    void a_nurse_signs_in_by_keyboard()
    {
        m_hands->type(m_training.url().toString());
        m_hands->press(Qt::Key_Tab);
        m_hands->type(m_training.login());
        m_hands->press(Qt::Key_Tab);
        m_hands->type(m_training.password());
        m_hands->press(Qt::Key_Return);
        MADO_SOON(m_console->desk());
        MADO_SOON(m_hands->sees(say("mado::QueuePanel", "Nobody is waiting now")));
    }

    void a_resident_with_high_fever_appears_in_the_queue_with_the_reason()
    {
        m_resident.follow();
        QVERIFY(m_resident.answerAll({{u"age"_s, u"age_40_49"_s},
                                      {u"municipality"_s, u"kawasaki"_s},
                                      {u"temperature"_s, u"38.9"_s},
                                      {u"fatigue"_s, u"strong"_s},
                                      {u"days"_s, u"4"_s},
                                      {u"contact"_s, u"chat"_s}}));
        MADO_SOON(m_hands->sees(u"harukaze_22"_s));
        MADO_SOON(m_hands->sees(u"38.9"_s));
    }

    void shift_t_takes_over_whoever_is_most_urgent()
    {
        m_hands->press(Qt::Key_T, Qt::ShiftModifier);
        MADO_SOON(m_hands->sees(say("mado::Composer", "Send")));
        MADO_SOON(m_hands->sees(say("mado::ConversationHeader", "Finish")));
    }

    void the_bot_is_silent_from_then_on()
    {
        const auto before = m_resident.received();
        m_resident.write(u"はじめる"_s); // a command to the bot while nobody is there
        MADO_SOON(m_hands->sees(u"はじめる"_s));
        m_hands->press(Qt::Key_R);
        m_hands->compose(m_greeting);
        m_hands->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(m_resident.times(m_greeting), 1, patience);
        // Each conversation's messages keep their order: an answer of the bot would have come before.
        QCOMPARE(m_resident.received(), before + QStringList{m_greeting});
    }

    void the_window_says_no_more_than_line_said()
    {
        MADO_SOON(m_hands->sees(say("mado::LogWords", "Sent to LINE")));
        QCOMPARE(m_resident.times(m_greeting), 1);
    }

    void emergency_advice_goes_out_even_so()
    {
        m_resident.write(u"胸が痛くて眠れません"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_resident.received().last().contains(u"119番"_s), patience);
        MADO_SOON(m_hands->sees(say("mado::ConversationBanners", "Meets the signs of an emergency")));
        MADO_SOON(m_hands->sees(say("mado::LogWords", "Automatic advice")));
    }

    void a_note_stays_with_the_staff()
    {
        const auto before = m_resident.received();
        m_hands->press(Qt::Key_Escape);
        m_hands->press(Qt::Key_N);
        m_hands->compose(u"119番を勧めた。家族は21時に帰宅。"_s);
        m_hands->press(Qt::Key_Return, Qt::ControlModifier);
        MADO_SOON(m_hands->sees(u"家族は21時に帰宅"_s));
        QCOMPARE(m_resident.received(), before);
    }

    void the_consultation_is_closed_by_keyboard()
    {
        MADO_SOON(m_hands->sees(say("mado::NoteEditor", "Write a note"))); // saved: the editor is folded again
        m_hands->press(Qt::Key_E);
        MADO_SOON(m_hands->sees(say("mado::CloseCard", "How it ended")));
        m_hands->press(Qt::Key_1);
        m_hands->clickOn(say("mado::CloseCard", "None"));
        while (!qobject_cast<QTextEdit *>(m_console->window().focusWidget()))
            m_hands->press(Qt::Key_Tab);
        m_hands->compose(u"救急隊が到着した。"_s);
        MADO_SOON(!m_hands->sees(say("mado::CloseDialog", "The outbox still holds something of this consultation.")));
        m_hands->press(Qt::Key_Return, Qt::ControlModifier);
        MADO_SOON(m_hands->sees(say("mado::QueuePanel", "Nobody is waiting now")));
        QCOMPARE(m_resident.times(m_greeting), 1);
    }

    void the_same_window_speaks_english_at_once()
    {
        const auto japanese = say("mado::QueuePanel", "Nobody is waiting now");
        QVERIFY2(japanese != u"Nobody is waiting now"_s, "the Japanese catalogue lacks this");
        m_hands->clickOn(u"EN"_s);
        MADO_SOON(m_hands->sees(u"Nobody is waiting now"_s));
        QVERIFY(!m_hands->sees(japanese));
        m_hands->clickOn(u"日本語"_s);
        MADO_SOON(m_hands->sees(japanese));
    }
};

MADO_TEST(MainJobTest)

} // namespace mado::test

#include "main_job_test.moc"
