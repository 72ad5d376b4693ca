// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runner.h"
#include "tests/ui/desk/panel_bench.h"
#include "ui/desk/close_check.h"
#include "ui/desk/danger_page.h"
#include "ui/desk/person_sheet.h"
#include "ui/desk/question_page.h"
#include "ui/desk/question_protocols.h"
#include "ui/desk/queue_words.h"
#include "ui/desk/reopen_sheet.h"
#include "ui/desk/side_panel.h"
#include "ui/desk/step_mark.h"
#include "ui/desk/transcript_view.h"
#include "ui/shared/button.h"
#include "ui/shared/wording.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <algorithm>

using namespace mado;
using namespace mado::test;

class CareTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void banner_calls_for_a_second_person_and_offers_the_seat();
    void whoever_holds_it_is_not_offered_the_second_seat();
    void steps_are_marked_by_digits_by_the_two_alone();
    void second_person_agrees_and_takes_it_back();
    void who_is_ill_is_recorded_while_offline();
    void impossible_age_is_not_recorded();
    void no_voice_never_proposes_the_telephone();
    void needs_lead_the_reasons_in_the_queue();
    void closing_waits_for_promises_and_for_the_second_person();
    void closed_one_is_opened_again_with_a_reason();
    void closing_and_returning_can_be_undone();
    void questions_lead_by_digits_to_a_proposal_that_goes_on_record();
    void overriding_a_proposal_needs_a_reason();
    void other_results_stand_whole_under_one_heading();
    void every_way_through_the_shipped_questions_ends();
    void broken_questions_are_named_data();
    void broken_questions_are_named();
};

namespace {

Consultation endangered(Consultation value)
{
    const LocalText words = local("受け止める", "Listen");
    value.danger = DangerProtocol{
        .danger = QStringLiteral("self_harm"),
        .label = local("希死念慮の表現", "Words of suicide"),
        .source = local("資料", "Source"),
        .version = QStringLiteral("1.0"),
        .foundAt = evening(),
        .steps = {{QStringLiteral("listen"), words, words}, {QStringLiteral("safety"), local("安全", "Safety"), words}},
        .routes = {{local("救急", "Ambulance"), QStringLiteral("119")}}};
    return value;
}

Consultation withSecond(Consultation value)
{
    value.danger->second = saeki();
    return value;
}

Consultation closed(Consultation value)
{
    value.closed = Closing{Disposition::SelfCare, saeki(), evening().addDays(-1)};
    return value;
}

void keyInLog(PanelBench &bench, Qt::Key key)
{
    auto *log = bench.part<TranscriptView>();
    log->setFocus();
    QTest::keyClick(log, key);
}

struct DangerBench
{
    explicit DangerBench(const Consultation &shown)
    {
        page.resize(356, 800);
        page.show();
        page.show(shown, saeki().id, true, Language::English);
    }
    Theme theme{Theme::Mode::Light};
    DangerPage page{theme};
};

} // namespace

void CareTest::banner_calls_for_a_second_person_and_offers_the_seat()
{
    PanelBench bench(endangered(taken(mikan(), hasegawa(), evening())));
    QVERIFY(bench.ready());
    QVERIFY(bench.shows(QStringLiteral("Words of suicide")));
    QVERIFY(bench.shows(QStringLiteral("Automatic answers have stopped")));
    auto *join = bench.button(QStringLiteral("Join as the second"));
    QVERIFY(join);
    join->click();
    QCOMPARE(bench.desk.joins, 1);
}

void CareTest::whoever_holds_it_is_not_offered_the_second_seat()
{
    PanelBench bench(endangered(mine(mikan())));
    QVERIFY(bench.ready());
    QVERIFY(!bench.button(QStringLiteral("Join as the second")));
    bench.panel.joinDanger();
    QCOMPARE(bench.desk.joins, 0);
}

