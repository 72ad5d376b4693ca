// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/staff_evening.h"
#include "tests/support/runner.h"
#include "ui/desk/log_model.h"
#include "ui/desk/queue_list.h"
#include "ui/desk/transcript_view.h"

#include <QAbstractButton>
#include <QTextEdit>

namespace mado::test {

using namespace Qt::Literals::StringLiterals;

/// A nurse's evening without a mouse, before the real window and the real server. Steps of one story, in their order;
/// each begins only when what the one before did is on the server and on screen.
class KeyboardTest final : public QObject
{
    Q_OBJECT

    StaffEvening m_evening;
    ResidentHand m_resident{m_evening.training(), u"haruka"_s, u"harukaze_22"_s};
    ResidentHand m_other{m_evening.training(), u"sora"_s, u"sora_no_iro"_s};
    std::optional<ConsultationId> m_person;
    const QString m_greeting = u"看護師の佐伯です。いま話せますか。"_s;

    DeskPage &desk() { return m_evening.desk(); }
    Hands &hands() { return m_evening.hands(); }
    template <class T> T *part() { return m_evening.part<T>(); }
    std::optional<Consultation> person() { return m_person ? desk().queue().find(*m_person) : std::nullopt; }
    bool isMine()
    {
        const auto one = person();
        return one && !one->closed && one->owner && one->owner->staff.id == desk().me().id;
    }
    /// All that the server has of the conversation shown is on screen.
    bool isLoaded()
    {
        const auto *log = qobject_cast<LogModel *>(part<TranscriptView>()->model());
        qint64 newest = 0;
        for (int row = 0; row < log->rowCount(); ++row) {
            const auto content = log->content(row);
            if (const auto *entry = std::get_if<Entry>(&content))
                newest = std::max(newest, entry->seq);
        }
        const auto one = person();
        return one && desk().shown() == m_person && newest >= one->transcriptSeq;
    }
    bool isSettled() { return desk().outboxCount() == 0 && isLoaded(); }
    QWidget *focus() { return m_evening.window().focusWidget(); }
    QTextEdit *field() { return qobject_cast<QTextEdit *>(focus()); }
    bool inLog() { return focus() == part<TranscriptView>(); }
    bool inQueue() { return focus() == part<QueueList>(); }
    bool isMarked() { return part<QueueList>()->selected() == m_person; }
    QString focusedButton()
    {
        const auto *button = qobject_cast<QAbstractButton *>(focus());
        return button ? button->text() : QString();
    }
    void tabTo(const std::function<bool()> &there)
    {
        for (int step = 0; step < 30 && !there(); ++step)
            hands().press(Qt::Key_Tab);
    }
    /// Ctrl+K, the words, Enter.
    void doByName(const char *english)
    {
        hands().press(Qt::Key_K, Qt::ControlModifier);
        hands().compose(say("mado::DeskActions", english));
        hands().press(Qt::Key_Return);
    }
    /// Up to the queue from wherever one is, and into the conversation of whoever is marked there.
    void goToConversation()
    {
        for (int step = 0; step < 4 && !inQueue(); ++step)
            hands().press(Qt::Key_Escape);
        QVERIFY(inQueue());
        MADO_SOON(isMarked());
        hands().press(Qt::Key_Return);
        QVERIFY(inLog());
        MADO_SOON(isSettled());
    }

