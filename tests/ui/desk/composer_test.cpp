// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runner.h"
#include "tests/ui/desk/panel_bench.h"
#include "ui/desk/close_dialog.h"
#include "ui/desk/draft_card.h"
#include "ui/desk/reply_bars.h"
#include "ui/desk/result_choice.h"
#include "ui/desk/transcript_view.h"
#include "ui/desk/wait_clock.h"

#include <QInputMethodEvent>
#include <QLabel>
#include <QSignalSpy>
#include <QTranslator>

using namespace mado;
using namespace mado::test;

class ComposerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enter_is_a_new_line_and_ctrl_enter_sends();
    void nothing_acts_while_the_input_method_composes();
    void single_letters_in_the_field_are_text();
    void first_send_after_later_replies_shows_them_second_sends();
    void text_stays_until_it_is_safe_in_the_outbox();
    void failed_queueing_keeps_the_text_and_says_so();
    void double_send_queues_one_reply();
    void too_long_a_text_is_never_sent_nor_cut();
    void counts_from_four_hundred_and_hints_over_five_hundred();
    void draft_comes_back_with_its_consultation();
    void lost_lease_moves_the_text_to_a_card();
    void card_moves_into_a_note_or_is_thrown_away_with_a_way_back();
    void taking_over_again_brings_the_draft_back_into_the_composer();
    void offline_replies_go_to_the_outbox_and_taking_over_waits();
    void composer_grows_from_three_to_eight_lines();
    void in_a_low_window_it_begins_with_one_line_and_keeps_its_send_button_whole();
};

void ComposerTest::enter_is_a_new_line_and_ctrl_enter_sends()
{
    PanelBench bench(mine(mikan()));
    QVERIFY(bench.ready());
    bench.type(QStringLiteral("one"));
    QTest::keyClick(bench.field(), Qt::Key_Return);
    bench.type(QStringLiteral("two"));
    QVERIFY(bench.desk.replies.isEmpty());
    bench.send();
    QCOMPARE(bench.desk.replies.size(), 1);
    QCOMPARE(bench.desk.replies.at(0).text, QStringLiteral("one\ntwo"));
    QVERIFY(bench.field()->text().isEmpty());
    bench.type(QStringLiteral("  "));
    bench.send();
    QCOMPARE(bench.desk.replies.size(), 1);
}

void ComposerTest::nothing_acts_while_the_input_method_composes()
{
    PanelBench bench(mine(mikan()));
    QVERIFY(bench.ready());
    bench.type(QStringLiteral("abc"));
    bench.compose(ja("じゅうしょ"));
    QVERIFY(bench.field()->isComposing());
    bench.send();
    QTest::keyClick(bench.field(), Qt::Key_Return);
    QTest::keyClick(bench.field(), Qt::Key_Escape);
    QVERIFY(bench.desk.replies.isEmpty());
    QCOMPARE(bench.field()->text(), QStringLiteral("abc"));
    QCOMPARE(bench.window.focusWidget(), bench.field());
    bench.compose({}, ja("住所"));
    QVERIFY(!bench.field()->isComposing());
    bench.send();
    QCOMPARE(bench.desk.replies.at(0).text, ja("abc住所"));
}

void ComposerTest::single_letters_in_the_field_are_text()
{
    PanelBench bench(mine(mikan()));
    QVERIFY(bench.ready());
    QSignalSpy note(&bench.panel, &ConversationPanel::noteRequested);
    bench.type(QStringLiteral("tren"));
    QCOMPARE(bench.field()->text(), QStringLiteral("tren"));
    QCOMPARE(note.count(), 0);
    QVERIFY(bench.desk.takenOver.isEmpty());
}

void ComposerTest::first_send_after_later_replies_shows_them_second_sends()
{
    PanelBench bench(mine(mikan()));
    bench.tell();
    QVERIFY(bench.ready());
    bench.type(QStringLiteral("ok"));
    bench.resident("いま119番に電話しました", 5);
    bench.resident("つながりました", 3);
    QTRY_VERIFY(bench.shows(QStringLiteral("Replies since you began: 2")));
    bench.send();
    QVERIFY(bench.desk.replies.isEmpty());
    QVERIFY(bench.shows(QStringLiteral("Ctrl+Enter sends it now")));
    // One more comes in between: it, too, has to be seen.
    bench.resident("どうすればいいですか", 1);
    bench.send();
    QVERIFY(bench.desk.replies.isEmpty());
    bench.send();
    QCOMPARE(bench.desk.replies.size(), 1);
    QCOMPARE(bench.desk.replies.at(0).seenSeq, bench.transcript.newestSeq());
    QTRY_VERIFY(!bench.shows(QStringLiteral("Replies since you began")));
}

