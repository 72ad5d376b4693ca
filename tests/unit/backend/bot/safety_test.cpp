// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runner.h"
#include "tests/unit/backend/bot/talk.h"

#include <QDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace mado;
using namespace mado::bot;

namespace {

const QString advice = u"今すぐ119番に電話してください。返事を待たないでください。"_s;

void untilBreathing(Talk &talk)
{
    talk.begin();
    talk.tap(u"q=age&a=age_70_79"_s);
    talk.tap(u"q=municipality&a=yokohama"_s);
    talk.write(u"38.4"_s);
}

/// A nurse has the conversation, taken at high urgency.
void held(Talk &talk)
{
    talk.begin();
    talk.fill({{u"fatigue"_s, u"strong"_s}, {u"days"_s, u"1"_s}});
    talk.takenOver();
}

} // namespace

class SafetyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_of_danger_call_for_two_people_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("danger");
        QTest::addColumn<QString>("route");
        QTest::newRow("suicide") << u"もう消えてしまいたいです"_s << u"self_harm"_s << u"119"_s;
        QTest::newRow("suicide, en") << u"I want to die"_s << u"self_harm"_s << u"119"_s;
        QTest::newRow("abuse") << u"父に殴られました"_s << u"abuse"_s << u"189"_s;
        QTest::newRow("abuse, en") << u"My father hits me"_s << u"abuse"_s << u"189"_s;
        QTest::newRow("violence") << u"夫の暴力がこわいです"_s << u"violence"_s << u"#8008"_s;
        QTest::newRow("a symptom is for one") << u"息ができないです"_s << QString() << QString();
        QTest::newRow("nothing") << u"死ぬほど眠いです"_s << QString() << QString();
    }
    void words_of_danger_call_for_two_people()
    {
        QFETCH(QString, words);
        QFETCH(QString, danger);
        QFETCH(QString, route);
        Talk talk;
        talk.begin();
        talk.fill({{u"fatigue"_s, u"strong"_s}, {u"days"_s, u"1"_s}});
        talk.write(words);
        const auto found = talk.consultation()->safety.danger;
        QCOMPARE(found ? found->danger : QString(), danger);
        if (danger.isEmpty())
            return;
        QCOMPARE(talk.consultation()->risk.level(), RiskLevel::Emergency);
        QVERIFY(found->steps.size() >= 5 && !found->second);
        QVERIFY(found->source.ja.contains(u"2019"_s));
        QVERIFY(std::any_of(found->routes.begin(), found->routes.end(),
                            [&](const DangerRoute &one) { return one.number == route; }));
    }

    void words_of_danger_in_the_middle_of_a_form_call_for_two_people()
    {
        Talk talk;
        untilBreathing(talk);
        talk.write(u"死にたいです"_s);
        QVERIFY(talk.consultation()->safety.danger);
    }

    void emergency_advice_goes_out_at_the_answer_not_at_the_end()
    {
        Talk talk;
        untilBreathing(talk);
        const auto sent = talk.tap(u"q=breathing&a=rest"_s);
        QCOMPARE(sent.size(), 2);
        QCOMPARE(sent[0].text, advice);
        QVERIFY(sent[0].urgent && sent[0].byReply);
        QVERIFY(!sent[1].urgent && !sent[1].byReply);
        QCOMPARE(talk.question(), u"signs"_s);
        QCOMPARE(talk.consultation()->risk.byRules, RiskLevel::Emergency);
        QCOMPARE(talk.consultation()->targetMinutes, std::optional(5));
    }

    void emergency_advice_does_not_wait_for_the_hours_of_the_desk()
    {
        Talk talk;
        talk.clock.time = QDateTime(QDate(2020, 6, 20), QTime(17, 30), Qt::UTC); // Sunday, half past two at night
        untilBreathing(talk);
        const auto sent = talk.tap(u"q=breathing&a=rest"_s);
        QCOMPARE(sent[0].text, advice);
        QVERIFY(sent[0].urgent);
        QCOMPARE(talk.consultation()->risk.byRules, RiskLevel::Emergency);
    }

    void one_sign_among_several_is_enough_before_the_list_is_done()
    {
        Talk talk;
        untilBreathing(talk);
        talk.tap(u"q=breathing&a=none"_s);
        const auto sent = talk.tap(u"q=signs&a=chest_pain"_s);
        QCOMPARE(sent[0].text, advice);
        QCOMPARE(talk.question(), u"signs"_s);
        QVERIFY(sent[1].offers(u"q=signs&a=done"_s));
    }

    void the_finished_form_updates_the_emergency_without_a_second_consultation()
    {
        Talk talk;
        untilBreathing(talk);
        talk.tap(u"q=breathing&a=rest"_s);
        const auto sent = talk.fill({{u"days"_s, u"5"_s}, {u"conditions"_s, u"diabetes"_s}});
        QCOMPARE(texts(sent).count(advice), 0);
        QVERIFY(sent.last().text.contains(u"まだ119番に電話していなければ"_s));
        QCOMPARE(talk.count("SELECT count(*) FROM consultation"), 1);
        QCOMPARE(talk.entries<SurveyResponse>().first().level, RiskLevel::Emergency);
        QVERIFY(talk.consultation()->risk.reasons.size() >= 4);
    }

    void emergency_advice_is_sent_under_a_lease_and_nothing_else()
    {
        Talk talk;
        held(talk);
        talk.givenBack();
        talk.tap(u"do=restart"_s);
        talk.tap(u"q=age&a=age_70_79"_s);
        talk.tap(u"q=municipality&a=yokohama"_s);
        talk.write(u"38.4"_s);
        talk.takenOver();
        const auto sent = talk.tap(u"q=breathing&a=rest"_s);
        QCOMPARE(texts(sent), QStringList{advice});
        QVERIFY(sent[0].urgent);
        QCOMPARE(talk.consultation()->risk.level(), RiskLevel::Emergency);
        QVERIFY(talk.consultation()->owner);
    }

    void emergency_advice_is_sent_after_closing()
    {
        Talk talk;
        talk.clock.time = QDateTime(QDate(2020, 6, 17), QTime(18, 0), Qt::UTC);
        untilBreathing(talk);
        QCOMPARE(talk.tap(u"q=breathing&a=moving"_s)[0].text, advice);
    }

    void the_bot_is_silent_while_a_human_has_the_conversation()
    {
        Talk talk;
        held(talk);
        QCOMPARE(talk.write(u"少し楽になりました"_s).size(), 0);
        QCOMPARE(talk.write(u"はじめる"_s).size(), 0);
        QCOMPARE(talk.tap(u"do=human"_s).size(), 0);
        QCOMPARE(talk.tap(u"do=restart"_s).size(), 0);
        QCOMPARE(talk.happen(line::MessageReceived{u"s"_s, line::StickerMessage{{u"ok"_s}}}).size(), 0);
        QCOMPARE(talk.entries<ResidentSticker>().size(), 1);
        QVERIFY(talk.consultation()->unread >= 5);
    }

    void typing_to_a_nurse_in_mid_form_is_not_taken_for_an_answer()
    {
        Talk talk;
        untilBreathing(talk);
        talk.write(u"人と話す"_s);
        talk.takenOver();
        const QString before = talk.column("SELECT answers FROM dialogue");
        QCOMPARE(talk.write(u"ない"_s).size(), 0);
        QCOMPARE(talk.column("SELECT answers FROM dialogue"), before);
        talk.givenBack();
        talk.write(u"ない"_s);
        QCOMPARE(talk.question(), u"signs"_s);
    }

    void words_of_danger_raise_an_emergency_in_every_state_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("answer");
        QTest::newRow("chest") << u"夜から胸が痛いです"_s << u"今すぐ119番に電話してください。"_s;
        QTest::newRow("breath") << u"I can't breathe"_s << u"今すぐ119番に電話してください。"_s;
        QTest::newRow("self-harm") << u"もう死にたいです"_s << u"119番か110番"_s;
        QTest::newRow("abuse") << u"父に殴られました"_s << u"189番"_s;
        QTest::newRow("violence") << u"夫の暴力がこわい"_s << u"110番"_s;
    }
    void words_of_danger_raise_an_emergency_in_every_state()
    {
        QFETCH(QString, words);
        QFETCH(QString, answer);
        Talk fresh;
        fresh.follow();
        QVERIFY(fresh.write(words)[0].text.contains(answer));
        QCOMPARE(fresh.consultation()->risk.level(), RiskLevel::Emergency);
        QVERIFY(fresh.entries<BotMessage>().at(1).emergencyAdvice);

        Talk asking;
        untilBreathing(asking);
        const auto sent = asking.write(words);
        QVERIFY(sent[0].text.contains(answer) && sent[0].urgent);
        QCOMPARE(asking.question(), u"breathing"_s);

        Talk taken;
        held(taken);
        const auto only = taken.write(words);
        QCOMPARE(only.size(), 1);
        QVERIFY(only[0].text.contains(answer) && only[0].urgent);
        QCOMPARE(taken.consultation()->risk.level(), RiskLevel::Emergency);
    }

    void every_shipped_service_listens_for_words_of_danger_data()
    {
        QTest::addColumn<QString>("folder");
        const QDir shipped(QStringLiteral(MADOGUCHI_SOURCE_DIR "/resources/accounts"));
        for (const QString &name : shipped.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QTest::newRow(qPrintable(name)) << shipped.filePath(name);
    }
    void every_shipped_service_listens_for_words_of_danger()
    {
        QFETCH(QString, folder);
        const auto package = survey::loadPackage(folder);
        QVERIFY(package);
        for (const QString &words :
             {u"もう死にたいです"_s, u"父に殴られました"_s, u"夫の暴力がこわい"_s, u"I want to die"_s}) {
            Talk talk(Service{*package, u"14"_s});
            talk.follow();
            const auto sent = talk.write(words);
            QVERIFY2(!sent.isEmpty() && sent[0].urgent, qPrintable(words));
            QVERIFY2(talk.consultation() && talk.consultation()->risk.level() == RiskLevel::Emergency,
                     qPrintable(words));
            QVERIFY2(talk.consultation()->safety.danger, "two people are needed");
        }
    }

    void words_without_danger_raise_nothing()
    {
        Talk talk;
        talk.begin();
        talk.fill({});
        for (const QString &words : {u"胸の痛みはありません"_s, u"死ぬほど眠いです"_s, u"DVDを見ています"_s})
            talk.write(words);
        QVERIFY(!talk.consultation());
    }

    void in_standby_everything_is_kept_and_nothing_sent()
    {
        Talk talk;
        talk.begin();
        talk.standby = true;
        QCOMPARE(talk.write(u"38.4"_s).size(), 0);
        QCOMPARE(talk.write(u"胸が痛いです"_s).size(), 0);
        QCOMPARE(talk.tap(u"q=age&a=age_70_79"_s).size(), 0);
        QCOMPARE(talk.entries<ResidentText>().last().text, u"70〜79歳"_s);
        QCOMPARE(talk.consultation()->risk.level(), RiskLevel::Emergency);
    }

    void taking_a_message_back_lowers_nothing()
    {
        Talk talk;
        talk.begin();
        talk.happen(line::MessageReceived{u"gone"_s, line::TextMessage{u"胸が痛いです"_s}});
        talk.happen(line::MessageUnsent{u"gone"_s});
        QCOMPARE(talk.consultation()->risk.level(), RiskLevel::Emergency);
        QCOMPARE(talk.consultation()->lastWords, QString());
    }
};

MADO_TEST(SafetyTest)
#include "safety_test.moc"