void CareTest::steps_are_marked_by_digits_by_the_two_alone()
{
    DangerBench mineToMark(endangered(mine(mikan())));
    QSignalSpy marked(&mineToMark.page, &DangerPage::stepMarked);
    QTest::keyClick(&mineToMark.page, Qt::Key_2);
    QCOMPARE(marked.size(), 1);
    QCOMPARE(marked.at(0).at(0).toString(), QStringLiteral("safety"));
    QCOMPARE(marked.at(0).at(1).toBool(), true);
    DangerBench onlooker(endangered(taken(mikan(), hasegawa(), evening())));
    QSignalSpy none(&onlooker.page, &DangerPage::stepMarked);
    QTest::keyClick(&onlooker.page, Qt::Key_1);
    QVERIFY(none.isEmpty());
    QVERIFY(!onlooker.page.findChild<StepMark *>()->isEnabled());
    QVERIFY(!onlooker.page.findChild<StepMark *>()->accessibleName().isEmpty());
}

void CareTest::second_person_agrees_and_takes_it_back()
{
    Consultation shown = withSecond(endangered(taken(mikan(), hasegawa(), evening())));
    DangerBench bench(shown);
    QSignalSpy agreed(&bench.page, &DangerPage::agreed);
    const auto press = [&](const QString &words) {
        for (auto *button : bench.page.findChildren<QPushButton *>()) {
            if (button->text() == words && button->isVisible())
                button->click();
        }
    };
    press(QStringLiteral("Agree to finishing"));
    QCOMPARE(agreed.size(), 1);
    QCOMPARE(agreed.at(0).at(0).toBool(), true);
    shown.danger->secondAgrees = true;
    bench.page.show(shown, saeki().id, true, Language::English);
    press(QStringLiteral("Take my agreement back"));
    QCOMPARE(agreed.at(1).at(0).toBool(), false);
}