void ComposerTest::text_stays_until_it_is_safe_in_the_outbox()
{
    PanelBench bench(mine(mikan()));
    QVERIFY(bench.ready());
    bench.type(QStringLiteral("hello"));
    bench.desk.held = true;
    bench.send();
    QCOMPARE(bench.field()->text(), QStringLiteral("hello"));
    bench.desk.answerHeld();
    QTRY_VERIFY(bench.field()->text().isEmpty());
    QVERIFY(!bench.desk.drafts.contains(p1.text()));
}

void ComposerTest::failed_queueing_keeps_the_text_and_says_so()
{
    PanelBench bench(mine(mikan()));
    QVERIFY(bench.ready());
    bench.type(QStringLiteral("hello"));
    bench.desk.error = AppError{AppError::Kind::Store, {}, {}};
    bench.send();
    QCOMPARE(bench.field()->text(), QStringLiteral("hello"));
    QVERIFY(bench.shows(QStringLiteral("Saving on this computer failed")));
    bench.desk.error.reset();
    bench.send();
    QCOMPARE(bench.desk.replies.size(), 1);
}

void ComposerTest::double_send_queues_one_reply()
{
    PanelBench bench(mine(mikan()));
    QVERIFY(bench.ready());
    bench.type(QStringLiteral("hello"));
    bench.desk.held = true;
    bench.send();
    bench.send();
    QCOMPARE(bench.desk.replies.size(), 1);
}

void ComposerTest::too_long_a_text_is_never_sent_nor_cut()
{
    PanelBench bench(mine(mikan()));
    QVERIFY(bench.ready());
    // Emoji count two units each, as LINE counts them.
    bench.field()->setFocus();
    bench.field()->insertPlainText(ja("😀").repeated(2500) + QStringLiteral("a"));
    bench.send();
    QVERIFY(bench.desk.replies.isEmpty());
    QCOMPARE(bench.field()->text().size(), 5001);
    QVERIFY(bench.shows(QStringLiteral("Too long to send")));
    QTest::keyClick(bench.field(), Qt::Key_Backspace);
    bench.send();
    QCOMPARE(bench.desk.replies.size(), 1);
}

void ComposerTest::counts_from_four_hundred_and_hints_over_five_hundred()
{
    PanelBench bench(mine(mikan()));
    QVERIFY(bench.ready());
    bench.field()->insertPlainText(QString(399, QLatin1Char('a')));
    QVERIFY(!bench.shows(QStringLiteral("5,000")));
    bench.field()->insertPlainText(QStringLiteral("a"));
    QVERIFY(bench.shows(QStringLiteral("400 / 5,000")));
    bench.field()->insertPlainText(QString(101, QLatin1Char('a')));
    QVERIFY(bench.shows(QStringLiteral("hard to read")));
}

void ComposerTest::draft_comes_back_with_its_consultation()
{
    PanelBench bench(mine(mikan()));
    QVERIFY(bench.ready());
    bench.type(QStringLiteral("half a sent"));
    Consultation other = mine(waiting(QStringLiteral("p2"), RiskLevel::High, 3));
    bench.open(other);
    bench.panel.show(other);
    QVERIFY(bench.field()->text().isEmpty());
    QCOMPARE(bench.desk.drafts.value(p1.text()).text, QStringLiteral("half a sent"));
    bench.open(mikan());
    bench.panel.show(mine(mikan()));
    QCOMPARE(bench.field()->text(), QStringLiteral("half a sent"));
    QVERIFY(bench.shows(QStringLiteral("Draft saved")));
}

void ComposerTest::lost_lease_moves_the_text_to_a_card()
{
    PanelBench bench(mine(mikan()));
    QVERIFY(bench.ready());
    bench.type(QStringLiteral("half a sentence"));
    bench.panel.refresh(newer(taken(mikan(), hasegawa(), evening())));
    auto *card = bench.part<DraftCard>();
    QVERIFY(card->isVisible());
    QCOMPARE(card->text(), QStringLiteral("half a sentence"));
    QCOMPARE(bench.desk.drafts.value(p1.text()).text, QStringLiteral("half a sentence"));
    QVERIFY(bench.part<ReadOnlyBar>()->isVisible());
}

