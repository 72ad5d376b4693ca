// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/training/resident.h"

#include "tests/support/runner.h"

#include <QJsonObject>
#include <QTest>

using namespace mado::training;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime start = QDateTime::fromMSecsSinceEpoch(1588896000000, Qt::UTC);

QJsonArray says(const QString &text, const QStringList &data = {})
{
    QJsonArray items;
    for (const auto &each : data)
        items.append(QJsonObject{{u"type"_s, u"action"_s},
                                 {u"action"_s, QJsonObject{{u"type"_s, u"postback"_s}, {u"data"_s, each}}}});
    QJsonObject message{{u"type"_s, u"text"_s}, {u"text"_s, text}};
    if (!items.isEmpty())
        message.insert("quickReply"_L1, QJsonObject{{u"items"_s, items}});
    return {message};
}

Manner manner()
{
    return {.begin = u"はじめる"_s,
            .done = u"以上です"_s,
            .human = u"人と話したい"_s,
            .interruptions = {u"返事を待たないで"_s},
            .acknowledgements = {u"順番に"_s},
            .reactions = {{{u"体温"_s}, {u"38.2度です"_s, u"37.9度です"_s}}, {{u"お大事に"_s}, {}}},
            .otherwise = {u"はい"_s}};
}

Persona persona()
{
    return {.id = u"mikan"_s,
            .name = u"みかんの皮"_s,
            .language = u"ja"_s,
            .waitedMinutes = {},
            .arrivesSeconds = 0,
            .answers = {{u"temperature"_s, {u"38.4"_s}},
                        {u"breathing"_s, {u"rest"_s}},
                        {u"conditions"_s, {u"heart"_s, u"lung"_s}}},
            .past = {},
            .leavesAt = {},
            .remarks = {{30, u"息が苦しいです"_s, {}, {}}}};
}

QString pressed(const QList<Act> &acts)
{
    const auto *choice = acts.size() == 1 ? std::get_if<Chooses>(&acts.constFirst().what) : nullptr;
    return choice ? choice->data : u"(not a press)"_s;
}

QString written(const QList<Act> &acts)
{
    const auto *words = acts.size() == 1 ? std::get_if<Writes>(&acts.constFirst().what) : nullptr;
    return words ? words->text : u"(nothing written)"_s;
}

/// One whole run, as text.
QStringList script(quint64 seed)
{
    Resident resident(persona(), manner(), seed, start);
    QList<Act> acts = resident.begin();
    acts += resident.receive(says(u"体温は？"_s, {u"q=temperature&a=unknown"_s}), false);
    acts += resident.receive(says(u"回答を受け付けました"_s), false);
    for (int i = 0; i < 5; ++i)
        acts += resident.receive(says(u"体温はいくつですか"_s), true);
    QStringList lines;
    for (const auto &act : acts)
        lines.append(u"%1 %2"_s.arg(act.after.count()).arg(act.what.index()) + written({act}));
    return lines;
}

} // namespace

class ResidentTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void the_same_seed_gives_the_same_script_and_another_does_not()
    {
        QCOMPARE(script(7), script(7));
        QVERIFY(script(7) != script(8));
    }

    void language_and_consent_are_chosen_from_the_buttons()
    {
        Resident resident(persona(), manner(), 1, start);
        QVERIFY(std::holds_alternative<Follows>(resident.begin().at(0).what));
        QCOMPARE(pressed(resident.receive(says(u"?"_s, {u"do=lang_en"_s, u"do=lang_ja"_s}), false)), u"do=lang_ja"_s);
        QCOMPARE(pressed(resident.receive(says(u"?"_s, {u"do=consent_yes"_s, u"do=consent_no"_s}), false)),
                 u"do=consent_yes"_s);
    }

    void an_offered_answer_is_pressed_and_another_typed()
    {
        Resident resident(persona(), manner(), 1, start);
        QCOMPARE(pressed(resident.receive(says(u"?"_s, {u"q=breathing&a=none"_s, u"q=breathing&a=rest"_s}), false)),
                 u"q=breathing&a=rest"_s);
        QCOMPARE(written(resident.receive(says(u"?"_s, {u"q=temperature&a=unknown"_s}), false)), u"38.4"_s);
    }

    void a_list_is_pressed_through_and_ended()
    {
        Resident resident(persona(), manner(), 1, start);
        const auto ask =
            says(u"?"_s, {u"q=conditions&a=heart"_s, u"q=conditions&a=lung"_s, u"q=conditions&a=none"_s, u"do=done"_s});
        QCOMPARE(pressed(resident.receive(ask, false)), u"q=conditions&a=heart"_s);
        QCOMPARE(pressed(resident.receive(ask, false)), u"q=conditions&a=lung"_s);
        QCOMPARE(pressed(resident.receive(ask, false)), u"do=done"_s);
    }

    void a_question_without_a_written_answer_gets_the_usual_one()
    {
        Resident resident(persona(), manner(), 1, start);
        QCOMPARE(pressed(resident.receive(says(u"?"_s, {u"q=cough&a=strong"_s, u"q=cough&a=none"_s}), false)),
                 u"q=cough&a=none"_s);
        QCOMPARE(pressed(resident.receive(says(u"?"_s, {u"q=pregnancy&a=yes"_s, u"q=pregnancy&a=no"_s}), false)),
                 u"q=pregnancy&a=no"_s);
    }

    void emergency_advice_in_between_does_not_end_the_survey()
    {
        Resident resident(persona(), manner(), 1, start);
        resident.receive(says(u"?"_s, {u"q=breathing&a=rest"_s}), false);
        QVERIFY(resident.receive(says(u"今すぐ119番に電話してください。返事を待たないでください。"_s), true).isEmpty());
        QCOMPARE(written(resident.receive(says(u"?"_s, {u"q=temperature&a=unknown"_s}), false)), u"38.4"_s);
    }

    void after_the_survey_they_write_and_answer_staff_but_not_the_bot()
    {
        Resident resident(persona(), manner(), 1, start);
        resident.receive(says(u"?"_s, {u"q=breathing&a=rest"_s}), false);
        const auto remarks = resident.receive(says(u"回答を受け付けました"_s), false);
        QCOMPARE(written(remarks), u"息が苦しいです"_s);
        QVERIFY(remarks.at(0).after >= std::chrono::seconds(30));
        QVERIFY(resident.receive(says(u"順番にお返事します"_s), true).isEmpty());
        QVERIFY(resident.receive(says(u"体温は？"_s), false).isEmpty());
        QVERIFY(written(resident.receive(says(u"いま体温を測れますか"_s), true)).endsWith(u"度です"_s));
        QCOMPARE(written(resident.receive(says(u"こんばんは"_s), true)), u"はい"_s);
        QVERIFY(resident.receive(says(u"お大事に"_s), true).isEmpty());
    }

    void who_leaves_a_survey_asks_for_a_person_first()
    {
        auto who = persona();
        who.waitedMinutes = 5;
        who.leavesAt = u"breathing"_s;
        who.remarks = {{0, u"あとで答えます"_s, {}, {}}};
        Resident resident(who, manner(), 1, start);
        const auto acts = resident.receive(says(u"?"_s, {u"q=breathing&a=none"_s}), false);
        QCOMPARE(acts.size(), 2);
        QCOMPARE(written({acts.at(0)}), u"人と話したい"_s);
        QCOMPARE(written({acts.at(1)}), u"あとで答えます"_s);
        QVERIFY(*acts.at(0).happened < *acts.at(1).happened);
    }

    void earlier_days_are_caught_up_with_in_order_before_today()
    {
        auto who = persona();
        who.waitedMinutes = 10;
        who.past = {{2, {{u"temperature"_s, {u"36.6"_s}}}}, {1, {{u"temperature"_s, {u"37.1"_s}}}}};
        Resident resident(who, manner(), 1, start);
        const auto question = says(u"?"_s, {u"q=temperature&a=unknown"_s});
        QList<Act> acts = resident.begin();
        QStringList typed;
        for (int day = 0; day < 3; ++day) {
            acts += resident.receive(question, true);
            typed.append(std::get<Writes>(acts.last().what).text);
            acts += resident.receive(says(u"回答を受け付けました"_s), true);
        }
        QCOMPARE(typed, (QStringList{u"36.6"_s, u"37.1"_s, u"38.4"_s}));
        acts.removeLast(); // the remark is said live
        for (qsizetype i = 0; i < acts.size(); ++i) {
            QVERIFY(acts.at(i).happened && *acts.at(i).happened < start);
            QCOMPARE(acts.at(i).after.count(), 0);
            QVERIFY(i == 0 || *acts.at(i - 1).happened < *acts.at(i).happened);
        }
        QVERIFY(acts.last().happened->secsTo(start) > 600);
    }

    void pauses_are_human()
    {
        Dice dice(3, u"gaps"_s);
        std::vector<qint64> gaps;
        for (int i = 0; i < 10000; ++i)
            gaps.push_back(dice.gap().count());
        std::sort(gaps.begin(), gaps.end());
        QVERIFY(std::abs(double(gaps.at(5000)) - 34000.0) < 2000.0);
        QVERIFY(std::abs(double(gaps.at(9000)) - 95000.0) < 7000.0);
    }
};

MADO_TEST(ResidentTest)
#include "resident_test.moc"