void CareTest::who_is_ill_is_recorded_while_offline()
{
    PanelBench bench(mine(mikan()));
    QVERIFY(bench.ready());
    bench.panel.setConnection(away);
    keyInLog(bench, Qt::Key_P);
    auto *sheet = bench.part<PersonSheet>();
    QVERIFY(sheet && sheet->isVisible());
    QTest::keyClick(bench.window.focusWidget(), Qt::Key_Right);
    sheet->findChildren<QLineEdit *>().at(0)->setText(QStringLiteral("6"));
    QTest::keyClick(sheet, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(bench.desk.described.size(), 1);
    QCOMPARE(bench.desk.described.at(0).person.relation, Relation::Child);
    QCOMPARE(bench.desk.described.at(0).person.age, std::optional(6));
    QVERIFY(!sheet->isVisible());
}

void CareTest::impossible_age_is_not_recorded()
{
    PanelBench bench(mine(mikan()));
    QVERIFY(bench.ready());
    keyInLog(bench, Qt::Key_P);
    auto *sheet = bench.part<PersonSheet>();
    sheet->findChildren<QLineEdit *>().at(0)->setText(QStringLiteral("131"));
    QTest::keyClick(sheet, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(bench.desk.described.isEmpty());
    QVERIFY(sheet->isVisible());
}

void CareTest::no_voice_never_proposes_the_telephone()
{
    Consultation silent = mine(mikan());
    silent.access.noVoice = true;
    PanelBench bench(silent);
    QVERIFY(bench.ready());
    QVERIFY(bench.shows(QStringLiteral("NET119")));
    bench.panel.planCall();
    QVERIFY(bench.desk.plannedCalls.isEmpty());
    silent.resident.reachable = false;
    bench.panel.show(silent);
    QVERIFY(!bench.shows(QStringLiteral("Change to the phone.")));
}

void CareTest::needs_lead_the_reasons_in_the_queue()
{
    Consultation person = endangered(mikan());
    person.access = {true, Interpreter::Needed, QStringLiteral("vi")};
    const QueueContext context{Language::English, saeki().id, evening(), std::nullopt, 0.8};
    const QString reasons = QueueWords::reasons(person, context);
    QVERIFY(reasons.startsWith(QStringLiteral("Second person wanted · No voice · Interpreter needed")));
    QVERIFY(QueueWords::spoken(person, context).contains(QStringLiteral("No voice")));
}

void CareTest::closing_waits_for_promises_and_for_the_second_person()
{
    CloseFacts facts{RiskLevel::High, false, false, true, Disposition::Physician, NextContact::InAnHour, {}};
    QVERIFY(whatIsMissing(facts).isEmpty());
    facts.callPromised = true;
    QCOMPARE(whatIsMissing(facts), QList{NotYet::CallPromised});
    facts.callPromised = false;
    facts.secondMissing = true;
    QCOMPARE(whatIsMissing(facts), QList{NotYet::SecondPerson});
    facts.secondMissing = false;
    facts.stepsOpen = true;
    QVERIFY(whatIsMissing(facts).isEmpty()); // a physician goes on
    facts.result = Disposition::AmbulanceCalled;
    QVERIFY(whatIsMissing(facts).isEmpty());
    facts.result = Disposition::SelfCare;
    QCOMPARE(whatIsMissing(facts), QList{NotYet::OpenSteps});
    facts.stepsOpen = false;
    facts.result = Disposition::Unreachable;
    QCOMPARE(whatIsMissing(facts), QList{NotYet::Unreachable});
    facts.level = RiskLevel::Moderate;
    QVERIFY(whatIsMissing(facts).isEmpty());
}

void CareTest::closed_one_is_opened_again_with_a_reason()
{
    PanelBench bench(closed(mikan()));
    QVERIFY(bench.ready());
    auto *again = bench.button(QStringLiteral("Open again"));
    QVERIFY(again);
    again->click();
    auto *sheet = bench.part<ReopenSheet>();
    QVERIFY(sheet && sheet->isVisible());
    QTest::keyClick(bench.window.focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(bench.desk.reopenings.isEmpty());
    QTest::keyClicks(bench.window.focusWidget(), QStringLiteral("still feverish"));
    QTest::keyClick(bench.window.focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(bench.desk.reopenings, QStringList{QStringLiteral("still feverish")});
    Consultation old = closed(mikan());
    old.closed->at = evening().addDays(-31);
    bench.panel.show(old);
    QVERIFY(!bench.button(QStringLiteral("Open again")));
}

void CareTest::closing_and_returning_can_be_undone()
{
    PanelBench bench(mine(mikan()));
    QVERIFY(bench.ready());
    QSignalSpy undoable(&bench.panel, &ConversationPanel::undoable);
    bench.desk.consultations.insert(QStringLiteral("p1"), newer(mikan()));
    bench.panel.giveBack();
    QTRY_COMPARE(undoable.size(), 1);
    QCOMPARE(undoable.at(0).at(1).toLongLong(), mine(mikan()).owner->fence);
    QCOMPARE(undoable.at(0).at(2).toBool(), false);
}

void CareTest::questions_lead_by_digits_to_a_proposal_that_goes_on_record()
{
    ConversationWorld world;
    SidePanel side(world.theme, world.desk, world.transcript, world.clock);
    side.resize(356, 800);
    side.setLanguage(Language::English);
    side.QWidget::show();
    side.show(mine(mikan()));
    side.askQuestions();
    QSignalSpy decided(&side, &SidePanel::decided);
    auto *page = side.findChild<QuestionPage *>();
    QTest::keyClick(page, Qt::Key_1); // short of breath
    QTest::keyClick(page, Qt::Key_1); // at rest: yes
    QVERIFY(decided.isEmpty());
    QTest::keyClick(page, Qt::Key_Return);
    QCOMPARE(decided.size(), 1);
    QCOMPARE(decided.at(0).at(0).value<Disposition>(), Disposition::Advised119);
    QCOMPARE(world.desk.notes.size(), 1);
    QVERIFY(world.desk.notes.at(0).text.contains(QStringLiteral("Short of breath even at rest? → Yes")));
}

void CareTest::overriding_a_proposal_needs_a_reason()
{
    const Theme theme(Theme::Mode::Light);
    QuestionPage page(theme);
    page.setLanguage(Language::English);
    page.setMayRecord(true);
    page.show();
    QSignalSpy decided(&page, &QuestionPage::decided);
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_1, Qt::Key_4}) // instead: watch at home
        QTest::keyClick(&page, key);
    QTest::keyClick(&page, Qt::Key_Return);
    QVERIFY(decided.isEmpty());
    page.findChild<ReplyField *>()->setText(QStringLiteral("asthma, inhaler helped"));
    QTest::keyClick(&page, Qt::Key_Return);
    QCOMPARE(decided.size(), 1);
    QCOMPARE(decided.at(0).at(0).value<Disposition>(), Disposition::SelfCare);
    QVERIFY(decided.at(0).at(1).toString().contains(QStringLiteral("asthma, inhaler helped")));
}

void CareTest::other_results_stand_whole_under_one_heading()
{
    const Theme theme(Theme::Mode::Light);
    QuestionPage page(theme);
    page.setLanguage(Language::English);
    page.setMayRecord(true);
    page.show();
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_1})
        QTest::keyClick(&page, key);
    const QString word = wording::disposition(Disposition::SelfCare, Language::English);
    const auto buttons = page.findChildren<Button *>();
    const auto other = std::ranges::find(buttons, QStringLiteral("Instead: ") + word, &QWidget::accessibleName);
    QVERIFY(other != buttons.end());
    QCOMPARE((*other)->text(), word);
}