void ComposerTest::card_moves_into_a_note_or_is_thrown_away_with_a_way_back()
{
    ConversationWorld prepared;
    PanelBench bench(mine(mikan()));
    QVERIFY(bench.ready());
    bench.type(QStringLiteral("for a note"));
    bench.panel.refresh(newer(taken(mikan(), hasegawa(), evening())));
    QTest::mouseClick(bench.button(QStringLiteral("Throw away")), Qt::LeftButton);
    QVERIFY(!bench.desk.drafts.contains(p1.text()));
    QTest::mouseClick(bench.button(QStringLiteral("Undo")), Qt::LeftButton);
    QCOMPARE(bench.desk.drafts.value(p1.text()).text, QStringLiteral("for a note"));
    QTest::mouseClick(bench.button(QStringLiteral("Move to a note")), Qt::LeftButton);
    QCOMPARE(bench.desk.notes.size(), 1);
    QCOMPARE(bench.desk.notes.at(0).text, QStringLiteral("for a note"));
    QVERIFY(!bench.desk.drafts.contains(p1.text()));
    QVERIFY(!bench.part<DraftCard>()->isVisible());
}

void ComposerTest::taking_over_again_brings_the_draft_back_into_the_composer()
{
    PanelBench bench(mine(mikan()));
    QVERIFY(bench.ready());
    bench.type(QStringLiteral("still here"));
    Consultation returned = newer(mikan());
    bench.panel.refresh(returned);
    QVERIFY(bench.part<DraftCard>()->isVisible());
    bench.panel.refresh(newer(newer(mine(mikan()))));
    QVERIFY(!bench.part<DraftCard>()->isVisible());
    QCOMPARE(bench.field()->text(), QStringLiteral("still here"));
}

void ComposerTest::offline_replies_go_to_the_outbox_and_taking_over_waits()
{
    PanelBench bench(mikan());
    QVERIFY(bench.ready());
    bench.panel.setConnection(away);
    QVERIFY(!bench.button(QStringLiteral("Take over"))->isEnabled());
    bench.panel.takeOver();
    QVERIFY(bench.desk.takenOver.isEmpty());
    bench.panel.refresh(newer(mine(mikan())));
    QVERIFY(bench.button(QStringLiteral("Put in outbox")));
    QVERIFY(!bench.button(QStringLiteral("Finish"))->isEnabled());
    QVERIFY(bench.field()->placeholderText().contains(QStringLiteral("3 minutes")));
    bench.type(QStringLiteral("later"));
    bench.send();
    QCOMPARE(bench.desk.replies.size(), 1);
    bench.queueReply("later", OutboxState::Waiting, 0);
    QTRY_VERIFY(bench.shows(QStringLiteral("Outbox 1")));
}

void ComposerTest::composer_grows_from_three_to_eight_lines()
{
    PanelBench bench(mine(mikan()));
    QVERIFY(bench.ready());
    const int line = bench.theme.lineHeight(TextStyle::Chat);
    const int frame = bench.field()->height() - 3 * line;
    bench.field()->insertPlainText(QStringLiteral("1\n2\n3\n4\n5"));
    QTRY_COMPARE(bench.field()->height(), 5 * line + frame);
    bench.field()->insertPlainText(QStringLiteral("\n6\n7\n8\n9\n10"));
    QTRY_COMPARE(bench.field()->height(), 8 * line + frame);
}

void ComposerTest::in_a_low_window_it_begins_with_one_line_and_keeps_its_send_button_whole()
{
    PanelBench bench(mine(mikan()));
    bench.window.resize(664, 450);
    bench.panel.setGeometry(0, 116, 664, 334);
    QVERIFY(bench.ready());
    const int line = bench.theme.lineHeight(TextStyle::Chat);
    QTRY_VERIFY(bench.field()->height() < 2 * line);
    QPushButton *send = bench.button(QStringLiteral("Send"));
    QVERIFY(send);
    QCOMPARE(send->visibleRegion().boundingRect(), send->rect());
    bench.panel.setGeometry(0, 205, 664, 245); // offline as well
    QTRY_COMPARE(send->visibleRegion().boundingRect(), send->rect());
    QCOMPARE(bench.field()->visibleRegion().boundingRect(), bench.field()->rect());
    bench.field()->insertPlainText(QStringLiteral("1\n2"));
    QTRY_VERIFY(bench.field()->height() >= 2 * line);
    bench.window.resize(664, 790);
    bench.panel.setGeometry(bench.window.rect());
    QTRY_VERIFY(bench.field()->height() >= 3 * line);
}

MADO_TEST(ComposerTest)
#include "composer_test.moc"
