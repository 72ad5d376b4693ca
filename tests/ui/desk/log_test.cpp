// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runner.h"
#include "tests/ui/desk/conversation_world.h"
#include "ui/desk/copied_text.h"
#include "ui/desk/log_model.h"
#include "ui/desk/log_words.h"
#include "ui/desk/transcript_view.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace mado;
using namespace mado::test;

class LogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void states_say_how_far_a_reply_came_and_never_more();
    void reply_of_unknown_outcome_offers_no_second_send();
    void reply_to_look_at_again_offers_sending_and_taking_back();
    void refused_reply_says_why_and_keeps_its_text();
    void waiting_replies_are_numbered();
    void emergency_advice_stands_under_its_own_name();
    void what_cannot_be_shown_is_named();
    void colleague_has_a_name_line_and_oneself_none();
    void notes_and_their_empty_days_are_not_in_the_log();
    void survey_shows_headline_answers_and_what_got_worse();
    void rows_speak_for_screen_readers();
    void residents_markup_is_shown_as_typed();

    void log_stays_at_its_end_while_rows_come();
    void nothing_moves_for_a_reader_who_scrolled_up();
    void ten_thousand_rows_are_not_laid_out_for_one_insert();
    void scrolling_up_through_unmeasured_rows_never_jumps();
    void short_log_lies_on_the_bottom_edge();
    void buttons_in_a_row_act_where_they_are_drawn();
    void copied_words_leave_the_clipboard_unless_replaced();
    void log_takes_letters_raw_with_an_input_method_on();
};

namespace {

LogBubble bubble(const TranscriptModel::RowContent &content, int place = 0)
{
    return std::get<LogBubble>(LogWords::of(content, {Language::English, saeki().id, place}));
}

TranscriptModel::RowContent sent(SendStage stage, const QString &reason = {}, const StaffName &by = saeki())
{
    return Entry{EntryId::random(), 1, evening(), StaffMessage{by, ja("文"), {}, {stage, reason}}};
}

struct LogBench : ConversationWorld
{
    LogBench()
    {
        view.resize(664, 560);
        view.show();
    }
    bool exposed() { return QTest::qWaitForWindowActive(&view, 20000); }
    void fill(int rows)
    {
        QList<Entry> entries;
        for (int i = rows; i > 0; --i) {
            const QString text =
                QStringLiteral("%1 ").arg(i) + ja("だるさが強くて、食事がとれません。").repeated(1 + i % 5);
            entries << entry(ResidentText{text}, i * 60);
        }
        transcript.apply(TranscriptDiff{conversation, entries});
        view.doItemsLayout();
    }
    LogModel log{transcript, saeki().id};
    TranscriptView view{theme, log};
};

} // namespace

void LogTest::states_say_how_far_a_reply_came_and_never_more()
{
    QCOMPARE(bubble(sent(SendStage::AcceptedByServer)).state.text, QStringLiteral("Server has it"));
    const LogBubble line = bubble(sent(SendStage::AcceptedByLine));
    QCOMPARE(line.state.text, QStringLiteral("Sent to LINE"));
    QCOMPARE(line.state.tip, QStringLiteral("Sent to LINE (arrival not confirmed)"));
    const LogBubble failed = bubble(sent(SendStage::Failed, QStringLiteral("line.quota")));
    QCOMPARE(failed.look, BubbleLook::Failed);
    QCOMPARE(failed.state.text, QStringLiteral("Not sent"));
    QVERIFY(failed.explanation.contains(QStringLiteral("limit")));
    QCOMPARE(bubble(sent(SendStage::Failed, QStringLiteral("line.new_code"))).explanation,
             QStringLiteral("Reason: line.new_code"));
}

