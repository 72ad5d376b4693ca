// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runner.h"
#include "tests/unit/backend/bot/talk.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace mado;
using namespace mado::bot;

class DialogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void following_greets_in_both_languages_and_offers_them()
    {
        Talk talk;
        const auto sent = talk.follow();
        QCOMPARE(sent.size(), 1);
        QVERIFY(sent[0].text.contains(u"友だち追加ありがとうございます"_s) && sent[0].text.contains(u"Thank you"_s));
        QVERIFY(sent[0].offers(u"do=lang_ja"_s) && sent[0].offers(u"do=lang_en"_s));
        QVERIFY(sent[0].byReply);
        QCOMPARE(talk.entries<Event>().size(), 1);
        QCOMPARE(talk.entries<BotMessage>().first().choices, sent[0].labels);
    }

    void consent_is_asked_for_each_purpose_and_recorded_with_its_text()
    {
        Talk talk;
        talk.follow();
        auto sent = talk.tap(u"do=lang_ja"_s);
        QVERIFY(sent[0].text.contains(u"同意しますか"_s));
        sent = talk.tap(u"do=consent_yes&p=use_prefecture"_s);
        sent = talk.tap(u"do=consent_no&p=use_national"_s);
        sent = talk.tap(u"do=consent_yes&p=callback"_s);
        QCOMPARE(talk.question(), u"age"_s);
        QCOMPARE(talk.count("SELECT count(*) FROM consent WHERE granted = 1"), 2);
        QCOMPARE(talk.column("SELECT text_version FROM consent WHERE purpose = 'use_national'"), u"2020-03-05"_s);
        QCOMPARE(talk.column("SELECT article FROM consent WHERE purpose = 'use_national'"), u"第4条第2項"_s);
    }

    void pressing_yes_twice_does_not_agree_to_what_was_not_read()
    {
        Talk talk;
        talk.follow();
        talk.tap(u"do=lang_ja"_s);
        talk.tap(u"do=consent_yes&p=use_prefecture"_s);
        const auto sent = talk.tap(u"do=consent_yes&p=use_prefecture"_s);
        QVERIFY(sent[0].offers(u"do=consent_yes&p=use_national"_s));
        QCOMPARE(talk.count("SELECT count(*) FROM consent"), 1);
    }

    void without_consent_nothing_is_asked_and_no_answer_kept()
    {
        Talk talk;
        talk.follow();
        talk.tap(u"do=lang_ja"_s);
        auto sent = talk.tap(u"do=consent_no&p=use_prefecture"_s);
        QVERIFY(sent[0].text.contains(u"回答も保存しません"_s));
        QVERIFY(sent[0].offers(u"do=human"_s));
        talk.tap(u"q=temperature&a=unknown"_s);
        talk.write(u"38.4"_s);
        QCOMPARE(talk.count("SELECT count(*) FROM survey_response"), 0);
        QVERIFY(!talk.column("SELECT answers FROM dialogue").contains(u"38.4"_s));
    }

    void taking_consent_back_in_mid_form_erases_the_answers_given_so_far()
    {
        Talk talk;
        talk.begin();
        talk.tap(u"q=age&a=age_70_79"_s);
        QVERIFY(talk.column("SELECT answers FROM dialogue").contains(u"age_70_79"_s));
        const auto sent = talk.tap(u"do=consent_no&p=use_prefecture"_s);
        QVERIFY(sent[0].text.contains(u"取り消し"_s));
        QVERIFY(!talk.column("SELECT answers FROM dialogue").contains(u"age_70_79"_s));
        QCOMPARE(talk.count("SELECT count(*) FROM survey_response"), 0);
    }

    void a_well_resident_gets_information_and_no_consultation()
    {
        Talk talk;
        talk.begin();
        const auto sent = talk.fill({});
        QVERIFY(sent.last().text.contains(u"すぐに相談が必要な症状はない"_s));
        QVERIFY(sent.last().text.contains(u"3つの密"_s));
        QVERIFY(sent.last().text.contains(u"判定ルール 2.0版・診断ではありません"_s));
        QVERIFY(!talk.consultation());
        QCOMPARE(talk.count("SELECT count(*) FROM survey_response"), 1);
        const auto card = talk.entries<SurveyResponse>();
        QCOMPARE(card.size(), 1);
        QCOMPARE(card.first().level, RiskLevel::Low);
        QCOMPARE(card.first().answers.first().value.ja, u"30代"_s);
        QVERIFY(talk.column("SELECT age_band FROM conversation").contains(u"30代"_s));
        QVERIFY(talk.column("SELECT municipality FROM conversation").contains(u"横浜市"_s));
    }

    void the_whole_dialogue_runs_in_english()
    {
        Talk talk;
        const auto first = talk.begin(u"en"_s);
        QVERIFY(first.last().text.contains(u"How old are you?"_s));
        const auto sent = talk.fill({{u"temperature"_s, u"38.4"_s}, {u"days"_s, u"2"_s}});
        QVERIFY(sent.last().text.contains(u"need advice soon"_s));
        QVERIFY(sent.last().text.contains(u"Yokohama City Public Health Centre"_s));
        QCOMPARE(talk.column("SELECT language FROM conversation"), u"en"_s);
    }

    void high_urgency_guides_to_the_testing_desk_of_the_area_and_calls_a_nurse()
    {
        Talk talk;
        talk.begin();
        const auto sent = talk.fill({{u"municipality"_s, u"samukawa"_s},
                                     {u"temperature"_s, u"３８．４度"_s},
                                     {u"days"_s, u"5日目"_s},
                                     {u"conditions"_s, u"diabetes+heart"_s}});
        QVERIFY(sent.last().text.contains(u"茅ヶ崎市保健所"_s));
        const auto row = talk.consultation();
        QVERIFY(row);
        QCOMPARE(row->risk.byRules, RiskLevel::High);
        QCOMPARE(row->targetMinutes, std::optional(15));
        QCOMPARE(row->risk.reasons.first().text.ja, u"高い熱"_s);
        QCOMPARE(row->risk.reasons.first().value.ja, u"38.4℃"_s);
        QCOMPARE(row->kind, ConsultationKind::Nurse);
    }

    void what_is_not_known_is_unrated_and_goes_to_a_human()
    {
        Talk talk;
        talk.begin();
        const auto sent = talk.fill({{u"temperature"_s, u"unknown"_s}, {u"days"_s, u"unknown"_s}});
        QVERIFY(sent.last().text.contains(u"わからない項目"_s));
        QCOMPARE(talk.consultation()->risk.byRules, RiskLevel::Unrated);
    }

    void a_wish_for_a_call_asks_for_the_number_and_opens_a_callback()
    {
        Talk talk;
        talk.begin();
        talk.fill({{u"contact"_s, u"call"_s}, {u"phone"_s, u"090-1234-5612"_s}});
        const auto row = talk.consultation();
        QVERIFY(row);
        QCOMPARE(row->channel, Channel::Callback);
        QCOMPARE(row->risk.byRules, RiskLevel::Low);
        QCOMPARE(talk.column("SELECT phone FROM conversation"), u"09012345612"_s);
        QVERIFY(!talk.column("SELECT answers FROM survey_response").contains(u"5612"_s));
        for (const ResidentText &text : talk.entries<ResidentText>())
            QVERIFY(!text.text.contains(u"1234"_s));
    }

    void stickers_pictures_and_nonsense_in_mid_form_lose_nothing()
    {
        Talk talk;
        talk.begin();
        talk.tap(u"q=age&a=age_70_79"_s);
        talk.tap(u"q=municipality&a=yokohama"_s);
        const QString before = talk.column("SELECT answers FROM dialogue");
        auto sent = talk.happen(line::MessageReceived{u"s1"_s, line::StickerMessage{{u"love"_s}}});
        QVERIFY(sent[0].text.contains(u"これまでの回答は残っています"_s));
        QCOMPARE(talk.question(), u"temperature"_s);
        sent = talk.happen(line::MessageReceived{u"i1"_s, line::MediaMessage{u"image"_s}});
        QCOMPARE(talk.question(), u"temperature"_s);
        sent = talk.happen(line::MessageReceived{u"x1"_s, line::UnknownMessage{u"hologram"_s}});
        sent = talk.write(u"むらさき色の傘"_s);
        QVERIFY(sent[0].text.contains(u"37.2"_s));
        sent = talk.write(u"384"_s);
        QVERIFY(sent[0].text.contains(u"33から43"_s));
        sent = talk.tap(u"q=temperature&a=purple"_s);
        sent = talk.tap(u"q=nothing&a=at_all"_s);
        sent = talk.tap(u"%%%"_s);
        QCOMPARE(talk.question(), u"temperature"_s);
        QCOMPARE(talk.column("SELECT answers FROM dialogue"), before);
        QCOMPARE(talk.entries<ResidentUnknown>().size(), 4);
        QCOMPARE(talk.entries<ResidentSticker>().size(), 1);
        sent = talk.write(u"３６．５℃"_s);
        QCOMPARE(talk.question(), u"breathing"_s);
    }

    void places_beyond_the_first_page_are_reached()
    {
        Talk talk;
        talk.begin();
        auto sent = talk.tap(u"q=age&a=age_30_39"_s);
        QVERIFY(sent[0].data.size() <= 13);
        QVERIFY(!sent[0].offers(u"q=municipality&a=hakone"_s));
        sent = talk.tap(u"do=page&q=municipality&n=2"_s);
        QVERIFY(sent[0].offers(u"q=municipality&a=hakone"_s));
        talk.tap(u"q=municipality&a=hakone"_s);
        QCOMPARE(talk.question(), u"temperature"_s);
    }

    void an_earlier_answer_can_be_corrected_and_the_later_tap_counts()
    {
        Talk talk;
        talk.begin();
        talk.tap(u"q=age&a=age_30_39"_s);
        auto late = talk.event(line::PostedBack{u"q=age&a=age_5_17"_s});
        late.at = late.at.addSecs(-5);
        talk.tap(u"q=age&a=age_70_79"_s);
        QCOMPARE(talk.question(), u"municipality"_s);
        talk.handle(late);
        talk.fill({});
        QCOMPARE(talk.entries<SurveyResponse>().first().answers.first().value.ja, u"70代"_s);
    }

    void stopping_erases_and_starting_again_begins_anew()
    {
        Talk talk;
        talk.begin();
        talk.tap(u"q=age&a=age_70_79"_s);
        auto sent = talk.write(u"やめる"_s);
        QVERIFY(sent[0].text.contains(u"中止"_s));
        QVERIFY(!talk.column("SELECT answers FROM dialogue").contains(u"age_70_79"_s));
        sent = talk.write(u"Start"_s);
        QCOMPARE(talk.question(), u"age"_s);
        sent = talk.tap(u"do=stop"_s);
        QVERIFY(talk.question().isEmpty());
    }

    void a_person_can_be_asked_for_in_mid_form_and_the_form_goes_on()
    {
        Talk talk;
        talk.begin();
        talk.tap(u"q=age&a=age_70_79"_s);
        const auto sent = talk.write(u"人と話す"_s);
        QVERIFY(sent[0].text.contains(u"職員に伝えました"_s));
        QCOMPARE(talk.question(), u"municipality"_s);
        QCOMPARE(talk.consultation()->risk.byRules, RiskLevel::Unrated);
        QCOMPARE(talk.consultation()->kind, ConsultationKind::Nurse);
        talk.fill({});
        QCOMPARE(talk.count("SELECT count(*) FROM consultation"), 1);
    }

    void a_person_can_be_asked_for_without_consent_or_language()
    {
        Talk talk;
        talk.follow();
        const auto sent = talk.write(u"talk to a person"_s);
        QVERIFY(talk.consultation());
        QCOMPARE(talk.consultation()->risk.byRules, RiskLevel::Unrated);
        QVERIFY(sent[0].text.contains(u"職員に伝えました"_s));
    }

    void out_of_hours_the_resident_is_told_when_staff_answer()
    {
        Talk talk;
        talk.clock.time = QDateTime(QDate(2020, 6, 17), QTime(14, 0), Qt::UTC);
        talk.begin();
        const auto sent = talk.fill({{u"fatigue"_s, u"strong"_s}, {u"days"_s, u"1"_s}});
        QVERIFY(sent.last().text.contains(u"9:00〜21:00"_s));
    }

    void words_after_the_survey_reach_the_waiting_desk_and_are_acknowledged_once()
    {
        Talk talk;
        talk.begin();
        talk.fill({{u"fatigue"_s, u"strong"_s}, {u"days"_s, u"1"_s}});
        QCOMPARE(talk.write(u"検査を受けたほうがよいでしょうか"_s).size(), 1);
        QCOMPARE(talk.write(u"もしもし"_s).size(), 0);
        QCOMPARE(talk.consultation()->lastWords, u"もしもし"_s);
        QCOMPARE(talk.consultation()->unread, 2);
    }

    void a_second_response_marks_what_is_worse()
    {
        Talk talk;
        talk.begin();
        talk.fill({{u"temperature"_s, u"36.5"_s}});
        talk.tap(u"do=restart"_s);
        QCOMPARE(talk.question(), u"age"_s);
        talk.fill({{u"temperature"_s, u"37.8"_s}, {u"days"_s, u"1"_s}});
        const auto cards = talk.entries<SurveyResponse>();
        QCOMPARE(cards.size(), 2);
        for (const SurveyAnswer &answer : cards.last().answers)
            QCOMPARE(answer.worse, answer.question == u"temperature"_s);
    }

    void leaving_and_coming_back_is_seen_even_in_the_wrong_order()
    {
        Talk talk;
        talk.begin();
        talk.unfollow();
        QCOMPARE(talk.count("SELECT reachable FROM conversation"), 0);
        auto stale = talk.event(line::Unfollowed{});
        const auto sent = talk.follow();
        QCOMPARE(sent.size(), 1);
        QCOMPARE(talk.count("SELECT reachable FROM conversation"), 1);
        talk.handle(stale);
        QCOMPARE(talk.count("SELECT reachable FROM conversation"), 1);
        talk.tap(u"do=lang_en"_s);
        QCOMPARE(talk.question(), u"age"_s);
    }

    void an_unsent_message_leaves_no_words()
    {
        Talk talk;
        talk.begin();
        talk.happen(line::MessageReceived{u"gone"_s, line::TextMessage{u"ひみつの話"_s}});
        talk.happen(line::MessageUnsent{u"gone"_s});
        QCOMPARE(talk.entries<Unsent>().size(), 1);
        for (const ResidentText &text : talk.entries<ResidentText>())
            QVERIFY(text.text != u"ひみつの話"_s);
    }

    void an_old_reply_token_is_not_used()
    {
        Talk talk;
        auto event = talk.event(line::Followed{});
        talk.clock.time = talk.clock.time.addSecs(61);
        QVERIFY(!talk.handle(event)[0].byReply);
    }

    void events_of_an_account_without_a_package_are_left_alone()
    {
        Talk talk;
        auto event = talk.event(line::Followed{});
        event.account = *AccountId::from(u"elsewhere"_s);
        QVERIFY(talk.handle(event).isEmpty());
        QCOMPARE(talk.count("SELECT count(*) FROM conversation"), 0);
    }
};

MADO_TEST(DialogueTest)
#include "dialogue_test.moc"
