// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/rounds/budget.h"
#include "backend/rounds/run.h"
#include "backend/rounds/writing.h"
#include "backend/store/bot_rows.h"
#include "backend/store/consent_rows.h"
#include "backend/store/follow_up_rows.h"
#include "backend/store/survey_round_rows.h"
#include "contract/tokyo.h"
#include "tests/support/runner.h"
#include "tests/unit/backend/bot/talk.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace mado;
using namespace mado::rounds;
using bot::Talk;

namespace {

const AccountId account = *AccountId::from(u"kanagawa"_s);
const StaffName writer{*StaffId::from(u"officer"_s), u"井上"_s, Role::Officer};
const StaffName opener{*StaffId::from(u"second"_s), u"今井"_s, Role::Officer};
const SurveyRoundId first = *SurveyRoundId::from(u"round-1"_s);

std::shared_ptr<const survey::AccountPackage> package(const char *name)
{
    return std::make_shared<const survey::AccountPackage>(
        survey::loadPackage(QStringLiteral(MADOGUCHI_SOURCE_DIR "/resources/accounts/") + QLatin1String(name)).value());
}

/// A resident, staff, and what asks by itself, over one database.
struct Desk
{
    explicit Desk(const char *name = "personal-support")
        : of{package(name), u"14"_s},
          talk(bot::Service{*of.package, u"14"_s}),
          run(talk.database(), talk.clock, Accounts{{account, of}})
    {
    }

    template <class Work> auto write(Work work) { return talk.database().write(std::move(work)).value(); }
    Hand hand(const StaffName &who) const { return {account, of, who, talk.clock.time}; }

    void quota(qint64 monthly, qint64 used = 0)
    {
        write([&](store::Transaction &tx) {
            store::keepQuota(tx, account, {monthly, used, talk.clock.time});
            return true;
        });
    }
    SurveyRoundContent content() const
    {
        return {{u"第1回"_s, u"Round 1"_s},
                {u"調査です。"_s, u"A survey."_s},
                {AudienceKind::Everybody, {}},
                talk.clock.time,
                talk.clock.time.addDays(2)};
    }
    rounds::Outcome planned()
    {
        return write([&](store::Transaction &tx) { return save(tx, hand(writer), first, {0, content()}); });
    }
    rounds::Outcome step(const StaffName &who, SurveyRoundStepKind what)
    {
        return write([&](store::Transaction &tx) {
            return take(tx, hand(who), first, {store::findRound(tx, account, first)->revision, what});
        });
    }
    SurveyRoundBoard board()
    {
        return write([&](store::Transaction &tx) { return boardOf(tx, hand(writer)); });
    }
    void askDaily(bool asks = true)
    {
        write([&](store::Transaction &tx) {
            return switchAsking(tx, hand(writer), {store::followUpSwitch(tx, account).revision, asks}).has_value();
        });
    }
    QList<bot::Sent> tick()
    {
        talk.newlySent();
        talk.clock.time = talk.clock.time.addSecs(10);
        run.tick();
        return talk.newlySent();
    }
    /// Eight in the morning of Japan, so many days later.
    void morning(int days) { talk.clock.time = fromTokyo(inTokyo(talk.clock.time).date().addDays(days), QTime(8, 1)); }
    /// Somebody else who follows the account.
    ConversationId other(const QString &name, const QString &language = u"ja"_s)
    {
        return write([&](store::Transaction &tx) {
            return store::residentOf(tx, account, name, language, talk.clock.time).conversation;
        });
    }

    Account of;
    Talk talk;
    Run run;
};

QString code(const rounds::Outcome &outcome) { return outcome ? u"done"_s : outcome.error().code; }

} // namespace

class RoundsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_guardian_of_somebody_whose_age_staff_heard_is_asked_once_the_talk_is_over()
    {
        Desk t;
        t.talk.begin();
        t.talk.write(u"やめる"_s);
        t.talk.write(u"人と話したい"_s);
        t.talk.takenOver();
        t.write([&](store::Transaction &tx) {
            const auto id = *ConversationId::from(tx.query("SELECT id FROM conversation").at(0).text(0));
            store::ageFromStaff(tx, id, 12, t.talk.clock.time);
            return true;
        });
        QVERIFY(t.tick().isEmpty()); // the bot does not talk over the nurse
        t.talk.givenBack();
        const auto asked = t.tick();
        QCOMPARE(asked.size(), 1);
        QVERIFY(asked[0].text.contains(u"保護者の方にお願いしています"_s));
        QVERIFY(asked[0].offers(u"do=guardian_yes"_s) && !asked[0].offers(u"do=guardian_over"_s));
        QVERIFY(t.tick().isEmpty());
        t.talk.tap(u"do=guardian_yes"_s);
        QCOMPARE(t.talk.count("SELECT COUNT(*) FROM consent WHERE granted = 1"), 3);
    }

    void the_hour_that_was_chosen_is_the_hour_of_the_question()
    {
        Desk desk;
        desk.quota(10000);
        desk.askDaily();
        desk.talk.begin();
        const auto last = desk.talk.fill({});
        QVERIFY(last.last().offers(u"do=follow_up"_s));
        const auto hours = desk.talk.tap(u"do=follow_up"_s);
        QVERIFY(hours[0].offers(u"do=follow_up_at&h=8"_s));
        QVERIFY(hours[0].data.size() <= 13);
        QVERIFY(desk.talk.tap(u"do=follow_up_at&h=8"_s)[0].text.contains(u"8時"_s));
        desk.morning(1);
        desk.talk.clock.time = desk.talk.clock.time.addSecs(-3600); // seven
        QVERIFY(desk.tick().isEmpty());
        desk.morning(0);
        const auto asked = desk.tick();
        QCOMPARE(asked.size(), 1);
        QVERIFY(asked[0].text.contains(u"今日の体調"_s));
        QVERIFY(asked[0].offers(u"do=restart"_s) && asked[0].offers(u"do=follow_up_off"_s));
        QVERIFY(!asked[0].byReply);
        QVERIFY(desk.tick().isEmpty());
        QCOMPARE(desk.talk.entries<BotMessage>().last().text, asked[0].text);
        QCOMPARE(desk.board().followUp.asked, 1);
    }

    void who_answers_by_themselves_is_not_asked()
    {
        Desk desk;
        desk.quota(10000);
        desk.askDaily();
        desk.talk.begin();
        desk.talk.fill({});
        desk.talk.tap(u"do=follow_up_at&h=10"_s);
        desk.morning(1);
        desk.tick();
        desk.talk.tap(u"do=restart"_s);
        desk.talk.fill({});
        desk.talk.clock.time = desk.talk.clock.time.addSecs(2 * 3600);
        QVERIFY(desk.tick().isEmpty());
        QCOMPARE(desk.board().followUp.byThemselves, 1);
    }

    void nobody_is_asked_while_it_is_off_or_after_stop_or_without_consent()
    {
        Desk desk;
        desk.quota(10000);
        desk.talk.begin();
        desk.talk.fill({});
        desk.talk.tap(u"do=follow_up_at&h=8"_s);
        desk.morning(1);
        QVERIFY(desk.tick().isEmpty());
        desk.askDaily();
        desk.talk.tap(u"do=follow_up_off"_s);
        QVERIFY(desk.tick().isEmpty());
        desk.talk.tap(u"do=follow_up_at&h=8"_s);
        desk.talk.tap(u"do=consent_no&p=use_prefecture"_s);
        desk.morning(2);
        QVERIFY(desk.tick().isEmpty());
        QCOMPARE(desk.talk.count("SELECT COUNT(*) FROM follow_up"), qint64(0));
    }

    void a_person_who_is_being_helped_is_left_alone()
    {
        Desk desk;
        desk.quota(10000);
        desk.askDaily();
        desk.talk.begin();
        desk.talk.fill({});
        desk.talk.tap(u"do=follow_up_at&h=8"_s);
        desk.talk.tap(u"do=human"_s);
        desk.talk.takenOver();
        desk.morning(1);
        QVERIFY(desk.tick().isEmpty());
    }

    void the_months_messages_are_spread_and_those_worse_off_come_first()
    {
        Desk desk;
        // The 18th: 13 days are left; 500 are kept back, 13 remain: one a day.
        desk.quota(513);
        desk.askDaily();
        const ConversationId well = desk.other(u"U2"_s);
        const ConversationId ill = desk.other(u"U3"_s);
        desk.write([&](store::Transaction &tx) {
            for (const ConversationId &who : {well, ill}) {
                for (const survey::Purpose &purpose : desk.of.package->purposes)
                    store::saveConsent(tx, who, {purpose.key, purpose.label, true, desk.talk.clock.time, u"1"_s, {}});
                store::wishFollowUp(tx, account, who, 8, desk.talk.clock.time);
            }
            store::answeredFollowUp(tx, well, QDate(2020, 6, 17), RiskLevel::Low, desk.talk.clock.time);
            store::answeredFollowUp(tx, ill, QDate(2020, 6, 17), RiskLevel::Moderate, desk.talk.clock.time);
            return true;
        });
        desk.morning(1);
        QCOMPARE(desk.tick().size(), 1);
        QCOMPARE(desk.talk.column("SELECT conversation FROM outbound"), ill.text());
        const FollowUpPlan plan = desk.board().followUp;
        QCOMPARE(plan.planned, 1);
        QCOMPARE(plan.leftOut, 1);
        QCOMPARE(plan.daysLeft, 13);
        QCOMPARE(plan.today, qint64(1));
    }

    void without_word_from_line_about_the_quota_nothing_is_sent()
    {
        Desk desk;
        desk.askDaily();
        desk.talk.begin();
        desk.talk.fill({});
        desk.talk.tap(u"do=follow_up_at&h=8"_s);
        desk.morning(1);
        QVERIFY(desk.tick().isEmpty());
    }

    void a_round_is_opened_by_a_second_person_and_goes_to_everybody_once()
    {
        Desk desk("national-survey");
        desk.quota(10000);
        desk.other(u"U2"_s);
        desk.other(u"U3"_s, u"en"_s);
        QVERIFY(desk.planned());
        QVERIFY(desk.tick().isEmpty());
        QCOMPARE(code(desk.step(writer, SurveyRoundStepKind::Open)), u"survey_round.own"_s);
        QCOMPARE(code(desk.step(opener, SurveyRoundStepKind::Open)), u"done"_s);
        const auto sent = bot::texts(desk.tick());
        QCOMPARE(sent.size(), 2);
        QVERIFY(sent.contains(u"調査です。"_s) && sent.contains(u"A survey."_s));
        QVERIFY(desk.tick().isEmpty());
        QCOMPARE(desk.board().rounds[0].invited, 2);
    }

    void a_paused_round_invites_nobody_and_asks_nobody()
    {
        Desk desk("national-survey");
        desk.quota(10000);
        desk.other(u"U2"_s);
        desk.planned().value();
        desk.step(opener, SurveyRoundStepKind::Open).value();
        desk.step(writer, SurveyRoundStepKind::Pause).value();
        QVERIFY(desk.tick().isEmpty());
        QVERIFY(bot::texts(desk.talk.begin()).join(u' ').contains(u"受け付けている回がありません"_s));
        QCOMPARE(code(desk.step(writer, SurveyRoundStepKind::Resume)), u"survey_round.own"_s);
        desk.step(opener, SurveyRoundStepKind::Resume).value();
        desk.talk.tap(u"do=restart"_s);
        QCOMPARE(desk.talk.question(), u"prefecture"_s);
    }

    void a_round_closes_at_its_time()
    {
        Desk desk("national-survey");
        desk.quota(10000);
        desk.planned().value();
        desk.step(opener, SurveyRoundStepKind::Open).value();
        desk.talk.clock.time = desk.talk.clock.time.addDays(3);
        desk.tick();
        QCOMPARE(desk.board().rounds[0].state, SurveyRoundState::Closed);
        QCOMPARE(code(desk.step(opener, SurveyRoundStepKind::Resume)), u"survey_round.state"_s);
    }

    void answers_and_where_people_stop_are_counted()
    {
        Desk desk;
        desk.planned().value();
        desk.step(opener, SurveyRoundStepKind::Open).value();
        desk.talk.begin();
        desk.talk.fill({});
        desk.talk.tap(u"do=restart"_s);
        desk.talk.tap(u"q=age&a=age_30_39"_s);
        desk.talk.tap(u"do=stop"_s);
        const SurveyRound round = desk.board().rounds[0];
        QCOMPARE(round.started, 2);
        QCOMPARE(round.answered, 1);
        QCOMPARE(round.questions[0].answered, 2);
        QCOMPARE(round.questions[1].asked, 2);
        QCOMPARE(round.questions[1].answered, 1);
        QCOMPARE(desk.board().answeredToday, 1);
    }

    void every_place_has_its_desk_or_is_named()
    {
        Desk desk;
        const SurveyRoundBoard board = desk.board();
        QVERIFY(board.areas.size() > 10);
        QCOMPARE(board.areas[0].places[0].ja, u"横浜市"_s);
        QVERIFY(board.uncovered.isEmpty());
    }
};

MADO_TEST(RoundsTest)
#include "rounds_test.moc"