void LogTest::reply_of_unknown_outcome_offers_no_second_send()
{
    const LogBubble server = bubble(sent(SendStage::Unknown));
    QCOMPARE(server.look, BubbleLook::Pending);
    QVERIFY(server.actions.isEmpty());
    ConversationWorld world;
    const LogBubble here = bubble(world.queueReply("文", OutboxState::Checking, 0));
    QCOMPARE(here.state.text, QStringLiteral("Checking the result"));
    QCOMPARE(here.look, BubbleLook::Pending);
    QVERIFY(here.actions.isEmpty());
}

void LogTest::reply_to_look_at_again_offers_sending_and_taking_back()
{
    ConversationWorld world;
    const LogBubble old = bubble(world.queueReply("文", OutboxState::NeedsLook, 0), 1);
    QCOMPARE(old.state.text, QStringLiteral("Check before sending 1"));
    QCOMPARE(old.actions.size(), 2);
    QCOMPARE(old.actions.at(0).act, LogAct::SendNow);
    QCOMPARE(old.actions.at(1).act, LogAct::Withdraw);
}

void LogTest::refused_reply_says_why_and_keeps_its_text()
{
    ConversationWorld world;
    const Problem why{
        409, QStringLiteral("lease.stale"), local("担当が外れています。", "You no longer hold this."), {}};
    const LogBubble refused = bubble(world.queueReply("文", OutboxState::Refused, 0, why));
    QCOMPARE(refused.look, BubbleLook::Failed);
    QCOMPARE(refused.text, ja("文"));
    QCOMPARE(refused.explanation, QStringLiteral("You no longer hold this."));
    QCOMPARE(refused.actions.at(0).act, LogAct::SendAgain);
    QCOMPARE(refused.actions.at(1).act, LogAct::EditAgain);
    QCOMPARE(refused.actions.at(2).act, LogAct::Withdraw);
}

void LogTest::waiting_replies_are_numbered()
{
    ConversationWorld world;
    LogModel log(world.transcript, saeki().id);
    log.setLanguage(Language::English);
    world.queueReply("一", OutboxState::Waiting, 20);
    world.queueReply("二", OutboxState::Waiting, 10);
    const auto state = [&log](int row) { return std::get<LogBubble>(log.item(row)).state.text; };
    QCOMPARE(state(1), QStringLiteral("Waiting to be sent 1"));
    QCOMPARE(state(2), QStringLiteral("Waiting to be sent 2"));
}

void LogTest::emergency_advice_stands_under_its_own_name()
{
    const Entry advice{EntryId::random(), 1, evening(),
                       BotMessage{ja("今すぐ119番に"), {}, true, {SendStage::AcceptedByLine, {}}}};
    QCOMPARE(bubble(advice).name, QStringLiteral("Automatic advice"));
    QCOMPARE(bubble(advice).nameIcon, QStringLiteral("siren"));
    QCOMPARE(bubble(advice).state.text, QStringLiteral("Sent to LINE"));
    const Entry chat{EntryId::random(), 1, evening(),
                     BotMessage{ja("どうしましたか"), {ja("熱"), ja("せき")}, false, {SendStage::AcceptedByLine, {}}}};
    QCOMPARE(bubble(chat).look, BubbleLook::Automatic);
    QVERIFY(bubble(chat).explanation.contains(ja("せき")));
}

void LogTest::what_cannot_be_shown_is_named()
{
    const auto words = [](const EntryBody &body) {
        const LogBubble out = bubble(Entry{EntryId::random(), 1, evening(), body});
        return out.standIn ? out.text : QStringLiteral("not a stand-in");
    };
    QCOMPARE(words(Unsent{}), QStringLiteral("Taken back by its sender"));
    QCOMPARE(words(ResidentSticker{{ja("笑顔"), ja("ハート")}}), ja("Sticker: 笑顔, ハート"));
    QCOMPARE(words(ResidentSticker{{}}), QStringLiteral("Sticker"));
    QCOMPARE(words(ResidentMedia{QStringLiteral("image")}), QStringLiteral("An image (not shown in this version)"));
    QVERIFY(words(ResidentUnknown{QStringLiteral("hologram")}).contains(QStringLiteral("hologram")));
}

