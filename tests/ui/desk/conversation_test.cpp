// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/elided.h"
#include "tests/support/runner.h"
#include "tests/ui/desk/panel_bench.h"
#include "ui/desk/close_dialog.h"
#include "ui/desk/conversation_banners.h"
#include "ui/desk/draft_card.h"
#include "ui/desk/reply_bars.h"
#include "ui/desk/result_choice.h"
#include "ui/desk/transcript_view.h"
#include "ui/desk/wait_clock.h"
#include "ui/shared/banner.h"

#include <QInputMethodEvent>
#include <QLabel>
#include <QSignalSpy>
#include <QTranslator>

using namespace mado;
using namespace mado::test;

class ConversationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waiting_person_has_a_bar_instead_of_a_composer();
    void taking_over_by_key_gives_the_focus_to_the_composer();
    void late_takeover_leaves_the_keyboard_with_whoever_writes_elsewhere();
    void colleague_who_was_faster_is_named();
    void wait_shows_its_goal_and_turns_red_past_it();
    void closed_consultation_says_how_it_ended();
    void blocked_resident_is_announced();
    void emergency_stays_in_sight_whoever_has_it();
    void signs_of_danger_are_read_whole_in_a_narrow_pane();
    void keys_in_the_log_reply_note_finish_and_leave();
    void refused_reply_is_sent_again_from_its_row();
    void failed_line_message_goes_back_into_the_reply();
    void older_revision_is_ignored();
    void names_are_plain_text();
    void pane_can_be_as_narrow_as_460();
    void words_change_while_the_window_stands();
};

void ConversationTest::waiting_person_has_a_bar_instead_of_a_composer()
{
    PanelBench bench(mikan());
    QVERIFY(bench.ready());
    QVERIFY(bench.part<WaitingBar>()->isVisible());
    QVERIFY(!bench.part<Composer>()->isVisible());
    QTest::mouseClick(bench.button(QStringLiteral("Take over")), Qt::LeftButton);
    QCOMPARE(bench.desk.takenOver, QList<ConsultationId>{p1});
    QVERIFY(bench.part<Composer>()->isVisible());
}

void ConversationTest::taking_over_by_key_gives_the_focus_to_the_composer()
{
    PanelBench bench(mikan());
    QVERIFY(bench.ready());
    bench.panel.focusLog();
    QTest::keyClick(bench.part<TranscriptView>(), Qt::Key_T);
    QCOMPARE(bench.desk.takenOver.size(), 1);
    QCOMPARE(bench.window.focusWidget(), bench.field());
}

void ConversationTest::late_takeover_leaves_the_keyboard_with_whoever_writes_elsewhere()
{
    PanelBench bench(mikan());
    QTextEdit note(&bench.window); // where only the staff reads
    note.show();
    QVERIFY(bench.ready());
    bench.panel.focusLog();
    bench.desk.held = true;
    QTest::keyClick(bench.part<TranscriptView>(), Qt::Key_T);
    note.setFocus();
    bench.desk.answerHeld();
    QTRY_VERIFY(bench.part<Composer>()->isVisible());
    QCOMPARE(bench.window.focusWidget(), &note);
}

void ConversationTest::colleague_who_was_faster_is_named()
{
    PanelBench bench(mikan());
    QVERIFY(bench.ready());
    const Problem problem{409, QStringLiteral("lease.taken"), local("", ""), hasegawa()};
    bench.desk.error = AppError{AppError::Kind::Refused, {}, problem};
    bench.panel.takeOver();
    QVERIFY(bench.shows(ja("長谷川 (nurse) took over first.")));
    bench.desk.error.reset();
    bench.panel.refresh(newer(taken(mikan(), hasegawa(), evening().addSecs(-120))));
    QVERIFY(bench.part<ReadOnlyBar>()->isVisible());
    QVERIFY(bench.shows(ja("長谷川 (nurse) took over first")));
    QVERIFY(bench.shows(QStringLiteral("23:39")));
}