void CareTest::every_way_through_the_shipped_questions_ends()
{
    const QuestionSet shipped = shippedQuestions();
    QVERIFY(shipped.protocols.size() >= 5);
    QVERIFY(!shipped.supervisor.ja.isEmpty());
    for (const QuestionProtocol &protocol : shipped.protocols)
        QVERIFY(!protocol.source.isEmpty());
}

void CareTest::broken_questions_are_named_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QByteArray>("by");
    QTest::addColumn<QString>("fault");
    QTest::newRow("whole") << QByteArray() << QByteArray() << QString();
    QTest::newRow("nowhere") << QByteArray("\"to\":\"b\"") << QByteArray("\"to\":\"z\"")
                             << QStringLiteral("protocols[0].questions");
    QTest::newRow("in circles") << QByteArray("\"to\":\"b\"") << QByteArray("\"to\":\"a\"")
                                << QStringLiteral("protocols[0].questions");
    QTest::newRow("no such result") << QByteArray("self_care") << QByteArray("magic")
                                    << QStringLiteral("protocols[0].questions[1]");
    QTest::newRow("no source") << QByteArray("\"source\":\"s\",") << QByteArray()
                               << QStringLiteral("protocols[0].source");
}
void CareTest::broken_questions_are_named()
{
    QFETCH(QByteArray, part);
    QFETCH(QByteArray, by);
    QFETCH(QString, fault);
    const QByteArray text = R"({"ja":"文","en":"text"})";
    const QByteArray end = R"("outcome":{"disposition":"self_care","advice":)" + text + "}";
    QByteArray json = R"({"version":"1","supervisor":)" + text + R"(,"protocols":[{"id":"p","source":"s","title":)" +
                      text + R"(,"questions":[{"key":"a","ask":)" + text + R"(,"answers":[{"text":)" + text +
                      R"(,"to":"b"},{"text":)" + text + "," + end + R"(}]},{"key":"b","ask":)" + text +
                      R"(,"answers":[{"text":)" + text + "," + end + R"(},{"text":)" + text + "," + end + "}]}]}]}";
    if (!part.isEmpty()) {
        QVERIFY(json.contains(part));
        json.replace(json.lastIndexOf(part), part.size(), by);
    }
    const auto read = questionsFrom(json);
    QCOMPARE(read.has_value(), fault.isEmpty());
    if (!read)
        QVERIFY2(read.error().startsWith(fault), qPrintable(read.error()));
}

MADO_TEST(CareTest)
#include "care_test.moc"