void LogTest::colleague_has_a_name_line_and_oneself_none()
{
    QCOMPARE(bubble(sent(SendStage::AcceptedByLine)).name, QString());
    QCOMPARE(bubble(sent(SendStage::AcceptedByLine, {}, hasegawa())).name, ja("長谷川 (nurse)"));
}

void LogTest::notes_and_their_empty_days_are_not_in_the_log()
{
    ConversationWorld world;
    LogModel log(world.transcript, saeki().id);
    world.say(Note{hasegawa(), ja("家族は県外"), {}}, 86400);
    QCOMPARE(log.rowCount(), 2);
    QVERIFY(std::holds_alternative<LogNothing>(log.item(0)));
    QVERIFY(std::holds_alternative<LogNothing>(log.item(1)));
    world.resident("こんばんは", 86400 - 60);
    QVERIFY(std::holds_alternative<LogDate>(log.item(0)));
}

void LogTest::survey_shows_headline_answers_and_what_got_worse()
{
    const Entry entry{EntryId::random(), 1, evening(), survey(38.4, true)};
    const auto card = std::get<LogSurvey>(LogWords::of(entry, {Language::Japanese, saeki().id}));
    QCOMPARE(card.answers.size(), 4);
    QCOMPARE(card.answers.at(0).value, ja("38.4℃（5日目）"));
    QVERIFY(card.worse.contains(ja("息苦しさ")));
    QCOMPARE(card.all.act, LogAct::ShowAnswers);
}

void LogTest::rows_speak_for_screen_readers()
{
    LogBench bench;
    bench.resident("話すと息が切れます", 60);
    bench.log.setLanguage(Language::English);
    const QString spoken = bench.log.index(1, 0).data(Qt::AccessibleTextRole).toString();
    QCOMPARE(spoken, ja("Resident, 話すと息が切れます, 23:40"));
    QVERIFY(bench.exposed());
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&bench.view);
    QVERIFY(face);
    QCOMPARE(face->childCount(), 2);
    QCOMPARE(face->child(1)->text(QAccessible::Name), spoken);
}

void LogTest::residents_markup_is_shown_as_typed()
{
    const QString markup = QStringLiteral("<b>help</b> a < b and c > d");
    QCOMPARE(bubble(Entry{EntryId::random(), 1, evening(), ResidentText{markup}}).text, markup);
    LogBench bench;
    bench.say(ResidentText{markup}, 0);
    const auto &text = bench.log.index(1, 0).data(Qt::DisplayRole).toString();
    QVERIFY(text.contains(markup));
}

void LogTest::log_stays_at_its_end_while_rows_come()
{
    LogBench bench;
    QVERIFY(bench.exposed());
    bench.fill(60);
    bench.resident("最後です");
    bench.view.doItemsLayout();
    QVERIFY(bench.view.isAtEnd());
    QCOMPARE(bench.view.newReplies(), 0);
    const QRect last = bench.view.visualRect(bench.log.index(bench.log.rowCount() - 1, 0));
    QVERIFY(last.top() > 0 && last.bottom() <= bench.view.viewport()->height());
}

void LogTest::nothing_moves_for_a_reader_who_scrolled_up()
{
    LogBench bench;
    QVERIFY(bench.exposed());
    bench.fill(60);
    bench.view.verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepSub);
    const QModelIndex seen = bench.view.indexAt({20, 200});
    const QRect before = bench.view.visualRect(seen);
    const QPersistentModelIndex kept(seen);
    bench.resident("新しい返信です");
    bench.staff("返事", 0);
    bench.view.doItemsLayout();
    QCOMPARE(bench.view.visualRect(kept), before);
    QCOMPARE(bench.view.newReplies(), 1);
    // What is filled in above does not move it either.
    bench.say(ResidentText{ja("もっと前の言葉")}, 60 * 61);
    bench.view.doItemsLayout();
    QCOMPARE(bench.view.visualRect(kept), before);
    bench.view.scrollToEnd();
    QCOMPARE(bench.view.newReplies(), 0);
    QVERIFY(bench.view.isAtEnd());
}

