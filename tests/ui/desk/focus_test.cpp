// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runner.h"
#include "tests/ui/desk/panel_bench.h"
#include "ui/desk/draft_card.h"
#include "ui/desk/transcript_view.h"
#include "ui/desk/typing.h"

#include <QSignalSpy>

using namespace mado;
using namespace mado::test;

/// Where the keys go when what had them goes away by itself.
class FocusTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keys_that_still_come_after_a_lost_lease_act_on_nothing()
    {
        PanelBench t(mine(mikan()));
        QVERIFY(t.ready());
        QSignalSpy notes(&t.panel, &ConversationPanel::noteRequested);
        t.type(QStringLiteral("half a sen"));
        Consultation waitsAgain = newer(mikan());
        t.panel.refresh(waitsAgain);
        QCOMPARE(t.window.focusWidget(), t.part<DraftCard>());
        for (const Qt::Key key : {Qt::Key_T, Qt::Key_N, Qt::Key_U, Qt::Key_9, Qt::Key_Space, Qt::Key_Return})
            QTest::keyClick(t.window.focusWidget(), key);
        QVERIFY(t.desk.takenOver.isEmpty() && t.desk.levels.isEmpty());
        QCOMPARE(notes.count(), 0);
        QCOMPARE(t.part<DraftCard>()->text(), QStringLiteral("half a sen"));
        QTest::keyClick(t.part<DraftCard>(), Qt::Key_Escape);
        QCOMPARE(t.window.focusWidget(), t.part<TranscriptView>());
    }

    void an_empty_composer_that_goes_leaves_the_keys_to_the_conversation()
    {
        PanelBench t(mine(mikan()));
        QVERIFY(t.ready());
        t.field()->setFocus();
        t.panel.refresh(newer(taken(mikan(), hasegawa(), evening())));
        QCOMPARE(t.window.focusWidget(), t.part<TranscriptView>());
    }

    void whoever_accepts_a_hand_over_goes_on_in_the_reply_that_came_with_it()
    {
        PanelBench t(offered());
        QVERIFY(t.ready());
        answerWith(t);
        t.panel.focusLog();
        QTest::keyClick(t.part<TranscriptView>(), Qt::Key_A);
        QTRY_COMPARE(t.field()->text(), QStringLiteral("begun by another"));
        QCOMPARE(t.window.focusWidget(), t.field());
    }

    void whoever_writes_elsewhere_while_it_is_accepted_stays_there()
    {
        PanelBench t(offered());
        QTextEdit note(&t.window);
        note.show();
        QVERIFY(t.ready());
        answerWith(t);
        t.desk.held = true;
        t.panel.focusLog();
        QTest::keyClick(t.part<TranscriptView>(), Qt::Key_A);
        note.setFocus();
        t.desk.held = false;
        t.desk.answerHeld();
        QTRY_COMPARE(t.field()->text(), QStringLiteral("begun by another"));
        QCOMPARE(t.window.focusWidget(), &note);
    }

    void digits_for_questions_never_become_a_reply_when_a_take_over_answers_late()
    {
        PanelBench t(mikan());
        QWidget questions(&t.window);
        questions.setFocusPolicy(Qt::StrongFocus);
        questions.setProperty(answersByKeys, true);
        questions.show();
        QVERIFY(t.ready());
        answerWith(t);
        t.desk.held = true;
        t.panel.takeOver();
        QCOMPARE(t.desk.takenOver.size(), 1);
        questions.setFocus();
        t.desk.answerHeld();
        QTRY_VERIFY(t.field()->isVisible());
        QCoreApplication::processEvents();
        QCOMPARE(t.window.focusWidget(), &questions);
    }

private:
    static Consultation offered()
    {
        Consultation value = taken(mikan(), hasegawa(), evening().addSecs(-240), 7);
        value.handOver = PendingHandOver{hasegawa(),
                                         saeki(),
                                         {ja("安静時に息苦しい。"), {}, ja("住所を聞く。"), {}},
                                         evening(),
                                         evening().addSecs(120),
                                         true};
        return value;
    }
    static void answerWith(PanelBench &t)
    {
        t.desk.consultations.insert(p1.text(), newer(taken(mikan(), saeki(), evening(), 8)));
        t.desk.drafts.insert(p1.text(), Draft{QStringLiteral("begun by another"), 0, evening()});
    }
};

MADO_TEST(FocusTest)
#include "focus_test.moc"
