// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runner.h"
#include "tests/ui/desk/panel_bench.h"
#include "ui/desk/close_dialog.h"
#include "ui/desk/reply_bars.h"
#include "ui/desk/transcript_view.h"
#include "ui/shared/chip.h"

#include <QSignalSpy>

using namespace mado;
using namespace mado::test;

class ClosingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void digits_choose_and_ctrl_enter_finishes();
    void tab_and_arrows_choose_the_next_contact();
    void digits_in_the_record_are_text();
    void begun_reply_keeps_it_open_and_says_why();
    void replies_since_it_was_opened_are_counted();
    void refusal_keeps_what_was_entered();
    void escape_goes_back_to_the_conversation();
    void lost_lease_takes_the_form_away();
};

namespace {
CloseDialog *openForm(PanelBench &bench)
{
    bench.panel.startClosing();
    return bench.part<CloseDialog>();
}
QAbstractButton *chip(CloseDialog *form, int index) { return form->findChildren<Chip *>().at(index); }
} // namespace

void ClosingTest::digits_choose_and_ctrl_enter_finishes()
{
    PanelBench bench(mine(mikan()));
    QVERIFY(bench.ready());
    bench.desk.consultations.insert(p1.text(), closed(mine(mikan()), evening()));
    CloseDialog *form = openForm(bench);
    QTest::keyClick(bench.window.focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(bench.desk.closings.isEmpty());
    QTest::keyClick(bench.window.focusWidget(), Qt::Key_3);
    QCOMPARE(form->facts().result, std::optional(Disposition::TestingDesk));
    QVERIFY(bench.shows(QStringLiteral("Choose the next contact.")));
    chip(form, 0)->click();
    QVERIFY(form->canFinish());
    QTest::keyClick(bench.window.focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(bench.desk.closings.size(), 1);
    const Close &close = bench.desk.closings.at(0);
    QCOMPARE(close.disposition, Disposition::TestingDesk);
    QCOMPARE(close.nextContact, std::optional(evening().addSecs(3600)));
    QCOMPARE(close.fence, 1);
    QVERIFY(!form->isVisible());
    QVERIFY(bench.part<ClosedBar>()->isVisible());
}

void ClosingTest::tab_and_arrows_choose_the_next_contact()
{
    PanelBench bench(mine(mikan()));
    QVERIFY(bench.ready());
    bench.panel.propose(Disposition::TestingDesk, QStringLiteral("asked by symptom"));
    CloseDialog *form = openForm(bench);
    QTest::keyClick(bench.window.focusWidget(), Qt::Key_1);
    const auto words = [&] {
        const auto *button = qobject_cast<QAbstractButton *>(bench.window.focusWidget());
        return button ? button->text() : QString();
    };
    QTest::keyClick(bench.window.windowHandle(), Qt::Key_Tab); // the choices are one stop: arrows lead through them
    QVERIFY(words().startsWith(QStringLiteral("In 1 hour")));
    QTest::keyClick(bench.window.windowHandle(), Qt::Key_Right);
    QTest::keyClick(bench.window.windowHandle(), Qt::Key_Right);
    QCOMPARE(words(), QStringLiteral("None"));
    QTest::keyClick(bench.window.windowHandle(), Qt::Key_Space);
    QVERIFY(form->facts().next == NextContact::None);
    QCOMPARE(form->facts().result, std::optional(Disposition::Advised119));
}

void ClosingTest::digits_in_the_record_are_text()
{
    PanelBench bench(mine(mikan()));
    QVERIFY(bench.ready());
    CloseDialog *form = openForm(bench);
    auto *record = form->findChild<ReplyField *>();
    record->setFocus();
    QTest::keyClicks(record, QStringLiteral("119"));
    QCOMPARE(form->facts().note, QStringLiteral("119"));
    QCOMPARE(form->facts().result, std::nullopt);
}

void ClosingTest::begun_reply_keeps_it_open_and_says_why()
{
    PanelBench bench(mine(mikan()));
    QVERIFY(bench.ready());
    bench.type(QStringLiteral("unsent"));
    CloseDialog *form = openForm(bench);
    QTest::keyClick(bench.window.focusWidget(), Qt::Key_1);
    chip(form, 0)->click();
    QVERIFY(!form->canFinish());
    QVERIFY(bench.shows(QStringLiteral("A reply is begun but not sent.")));
    form->dismiss();
    bench.send();
    bench.queueReply("unsent", OutboxState::Waiting, 0);
    form = openForm(bench);
    QVERIFY(form->facts().unsettled);
    QVERIFY(!form->facts().draft);
    QVERIFY(bench.shows(QStringLiteral("The outbox still holds something")));
}

void ClosingTest::replies_since_it_was_opened_are_counted()
{
    PanelBench bench(mine(mikan()));
    bench.tell();
    QVERIFY(bench.ready());
    openForm(bench);
    bench.resident("いま119番に電話しました", 0);
    QVERIFY(bench.shows(QStringLiteral("Replies since this was opened: 1")));
    QTest::mouseClick(bench.button(QStringLiteral("See the conversation")), Qt::LeftButton);
    QVERIFY(!bench.part<CloseDialog>()->isVisible());
    QCOMPARE(bench.window.focusWidget(), bench.part<TranscriptView>());
}

void ClosingTest::refusal_keeps_what_was_entered()
{
    PanelBench bench(mine(mikan()));
    QVERIFY(bench.ready());
    CloseDialog *form = openForm(bench);
    QTest::keyClick(bench.window.focusWidget(), Qt::Key_5);
    chip(form, 1)->click();
    const Problem why{409, QStringLiteral("lease.stale"), local("担当が外れています", "You no longer hold this."), {}};
    bench.desk.error = AppError{AppError::Kind::Refused, {}, why};
    QTest::keyClick(bench.window.focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(form->isVisible());
    QVERIFY(bench.shows(QStringLiteral("You no longer hold this.")));
    QCOMPARE(form->facts().result, std::optional(Disposition::SelfCare));
}

void ClosingTest::escape_goes_back_to_the_conversation()
{
    PanelBench bench(mine(mikan()));
    QVERIFY(bench.ready());
    CloseDialog *form = openForm(bench);
    QTest::keyClick(bench.window.focusWidget(), Qt::Key_Escape);
    QVERIFY(!form->isVisible());
    QVERIFY(bench.desk.closings.isEmpty());
}

void ClosingTest::lost_lease_takes_the_form_away()
{
    PanelBench bench(mine(mikan()));
    QVERIFY(bench.ready());
    CloseDialog *form = openForm(bench);
    bench.panel.refresh(newer(taken(mikan(), hasegawa(), evening())));
    QVERIFY(!form->isVisible());
}

MADO_TEST(ClosingTest)

#include "closing_test.moc"
