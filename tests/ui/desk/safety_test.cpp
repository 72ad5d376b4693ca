// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runner.h"
#include "tests/ui/desk/panel_bench.h"
#include "ui/desk/emergency_facts.h"
#include "ui/desk/emergency_sheet.h"
#include "ui/desk/level_sheet.h"
#include "ui/desk/log_words.h"
#include "ui/desk/transcript_view.h"
#include "ui/shared/wording.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTextDocument>

using namespace mado;
using namespace mado::test;

class SafetyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void raising_takes_a_key_and_no_reason();
    void lowering_asks_for_a_few_words_first();
    void refused_lowering_keeps_what_was_written();
    void colleagues_consultation_cannot_be_rated();
    void both_levels_stay_in_sight();
    void sheet_opens_from_the_banner_and_by_key();
    void facts_come_from_what_is_cached();
    void record_is_kept_while_offline();
    void nothing_is_recorded_without_call_and_answer();
    void number_is_shown_while_held_and_stays_while_the_call_runs();
    void running_call_stays_in_sight_when_the_sheet_is_closed();
    void call_for_one_is_not_taken_for_another();
    void numbers_in_service_are_never_invented();
    void printing_goes_on_record_first_and_names_nobody();
    void nothing_is_printed_that_could_not_be_recorded();
    void practice_shows_invented_numbers_and_says_so();
    void longest_name_of_the_prefecture_counts();
    void records_say_who_and_why();
};

