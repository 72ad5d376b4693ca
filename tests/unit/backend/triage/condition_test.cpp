// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/triage/assess.h"
#include "backend/triage/condition_reader.h"
#include "tests/support/runner.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace mado;
using namespace mado::triage;

namespace {

Answers person()
{
    Answers answers{QDate(2020, 6, 17), {}, AgeBand{60, 69}};
    answers.given.insert(u"temperature"_s, {38.4, {u"38.4℃"_s, u"38.4 °C"_s}});
    answers.given.insert(u"cough"_s, {Chosen{{u"mild"_s}}, {u"少しある"_s, u"Mild"_s}});
    answers.given.insert(u"conditions"_s, {Chosen{{u"heart"_s, u"lung"_s}}, {u"心臓・肺"_s, u"Heart, lung"_s}});
    answers.given.insert(u"days"_s, {NotKnown{}, {u"わからない"_s, u"Not known"_s}});
    answers.given.insert(u"onset"_s, {QDate(2020, 6, 13), {u"6月13日"_s, u"2020-06-13"_s}});
    return answers;
}

QString truthWord(Truth truth)
{
    return truth == Truth::True ? u"true"_s : truth == Truth::False ? u"false"_s : u"unknown"_s;
}

} // namespace

class ConditionTest : public QObject
{
    Q_OBJECT

