// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runner.h"
#include "tests/ui/desk/panel_bench.h"
#include "ui/desk/ask_sheet.h"
#include "ui/desk/hand_over_sheet.h"
#include "ui/desk/transcript_view.h"

#include <QComboBox>

using namespace mado;
using namespace mado::test;

namespace {

struct Bench : PanelBench
{
    using PanelBench::PanelBench;
    void key(Qt::Key which)
    {
        panel.focusLog();
        QTest::keyClick(part<TranscriptView>(), which);
    }
    AskSheet *sheet() const { return part<AskSheet>(); }
    QComboBox *to() const { return sheet()->findChild<QComboBox *>(); }
    ReplyField *words() const { return sheet()->findChild<ReplyField *>(); }
};

StaffName physician() { return {*StaffId::from(QStringLiteral("ono")), ja("小野"), Role::Physician}; }

} // namespace

class AskTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_asks_a_colleague_to_take_what_nobody_holds()
    {
        Bench t(mikan());
        QVERIFY(t.ready());
        t.desk.colleagues = {{physician(), 0, true}, {hasegawa(), 2, true}};
        t.desk.consultations.insert(p1.text(), newer(taken(mikan(), hasegawa(), evening(), 3)));
        t.key(Qt::Key_A);
        QVERIFY(t.sheet() && t.sheet()->isOpen());
        QTRY_COMPARE(t.to()->count(), 2);
        QCOMPARE(t.sheet()->asked()->to, hasegawa().id); // a nurse for a nurse's consultation, though she holds more
        t.words()->setText(ja("英語です"));
        QTest::keyClick(t.words(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(t.desk.asks.size(), 1);
        QCOMPARE(t.desk.asks.first(), (AskColleague{hasegawa().id, ja("英語です")}));
        QTRY_VERIFY(!t.sheet()->isOpen());
        QCOMPARE(t.desk.takenOver.size(), 0);
    }

    void the_button_beside_taking_over_does_the_same()
    {
        Bench t(mikan());
        QVERIFY(t.ready());
        QVERIFY(t.button(QStringLiteral("Take over")));
        t.button(QStringLiteral("Ask a colleague"))->click();
        QVERIFY(t.sheet() && t.sheet()->isOpen());
    }

    void nobody_is_chosen_who_is_not_there_and_choosing_them_says_so()
    {
        Bench t(mikan());
        QVERIFY(t.ready());
        t.desk.colleagues = {{hasegawa(), 0, false}};
        t.key(Qt::Key_A);
        QTRY_COMPARE(t.to()->count(), 1);
        QVERIFY(!t.sheet()->asked());
        QVERIFY(t.to()->itemText(0).contains(QStringLiteral("not connected")));
        t.to()->setCurrentIndex(0);
        QVERIFY(t.sheet()->asked());
        QVERIFY(t.sheet()->message().contains(QStringLiteral("may not see it")));
    }

    void what_somebody_holds_is_not_asked_of_others()
    {
        Bench t(mine(mikan()));
        QVERIFY(t.ready());
        t.key(Qt::Key_A);
        QVERIFY(!t.sheet());
        t.panel.show(taken(mikan(), hasegawa(), evening(), 7));
        t.key(Qt::Key_A);
        QVERIFY(!t.sheet());
    }

    void what_one_is_asked_oneself_is_accepted_by_the_same_key()
    {
        Consultation asked = mine(mikan());
        asked.assigned = Assignment{hasegawa(), evening(), evening().addSecs(60)};
        Bench t(asked);
        QVERIFY(t.ready());
        QVERIFY(t.shows(QStringLiteral("asks you to take this")));
        t.key(Qt::Key_A);
        QCOMPARE(t.desk.takenOver.size(), 1);
        QVERIFY(!t.sheet());
    }

    void refused_it_says_who_has_it_and_keeps_the_words()
    {
        Bench t(mikan());
        QVERIFY(t.ready());
        t.desk.colleagues = {{hasegawa(), 0, true}};
        t.key(Qt::Key_A);
        QTRY_VERIFY(t.sheet()->asked());
        t.words()->setText(ja("英語です"));
        t.desk.error = AppError{AppError::Kind::Refused, QStringLiteral("lease.taken"), std::nullopt};
        Q_EMIT t.sheet()->accepted();
        QTRY_VERIFY(!t.sheet()->message().isEmpty());
        QVERIFY(t.sheet()->isOpen());
        QCOMPARE(t.words()->text(), ja("英語です"));
    }

    void offline_nobody_is_asked()
    {
        Bench t(mikan());
        QVERIFY(t.ready());
        t.panel.setConnection(away);
        QVERIFY(!t.button(QStringLiteral("Ask a colleague"))->isEnabled());
        t.key(Qt::Key_A);
        QVERIFY(!t.sheet());
    }
};

MADO_TEST(AskTest)
#include "ask_test.moc"
