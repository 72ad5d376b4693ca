// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/consent_rows.h"
#include "backend/store/governance_rows.h"
#include "talk.h"
#include "tests/support/runner.h"

#include <QTest>

namespace mado::bot {

using namespace Qt::Literals::StringLiterals;

class ConsentTest : public QObject
{
    Q_OBJECT

    static QList<Consent> consentsIn(Talk &talk)
    {
        return talk.database()
            .read([](store::Transaction &tx) {
                const auto id = tx.query("SELECT id FROM conversation").at(0).text(0);
                return store::consentsOf(tx, *ConversationId::from(id));
            })
            .value();
    }
    static Consent consentTo(Talk &talk, const QString &purpose)
    {
        const auto all = consentsIn(talk);
        return *std::ranges::find(all, purpose, &Consent::purpose);
    }

private Q_SLOTS:
    void it_says_for_whom_and_until_when()
    {
        Talk talk;
        talk.begin();
        const Consent national = consentTo(talk, u"use_national"_s);
        QVERIFY(national.granted && national.grantedAt);
        QVERIFY(national.forWhom.ja.contains(u"地方公共団体"_s));
        QVERIFY(national.until.en.contains(u"measures end"_s));
        QCOMPARE(national.version, u"2020-03-05"_s);
        QVERIFY(consentTo(talk, u"use_prefecture"_s).forWhom != national.forWhom);
    }

    void use_by_the_prefecture_and_by_the_state_are_two_consents()
    {
        Talk talk;
        talk.follow();
        talk.tap(u"do=lang_ja"_s);
        talk.tap(u"do=consent_yes&p=use_prefecture"_s);
        talk.tap(u"do=consent_no&p=use_national"_s);
        QVERIFY(consentTo(talk, u"use_prefecture"_s).granted);
        const Consent national = consentTo(talk, u"use_national"_s);
        QVERIFY(!national.granted && !national.grantedAt);
    }

    void for_the_young_a_guardian_answers_and_it_is_on_record()
    {
        Talk talk;
        talk.follow();
        const auto asked = talk.tap(u"do=lang_ja"_s);
        QVERIFY(asked[0].text.contains(u"16歳未満"_s));
        QVERIFY(asked[0].offers(u"do=consent_guardian&p=use_prefecture"_s));
        const auto next = talk.tap(u"do=consent_guardian&p=use_prefecture"_s);
        QVERIFY(next[0].offers(u"do=consent_yes&p=use_national"_s));
        QCOMPARE(consentTo(talk, u"use_prefecture"_s).giver, ConsentGiver::Guardian);
        talk.write(u"保護者が同意する"_s);
        QCOMPARE(consentTo(talk, u"use_national"_s).giver, ConsentGiver::Guardian);
        talk.tap(u"do=consent_yes&p=callback"_s);
        QCOMPARE(consentTo(talk, u"callback"_s).giver, ConsentGiver::Self);
    }

    void an_age_told_later_lets_no_consent_of_the_young_alone_stand()
    {
        Talk talk;
        talk.begin();
        QCOMPARE(talk.question(), u"age"_s);
        const auto asked = talk.tap(u"q=age&a=age_0_4"_s);
        QVERIFY2(asked.last().text.contains(u"保護者の方にお願いしています"_s) &&
                     asked.last().text.contains(u"・国などへの提供"_s),
                 qPrintable(asked.last().text));
        QVERIFY(asked.last().offers(u"do=guardian_yes"_s) && asked.last().offers(u"do=guardian_no"_s));
        QVERIFY(!asked.last().offers(u"do=guardian_over"_s)); // nobody of four is sixteen
        for (const Consent &consent : consentsIn(talk))
            QVERIFY(!consent.granted && consent.giver == ConsentGiver::Guardian && !consent.grantedAt);
        QCOMPARE(talk.count("SELECT COUNT(*) FROM consent_step WHERE granted = 0 AND way = 'age'"), 3);

        const auto again = talk.tap(u"q=municipality&a=yokohama"_s); // the survey does not go on beside it
        QVERIFY(again.last().offers(u"do=guardian_yes"_s));
        const auto sneaked = talk.tap(u"do=consent_yes&p=use_national"_s);
        QVERIFY(sneaked.last().offers(u"do=guardian_yes"_s));
        QVERIFY(!consentTo(talk, u"use_national"_s).granted);

        const auto next = talk.write(u"保護者が同意する"_s);
        for (const Consent &consent : consentsIn(talk))
            QVERIFY(consent.granted && consent.giver == ConsentGiver::Guardian && consent.grantedAt);
        QVERIFY(!next.isEmpty() && talk.question() != u"age"_s); // where the survey stood
        QVERIFY(!talk.question().isEmpty());
    }

    void a_band_of_ages_about_the_limit_asks_and_takes_the_word_of_those_who_are_old_enough()
    {
        Talk talk;
        talk.begin();
        const auto asked = talk.tap(u"q=age&a=age_5_17"_s);
        QVERIFY(asked.last().offers(u"do=guardian_over"_s));
        QVERIFY(!consentTo(talk, u"use_national"_s).granted);
        talk.tap(u"do=guardian_over"_s);
        QVERIFY(consentTo(talk, u"use_national"_s).granted);
        QCOMPARE(consentTo(talk, u"use_national"_s).giver, ConsentGiver::Self);
        QCOMPARE(talk.question(), u"municipality"_s);
        const auto twice = talk.tap(u"q=age&a=age_5_17"_s); // put right to the same: asked once
        QVERIFY(!twice.last().offers(u"do=guardian_over"_s));
        const auto younger = talk.tap(u"q=age&a=age_0_4"_s);
        QVERIFY(younger.last().offers(u"do=guardian_yes"_s) && !younger.last().offers(u"do=guardian_over"_s));
        talk.tap(u"do=guardian_over"_s);
        QVERIFY(!consentTo(talk, u"use_national"_s).granted);
    }

