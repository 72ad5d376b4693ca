// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runner.h"
#include "tests/ui/shell/desk_sample.h"
#include "ui/desk/note_editor.h"
#include "ui/desk/reply_field.h"
#include "ui/desk/transcript_view.h"

#include <QSignalSpy>

using namespace mado;
using namespace mado::test;

namespace {

const ConsultationId p3 = *ConsultationId::from(QStringLiteral("p3"));

/// A window in which p3 is the nurse's own and p1 waits.
struct Bench : Console
{
    Bench()
    {
        desk.profile.id = saeki().id;
        fill();
        Q_EMIT desk.queueChanged({{held()}, {}});
        open("p3");
        window->activateWindow();
    }
    bool ready() { return QTest::qWaitForWindowActive(window.get(), 20000); }
    Consultation held() const { return taken(*page->queue().find(p3), saeki(), evening(), 4); }
    TranscriptView *log() const { return window->findChild<TranscriptView *>(); }
    ReplyField *noteField() const { return window->findChild<NoteEditor *>()->findChild<ReplyField *>(); }
    /// What the server hands out.
    void offerNext()
    {
        desk.next = taken(*page->queue().find(p1()), saeki(), evening(), 9);
        desk.held = true;
        page->focusQueue();
        page->takeNext();
    }
    void writeNote()
    {
        page->writeNote();
        QTest::keyClicks(noteField(), QStringLiteral("lives alone"));
    }
    OutboxItem refusedCall(const char *code) const
    {
        return {CommandKey::random(),
                1,
                p3,
                RecordCall{4, CallOutcome::Reached, {}, ja("熱は下がった"), {}, evening()},
                evening(),
                OutboxState::Refused,
                Problem{409, QString::fromLatin1(code), local("移りました", "It went to others"), {}}};
    }
    static ConsultationId p1() { return *ConsultationId::from(QStringLiteral("p1")); }
};

} // namespace

class LateAnswersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void taking_next_opens_the_conversation_and_gives_it_the_keyboard()
    {
        Bench t;
        QVERIFY(t.ready());
        t.offerNext();
        t.desk.answerHeld();
        QTRY_COMPARE(t.page->shown(), std::optional(Bench::p1()));
        QCOMPARE(t.window->focusWidget(), t.log());
    }

    void whoever_writes_meanwhile_goes_on_where_they_are_and_is_told()
    {
        Bench t;
        QVERIFY(t.ready());
        QSignalSpy said(t.page, &DeskPage::said);
        t.offerNext();
        t.writeNote();
        t.desk.answerHeld();
        QTRY_COMPARE(said.count(), 1);
        QCOMPARE(t.page->shown(), std::optional(p3));
        QCOMPARE(t.window->focusWidget(), t.noteField());
        QCOMPARE(t.noteField()->text(), QStringLiteral("lives alone"));
    }

    void whoever_answers_questions_by_symptom_meanwhile_goes_on_with_them()
    {
        Bench t;
        QVERIFY(t.ready());
        QSignalSpy said(t.page, &DeskPage::said);
        t.offerNext();
        t.page->askQuestions();
        QWidget *const questions = t.window->focusWidget();
        QTest::keyClick(questions, Qt::Key_1);
        t.desk.answerHeld();
        QTRY_COMPARE(said.count(), 1);
        QCOMPARE(t.window->focusWidget(), questions);
        QCOMPARE(t.page->shown(), std::optional(p3));
    }

    void a_window_that_closes_meanwhile_is_left_alone()
    {
        Bench t;
        t.offerNext();
        t.window.reset();
        t.desk.answerHeld();
        QCoreApplication::processEvents();
    }

    void undoing_gives_the_keyboard_to_the_conversation_it_brings_back()
    {
        Bench t;
        QVERIFY(t.ready());
        giveBack(t);
        t.page->undo();
        QTRY_COMPARE(t.window->focusWidget(), t.log());
        QCOMPARE(t.page->shown(), std::optional(p3));
    }

    void a_late_undo_leaves_the_keyboard_with_whoever_writes_elsewhere()
    {
        Bench t;
        QVERIFY(t.ready());
        giveBack(t);
        t.open("p1");
        t.page->focusQueue();
        t.desk.held = true;
        t.page->undo();
        t.writeNote();
        t.desk.answerHeld();
        QTRY_COMPARE(t.desk.takenBack.size(), 1);
        QCoreApplication::processEvents();
        QCOMPARE(t.page->shown(), std::optional(Bench::p1()));
        QCOMPARE(t.window->focusWidget(), t.noteField());
    }

    void a_refused_call_of_a_lost_lease_becomes_a_note_of_whoever_made_it()
    {
        Bench t;
        const OutboxItem item = t.refusedCall("lease.stale");
        Q_EMIT t.desk.outboxChanged({{item}, {}});
        QVERIFY(t.desk.keptAsNotes.isEmpty()); // still mine here: it may go again as a call
        const Consultation lost = taken(t.held(), hasegawa(), evening(), 5);
        Q_EMIT t.desk.queueChanged({{lost}, {}});
        QTRY_COMPARE(t.desk.keptAsNotes.size(), 1);
        QCOMPARE(t.desk.keptAsNotes.first().first, item.key);
        QVERIFY(t.desk.keptAsNotes.first().second.contains(ja("熱は下がった")));
        Q_EMIT t.desk.queueChanged({{lost}, {}});
        QCOMPARE(t.desk.keptAsNotes.size(), 1);
    }

    void a_call_refused_for_what_it_says_stays_with_its_author()
    {
        Bench t;
        Q_EMIT t.desk.queueChanged({{}, {p3}});
        Q_EMIT t.desk.outboxChanged({{t.refusedCall("call.time_invalid")}, {}});
        QVERIFY(t.desk.keptAsNotes.isEmpty());
    }

private:
    static void giveBack(Bench &t)
    {
        Consultation free = t.held();
        free.owner.reset();
        free.revision += 10;
        t.desk.consultations.insert(p3.text(), free);
        t.page->giveBack();
        QTRY_VERIFY(t.page->canUndo());
        Consultation mineAgain = t.held();
        mineAgain.revision += 20;
        t.desk.consultations.insert(p3.text(), mineAgain);
    }
};

MADO_TEST(LateAnswersTest)
#include "late_answers_test.moc"