namespace {

void keyInLog(PanelBench &bench, Qt::Key key)
{
    auto *log = bench.part<TranscriptView>();
    log->setFocus();
    QTest::keyClick(log, key);
}

QMenu *menu(PanelBench &bench)
{
    auto *open = bench.panel.findChild<QMenu *>();
    return open && open->isVisible() ? open : nullptr;
}

void choose(PanelBench &bench, int index)
{
    keyInLog(bench, Qt::Key_U);
    QMenu *levels = menu(bench);
    QVERIFY(levels);
    levels->actions().at(index)->trigger();
    levels->close();
}

EmergencySheet *sheet(PanelBench &bench)
{
    keyInLog(bench, Qt::Key_9);
    return bench.part<EmergencySheet>();
}

void key(PanelBench &bench, Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
{
    QTest::keyClick(bench.window.focusWidget(), key, with);
}

Consultation moderate()
{
    Consultation value = mine(mikan());
    value.risk.byRules = RiskLevel::Moderate;
    return value;
}

} // namespace

void SafetyTest::raising_takes_a_key_and_no_reason()
{
    PanelBench bench(moderate());
    QVERIFY(bench.ready());
    choose(bench, 0);
    QCOMPARE(bench.desk.levels.size(), 1);
    QCOMPARE(bench.desk.levels.at(0).level, RiskLevel::Emergency);
    QVERIFY(!bench.part<LevelSheet>());
}

void SafetyTest::lowering_asks_for_a_few_words_first()
{
    PanelBench bench(mine(mikan()));
    QVERIFY(bench.ready());
    choose(bench, 3);
    auto *why = bench.part<LevelSheet>();
    QVERIFY(why && why->isVisible());
    QVERIFY(bench.desk.levels.isEmpty());
    key(bench, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(bench.desk.levels.isEmpty());
    QTest::keyClicks(bench.window.focusWidget(), QStringLiteral("spoke by phone, no symptoms"));
    key(bench, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(bench.desk.levels.size(), 1);
    QCOMPARE(bench.desk.levels.at(0).level, RiskLevel::Low);
    QCOMPARE(bench.desk.levels.at(0).reason, QStringLiteral("spoke by phone, no symptoms"));
    QVERIFY(!why->isVisible());
}

void SafetyTest::refused_lowering_keeps_what_was_written()
{
    PanelBench bench(mine(mikan()));
    QVERIFY(bench.ready());
    choose(bench, 2);
    auto *why = bench.part<LevelSheet>();
    QTest::keyClicks(bench.window.focusWidget(), QStringLiteral("much better"));
    bench.desk.error = AppError{
        AppError::Kind::Refused,
        {},
        Problem{409, QStringLiteral("lease.stale"), local("担当が外れています", "You no longer hold this."), {}}};
    key(bench, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(why->isVisible());
    QCOMPARE(why->reason(), QStringLiteral("much better"));
    QVERIFY(bench.shows(QStringLiteral("You no longer hold this.")));
}

void SafetyTest::colleagues_consultation_cannot_be_rated()
{
    PanelBench bench(taken(mikan(), {*StaffId::from(QStringLiteral("other")), ja("長谷川"), Role::Nurse}, evening()));
    QVERIFY(bench.ready());
    keyInLog(bench, Qt::Key_U);
    QVERIFY(!menu(bench));
}

void SafetyTest::both_levels_stay_in_sight()
{
    Consultation raised = moderate();
    raised.risk.byStaff = RiskLevel::Emergency;
    PanelBench bench(raised);
    QVERIFY(bench.ready());
    QVERIFY(bench.shows(QStringLiteral("Rules: Moderate / Staff: Emergency")));
}

void SafetyTest::sheet_opens_from_the_banner_and_by_key()
{
    PanelBench bench(mine(mikan()));
    QVERIFY(bench.ready());
    QTest::mouseClick(bench.button(QStringLiteral("119: what to do")), Qt::LeftButton);
    auto *open = bench.part<EmergencySheet>();
    QVERIFY(open && open->isVisible());
    key(bench, Qt::Key_Escape);
    QVERIFY(!open->isVisible());
    QVERIFY(sheet(bench)->isVisible());
}

void SafetyTest::facts_come_from_what_is_cached()
{
    PanelBench bench(mine(mikan()));
    bench.tell();
    bench.say(ResidentLocation{ja("みなと荘"), ja("横浜市中区架空町2丁目3番")}, 5);
    const EmergencyFacts facts = EmergencyWords::facts(mine(mikan()), bench.transcript, Language::Japanese);
    QCOMPARE(facts.place, ja("横浜市中区架空町2丁目3番"));
    QCOMPARE(facts.age, ja("70代"));
    QVERIFY(facts.symptoms.startsWith(ja("安静時の息苦しさ")));
    QVERIFY(facts.medicines.isEmpty());
    QVERIFY(bench.ready());
    bench.panel.setConnection(away);
    QCOMPARE(sheet(bench)->findChildren<QLineEdit *>().at(0)->text(), facts.place);
}

void SafetyTest::record_is_kept_while_offline()
{
    PanelBench bench(mine(mikan()));
    QVERIFY(bench.ready());
    bench.panel.setConnection(away);
    EmergencySheet *open = sheet(bench);
    open->findChildren<QLineEdit *>().at(1)->setText(QStringLiteral("door is open"));
    bench.button(QStringLiteral("The call begins"))->click();
    QTest::keyClicks(bench.window.focusWidget(), QStringLiteral("7 minutes"));
    open->setFocus();
    key(bench, Qt::Key_1);
    QVERIFY(bench.shows(QStringLiteral("Kept on this computer")));
    key(bench, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(bench.desk.emergencyCalls.size(), 1);
    const RecordEmergencyCall &call = bench.desk.emergencyCalls.at(0);
    QCOMPARE(call.calledAt, evening());
    QCOMPARE(call.dispatcherAnswer, DispatcherAnswer::Dispatched);
    QVERIFY(call.note.startsWith(QStringLiteral("7 minutes")));
    QVERIFY(call.note.contains(QStringLiteral("door is open")));
    QVERIFY(!open->isVisible());
    QVERIFY(!open->isCalling());
}

void SafetyTest::nothing_is_recorded_without_call_and_answer()
{
    PanelBench bench(mine(mikan()));
    QVERIFY(bench.ready());
    EmergencySheet *open = sheet(bench);
    key(bench, Qt::Key_1);
    key(bench, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(bench.desk.emergencyCalls.isEmpty());
    QVERIFY(open->isVisible());
    QVERIFY(!open->record());
}

void SafetyTest::number_is_shown_while_held_and_stays_while_the_call_runs()
{
    PanelBench bench(mine(mikan()));
    QVERIFY(bench.ready());
    EmergencySheet *open = sheet(bench);
    open->setFocus();
    QTest::keyPress(open, Qt::Key_V);
    QVERIFY(bench.shows(QStringLiteral("090-0000-0012")));
    QTest::keyRelease(open, Qt::Key_V);
    QVERIFY(!bench.shows(QStringLiteral("090-0000-0012")));
    bench.button(QStringLiteral("The call begins"))->click();
    QVERIFY(bench.shows(QStringLiteral("090-0000-0012")));
    QCOMPARE(bench.desk.numbersShown, 2);
    open->setFocus();
    QTest::keyPress(open, Qt::Key_V);
    QTest::keyRelease(open, Qt::Key_V);
    QVERIFY(bench.shows(QStringLiteral("090-0000-0012")));
    QCOMPARE(bench.desk.numbersShown, 2);
}

void SafetyTest::running_call_stays_in_sight_when_the_sheet_is_closed()
{
    PanelBench bench(mine(mikan()));
    bench.panel.setTraining(true);
    QVERIFY(bench.ready());
    EmergencySheet *open = sheet(bench);
    bench.button(QStringLiteral("The call begins"))->click();
    open->dismiss();
    QVERIFY(bench.shows(QStringLiteral("119 call 0:00 · 045-000-0119")));
    QTest::mouseClick(bench.button(QStringLiteral("Back to the sheet")), Qt::LeftButton);
    QVERIFY(open->isVisible());
    QVERIFY(open->isCalling());
}

void SafetyTest::call_for_one_is_not_taken_for_another()
{
    PanelBench bench(mine(mikan()));
    QVERIFY(bench.ready());
    EmergencySheet *open = sheet(bench);
    bench.button(QStringLiteral("The call begins"))->click();
    open->dismiss();
    Consultation other = mine(waiting(QStringLiteral("p2"), RiskLevel::Emergency, 1));
    bench.transcript.open(other.conversation, other.id);
    bench.panel.show(other);
    sheet(bench);
    QCOMPARE(open->consultation(), std::optional(p1));
}

void SafetyTest::printing_goes_on_record_first_and_names_nobody()
{
    PanelBench bench(mine(mikan()));
    QVERIFY(bench.ready());
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("sheet.pdf"));
    bench.panel.setChoosePrinter(
        [&file](QWidget *, const PrinterChosen &chosen) { chosen(std::make_shared<QPdfWriter>(file)); });
    auto *open = sheet(bench);
    QVERIFY(open);
    QVERIFY(bench.desk.notes.isEmpty());
    Q_EMIT open->printRequested();
    QTRY_COMPARE(bench.desk.notes.size(), 1);
    QTRY_VERIFY(QFileInfo(file).size() > 1000);
    const QString words = layOut(open->paper())->toPlainText();
    QVERIFY(words.contains(mikan().caseNumber));
    QVERIFY(!words.contains(mikan().resident.displayName));
    QVERIFY(words.contains(QStringLiteral("Internal use only")));
}

void SafetyTest::nothing_is_printed_that_could_not_be_recorded()
{
    PanelBench bench(mine(mikan()));
    QVERIFY(bench.ready());
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("sheet.pdf"));
    bench.panel.setChoosePrinter(
        [&file](QWidget *, const PrinterChosen &chosen) { chosen(std::make_shared<QPdfWriter>(file)); });
    auto *open = sheet(bench);
    bench.desk.error = AppError{AppError::Kind::Store, {}, {}};
    Q_EMIT open->printRequested();
    QTRY_VERIFY(!open->message().isEmpty());
    QCOMPARE(QFileInfo(file).size(), 0);
}

void SafetyTest::numbers_in_service_are_never_invented()
{
    const FireDirectory service = FireDirectory::load(FireDirectory::Use::Service);
    QVERIFY(!service.rows().isEmpty());
    static const QRegularExpression code(QStringLiteral("^[0-9]{5}$"));
    for (const FireHeadquarters &row : service.rows()) {
        QVERIFY2(code.match(row.code).hasMatch(), qPrintable(row.code));
        QVERIFY(!row.source.isEmpty());
        QVERIFY(!row.invented);
        QVERIFY2(!row.number || !row.number->contains(QStringLiteral("-000-")), qPrintable(row.code));
    }
    const auto found = service.covering(local("横浜市中区", "Naka-ku, Yokohama"), QStringLiteral("14"));
    QVERIFY(found && !found->number);
}

void SafetyTest::practice_shows_invented_numbers_and_says_so()
{
    const FireDirectory practice = FireDirectory::load(FireDirectory::Use::Practice);
    for (const FireHeadquarters &row : practice.rows()) {
        QVERIFY(row.invented);
        QVERIFY2(row.number && row.number->contains(QStringLiteral("-000-")), qPrintable(row.code));
    }
    PanelBench bench(mine(mikan()));
    bench.panel.setTraining(true);
    QVERIFY(bench.ready());
    sheet(bench);
    QVERIFY(bench.shows(QStringLiteral("045-000-0119")));
    QVERIFY(bench.shows(QStringLiteral("invented number")));
}

void SafetyTest::longest_name_of_the_prefecture_counts()
{
    const auto directory = FireDirectory::from(
        R"({"service": [
            {"code": "14100", "municipality": {"ja": "大井", "en": "Oi A"}, "source": "x"},
            {"code": "14362", "municipality": {"ja": "大井町", "en": "Oi B"}, "source": "x"},
            {"code": "13109", "municipality": {"ja": "大井町西", "en": "Oi C"}, "source": "x"}]})",
        FireDirectory::Use::Service);
    QCOMPARE(directory.covering(local("大井町西1丁目", "-"), QStringLiteral("14"))->code, QStringLiteral("14362"));
    QVERIFY(!directory.covering(local("川崎市", "Kawasaki"), QStringLiteral("14")));
    QVERIFY(FireDirectory::from("{", FireDirectory::Use::Service).rows().isEmpty());
}

void SafetyTest::records_say_who_and_why()
{
    ConversationWorld world;
    const LogContext context{Language::English, saeki().id, 0};
    const Entry lowered =
        world.entry(Event{EventKind::LevelSet, saeki(), QStringLiteral("low"), QStringLiteral("no symptoms left")}, 0);
    const QString words = LogWords::spoken(LogWords::of(lowered, context));
    QVERIFY2(words.contains(QStringLiteral("no symptoms left")), qPrintable(words));
    QVERIFY2(words.contains(wording::staff(saeki(), Language::English)), qPrintable(words));
    const OutboxItem kept =
        world.queue(RecordEmergencyCall{evening(), DispatcherAnswer::CallsBack, {}}, OutboxState::Waiting, 0);
    const QString waiting = LogWords::spoken(LogWords::of(kept, context));
    QVERIFY2(waiting.contains(QStringLiteral("They call the resident back")), qPrintable(waiting));
    QVERIFY2(waiting.contains(QStringLiteral("Waiting to be sent")), qPrintable(waiting));
}

MADO_TEST(SafetyTest)

#include "safety_test.moc"
