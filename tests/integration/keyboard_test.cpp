// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/console.h"
#include "tests/integration/resident_hand.h"
#include "tests/support/hands.h"
#include "tests/support/runner.h"
#include "ui/desk/desk_page.h"
#include "ui/desk/log_model.h"
#include "ui/desk/queue_list.h"
#include "ui/desk/transcript_view.h"
#include "ui/shell/main_window.h"

#include <QAbstractButton>
#include <QTest>
#include <QTextEdit>

namespace mado::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 30000;
#define MADO_SOON(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, patience)

QString say(const char *context, const char *words) { return QCoreApplication::translate(context, words); }

} // namespace

/// A nurse's evening without a mouse, before the real window and the real server. Steps of one story, in their order;
/// each begins only when what the one before did is on the server and on screen.
class KeyboardTest final : public QObject
{
    Q_OBJECT

    TrainingProcess m_training;
    ResidentHand m_resident{m_training, u"haruka"_s, u"harukaze_22"_s};
    ResidentHand m_other{m_training, u"sora"_s, u"sora_no_iro"_s};
    QTemporaryDir m_folder;
    const SystemAppClock m_clock;
    SystemKeychain m_keychain;
    std::unique_ptr<Console> m_console;
    std::unique_ptr<Hands> m_hands;
    std::optional<ConsultationId> m_person;
    bool m_broken = false;
    const QString m_greeting = u"看護師の佐伯です。いま話せますか。"_s;