    std::optional<ConsultationId> waitingOne()
    {
        for (int row = 0; row < desk().queue().rowCount(); ++row) {
            const auto content = desk().queue().contentAt(row);
            if (const auto *one = std::get_if<Consultation>(&content); one && !one->owner)
                return one->id;
        }
        return std::nullopt;
    }
    /// A colleague takes this one over and offers it to oneself.
    void offered(const ConsultationId &id)
    {
        const auto taken = m_evening.colleague(id, u"take-over"_s);
        const auto fence = taken["consultation"_L1]["owner"_L1]["fence"_L1].toInteger();
        QVERIFY(fence > 0);
        offeredAgain(id, fence);
    }
    void offeredAgain(const ConsultationId &id, qint64 fence)
    {
        m_evening.colleague(id, u"hand-over"_s,
                            {{"fence"_L1, fence},
                             {"staff"_L1, desk().me().id.text()},
                             {"card"_L1, QJsonObject{{"situation"_L1, u"40代、38.9℃、4日目。"_s},
                                                     {"promises"_L1, QString()},
                                                     {"nextStep"_L1, u"体温を聞く。"_s},
                                                     {"draft"_L1, u"そのあと、熱はいかがですか。"_s}}}});
    }
    void openOffered()
    {
        MADO_SOON(person() && person()->handOver);
        for (int step = 0; step < 4 && !inQueue(); ++step)
            hands().press(Qt::Key_Escape);
        hands().press(Qt::Key_Home); // what is offered to oneself comes first
        MADO_SOON(isMarked());
        hands().press(Qt::Key_Return);
        MADO_SOON(isLoaded());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_evening.start({1440, 900}));
        m_resident.follow();
        QVERIFY(m_resident.answerAll(StaffEvening::feverish(u"call"_s)));
    }
    void init()
    {
        if (!m_evening.begin())
            QSKIP("an earlier step failed");
    }
    void cleanup() { m_evening.end(); }

    void signing_in()
    {
        m_evening.signIn();
        MADO_SOON(desk().queue().waitingCount() == 1);
        MADO_SOON(inQueue());
    }

    void taking_the_next_person_over()
    {
        hands().press(Qt::Key_T, Qt::ShiftModifier);
        MADO_SOON(desk().shown());
        m_person = desk().shown();
        MADO_SOON(isMine());
        MADO_SOON(isSettled());
        QVERIFY(inLog());
        MADO_SOON(isMarked());
    }

    void reading_and_replying()
    {
        hands().press(Qt::Key_PageUp);
        hands().press(Qt::Key_End);
        hands().press(Qt::Key_R);
        QVERIFY(field());
        hands().compose(m_greeting);
        hands().press(Qt::Key_Return, Qt::ControlModifier);
        MADO_SOON(field() && field()->toPlainText().isEmpty());
        MADO_SOON(isSettled());
        MADO_SOON(hands().sees(say("mado::LogWords", "Sent to LINE")));
        QCOMPARE(m_resident.times(m_greeting), 1);
    }

    void writing_a_note()
    {
        goToConversation();
        hands().press(Qt::Key_N);
        QVERIFY(field());
        hands().compose(u"家族は県外にいる。"_s);
        hands().press(Qt::Key_Return, Qt::ControlModifier);
        MADO_SOON(inLog());
        MADO_SOON(isSettled());
        MADO_SOON(hands().sees(u"家族は県外"_s));
    }

    void asking_by_symptom()
    {
        goToConversation();
        hands().press(Qt::Key_Q);
        const QString confirm = say("mado::QuestionPage", "Confirm and record");
        hands().press(Qt::Key_1);
        for (int answer = 0; answer < 8 && !hands().sees(confirm); ++answer)
            hands().press(Qt::Key_2);
        QVERIFY(hands().sees(confirm));
        hands().press(Qt::Key_Return);
        QVERIFY(!hands().sees(confirm));
        MADO_SOON(isSettled());
    }

    void returning_and_taking_it_back()
    {
        goToConversation();
        doByName("Return to queue");
        MADO_SOON(person() && !person()->owner);
        MADO_SOON(desk().canUndo());
        QVERIFY2(inLog() || inQueue(), "no button may be left with the keys after returning");
        hands().press(Qt::Key_Z);
        MADO_SOON(isMine());
        MADO_SOON(inLog());
    }

    void locking_and_unlocking()
    {
        goToConversation();
        hands().press(Qt::Key_L, Qt::ControlModifier);
        MADO_SOON(m_evening.window().isLocked());
        QVERIFY(!hands().sees(u"家族は県外"_s));
        hands().type(m_evening.training().password());
        hands().press(Qt::Key_Return);
        MADO_SOON(!m_evening.window().isLocked());
        QVERIFY(inLog());
    }