    void a_wrong_age_can_be_put_right_while_the_guardian_is_asked()
    {
        Talk talk;
        talk.begin();
        talk.tap(u"q=age&a=age_0_4"_s);
        QVERIFY(talk.tap(u"q=age&a=age_5_17"_s).last().offers(u"do=guardian_over"_s));
        talk.tap(u"q=age&a=age_30_39"_s);
        QCOMPARE(talk.question(), u"municipality"_s);
        QVERIFY(consentTo(talk, u"use_national"_s).granted);
        QCOMPARE(consentTo(talk, u"use_national"_s).giver, ConsentGiver::Self);
    }

    void grown_ups_and_those_whose_guardian_agreed_are_not_asked_again()
    {
        Talk grown;
        grown.begin();
        QVERIFY(!grown.tap(u"q=age&a=age_18_29"_s).last().offers(u"do=guardian_yes"_s));
        QVERIFY(consentTo(grown, u"use_national"_s).granted);
        Talk child;
        child.follow();
        child.tap(u"do=lang_ja"_s);
        for (const auto &purpose : {u"use_prefecture"_s, u"use_national"_s, u"callback"_s})
            child.tap(u"do=consent_guardian&p="_s + purpose);
        QVERIFY(!child.tap(u"q=age&a=age_0_4"_s).last().offers(u"do=guardian_yes"_s));
        QVERIFY(consentTo(child, u"use_national"_s).granted);
    }

    void a_guardian_who_refuses_ends_the_survey_and_only_they_can_agree_later()
    {
        Talk talk;
        talk.begin();
        talk.tap(u"q=age&a=age_0_4"_s);
        const auto ended = talk.tap(u"do=guardian_no"_s);
        QVERIFY(!ended.isEmpty() && !ended.last().offers(u"do=guardian_yes"_s));
        QVERIFY(talk.question().isEmpty());
        talk.tap(u"do=consent_yes&p=use_national"_s);
        QVERIFY(!consentTo(talk, u"use_national"_s).granted);
        talk.tap(u"do=consent_no&p=use_national"_s);
        talk.tap(u"do=consent_yes&p=use_national"_s);
        QVERIFY(!consentTo(talk, u"use_national"_s).granted);
        talk.tap(u"do=consent_guardian&p=use_national"_s);
        QVERIFY(consentTo(talk, u"use_national"_s).granted);
    }

    void what_the_young_told_while_it_waits_is_given_to_nobody()
    {
        Talk talk;
        talk.begin();
        talk.fill({{u"age"_s, u"age_18_29"_s}});
        const auto given = [&] {
            return talk.database()
                .read([&](store::Transaction &tx) {
                    const auto rows =
                        store::answersGiven(tx, *AccountId::from(talk.column("SELECT account FROM conversation")),
                                            talk.clock.time.addDays(-1), talk.clock.time.addDays(1), u"use_national"_s);
                    return rows.size() == 1 && rows.front().consents.value_or(false);
                })
                .value();
        };
        QVERIFY(given());
        talk.clock.time = talk.clock.time.addSecs(60);
        const auto age = [&](int years) {
            talk.database()
                .write([&](store::Transaction &tx) {
                    const auto id = *ConversationId::from(tx.query("SELECT id FROM conversation").at(0).text(0));
                    store::ageFromStaff(tx, id, years, talk.clock.time);
                    return true;
                })
                .value();
        };
        age(16);
        QVERIFY(given());
        age(15);
        QVERIFY(!given());
        age(16); // it was put right again
        QVERIFY(given());
    }

    void residents_take_it_back_by_asking_for_what_they_agreed_to()
    {
        Talk talk;
        talk.begin();
        talk.write(u"やめる"_s);
        const auto shown = talk.write(u"同意を取り消したい"_s);
        QVERIFY2(shown[0].text.contains(u"2 国などへの提供：同意しています"_s), qPrintable(shown[0].text));
        QVERIFY(shown[0].offers(u"do=consent_no&p=use_national"_s));
        talk.clock.time = talk.clock.time.addSecs(60);
        talk.tap(u"do=consent_no&p=use_national"_s);
        const Consent national = consentTo(talk, u"use_national"_s);
        QVERIFY(!national.granted && national.grantedAt);
        QVERIFY(national.at >= *national.grantedAt);
        const auto again = talk.write(u"同意の確認"_s);
        QVERIFY(again[0].text.contains(u"2 国などへの提供：同意していません"_s));
        QVERIFY(again[0].offers(u"do=consent_yes&p=use_national"_s));
    }

    void every_answer_stands_in_the_history_with_text_and_language()
    {
        Talk talk;
        talk.begin(u"en"_s);
        talk.tap(u"do=consent_no&p=use_national"_s);
        QCOMPARE(talk.count("SELECT COUNT(*) FROM consent_step"), 4);
        QCOMPARE(talk.count("SELECT COUNT(*) FROM consent_step WHERE language = 'en' AND way = 'line' "
                            "AND text_version = '2020-03-05'"),
                 4);
        QCOMPARE(talk.count("SELECT COUNT(*) FROM consent_step WHERE granted = 0 AND purpose = 'use_national'"), 1);
    }
};

MADO_TEST(ConsentTest)

} // namespace mado::bot

#include "consent_test.moc"