    DeskPage &desk() { return *m_console->window().desk(); }
    template <class T> T *part() { return m_console->window().findChild<T *>(); }
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
    QWidget *focus() { return m_console->window().focusWidget(); }
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
            m_hands->press(Qt::Key_Tab);
    }
    /// Ctrl+K, the words, Enter.
    void doByName(const char *english)
    {
        m_hands->press(Qt::Key_K, Qt::ControlModifier);
        m_hands->compose(say("mado::DeskActions", english));
        m_hands->press(Qt::Key_Return);
    }
    /// Up to the queue from wherever one is, and into the conversation of whoever is marked there.
    void goToConversation()
    {
        for (int step = 0; step < 4 && !inQueue(); ++step)
            m_hands->press(Qt::Key_Escape);
        QVERIFY(inQueue());
        MADO_SOON(isMarked());
        m_hands->press(Qt::Key_Return);
        QVERIFY(inLog());
        MADO_SOON(isSettled());
    }
    /// What a colleague at another computer does.
    QJsonObject colleague(const ConsultationId &id, const QString &command, const QJsonObject &body)
    {
        QJsonObject answer;
        m_training.call("POST", u"/v1/consultations/%1/%2"_s.arg(id.text(), command), m_training.signIn(u"K-30422"_s),
                        body, &answer, CommandKey::random().text().toLatin1());
        return answer;
    }
    static QHash<QString, QString> feverish()
    {
        return {{u"age"_s, u"age_40_49"_s},    {u"municipality"_s, u"kawasaki"_s},
                {u"temperature"_s, u"38.9"_s}, {u"fatigue"_s, u"strong"_s},
                {u"days"_s, u"4"_s},           {u"contact"_s, u"call"_s},
                {u"phone"_s, u"09000000012"_s}};
    }

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
        m_console->window().resize(1440, 900);
        m_hands = std::make_unique<Hands>(m_console->window());
        m_console->show();
        QVERIFY(m_hands->waitForFocus());
        m_resident.follow();
        QVERIFY(m_resident.answerAll(feverish()));
    }
    void init()
    {
        if (m_broken)
            QSKIP("an earlier step failed");
    }
    void cleanup()
    {
        if (QTest::currentTestFailed() && !m_broken) {
            qWarning() << "the focus is in" << focus();
            m_hands->report();
        }
        m_broken = m_broken || QTest::currentTestFailed();
    }

    void signing_in()
    {
        m_hands->type(m_training.url().toString());
        m_hands->press(Qt::Key_Tab);
        m_hands->type(m_training.login());
        m_hands->press(Qt::Key_Tab);
        m_hands->type(m_training.password());
        m_hands->press(Qt::Key_Return);
        MADO_SOON(m_console->window().desk());
        MADO_SOON(desk().queue().waitingCount() == 1);
        MADO_SOON(inQueue());
    }

    void taking_the_next_person_over()
    {
        m_hands->press(Qt::Key_T, Qt::ShiftModifier);
        MADO_SOON(desk().shown());
        m_person = desk().shown();
        MADO_SOON(isMine());
        MADO_SOON(isSettled());
        QVERIFY(inLog());
        MADO_SOON(isMarked());
    }

    void reading_and_replying()
    {
        m_hands->press(Qt::Key_PageUp);
        m_hands->press(Qt::Key_End);
        m_hands->press(Qt::Key_R);
        QVERIFY(field());
        m_hands->compose(m_greeting);
        m_hands->press(Qt::Key_Return, Qt::ControlModifier);
        MADO_SOON(field() && field()->toPlainText().isEmpty());
        MADO_SOON(isSettled());
        MADO_SOON(m_hands->sees(say("mado::LogWords", "Sent to LINE")));
        QCOMPARE(m_resident.times(m_greeting), 1);
    }

    void writing_a_note()
    {
        goToConversation();
        m_hands->press(Qt::Key_N);
        QVERIFY(field());
        m_hands->compose(u"家族は県外にいる。"_s);
        m_hands->press(Qt::Key_Return, Qt::ControlModifier);
        MADO_SOON(inLog());
        MADO_SOON(isSettled());
        MADO_SOON(m_hands->sees(u"家族は県外"_s));
    }

    void asking_by_symptom()
    {
        goToConversation();
        m_hands->press(Qt::Key_Q);
        const QString confirm = say("mado::QuestionPage", "Confirm and record");
        m_hands->press(Qt::Key_1);
        for (int answer = 0; answer < 8 && !m_hands->sees(confirm); ++answer)
            m_hands->press(Qt::Key_2);
        QVERIFY(m_hands->sees(confirm));
        m_hands->press(Qt::Key_Return);
        QVERIFY(!m_hands->sees(confirm));
        MADO_SOON(isSettled());
    }

    void returning_and_taking_it_back()
    {
        goToConversation();
        doByName("Return to queue");
        MADO_SOON(person() && !person()->owner);
        MADO_SOON(desk().canUndo());
        QVERIFY2(inLog() || inQueue(), "no button may be left with the keys after returning");
        m_hands->press(Qt::Key_Z);
        MADO_SOON(isMine());
        MADO_SOON(inLog());
    }

    void locking_and_unlocking()
    {
        goToConversation();
        m_hands->press(Qt::Key_L, Qt::ControlModifier);
        MADO_SOON(m_console->window().isLocked());
        QVERIFY(!m_hands->sees(u"家族は県外"_s));
        m_hands->type(m_training.password());
        m_hands->press(Qt::Key_Return);
        MADO_SOON(!m_console->window().isLocked());
        QVERIFY(inLog());
    }

    void calling_back()
    {
        goToConversation();
        m_hands->press(Qt::Key_B);
        m_hands->press(Qt::Key_Return); // the first of the times offered
        MADO_SOON(person() && person()->call);
        m_hands->press(Qt::Key_G);
        m_hands->press(Qt::Key_C);
        m_hands->press(Qt::Key_V);
        MADO_SOON(m_hands->sees(u"09000000012"_s));
        m_hands->press(Qt::Key_2);
        m_hands->press(Qt::Key_C);
        MADO_SOON(desk().outboxCount() == 0 && person()->call && person()->call->unanswered == 1);
        QVERIFY(!m_hands->sees(u"09000000012"_s));
        m_hands->press(Qt::Key_1);
        m_hands->press(Qt::Key_C);
        MADO_SOON(desk().outboxCount() == 0 && !person()->call);
        m_hands->press(Qt::Key_G);
        m_hands->press(Qt::Key_T);
        QVERIFY(inLog() || inQueue());
    }

    void handing_over_and_withdrawing()
    {
        goToConversation();
        m_hands->press(Qt::Key_H);
        const QString choose = say("mado::HandOverSheet", "Choose who takes it over.");
        MADO_SOON(m_hands->sees(choose));
        m_hands->press(Qt::Key_Down);
        QVERIFY(!m_hands->sees(choose));
        const QString next = say("mado::HandOverSheet", "What to do next");
        tabTo([&] { return field() && field()->accessibleName() == next; });
        QVERIFY(field());
        m_hands->compose(u"30分後に体温を聞く。"_s);
        m_hands->press(Qt::Key_Return, Qt::ControlModifier);
        MADO_SOON(person() && person()->handOver);
        MADO_SOON(inLog());
        doByName("Withdraw the hand-over");
        MADO_SOON(person() && !person()->handOver && isMine());
        MADO_SOON(inLog());
    }

    void closing_and_undoing_it()
    {
        goToConversation();
        m_hands->press(Qt::Key_E);
        QVERIFY(m_hands->sees(say("mado::CloseCard", "How it ended")));
        m_hands->press(Qt::Key_1);
        m_hands->press(Qt::Key_Tab);
        for (int step = 0; step < 3 && focusedButton() != say("mado::CloseCard", "None"); ++step)
            m_hands->press(Qt::Key_Right);
        m_hands->press(Qt::Key_Space);
        tabTo([&] { return field() != nullptr; });
        QVERIFY(field());
        m_hands->compose(u"救急隊が到着した。"_s);
        m_hands->press(Qt::Key_Return, Qt::ControlModifier);
        MADO_SOON(person() && person()->closed);
        MADO_SOON(desk().canUndo());
        QVERIFY2(inLog() || inQueue(), "no button may be left with the keys after closing");
        m_hands->press(Qt::Key_Z);
        MADO_SOON(isMine());
    }

    void taking_over_what_a_colleague_hands_over()
    {
        m_other.follow();
        QVERIFY(m_other.answerAll(feverish()));
        MADO_SOON(desk().queue().waitingCount() == 1);
        std::optional<ConsultationId> other;
        for (int row = 0; row < desk().queue().rowCount(); ++row) {
            const auto content = desk().queue().contentAt(row);
            if (const auto *one = std::get_if<Consultation>(&content); one && one->id != *m_person)
                other = one->id;
        }
        QVERIFY(other);
        const auto taken = colleague(*other, u"take-over"_s, {});
        const auto fence = taken["consultation"_L1]["owner"_L1]["fence"_L1].toInteger();
        QVERIFY(fence > 0);
        colleague(*other, u"hand-over"_s,
                  {{"fence"_L1, fence},
                   {"staff"_L1, desk().me().id.text()},
                   {"card"_L1, QJsonObject{{"situation"_L1, u"40代、38.9℃、4日目。"_s},
                                           {"promises"_L1, QString()},
                                           {"nextStep"_L1, u"体温を聞く。"_s},
                                           {"draft"_L1, u"そのあと、熱はいかがですか。"_s}}}});
        m_person = other;
        MADO_SOON(person() && person()->handOver);
        for (int step = 0; step < 4 && !inQueue(); ++step)
            m_hands->press(Qt::Key_Escape);
        m_hands->press(Qt::Key_Home); // what is offered to oneself comes first
        MADO_SOON(isMarked());
        m_hands->press(Qt::Key_Return);
        MADO_SOON(isLoaded());
        m_hands->press(Qt::Key_A);
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
