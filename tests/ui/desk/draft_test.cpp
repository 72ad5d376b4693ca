// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runner.h"
#include "tests/ui/desk/conversation_world.h"
#include "ui/desk/close_check.h"
#include "ui/desk/draft_keeper.h"
#include "ui/desk/row_heights.h"
#include "ui/desk/temperature_chart.h"

#include <QSignalSpy>
#include <QTest>

using namespace mado;
using namespace mado::test;

class DraftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_key_is_saved_also_while_typing_goes_on();
    void draft_of_the_former_consultation_is_saved_when_another_begins();
    void what_was_left_comes_back_before_what_was_typed_meanwhile();
    void text_on_its_way_out_is_not_saved_as_a_draft_again();
    void failed_saving_is_said_and_tried_again();
    void emptied_text_removes_the_draft();
    void beginning_to_write_remembers_what_was_seen();
};

namespace {
const ConsultationId p1 = *ConsultationId::from(QStringLiteral("p1"));
const ConsultationId p2 = *ConsultationId::from(QStringLiteral("p2"));
} // namespace

void DraftTest::every_key_is_saved_also_while_typing_goes_on()
{
    ConversationWorld world;
    DraftKeeper keeper(DraftStore::ofReplies(world.desk), world.clock);
    keeper.begin(p1);
    QElapsedTimer typing;
    typing.start();
    // Keys closer together than the delay: a timer restarted by each of them would never fire.
    QString text;
    while (world.desk.savedDrafts.isEmpty() && typing.elapsed() < 5000) {
        text += QLatin1Char('a');
        keeper.change(text, 0);
        (void)QTest::qWaitFor([&] { return !world.desk.savedDrafts.isEmpty(); }, 20);
    }
    QVERIFY(!world.desk.savedDrafts.isEmpty());
    keeper.change(QStringLiteral("the last letter too"), 0);
    QTRY_COMPARE(world.desk.drafts.value(p1.text()).text, QStringLiteral("the last letter too"));
    QCOMPARE(keeper.state(), DraftKeeper::State::Saved);
}

void DraftTest::draft_of_the_former_consultation_is_saved_when_another_begins()
{
    ConversationWorld world;
    DraftKeeper keeper(DraftStore::ofReplies(world.desk), world.clock);
    keeper.begin(p1);
    keeper.change(ja("書きかけ"), 0);
    keeper.begin(p2);
    QCOMPARE(world.desk.drafts.value(p1.text()).text, ja("書きかけ"));
    QVERIFY(!world.desk.drafts.contains(p2.text()));
    QVERIFY(keeper.text().isEmpty());
}

void DraftTest::what_was_left_comes_back_before_what_was_typed_meanwhile()
{
    ConversationWorld world;
    world.desk.drafts.insert(p1.text(), Draft{ja("前半"), 7, evening()});
    world.desk.held = true;
    DraftKeeper keeper(DraftStore::ofReplies(world.desk), world.clock);
    QSignalSpy restored(&keeper, &DraftKeeper::restored);
    keeper.begin(p1);
    keeper.change(ja("後半"), 9);
    keeper.flush();
    QCOMPARE(world.desk.drafts.value(p1.text()).text, ja("前半")); // nothing overwrites what is not known yet
    keeper.begin(p2);
    world.desk.answerHeld();
    QTRY_COMPARE(world.desk.drafts.value(p1.text()).text, ja("前半\n後半"));
    QCOMPARE(restored.count(), 0); // its consultation is not on screen any more
}

void DraftTest::text_on_its_way_out_is_not_saved_as_a_draft_again()
{
    ConversationWorld world;
    DraftKeeper keeper(DraftStore::ofReplies(world.desk), world.clock);
    keeper.begin(p1);
    keeper.change(ja("送る文"), 0);
    keeper.suspend();
    keeper.begin(p2);
    QVERIFY(!world.desk.drafts.contains(p1.text()));
}

void DraftTest::failed_saving_is_said_and_tried_again()
{
    ConversationWorld world;
    DraftKeeper keeper(DraftStore::ofReplies(world.desk), world.clock);
    keeper.begin(p1);
    world.desk.error = AppError{AppError::Kind::Store, {}, {}};
    keeper.change(ja("文"), 0);
    keeper.flush();
    QCOMPARE(keeper.state(), DraftKeeper::State::Failed);
    world.desk.error.reset();
    QTRY_COMPARE_WITH_TIMEOUT(keeper.state(), DraftKeeper::State::Saved, 10'000);
}

void DraftTest::emptied_text_removes_the_draft()
{
    ConversationWorld world;
    world.desk.drafts.insert(p1.text(), Draft{ja("文"), 7, evening()});
    DraftKeeper keeper(DraftStore::ofReplies(world.desk), world.clock);
    keeper.begin(p1);
    QCOMPARE(keeper.text(), ja("文"));
    keeper.change(QString(), 9);
    keeper.flush();
    QVERIFY(!world.desk.drafts.contains(p1.text()));
    QCOMPARE(keeper.state(), DraftKeeper::State::Empty);
}

void DraftTest::beginning_to_write_remembers_what_was_seen()
{
    ConversationWorld world;
    DraftKeeper keeper(DraftStore::ofReplies(world.desk), world.clock);
    keeper.begin(p1);
    QCOMPARE(keeper.seenSeq(), std::nullopt);
    keeper.change(ja("文"), 5);
    keeper.change(ja("文章"), 9);
    QCOMPARE(keeper.seenSeq(), std::optional<qint64>(5));
}

class DeskRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void grave_cases_end_only_with_a_next_contact_or_a_reason();
    void begun_reply_and_full_outbox_stand_against_closing();
    void morning_is_the_next_eight_in_japan();
    void measured_rows_move_only_those_below();
    void row_under_a_point_skips_rows_that_are_not_shown();
    void temperature_curve_has_the_last_answer_of_each_of_seven_days();
};

