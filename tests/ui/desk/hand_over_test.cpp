// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runner.h"
#include "tests/ui/desk/panel_bench.h"
#include "ui/desk/hand_over_bar.h"
#include "ui/desk/hand_over_sheet.h"
#include "ui/desk/transcript_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

using namespace mado;
using namespace mado::test;

namespace {

PendingHandOver offerFrom(const StaffName &giver, const std::variant<Role, StaffName> &to)
{
    return {giver, to, {ja("安静時に息苦しい。"), {}, ja("住所を聞く。"), {}}, evening(), evening().addSecs(120),
            false};
}

/// A colleague's, offered to the nurse who looks at it.
Consultation offeredToMe()
{
    Consultation value = taken(mikan(), hasegawa(), evening().addSecs(-240), 7);
    value.handOver = offerFrom(hasegawa(), saeki());
    return value;
}

struct Bench : PanelBench
{
    using PanelBench::PanelBench;
    void key(Qt::Key which)
    {
        panel.focusLog();
        QTest::keyClick(part<TranscriptView>(), which);
    }
    HandOverSheet *sheet() const { return part<HandOverSheet>(); }
    QComboBox *to() const { return sheet()->findChild<QComboBox *>(); }
    QList<ReplyField *> fields() const { return sheet()->findChildren<ReplyField *>(); }
};

} // namespace

class HandOverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void h_opens_the_card_with_what_the_record_says()
    {
        Consultation shown = mine(mikan());
        shown.lastWords = ja("一人なので不安です");
        shown.call = PlannedCall{evening().addSecs(1800), 0, {}};
        Bench t(shown);
        QVERIFY(t.ready());
        t.key(Qt::Key_H);
        QVERIFY(t.sheet() && t.sheet()->isOpen());
        const HandOverCard card = HandOverSheet::prefilled(shown, Language::English);
        QVERIFY(card.situation.contains(QStringLiteral("Breathless at rest")));
        QVERIFY(card.situation.contains(shown.lastWords));
        QVERIFY(!card.promises.isEmpty() && !card.nextStep.isEmpty());
        QCOMPARE(t.fields().at(0)->text(), card.situation);
        QVERIFY(!t.sheet()->offer()); // nobody is chosen by default
        QVERIFY(t.sheet()->message().contains(QStringLiteral("Choose who")));
    }

    void it_goes_to_the_role_or_person_chosen()
    {
        Bench t(mine(mikan()));
        QVERIFY(t.ready());
        t.desk.colleagues = {{hasegawa(), 2}};
        t.desk.consultations.insert(p1.text(), newer(mine(mikan())));
        t.panel.startHandOver();
        QTRY_COMPARE(t.to()->count(), 6);
        t.to()->setCurrentIndex(2);
        t.fields().at(2)->setText(ja("住所を聞く。"));
        QCOMPARE(std::get<Role>(t.sheet()->offer()->to), Role::Physician);
        t.to()->setCurrentIndex(5);
        QTest::keyClick(t.fields().at(2), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(t.desk.offers.size(), 1);
        QCOMPARE(std::get<StaffId>(t.desk.offers.first().to), hasegawa().id);
        QCOMPARE(t.desk.offers.first().card.nextStep, ja("住所を聞く。"));
        QTRY_VERIFY(!t.sheet()->isOpen());
    }

    void the_unsent_reply_goes_along_only_when_ticked()
    {
        Bench t(mine(mikan()));
        QVERIFY(t.ready());
        t.type(QStringLiteral("begun"));
        t.panel.startHandOver();
        t.to()->setCurrentIndex(0);
        t.fields().at(2)->setText(QStringLiteral("next"));
        QVERIFY(!t.sheet()->offer()->card.draft);
        t.sheet()->findChild<QCheckBox *>()->setChecked(true);
        QCOMPARE(t.sheet()->offer()->card.draft, std::optional(QStringLiteral("begun")));
    }

    void a_refusal_keeps_the_card()
    {
        Bench t(mine(mikan()));
        QVERIFY(t.ready());
        t.panel.startHandOver();
        t.to()->setCurrentIndex(0);
        t.fields().at(2)->setText(QStringLiteral("next"));
        t.desk.error = AppError{AppError::Kind::Offline, {}, std::nullopt};
        QTest::keyClick(t.fields().at(2), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!t.sheet()->message().isEmpty());
        QVERIFY(t.sheet()->isOpen());
        QCOMPARE(t.fields().at(2)->text(), QStringLiteral("next"));
    }

    void the_receiver_reads_the_card_and_accepts_with_a()
    {
        Consultation shown = offeredToMe();
        shown.handOver->draftPassed = true;
        Bench t(shown);
        QVERIFY(t.ready());
        QVERIFY(t.shows(ja("住所を聞く。")));
        QVERIFY(!t.shows(QStringLiteral("took over first")));
        Consultation accepted = newer(taken(mikan(), saeki(), evening(), 8));
        t.desk.consultations.insert(p1.text(), accepted);
        // The store keeps it as the receiver's draft when the acceptance is answered.
        t.desk.drafts.insert(p1.text(), Draft{QStringLiteral("begun by another"), 0, evening()});
        t.key(Qt::Key_A);
        QTRY_COMPARE(t.desk.offerAnswers.size(), 1);
        QCOMPARE(t.desk.offerAnswers.first(), (AnswerHandOver{7, HandOverAnswer::Accept, {}}));
        QTRY_COMPARE(t.field()->text(), QStringLiteral("begun by another"));
        QVERIFY(!t.part<HandOverBar>()->isVisible());
    }

    void declining_with_d_needs_a_reason()
    {
        Bench t(offeredToMe());
        QVERIFY(t.ready());
        t.desk.consultations.insert(p1.text(), newer(taken(mikan(), hasegawa(), evening(), 7)));
        t.key(Qt::Key_D);
        auto *reason = t.part<HandOverBar>()->findChild<QLineEdit *>();
        QVERIFY(reason->isVisible());
        QTest::keyClick(reason, Qt::Key_Return);
        QVERIFY(t.desk.offerAnswers.isEmpty());
        QTest::keyClicks(reason, QStringLiteral("busy"));
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_COMPARE(t.desk.offerAnswers.size(), 1);
        QCOMPARE(t.desk.offerAnswers.first(), (AnswerHandOver{7, HandOverAnswer::Decline, QStringLiteral("busy")}));
        QTRY_VERIFY(!t.part<HandOverBar>()->isVisible());
    }

    void the_giver_sees_that_it_waits_and_may_withdraw()
    {
        Consultation shown = mine(mikan());
        shown.handOver = offerFrom(saeki(), Role::Physician);
        Bench t(shown);
        QVERIFY(t.ready());
        QVERIFY(t.shows(QStringLiteral("Handing over")));
        t.key(Qt::Key_A); // not the giver's to accept
        QVERIFY(t.desk.offerAnswers.isEmpty());
        t.desk.consultations.insert(p1.text(), newer(mine(mikan())));
        t.button(QStringLiteral("Withdraw"))->click();
        QTRY_COMPARE(t.desk.offerAnswers.size(), 1);
        QCOMPARE(t.desk.offerAnswers.first().answer, HandOverAnswer::Withdraw);
    }

    void an_offer_to_others_is_none_of_mine()
    {
        Consultation shown = offeredToMe();
        shown.handOver->to = Role::Physician;
        Bench t(shown);
        QVERIFY(t.ready());
        QVERIFY(!t.part<HandOverBar>()->isVisible());
        t.key(Qt::Key_A);
        QVERIFY(t.desk.offerAnswers.isEmpty());
        t.key(Qt::Key_H);
        QVERIFY(!t.sheet());
    }
};

MADO_TEST(HandOverTest)

#include "hand_over_test.moc"