    tl::expected<RuleSet, QList<Fault>> load(const QByteArray &rules, const QByteArray &head = {})
    {
        QFile file(m_folder.filePath(u"rules.yaml"_s));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return tl::unexpected(QList<Fault>());
        file.write(
            "version: '9'\neffective: {from: 2020-01-01}\nsupervisor: {ja: 未定, en: to be named}\nsource: test\n"
            "not_known: {ja: 不明, en: not known}\n" +
            head + "rules:\n" + rules);
        file.close();
        return loadRules(file.fileName(), u"rules.yaml"_s);
    }
    static QByteArray rule(const QByteArray &id, const QByteArray &level, const QByteArray &when,
                           const QByteArray &more = {})
    {
        return "  - {id: " + id + ", title: {ja: 題, en: title}, level: " + level + ", source: s, when: " + when +
               ", reasons: [{text: {ja: " + id + ", en: " + id + "}, show: cough}]" + more + "}\n";
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void conditions_have_three_values_data()
    {
        QTest::addColumn<QString>("condition");
        QTest::addColumn<QString>("truth");
        const auto row = [](const char *condition, const char *truth) {
            QTest::newRow(condition) << QString::fromUtf8(condition) << QString::fromUtf8(truth);
        };
        row("{question: temperature, at_least: 38.4}", "true");
        row("{question: temperature, more_than: 38.4}", "false");
        row("{question: temperature, less_than: 38.4}", "false");
        row("{question: temperature, at_most: 38.4}", "true");
        row("{question: temperature, between: [37.5, 38.4]}", "true");
        row("{question: temperature, at_least: 37, less_than: 38}", "false");
        row("{question: days, at_least: 4}", "unknown");
        row("{question: never_asked, at_least: 4}", "unknown");
        row("{question: cough, is: mild}", "true");
        row("{question: cough, in: [strong, mild]}", "true");
        row("{not: {question: cough, is: strong}}", "true");
        row("{not: {question: days, at_least: 4}}", "unknown");
        row("{question: conditions, is: lung}", "true");
        row("{question: days, does_not_know: true}", "true");
        row("{question: days, answered: true}", "false");
        row("{question: days, answered: false}", "true");
        row("{question: never_asked, does_not_know: true}", "false");
        row("{question: never_asked, answered: true}", "false");
        row("{question: onset, since: 2020-06-13, before: 2020-06-14}", "true");
        row("{question: onset, before: 2020-06-13}", "false");
        row("{question: onset, days_ago: {at_least: 4}}", "true");
        row("{question: onset, days_ago: {more_than: 4}}", "false");
        row("{age: {at_least: 60}}", "true");
        row("{age: {at_least: 65}}", "unknown");
        row("{age: {at_least: 70}}", "false");
        row("{age: {at_least: 18, less_than: 70}}", "true");
        row("{all: [{question: cough, is: mild}, {question: days, at_least: 4}]}", "unknown");
        row("{all: [{question: cough, is: none}, {question: days, at_least: 4}]}", "false");
        row("{any: [{question: cough, is: mild}, {question: days, at_least: 4}]}", "true");
        row("{any: [{question: cough, is: none}, {question: days, at_least: 4}]}", "unknown");
        row("{exactly_one: [{question: cough, is: mild}, {question: cough, is: strong}]}", "true");
        row("{exactly_one: [{question: cough, is: mild}, {question: conditions, is: lung}]}", "false");
        row("{exactly_one: [{question: cough, is: mild}, {question: days, at_least: 4}]}", "unknown");
        row("{exactly_one: [{question: cough, is: mild}, {question: conditions, is: lung}, {question: days, at_least: "
            "4}]}",
            "false");
        row("{at_least: {n: 2, of: [{question: conditions, is: lung}, {question: conditions, is: heart}, {question: "
            "days, at_least: 4}]}}",
            "true");
        row("{at_least: {n: 3, of: [{question: conditions, is: lung}, {question: conditions, is: heart}, {question: "
            "days, at_least: 4}]}}",
            "unknown");
        row("{at_least: {n: 2, of: [{question: cough, is: none}, {question: cough, is: strong}, {question: days, "
            "at_least: 4}]}}",
            "false");
        row("{at_most: {n: 1, of: [{question: conditions, is: lung}, {question: conditions, is: heart}]}}", "false");
    }

    void conditions_have_three_values()
    {
        QFETCH(QString, condition);
        QFETCH(QString, truth);
        Faults faults(u"inline"_s);
        const auto read = readCondition(Section(YAML::Load(condition.toStdString()), faults, 1));
        for (const Fault &fault : faults.list())
            qWarning("%s", qPrintable(fault.text()));
        QVERIFY(read);
        QVERIFY(faults.list().isEmpty());
        QCOMPARE(truthWord(evaluate(*read, person())), truth);
    }

    void what_is_no_condition_is_refused_data()
    {
        QTest::addColumn<QString>("condition");
        for (const char *bad :
             {"[1, 2]", "{questoin: cough, is: mild}", "{question: cough}", "{question: cough, is: mild, in: [mild]}",
              "{question: temperature, at_least: warm}", "{question: temperature, between: [38, 37]}", "{all: []}",
              "{at_least: {n: 3, of: [{question: cough, is: mild}]}}", "{use: nothing}", "{age: {}}",
              "{question: onset, since: soon}", "{question: cough, does_not_know: maybe}"})
            QTest::newRow(bad) << QString::fromUtf8(bad);
    }
    void what_is_no_condition_is_refused()
    {
        QFETCH(QString, condition);
        Faults faults(u"inline"_s);
        (void)readCondition(Section(YAML::Load(condition.toStdString()), faults, 1));
        QVERIFY(!faults.list().isEmpty());
    }

    void the_most_urgent_rule_that_fired_decides()
    {
        const auto rules = load(rule("L", "low", "{question: cough, is: mild}") +
                                rule("H", "high", "{question: temperature, at_least: 38}") +
                                rule("M", "moderate", "{question: cough, is: mild}"));
        QVERIFY(rules);
        const auto result = assess(*rules, person());
        QCOMPARE(result.risk.byRules, RiskLevel::High);
        QCOMPARE(result.risk.ruleVersion, u"9"_s);
        QCOMPARE(result.fired, QStringList({u"H"_s, u"M"_s, u"L"_s}));
        QCOMPARE(result.risk.reasons.first().text.en, u"H"_s);
        QCOMPARE(result.risk.reasons.first().value.en, u"Mild"_s);
    }

    void an_open_rule_above_makes_it_unrated_but_never_less_urgent()
    {
        const QByteArray open = "{question: days, at_least: 4}";
        const QByteArray holds = "{question: cough, is: mild}";
        const auto level = [&](const QByteArray &rules) { return assess(*load(rules), person()).risk.byRules; };
        QCOMPARE(level(rule("A", "high", open) + rule("B", "moderate", holds)), RiskLevel::Unrated);
        QCOMPARE(level(rule("A", "emergency", open) + rule("B", "high", holds)), RiskLevel::High);
        QCOMPARE(level(rule("A", "moderate", open) + rule("B", "moderate", holds)), RiskLevel::Moderate);
        QCOMPARE(level(rule("A", "moderate", open) + rule("B", "low", holds)), RiskLevel::Unrated);
        QCOMPARE(level(rule("A", "moderate", open)), RiskLevel::Unrated);
        QCOMPARE(level(rule("A", "low", open)), RiskLevel::Low);
        QCOMPARE(level(rule("A", "high", "{question: cough, is: none}")), RiskLevel::Low);
    }

    void an_unrated_result_names_what_is_open()
    {
        const auto rules = load(rule("A", "high", "{question: days, at_least: 4}"));
        const auto result = assess(*rules, person());
        QCOMPARE(result.unknown, QStringList{u"A"_s});
        QCOMPARE(result.risk.reasons.size(), 1);
        QCOMPARE(result.risk.reasons.first().weight, RiskLevel::Unrated);
        QCOMPARE(result.risk.reasons.first().value.en, u"not known"_s);
    }

    void under_first_the_rule_of_highest_priority_decides()
    {
        const QByteArray holds = "{question: cough, is: mild}";
        const auto rules =
            load(rule("A", "emergency", holds, ", priority: 1") + rule("B", "moderate", holds, ", priority: 2"),
                 "decide: first\n");
        QVERIFY(rules);
        QCOMPARE(assess(*rules, person()).risk.byRules, RiskLevel::Moderate);
    }

    void sets_and_rules_are_in_force_on_their_days()
    {
        const auto rules = load(
            rule("A", "high", "{question: cough, is: mild}", ", effective: {from: 2020-04-27, until: 2020-05-07}"));
        QVERIFY(rules);
        QVERIFY(!inForce({*rules}, QDate(2019, 12, 31)));
        QCOMPARE(inForce({*rules}, QDate(2020, 4, 26))->rules.size(), 0);
        QCOMPARE(inForce({*rules}, QDate(2020, 4, 27))->rules.size(), 1);
        QCOMPARE(inForce({*rules}, QDate(2020, 5, 7))->rules.size(), 1);
        QCOMPARE(inForce({*rules}, QDate(2020, 5, 8))->rules.size(), 0);
    }

    void faults_of_a_rule_name_their_line()
    {
        const auto rules = load(rule("A", "high", "{question: cough, is: mild}") + rule("A", "worst", "{nothing: 1}"));
        QVERIFY(!rules);
        QVERIFY(rules.error().size() >= 2);
        for (const Fault &fault : rules.error())
            QCOMPARE(fault.line, 8);
    }
};

MADO_TEST(ConditionTest)
#include "condition_test.moc"
