// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/codecs_care.h"
#include "tests/support/runner.h"

#include <QTest>

using namespace mado;
using namespace Qt::Literals::StringLiterals;

namespace {

CallLadder ladder() { return {{15, 60}, {7, 0}, {21, 0}, 3, 3, {u"また電話します。"_s, u"We will call again."_s}}; }

QuestionProtocol protocol()
{
    const LocalText text{u"はい"_s, u"Yes"_s};
    const QuestionOutcome end{Disposition::Physician, text};
    return {u"fever"_s,
            text,
            u"出典"_s,
            {{u"a"_s, text, {{text, u"b"_s}, {text, end}}}, {u"b"_s, text, {{text, end}, {text, end}}}}};
}

} // namespace

class CareTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_whole_ladder_has_no_fault() { QVERIFY(!faultOf(ladder())); }

    void a_ladder_that_would_call_at_no_time_or_for_ever_is_refused()
    {
        const auto refused = [](auto change) {
            CallLadder one = ladder();
            change(one);
            return faultOf(one).value_or(QString()).section(u':', 0, 0);
        };
        QCOMPARE(refused([](auto &l) { l.again = {}; }), u"again"_s);
        QCOMPARE(refused([](auto &l) { l.again = {60, 15}; }), u"again"_s);
        QCOMPARE(refused([](auto &l) { l.again = {0}; }), u"again"_s);
        QCOMPARE(refused([](auto &l) { l.again = {15, 30, 60, 90}; }), u"again"_s);
        QCOMPARE(refused([](auto &l) { l.until = l.from; }), u"from, until"_s);
        QCOMPARE(refused([](auto &l) { l.attempts = 0; }), u"attempts"_s);
        QCOMPARE(refused([](auto &l) { l.welfare = 21; }), u"welfare"_s);
        QCOMPARE(refused([](auto &l) { l.missed.en = u"  "_s; }), u"missed"_s);
    }

    void questions_lead_to_an_end()
    {
        QVERIFY(!faultOf(protocol()));
        auto circle = protocol();
        circle.questions[1].answers[0].then = u"a"_s;
        const auto fault = faultOf(circle);
        QVERIFY(fault && fault->question == 1 && fault->what.contains(u"later question"));
        auto twice = protocol();
        twice.questions[1].key = u"a"_s;
        QVERIFY(faultOf(twice));
        auto one = protocol();
        one.questions[1].answers.removeLast();
        QVERIFY(faultOf(one));
    }

    void what_does_not_lead_to_an_end_is_not_decoded()
    {
        CareGuides guides{{{*AccountId::from(u"a"_s), ladder(), {u"1"_s, {u"医"_s, u"dr"_s}, {protocol()}}}}};
        QCOMPARE(decodeCareGuides(encode(guides)), guides);
        guides.guides[0].questions.protocols[0].questions[1].answers[0].then = u"a"_s;
        QVERIFY(!decodeCareGuides(encode(guides)));
        guides.guides[0].questions.protocols = {};
        guides.guides[0].calls.attempts = 0;
        QVERIFY(!decodeCareGuides(encode(guides)));
    }
};

MADO_TEST(CareTest)
#include "care_test.moc"
