// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runner.h"
#include "tests/unit/backend/bot/talk.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace mado;
using namespace mado::bot;

namespace {

const QString over = u"受付は終了しました"_s;

} // namespace

class EndingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void from_the_freeze_on_residents_hear_the_closing_text_and_nothing_is_kept_data()
    {
        QTest::addColumn<DisposalState>("state");
        QTest::newRow("frozen") << DisposalState::Frozen;
        QTest::newRow("erasing") << DisposalState::Erasing;
        QTest::newRow("releasing") << DisposalState::Releasing;
        QTest::newRow("done") << DisposalState::Done;
    }
    void from_the_freeze_on_residents_hear_the_closing_text_and_nothing_is_kept()
    {
        QFETCH(DisposalState, state);
        Talk talk;
        talk.begin();
        const qint64 entries = talk.count("SELECT COUNT(*) FROM entry");
        talk.measuresReach(state);
        const auto answers = talk.write(u"熱があります"_s) + talk.tap(u"q=age&a=age_70_79"_s) + talk.follow();
        QCOMPARE(answers.size(), 3);
        for (const Sent &answer : answers)
            QVERIFY(answer.text.contains(over) && answer.text.contains(u"119"_s) && answer.data.isEmpty());
        QCOMPARE(talk.count("SELECT COUNT(*) FROM entry"), entries);
        QCOMPARE(talk.count("SELECT COUNT(*) FROM survey_response"), qint64(0));
    }

    void somebody_new_gets_an_answer_and_no_record()
    {
        Talk talk;
        talk.measuresReach(DisposalState::Done);
        const auto answers = talk.write(u"はじめまして"_s);
        QCOMPARE(answers.size(), 1);
        QVERIFY(answers[0].text.contains(over) && answers[0].text.contains(u"no longer"_s));
        QVERIFY(answers[0].byReply);
        QCOMPARE(talk.count("SELECT COUNT(*) FROM conversation"), qint64(0));
        QCOMPARE(talk.count("SELECT COUNT(*) FROM dialogue"), qint64(0));
    }

    void advice_to_call_119_comes_even_then()
    {
        Talk talk;
        talk.measuresReach(DisposalState::Done);
        const auto answers = talk.write(u"息ができないです"_s);
        QVERIFY(answers[0].urgent);
        QVERIFY(answers[0].text.contains(u"今すぐ119番"_s));
    }

    void a_rehearsal_and_a_run_that_waits_stop_nothing()
    {
        Talk talk;
        talk.measuresReach(DisposalState::Waiting);
        QVERIFY(!texts(talk.follow()).join(u' ').contains(over));
        talk.measuresReach(DisposalState::Done, true);
        QVERIFY(!texts(talk.write(u"こんにちは"_s)).join(u' ').contains(over));
    }

    void a_talk_with_staff_comes_to_its_end_while_it_is_frozen()
    {
        Talk talk;
        talk.begin();
        talk.fill({{u"fatigue"_s, u"strong"_s}, {u"days"_s, u"1"_s}});
        talk.takenOver();
        talk.measuresReach(DisposalState::Frozen);
        QVERIFY(talk.write(u"昨日より苦しくなりました"_s).isEmpty());
        QCOMPARE(talk.entries<ResidentText>().last().text, u"昨日より苦しくなりました"_s);
        talk.measuresReach(DisposalState::Erasing);
        const qint64 entries = talk.count("SELECT COUNT(*) FROM entry");
        QVERIFY(!talk.write(u"もしもし"_s).isEmpty());
        QCOMPARE(talk.count("SELECT COUNT(*) FROM entry"), entries);
    }

    void a_consent_can_be_taken_back_until_it_is_deleted()
    {
        Talk talk;
        talk.begin();
        const char *granted = "SELECT COUNT(*) FROM consent WHERE granted = 1 AND purpose = 'use_national'";
        QCOMPARE(talk.count(granted), qint64(1));
        talk.measuresReach(DisposalState::Frozen);
        talk.tap(u"do=consent_no&p=use_national"_s);
        QCOMPARE(talk.count(granted), qint64(0));
    }
};

MADO_TEST(EndingTest)
#include "ending_test.moc"
