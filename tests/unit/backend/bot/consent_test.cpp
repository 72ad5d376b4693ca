// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/consent_rows.h"
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
