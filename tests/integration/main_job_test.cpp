// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/staff_evening.h"
#include "tests/support/runner.h"

#include <QTextEdit>

namespace mado::test {

using namespace Qt::Literals::StringLiterals;

/// A nurse's whole task, from the sign-in form to the closed consultation: both processes are real, so is the window.
/// The tests are steps of one evening and run in their order.
class MainJobTest final : public QObject
{
    Q_OBJECT

    StaffEvening m_evening;
    ResidentHand m_resident{m_evening.training(), u"haruka"_s, u"harukaze_22"_s};
    const QString m_greeting = u"看護師の佐伯です。いまの体温を教えてください。"_s;

    Hands &hands() { return m_evening.hands(); }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_evening.start()); }
    void init()
    {
        if (!m_evening.begin())
            QSKIP("an earlier step failed");
    }
    void cleanup() { m_evening.end(); }

    void a_nurse_signs_in_by_keyboard()
    {
        m_evening.signIn();
        MADO_SOON(hands().sees(say("mado::QueuePanel", "Nobody is waiting now")));
    }

    void a_resident_with_high_fever_appears_in_the_queue_with_the_reason()
    {
        m_resident.follow();
        QVERIFY(m_resident.answerAll(StaffEvening::feverish(u"chat"_s)));
        MADO_SOON(hands().sees(u"harukaze_22"_s));
        MADO_SOON(hands().sees(u"38.9"_s));
    }

    void shift_t_takes_over_whoever_is_most_urgent()
    {
        hands().press(Qt::Key_T, Qt::ShiftModifier);
        MADO_SOON(hands().sees(say("mado::Composer", "Send")));
        MADO_SOON(hands().sees(say("mado::ConversationHeader", "Finish")));
    }

    void the_bot_is_silent_from_then_on()
    {
        const auto before = m_resident.received();
        const auto command = u"はじめる"_s; // which the bot obeys while nobody is there
        m_resident.write(command);
        MADO_SOON(hands().sees(say("mado::LogWords", "Resident") + say("mado::LogWords", ", ") + command));
        hands().press(Qt::Key_R);
        hands().compose(m_greeting);
        hands().press(Qt::Key_Return, Qt::ControlModifier);
        MADO_SOON(m_resident.times(m_greeting) == 1);
        // Each conversation's messages keep their order: an answer of the bot would have come before.
        QCOMPARE(m_resident.received(), before + QStringList{m_greeting});
    }

    void the_window_says_no_more_than_line_said()
    {
        MADO_SOON(hands().sees(say("mado::LogWords", "Sent to LINE")));
        QCOMPARE(m_resident.times(m_greeting), 1);
    }

    void emergency_advice_goes_out_even_so()
    {
        m_resident.write(u"胸が痛くて眠れません"_s);
        MADO_SOON(m_resident.received().last().contains(u"119番"_s));
        MADO_SOON(hands().sees(say("mado::ConversationBanners", "Meets the signs of an emergency")));
        MADO_SOON(hands().sees(say("mado::LogWords", "Automatic advice")));
    }

    void a_note_stays_with_the_staff()
    {
        const auto before = m_resident.received();
        hands().press(Qt::Key_Escape);
        hands().press(Qt::Key_N);
        hands().compose(u"119番を勧めた。家族は21時に帰宅。"_s);
        hands().press(Qt::Key_Return, Qt::ControlModifier);
        MADO_SOON(hands().sees(u"家族は21時に帰宅"_s));
        QCOMPARE(m_resident.received(), before);
    }

    void the_consultation_is_closed_by_keyboard()
    {
        MADO_SOON(hands().sees(say("mado::NoteEditor", "Write a note"))); // saved: the editor is folded again
        hands().press(Qt::Key_E);
        MADO_SOON(hands().sees(say("mado::CloseCard", "How it ended")));
        hands().press(Qt::Key_1);
        hands().clickOn(say("mado::CloseCard", "None"));
        while (!qobject_cast<QTextEdit *>(m_evening.window().focusWidget()))
            hands().press(Qt::Key_Tab);
        hands().compose(u"救急隊が到着した。"_s);
        MADO_SOON(!hands().sees(say("mado::CloseDialog", "The outbox still holds something of this consultation.")));
        hands().press(Qt::Key_Return, Qt::ControlModifier);
        MADO_SOON(hands().sees(say("mado::QueuePanel", "Nobody is waiting now")));
        QCOMPARE(m_resident.times(m_greeting), 1);
    }

    void the_same_window_speaks_english_at_once()
    {
        const auto japanese = say("mado::QueuePanel", "Nobody is waiting now");
        QVERIFY2(japanese != u"Nobody is waiting now"_s, "the Japanese catalogue lacks this");
        hands().clickOn(u"EN"_s);
        MADO_SOON(hands().sees(u"Nobody is waiting now"_s));
        QVERIFY(!hands().sees(japanese));
        hands().clickOn(u"日本語"_s);
        MADO_SOON(hands().sees(japanese));
    }
};

MADO_TEST(MainJobTest)

} // namespace mado::test

#include "main_job_test.moc"