void ConversationTest::wait_shows_its_goal_and_turns_red_past_it()
{
    PanelBench bench(mikan());
    QVERIFY(bench.ready());
    auto *clock = bench.window.findChild<WaitClock *>();
    QCOMPARE(clock->words(), QStringLiteral("Waiting 6 min (goal 5 min)"));
    bench.clock.time = evening().addSecs(120);
    bench.panel.tick();
    QCOMPARE(clock->words(), QStringLiteral("Waiting 8 min (goal 5 min)"));
    bench.panel.setConnection(away);
    QCOMPARE(clock->words(), QStringLiteral("Waiting 8 min+ (goal 5 min)"));
}

void ConversationTest::closed_consultation_says_how_it_ended()
{
    PanelBench bench(closed(mine(mikan()), evening()));
    QVERIFY(bench.ready());
    QVERIFY(bench.part<ClosedBar>()->isVisible());
    QVERIFY(bench.shows(QStringLiteral("Finished: Advised on care at home")));
    bench.panel.startClosing();
    QVERIFY(!bench.part<CloseDialog>());
}

void ConversationTest::blocked_resident_is_announced()
{
    Consultation gone = mine(mikan());
    gone.resident.reachable = false;
    PanelBench bench(gone);
    QVERIFY(bench.ready());
    QVERIFY(bench.shows(QStringLiteral("LINE no longer reaches this person.")));
}

void ConversationTest::emergency_stays_in_sight_whoever_has_it()
{
    PanelBench bench(taken(mikan(), hasegawa(), evening()));
    QVERIFY(bench.ready());
    QVERIFY(bench.shows(QStringLiteral("Meets the signs of an emergency")));
    Consultation high = newer(taken(mikan(), hasegawa(), evening()));
    high.risk.byRules = RiskLevel::High;
    bench.panel.refresh(high);
    QVERIFY(!bench.shows(QStringLiteral("Urgency: high")));
    QVERIFY(bench.shows(QStringLiteral("took over first")));
}

void ConversationTest::signs_of_danger_are_read_whole_in_a_narrow_pane()
{
    Consultation person = mikan();
    for (const char *sign : {"Breathless when moving a little", "Pain or pressure in the chest that does not end"})
        person.risk.reasons.prepend(
            {QStringLiteral("r"), {ja("息"), QString::fromLatin1(sign)}, {}, person.risk.byRules});
    PanelBench bench(person);
    QVERIFY(bench.ready());
    auto *banner = bench.part<ConversationBanners>()->findChild<Banner *>(QStringLiteral("risk"));
    for (const int width : {1400, 460, 330}) {
        bench.window.resize(width, 790);
        bench.panel.setGeometry(bench.window.rect());
        QCoreApplication::processEvents();
        QCOMPARE(elidedLabels(*banner), QStringList());
        QCOMPARE(elidedControls(*banner), QStringList());
        QCOMPARE(banner->height() > bench.theme.size(Size::Banner), width < 1400);
        for (const auto *part : banner->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            QVERIFY(part->isHidden() || banner->rect().contains(part->geometry()));
            QVERIFY(part->isHidden() || !part->hasHeightForWidth() ||
                    part->height() >= part->heightForWidth(part->width()));
        }
    }
}

void ConversationTest::keys_in_the_log_reply_note_finish_and_leave()
{
    PanelBench bench(mine(mikan()));
    bench.tell();
    QVERIFY(bench.ready());
    auto *log = bench.part<TranscriptView>();
    QSignalSpy note(&bench.panel, &ConversationPanel::noteRequested);
    QSignalSpy queue(&bench.panel, &ConversationPanel::queueRequested);
    bench.panel.focusLog();
    QTest::keyClick(log, Qt::Key_R);
    QCOMPARE(bench.window.focusWidget(), bench.field());
    QTest::keyClick(bench.field(), Qt::Key_Escape);
    QCOMPARE(bench.window.focusWidget(), log);
    QTest::keyClick(log, Qt::Key_N);
    QCOMPARE(note.count(), 1);
    QTest::keyClick(log, Qt::Key_Escape);
    QCOMPARE(queue.count(), 1);
    QTest::keyClick(log, Qt::Key_E);
    QVERIFY(bench.part<CloseDialog>()->isVisible());
}