void LogTest::ten_thousand_rows_are_not_laid_out_for_one_insert()
{
    LogBench bench;
    QVERIFY(bench.exposed());
    bench.fill(10'000);
    const int laidOut = bench.view.layoutsMade();
    QVERIFY2(laidOut < 200, qPrintable(QString::number(laidOut)));
    bench.resident("もう一つ");
    bench.view.doItemsLayout();
    QVERIFY(bench.view.layoutsMade() - laidOut < 60);
}

void LogTest::scrolling_up_through_unmeasured_rows_never_jumps()
{
    LogBench bench;
    QVERIFY(bench.exposed());
    bench.fill(400);
    QScrollBar *bar = bench.view.verticalScrollBar();
    for (int step = 0; step < 200; ++step) {
        const QPersistentModelIndex seen(bench.view.indexAt({20, 100}));
        const QRect before = bench.view.visualRect(seen);
        bar->setValue(bar->value() - 40);
        QCOMPARE(bench.view.visualRect(seen).top(), before.top() + 40);
    }
}

void LogTest::short_log_lies_on_the_bottom_edge()
{
    LogBench bench;
    QVERIFY(bench.exposed());
    bench.resident("はい", 10);
    bench.view.doItemsLayout();
    const QRect last = bench.view.visualRect(bench.log.index(1, 0));
    QVERIFY(last.top() > bench.view.viewport()->height() / 2);
    QVERIFY(last.bottom() < bench.view.viewport()->height());
    QCOMPARE(bench.view.verticalScrollBar()->maximum(), 0);
}

void LogTest::buttons_in_a_row_act_where_they_are_drawn()
{
    LogBench bench;
    QVERIFY(bench.exposed());
    bench.queueReply("住所を確認させてください。", OutboxState::NeedsLook, 60);
    bench.view.doItemsLayout();
    QSignalSpy acted(&bench.view, &TranscriptView::acted);
    const QRect send = bench.view.actionRect(1, LogAct::SendNow);
    QVERIFY(send.isValid() && send.height() >= 28);
    QTest::mouseClick(bench.view.viewport(), Qt::LeftButton, {}, send.center());
    QCOMPARE(acted.count(), 1);
    QCOMPARE(acted.at(0).at(1).value<LogAct>(), LogAct::SendNow);
    QTest::mouseClick(bench.view.viewport(), Qt::LeftButton, {}, send.topLeft() - QPoint(40, 0));
    QCOMPARE(acted.count(), 1);
}

void LogTest::copied_words_leave_the_clipboard_unless_replaced()
{
    LogBench bench;
    QVERIFY(bench.exposed());
    bench.resident("<b>そのまま</b>", 10);
    bench.view.setFocus();
    QTest::keyClick(&bench.view, Qt::Key_Up);
    QTest::keyClick(&bench.view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), ja("<b>そのまま</b>"));
    CopiedText copied;
    copied.copy(ja("相談者の言葉"));
    copied.clear();
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    copied.copy(ja("相談者の言葉"));
    QGuiApplication::clipboard()->setText(ja("別の文"));
    copied.clear();
    QCOMPARE(QGuiApplication::clipboard()->text(), ja("別の文"));
}

void LogTest::log_takes_letters_raw_with_an_input_method_on()
{
    LogBench bench;
    QVERIFY(bench.exposed());
    bench.resident("はい", 10);
    bench.view.setFocus(Qt::TabFocusReason);
    QVERIFY(!bench.view.testAttribute(Qt::WA_InputMethodEnabled));
    QSignalSpy keys(&bench.view, &TranscriptView::keyPressed);
    QTest::keyClick(&bench.view, Qt::Key_T);
    QCOMPARE(keys.count(), 1);
}

MADO_TEST(LogTest)

#include "log_test.moc"