    void calling_back()
    {
        goToConversation();
        hands().press(Qt::Key_B);
        hands().press(Qt::Key_Return); // the first of the times offered
        MADO_SOON(person() && person()->call);
        hands().press(Qt::Key_G);
        hands().press(Qt::Key_C);
        hands().press(Qt::Key_V);
        MADO_SOON(hands().sees(u"09000000012"_s));
        hands().press(Qt::Key_2);
        hands().press(Qt::Key_C);
        MADO_SOON(desk().outboxCount() == 0 && person()->call && person()->call->unanswered == 1);
        QVERIFY(!hands().sees(u"09000000012"_s));
        hands().press(Qt::Key_1);
        hands().press(Qt::Key_C);
        MADO_SOON(desk().outboxCount() == 0 && !person()->call);
        hands().press(Qt::Key_G);
        hands().press(Qt::Key_T);
        QVERIFY(inLog() || inQueue());
    }

    void handing_over_and_withdrawing()
    {
        goToConversation();
        hands().press(Qt::Key_H);
        const QString choose = say("mado::HandOverSheet", "Choose who takes it over.");
        MADO_SOON(hands().sees(choose));
        hands().press(Qt::Key_Down);
        QVERIFY(!hands().sees(choose));
        const QString next = say("mado::HandOverSheet", "What to do next");
        tabTo([&] { return field() && field()->accessibleName() == next; });
        QVERIFY(field());
        hands().compose(u"30分後に体温を聞く。"_s);
        hands().press(Qt::Key_Return, Qt::ControlModifier);
        MADO_SOON(person() && person()->handOver);
        MADO_SOON(inLog());
        doByName("Withdraw the hand-over");
        MADO_SOON(person() && !person()->handOver && isMine());
        MADO_SOON(inLog());
    }

    void closing_and_undoing_it()
    {
        goToConversation();
        hands().press(Qt::Key_E);
        QVERIFY(hands().sees(say("mado::CloseCard", "How it ended")));
        hands().press(Qt::Key_1);
        hands().press(Qt::Key_Tab);
        for (int step = 0; step < 3 && focusedButton() != say("mado::CloseCard", "None"); ++step)
            hands().press(Qt::Key_Right);
        hands().press(Qt::Key_Space);
        tabTo([&] { return field() != nullptr; });
        QVERIFY(field());
        hands().compose(u"救急隊が到着した。"_s);
        hands().press(Qt::Key_Return, Qt::ControlModifier);
        MADO_SOON(person() && person()->closed);
        MADO_SOON(desk().canUndo());
        QVERIFY2(inLog() || inQueue(), "no button may be left with the keys after closing");
        hands().press(Qt::Key_Z);
        MADO_SOON(isMine());
    }

    void declining_what_a_colleague_hands_over()
    {
        m_other.follow();
        QVERIFY(m_other.answerAll(StaffEvening::feverish(u"call"_s)));
        MADO_SOON(desk().queue().waitingCount() == 1);
        const auto other = waitingOne();
        QVERIFY(other);
        offered(*other);
        m_person = other;
        openOffered();
        hands().press(Qt::Key_D);
        hands().press(Qt::Key_Return);
        QVERIFY2(person()->handOver, "declining takes a reason");
        hands().compose(u"いま別の緊急の方に対応しています。"_s);
        hands().press(Qt::Key_Return);
        MADO_SOON(person() && !person()->handOver && !isMine());
        QVERIFY2(inLog() || inQueue(), "no button may be left with the keys after declining");
    }

    void taking_over_what_a_colleague_hands_over()
    {
        offeredAgain(*m_person, person()->owner->fence);
        openOffered();
        hands().press(Qt::Key_A);
        MADO_SOON(isMine());
        MADO_SOON(field() && field()->toPlainText().contains(u"熱はいかが"_s));
    }

    void nothing_went_twice_and_nothing_is_left_behind()
    {
        QCOMPARE(m_resident.times(m_greeting), 1);
        QCOMPARE(desk().outboxCount(), 0);
    }
};

MADO_TEST(KeyboardTest)

} // namespace mado::test

#include "keyboard_test.moc"
