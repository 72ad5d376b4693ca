// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runner.h"
#include "tests/ui/shell/desk_sample.h"
#include "ui/shared/announcer.h"
#include "ui/shared/text_label.h"
#include "ui/shell/desk_frame.h"
#include "ui/shell/duty_toasts.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/toasts.h"
#include "ui/shell/typing_pause.h"

#include <QAbstractButton>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QSignalSpy>

using namespace mado;
using namespace mado::test;

namespace {

/// The window with what its notices say, in English.
struct Notices : Console
{
    explicit Notices(Role role = Role::Nurse)
    {
        desk.profile.role = role;
        page = new DeskPage(theme, desk, clock);
        window->showDesk(page, people, {QStringLiteral("0.1"), {ja("神奈川県"), QStringLiteral("Kanagawa")}, true});
        window->setLanguage(Language::English);
        go(online());
        Q_EMIT desk.queueChanged({{mine(mikan())}, {}});
    }
    bool say(const QString &words) const
    {
        for (auto *label : window->findChild<Toasts *>()->findChildren<TextLabel *>()) {
            if (label->text().contains(words) && label->parentWidget()->isVisible())
                return true;
        }
        return false;
    }
    void outbox(OutboxState state, const char *key = "k1")
    {
        const Reply reply{1, QStringLiteral("39.1"), evening(), 0, false};
        Q_EMIT desk.outboxChanged(
            {{OutboxItem{*CommandKey::from(QLatin1String(key)), 1, mikan().id, reply, evening(), state, {}}}, {}});
    }
    void goes(const char *key) { Q_EMIT desk.outboxChanged({{}, {*CommandKey::from(QLatin1String(key))}}); }
    void outboxEmpties() { goes("k1"); }
    /// A message as LINE's answer left it.
    void message(const char *id, SendStage stage, const StaffName &by = saeki(),
                 const ConversationId &in = mikan().conversation, int minutesAgo = 1)
    {
        const StaffMessage words{by, QStringLiteral("39.1"), {}, {stage, QStringLiteral("line.rejected")}};
        const Entry entry{*EntryId::from(QLatin1String(id)), 1, evening().addSecs(-60 * minutesAgo), words};
        Q_EMIT desk.transcriptChanged({in, {entry}});
    }
    QAbstractButton *toastButton(const char *words) const
    {
        for (auto *button : window->findChild<Toasts *>()->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->text() == QLatin1String(words))
                return button;
        }
        return nullptr;
    }
};

/// What a screen reader is given to speak of the notices.
struct Heard
{
    explicit Heard(const Notices &notices)
    {
        auto *toasts = notices.window->findChild<Toasts *>();
        for (auto *announcer : toasts->parentWidget()->findChildren<Announcer *>(Qt::FindDirectChildrenOnly))
            QObject::connect(announcer, &Announcer::said, toasts,
                             [all = &all](const QString &words) { *all << words; });
    }
    QStringList all;
};

} // namespace

class NoticesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void one_in_my_care_that_became_an_emergency_is_said_until_it_is_over()
    {
        Notices t;
        QVERIFY(t.exposed());
        QSignalSpy rings(t.window.get(), &MainWindow::ring);
        Consultation one = mine(mikan());
        one.id = *ConsultationId::from(QStringLiteral("calm"));
        one.risk.byRules = RiskLevel::Moderate;
        one.risk.byStaff.reset();
        Q_EMIT t.desk.queueChanged({{one}, {}});
        QVERIFY(!t.say(QStringLiteral("an emergency now")));
        one.risk.byRules = RiskLevel::Emergency;
        ++one.revision;
        Q_EMIT t.desk.queueChanged({{one}, {}});
        QVERIFY(t.say(QStringLiteral("One of your consultations is an emergency now")));
        QVERIFY(t.say(one.caseNumber));
        QVERIFY(!rings.isEmpty() && rings.last().at(0).value<Ring>() == Ring::Emergency);
        Q_EMIT t.desk.queueChanged({{}, {one.id}});
        QVERIFY(!t.say(QStringLiteral("an emergency now")));
    }

    void whoever_looks_at_the_one_that_became_an_emergency_needs_no_notice()
    {
        Notices t;
        QVERIFY(QTest::qWaitForWindowActive(t.window.get(), 20000));
        Consultation one = mine(mikan());
        one.id = *ConsultationId::from(QStringLiteral("calm"));
        one.risk.byRules = RiskLevel::Moderate;
        one.risk.byStaff.reset();
        Q_EMIT t.desk.queueChanged({{one}, {}});
        one.risk.byRules = RiskLevel::Emergency;
        ++one.revision;
        Q_EMIT t.desk.queueChanged({{one}, {}});
        auto *duty = t.window->findChild<DutyToasts *>();
        duty->tick();
        QVERIFY(t.say(QStringLiteral("an emergency now")));
        t.page->open(one.id);
        duty->tick();
        QVERIFY(!t.say(QStringLiteral("an emergency now")));
    }

    void what_was_not_sent_is_said_wherever_one_looks_until_it_is_settled()
    {
        Notices t;
        QVERIFY(t.exposed());
        t.outbox(OutboxState::Waiting);
        QVERIFY(!t.say(QStringLiteral("Not sent")));
        t.outbox(OutboxState::Refused);
        QVERIFY(t.say(QStringLiteral("Not sent: 1")));
        QVERIFY2(!t.say(QStringLiteral("39.1")), "no message stands in a notice");
        t.outbox(OutboxState::Sending);
        QVERIFY(!t.say(QStringLiteral("Not sent")));
    }

    void what_line_refused_is_said_and_what_it_refused_long_ago_is_not()
    {
        Notices t;
        QVERIFY(t.exposed());
        t.message("e1", SendStage::Failed, saeki(), mikan().conversation, 60);
        QVERIFY(!t.say(QStringLiteral("Not sent")));
        t.message("e2", SendStage::Failed);
        QVERIFY(t.say(QStringLiteral("Not sent: 1")));
        t.message("e2", SendStage::AcceptedByLine);
        QVERIFY(!t.say(QStringLiteral("Not sent")));
    }

    void what_colleagues_wrote_or_belongs_to_nobody_here_is_not_ones_own_failure()
    {
        Notices t;
        QVERIFY(t.exposed());
        t.message("e1", SendStage::Failed, hasegawa());
        t.message("e2", SendStage::Failed, saeki(), *ConversationId::from(QStringLiteral("elsewhere")));
        QVERIFY(!t.say(QStringLiteral("Not sent")));
        Consultation hers = taken(mikan(), hasegawa(), evening());
        hers.revision += 10;
        Q_EMIT t.desk.queueChanged({{hers}, {}});
        t.message("e3", SendStage::Failed);
        QVERIFY(!t.say(QStringLiteral("Not sent")));
    }

    void what_wants_a_second_look_is_unsent_too_and_all_are_counted_together()
    {
        Notices t;
        QVERIFY(t.exposed());
        t.outbox(OutboxState::NeedsLook, "k1");
        QVERIFY(t.say(QStringLiteral("Not sent: 1")));
        t.outbox(OutboxState::Refused, "k2");
        t.message("e1", SendStage::Failed);
        QVERIFY(t.say(QStringLiteral("Not sent: 3")));
        t.goes("k2");
        QVERIFY(t.say(QStringLiteral("Not sent: 2")));
    }

    void the_same_failure_is_said_once_and_leads_to_where_it_is()
    {
        Notices t;
        QVERIFY(t.exposed());
        t.outbox(OutboxState::Refused);
        t.window->findChild<DeskFrame *>()->pages().go(Place::Calls);
        QVERIFY(t.toastButton("Open"));
        t.toastButton("Open")->click();
        QVERIFY(!t.say(QStringLiteral("Not sent")));
        QVERIFY(t.page->shown() == mikan().id);
        QVERIFY(t.window->findChild<DeskFrame *>()->pages().place() == Place::Desk);
        t.window->findChild<DeskFrame *>()->pages().go(Place::Calls);
        t.outbox(OutboxState::NeedsLook); // the same words, still in their author's hands
        QVERIFY(!t.say(QStringLiteral("Not sent")));
        t.outbox(OutboxState::Refused, "k2");
        QVERIFY(t.say(QStringLiteral("Not sent: 2")));
    }

    void whoever_looks_at_what_was_not_sent_needs_no_notice()
    {
        Notices t;
        QVERIFY(QTest::qWaitForWindowActive(t.window.get(), 20000));
        t.page->open(mikan().id);
        t.outbox(OutboxState::Refused);
        QVERIFY(!t.say(QStringLiteral("Not sent")));
        t.window->findChild<DeskFrame *>()->pages().go(Place::Calls);
        t.outbox(OutboxState::Refused, "k2");
        QVERIFY(t.say(QStringLiteral("Not sent: 2")));
    }

    void what_waited_offline_is_said_to_have_gone_but_not_what_was_taken_back()
    {
        for (const bool takenBack : {true, false}) {
            Notices t;
            QVERIFY(t.exposed());
            t.go(Console::offline());
            t.outbox(OutboxState::Waiting);
            t.go(Console::online());
            if (!takenBack)
                t.outbox(OutboxState::Sending);
            t.outboxEmpties();
            QCOMPARE(t.say(QStringLiteral("everything was sent")), !takenBack);
        }
    }

    void what_went_at_once_is_not_said_and_what_waited_only_when_all_of_it_has_gone()
    {
        Notices t;
        QVERIFY(t.exposed());
        t.outbox(OutboxState::Waiting);
        t.outbox(OutboxState::Sending);
        t.outboxEmpties();
        QVERIFY(!t.say(QStringLiteral("everything was sent")));
        t.go(Console::offline());
        t.outbox(OutboxState::Waiting, "k2");
        t.outbox(OutboxState::Waiting, "k3");
        t.go(Console::online());
        t.outbox(OutboxState::Checking, "k2");
        t.outbox(OutboxState::Sending, "k3");
        t.goes("k3");
        QVERIFY(!t.say(QStringLiteral("everything was sent")));
        t.goes("k2");
        QVERIFY(t.say(QStringLiteral("everything was sent")));
    }

    void a_screen_reader_hears_each_notice_once_and_by_its_own_words()
    {
        Notices t;
        QVERIFY(t.exposed());
        const Heard heard(t);
        Q_EMIT t.desk.queueChanged({{waiting(QStringLiteral("e"), RiskLevel::Emergency, 0)}, {}});
        QCOMPARE(heard.all.filter(QStringLiteral("An emergency has come in")).size(), 1);
        t.outbox(OutboxState::Refused);
        t.go(Console::offline());
        t.outbox(OutboxState::Waiting, "k2");
        t.go(Console::online());
        t.outbox(OutboxState::Sending, "k2");
        t.outbox(OutboxState::Sending);
        t.goes("k1");
        t.goes("k2");
        QCOMPARE(heard.all.filter(QStringLiteral("An emergency has come in")).size(), 1);
        QCOMPARE(heard.all.filter(QStringLiteral("Not sent: 1")).size(), 1);
        QCOMPARE(heard.all.filter(QStringLiteral("everything was sent")).size(), 1);
    }

    void a_screen_reader_hears_nothing_while_somebody_writes_but_an_emergency()
    {
        Notices t;
        QVERIFY(t.exposed());
        const Heard heard(t);
        QLineEdit field(t.window.get());
        field.show();
        QTest::keyClicks(&field, QStringLiteral("38.5"));
        t.outbox(OutboxState::Refused);
        QVERIFY(heard.all.filter(QStringLiteral("Not sent")).isEmpty());
        Q_EMIT t.desk.queueChanged({{waiting(QStringLiteral("e"), RiskLevel::Emergency, 0)}, {}});
        QCOMPARE(heard.all.filter(QStringLiteral("An emergency has come in")).size(), 1);
        t.window->findChild<TypingPause *>()->end();
        QCOMPARE(heard.all.filter(QStringLiteral("Not sent: 1")).size(), 1);
    }

    void writing_is_letters_in_a_field_that_takes_them()
    {
        Notices t;
        QVERIFY(t.exposed());
        auto *typing = t.window->findChild<TypingPause *>();
        QLineEdit field(t.window.get());
        field.show();
        QTest::keyClick(&field, Qt::Key_Left);
        QTest::keyClick(&field, Qt::Key_Escape);
        QVERIFY(!typing->types());
        field.setReadOnly(true);
        QTest::keyClicks(&field, QStringLiteral("j"));
        QVERIFY(!typing->types());
        QTest::keyClicks(t.window.get(), QStringLiteral("j")); // a command of the list
        QVERIFY(!typing->types());
        field.setReadOnly(false);
        QTest::keyClicks(&field, QStringLiteral("3"));
        QVERIFY(typing->types());
    }

    void supervisors_hear_how_many_wait_beyond_their_goal_and_nurses_do_not()
    {
        for (const Role role : {Role::Supervisor, Role::Nurse}) {
            Notices t(role);
            QVERIFY(t.exposed());
            Q_EMIT t.desk.queueChanged({{waiting(QStringLiteral("w"), RiskLevel::Moderate, 40)}, {}});
            QCOMPARE(t.say(QStringLiteral("Waiting beyond the goal: 1")), role == Role::Supervisor);
            Q_EMIT t.desk.queueChanged({{}, {*ConsultationId::from(QStringLiteral("w"))}});
            QVERIFY(!t.say(QStringLiteral("Waiting beyond the goal")));
        }
    }

    void while_somebody_writes_only_an_emergency_breaks_in_and_the_rest_comes_in_the_pause()
    {
        Notices t;
        QVERIFY(t.exposed());
        QLineEdit field(t.window.get());
        field.show();
        QTest::keyClicks(&field, QStringLiteral("38.5"));
        t.outbox(OutboxState::Refused);
        QVERIFY(!t.say(QStringLiteral("Not sent")));
        Q_EMIT t.desk.queueChanged({{waiting(QStringLiteral("e"), RiskLevel::Emergency, 0)}, {}});
        QVERIFY(t.say(QStringLiteral("An emergency has come in")));
        QVERIFY(!t.say(QStringLiteral("Not sent")));
        t.window->findChild<TypingPause *>()->end();
        QVERIFY(t.say(QStringLiteral("Not sent: 1")));
    }

    void composing_with_an_input_method_is_writing_and_sending_is_not()
    {
        Notices t;
        QVERIFY(t.exposed());
        QLineEdit field(t.window.get());
        field.show();
        QTest::keyClick(&field, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!t.window->findChild<TypingPause *>()->types());
        QInputMethodEvent preedit(QStringLiteral("ねつ"), {});
        QCoreApplication::sendEvent(&field, &preedit);
        QVERIFY(t.window->findChild<TypingPause *>()->types());
    }

    void that_the_outbox_is_empty_waits_for_the_pause_too()
    {
        Notices t;
        QVERIFY(t.exposed());
        t.go(Console::offline());
        t.outbox(OutboxState::Waiting);
        t.go(Console::online());
        t.outbox(OutboxState::Sending);
        QLineEdit field(t.window.get());
        field.show();
        QTest::keyClicks(&field, QStringLiteral("38"));
        t.outboxEmpties();
        QVERIFY(!t.say(QStringLiteral("everything was sent")));
        t.window->findChild<TypingPause *>()->end();
        QVERIFY(t.say(QStringLiteral("everything was sent")));
    }

    void what_is_settled_before_the_pause_is_never_said()
    {
        Notices t;
        QVERIFY(t.exposed());
        QLineEdit field(t.window.get());
        field.show();
        QTest::keyClicks(&field, QStringLiteral("38"));
        t.outbox(OutboxState::Refused);
        t.outbox(OutboxState::Sending);
        t.window->findChild<TypingPause *>()->end();
        QVERIFY(!t.say(QStringLiteral("Not sent")));
    }
};

MADO_TEST(NoticesTest)
#include "notices_test.moc"