void DeskRulesTest::grave_cases_end_only_with_a_next_contact_or_a_reason()
{
    CloseFacts facts{RiskLevel::High, false, false, true, Disposition::SelfCare, std::nullopt, {}};
    QCOMPARE(whatIsMissing(facts), QList<NotYet>{NotYet::NoNextContact});
    facts.next = NextContact::None;
    facts.note = QStringLiteral("  \n");
    QCOMPARE(whatIsMissing(facts), QList<NotYet>{NotYet::NoReason});
    facts.note = ja("入院した");
    QVERIFY(whatIsMissing(facts).isEmpty());
    facts = {RiskLevel::Emergency, false, false, true, Disposition::Advised119, NextContact::InAnHour, {}};
    QVERIFY(whatIsMissing(facts).isEmpty());
    facts = {RiskLevel::Moderate, false, false, true, Disposition::SelfCare, std::nullopt, {}};
    QVERIFY(whatIsMissing(facts).isEmpty());
}

void DeskRulesTest::begun_reply_and_full_outbox_stand_against_closing()
{
    const CloseFacts facts{RiskLevel::Low, true, true, false, std::nullopt, std::nullopt, {}};
    const QList<NotYet> missing{NotYet::Draft, NotYet::Outbox, NotYet::Offline, NotYet::NoResult};
    QCOMPARE(whatIsMissing(facts), missing);
}

void DeskRulesTest::morning_is_the_next_eight_in_japan()
{
    const auto utc = [](int day, int hour) { return QDateTime(QDate(2020, 6, day), QTime(hour, 0), Qt::UTC); };
    QCOMPARE(timeOf(NextContact::TomorrowMorning, utc(17, 14)), std::optional(utc(17, 23)));
    QCOMPARE(timeOf(NextContact::TomorrowMorning, utc(17, 22)), std::optional(utc(17, 23)));
    QCOMPARE(timeOf(NextContact::TomorrowMorning, utc(17, 23)), std::optional(utc(18, 23)));
    QCOMPARE(timeOf(NextContact::None, utc(17, 23)), std::nullopt);
}

void DeskRulesTest::measured_rows_move_only_those_below()
{
    RowHeights heights;
    heights.insert(0, 10'000);
    QCOMPARE(heights.total(), 10'000 * RowHeights::estimate);
    heights.setHeight(5000, RowHeights::estimate + 30);
    QCOMPARE(heights.top(5000), 5000 * RowHeights::estimate);
    QCOMPARE(heights.top(5001), 5001 * RowHeights::estimate + 30);
    heights.remove(0, 10);
    QCOMPARE(heights.top(4991), 4991 * RowHeights::estimate + 30);
    heights.insert(4000, 2);
    QVERIFY(heights.measured(4992));
    QCOMPARE(heights.height(4992), RowHeights::estimate + 30);
}

void DeskRulesTest::row_under_a_point_skips_rows_that_are_not_shown()
{
    RowHeights heights;
    heights.insert(0, 3);
    heights.setHeight(0, 40);
    heights.setHeight(1, 0);
    heights.setHeight(2, 20);
    QCOMPARE(heights.rowAt(39), 0);
    QCOMPARE(heights.rowAt(40), 2);
    QCOMPARE(heights.rowAt(60), -1);
    QCOMPARE(heights.rowAt(-1), -1);
}

void DeskRulesTest::temperature_curve_has_the_last_answer_of_each_of_seven_days()
{
    ConversationWorld world;
    world.say(survey(36.1, false), 9 * 86400);
    world.say(survey(36.6, false), 6 * 86400);
    world.say(survey(37.0, false), 7200);
    world.say(survey(38.4, true), 60);
    const auto days = lastSevenDays(world.transcript.surveyResponses());
    const QList<Temperature> expected{{QDate(2020, 6, 11), 36.6}, {QDate(2020, 6, 17), 38.4}};
    QCOMPARE(days, expected);
}

MADO_TEST(DraftTest)
MADO_TEST(DeskRulesTest)

#include "draft_test.moc"