void ConversationTest::refused_reply_is_sent_again_from_its_row()
{
    PanelBench bench(mine(mikan()));
    QVERIFY(bench.ready());
    const OutboxItem refused = bench.queueReply("もう一度", OutboxState::Refused, 10);
    auto *log = bench.part<TranscriptView>();
    log->doItemsLayout();
    QTest::mouseClick(log->viewport(), Qt::LeftButton, {}, log->actionRect(1, LogAct::SendAgain).center());
    QCOMPARE(bench.desk.sentAgain, QList<CommandKey>{refused.key});
    QTest::mouseClick(log->viewport(), Qt::LeftButton, {}, log->actionRect(1, LogAct::Withdraw).center());
    QCOMPARE(bench.desk.withdrawn, QList<CommandKey>{refused.key});
}

void ConversationTest::failed_line_message_goes_back_into_the_reply()
{
    PanelBench bench(mine(mikan()));
    QVERIFY(bench.ready());
    bench.staff("届かなかった文", 30, SendStage::Failed);
    auto *log = bench.part<TranscriptView>();
    log->doItemsLayout();
    QTest::mouseClick(log->viewport(), Qt::LeftButton, {}, log->actionRect(1, LogAct::CopyToReply).center());
    QCOMPARE(bench.field()->text(), ja("届かなかった文"));
    QVERIFY(bench.desk.replies.isEmpty());
}

void ConversationTest::older_revision_is_ignored()
{
    PanelBench bench(newer(mine(mikan())));
    QVERIFY(bench.ready());
    bench.panel.refresh(mikan());
    QVERIFY(bench.part<Composer>()->isVisible());
}

void ConversationTest::names_are_plain_text()
{
    Consultation odd = mikan();
    odd.resident.displayName = QStringLiteral("<b>bold</b><img src=x>");
    PanelBench bench(odd);
    QVERIFY(bench.ready());
    QVERIFY(bench.shows(QStringLiteral("<b>bold</b><img src=x>")));
    for (auto *label : bench.window.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void ConversationTest::pane_can_be_as_narrow_as_460()
{
    const Consultation others = taken(mikan(), hasegawa(), evening());
    for (const Consultation &shown : {mikan(), mine(mikan()), others, closed(mine(mikan()), evening())}) {
        PanelBench bench(shown);
        QVERIFY(bench.ready());
        bench.panel.setConnection(away);
        QVERIFY(bench.panel.minimumSizeHint().width() <= 460);
        bench.panel.resize(460, 640);
        QCoreApplication::processEvents();
        for (auto *label : bench.panel.findChildren<TextLabel *>())
            QVERIFY(label->text() != ja("みかんの皮") || label->width() >= label->sizeHint().width());
    }
}

namespace {
/// Marks every word that went through the catalogue.
class Marks final : public QTranslator
{
public:
    Marks() { QCoreApplication::installTranslator(this); }
    ~Marks() override { QCoreApplication::removeTranslator(this); }
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QStringLiteral("#") + QString::fromUtf8(source);
    }
};
} // namespace

void ConversationTest::words_change_while_the_window_stands()
{
    PanelBench bench(mine(mikan()));
    bench.tell();
    QVERIFY(bench.ready());
    bench.panel.startClosing();
    bench.part<CloseDialog>()->dismiss();
    const Marks marks;
    QCoreApplication::processEvents();
    for (auto *button : bench.window.findChildren<QPushButton *>())
        QVERIFY2(!button->isVisible() || button->text().startsWith(QLatin1Char('#')), qPrintable(button->text()));
    for (auto *choice : bench.part<CloseDialog>()->findChildren<ResultChoice *>())
        QVERIFY(choice->text().startsWith(QLatin1Char('#')));
    QVERIFY(bench.shows(QStringLiteral("#Meets the signs of an emergency")));
    QVERIFY(bench.shows(QStringLiteral("#Enter for a new line")));
    QCOMPARE(bench.field()->accessibleName(), QStringLiteral("#Reply"));
    const auto *rows = bench.part<TranscriptView>()->model();
    QStringList spoken;
    for (int row = 0; row < rows->rowCount(); ++row)
        spoken << rows->index(row, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY(!spoken.filter(QStringLiteral("#Desk")).isEmpty());
}

MADO_TEST(ConversationTest)

#include "conversation_test.moc"
