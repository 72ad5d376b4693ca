// SPDX-License-Identifier: GPL-3.0-or-later
// Triage rules that were edited in the console: written as files, checked with file and line, published whole.
#include "backend/accounts/account_desk.h"
#include "backend/accounts/published.h"
#include "backend/accounts/rule_trial.h"
#include "backend/medicine/form.h"
#include "backend/store/sqlite_database.h"
#include "backend/triage/assess.h"
#include "contract/codecs_rule_draft.h"
#include "tests/support/runner.h"

#include <QTemporaryDir>
#include <QTest>

namespace mado::accounts {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto shipped = QStringLiteral(MADOGUCHI_SOURCE_DIR "/resources/accounts");
const AccountId nagano = *AccountId::from(u"nagano"_s);
const StaffName writer{*StaffId::from(u"noguchi"_s), u"野口"_s, Role::Administrator};
const StaffName physician{*StaffId::from(u"shinano"_s), u"信濃"_s, Role::Physician};
const QDateTime noon{QDate(2020, 6, 17), QTime(3, 0), Qt::UTC};
const QDate day(2020, 6, 17);

/// As strict as the server: what the package leans on has to be there.
tl::expected<bot::Service, QList<Fault>> loadService(const AccountId &, const QString &folder,
                                                     const QString &prefecture, const QString &adapted)
{
    auto package = survey::loadPackage(folder, adapted);
    if (!package)
        return tl::unexpected(package.error());
    if (const auto form = medicine::loadForm(package->medicine); !form)
        return tl::unexpected(form.error());
    return bot::Service{std::move(*package), prefecture};
}

AccountContent content()
{
    return {u"personal-support"_s,
            u"20"_s,
            {u"長野県 窓口（練習）"_s, u"Nagano desk (practice)"_s},
            {{1, 2, 3}, QTime(9, 0), QTime(17, 0)},
            {u"信濃 花"_s, u"Hana Shinano"_s},
            u"https://www.example.jp/line"_s,
            {}};
}

const AccountCheck *checkIn(const RuleTrialResult &told, AccountCheckKind kind)
{
    const auto found = std::ranges::find(told.checks, kind, &AccountCheck::what);
    return found == told.checks.end() ? nullptr : &*found;
}

QStringList faultsIn(const RuleTrialResult &told)
{
    QStringList found;
    for (const AccountCheck &check : told.checks) {
        for (const AccountFault &fault : check.faults)
            found << u"%1:%2: %3"_s.arg(fault.file, QString::number(fault.line), fault.what);
    }
    return found;
}

RuleNode group(RuleCount count, int n, std::vector<RuleNode> parts)
{
    RuleNode node{.what = RuleTestKind::Group};
    node.of = std::move(parts);
    setCount(node, count, n);
    return node;
}

RuleNode options(const QString &question, const QStringList &keys)
{
    return {.what = RuleTestKind::Options, .question = question, .options = keys};
}

} // namespace

class RuleDraftTest : public QObject
{
    Q_OBJECT

    const Templates m_templates = Templates::load(shipped, loadService).value();

    RuleTrialResult tried(const std::optional<RuleDraft> &rules, const QList<WhatIfAnswer> &answers = {}) const
    {
        AccountContent what = content();
        what.rules = rules;
        return tryRules(m_templates, {what, day, answers}).value();
    }
    RuleDraft ofTemplate() const { return tried(std::nullopt).rules; }
    static DraftRule &rule(RuleDraft &draft, const QString &id)
    {
        return *std::ranges::find(draft.sets.last().rules, id, &DraftRule::id);
    }

private Q_SLOTS:
    void the_templates_rules_are_told_to_be_edited()
    {
        const auto told = tried(std::nullopt);
        QCOMPARE(told.rules.sets.size(), 2);
        QCOMPARE(told.rules.sets.last().rules.first().id, u"E-01"_s);
        QCOMPARE(told.rules.cases.size(), told.cases.size());
        QVERIFY(told.cases.size() >= 45);
        QCOMPARE(told.ageQuestion, u"age"_s);
        QVERIFY2(faultsIn(told).isEmpty(), qPrintable(faultsIn(told).join(u'\n')));
    }

    void written_out_and_read_again_the_rules_are_the_same()
    {
        const RuleDraft draft = ofTemplate();
        const auto told = tried(draft);
        QVERIFY2(faultsIn(told).isEmpty(), qPrintable(faultsIn(told).join(u'\n')));
        for (const RuleCase &one : told.cases)
            QVERIFY2(one.expected == one.got, qPrintable(one.name));
        QCOMPARE(decodeRuleDraft(encode(draft)).value(), draft);
    }

    void every_kind_of_condition_survives_the_file()
    {
        RuleDraft draft = ofTemplate();
        const RuleNode every = group(
            RuleCount::AtLeast, 2,
            {group(RuleCount::ExactlyOne, 1, {options(u"cough"_s, {u"mild"_s}), options(u"cough"_s, {u"strong"_s})}),
             group(RuleCount::AtMost, 1, {options(u"fatigue"_s, {u"mild"_s}), options(u"cough"_s, {u"strong"_s})}),
             group(RuleCount::None, 1, {{.what = RuleTestKind::NotKnown, .question = u"temperature"_s}}),
             {.what = RuleTestKind::Number, .question = u"temperature"_s, .bounds = {.atLeast = 37.5, .lessThan = 38}},
             {.what = RuleTestKind::Age, .bounds = {.moreThan = 64}},
             {.what = RuleTestKind::Answered, .question = u"days"_s}});
        DraftRule &moderate = rule(draft, u"M-01"_s);
        moderate.when = every;
        moderate.from = QDate(2020, 6, 1);
        moderate.until = QDate(2020, 12, 31);
        const auto told = tried(draft);
        QVERIFY2(!checkIn(told, AccountCheckKind::Form), qPrintable(faultsIn(told).join(u'\n')));
        AccountContent what = content();
        what.rules = draft;
        const auto prepared = prepare(m_templates, nagano, what, 1);
        QVERIFY(prepared.service);
        const triage::Rule read = prepared.service->package.rules.last().rules.last();
        QCOMPARE(read.id, u"M-01"_s);
        QCOMPARE(read.effective->until, std::optional(QDate(2020, 12, 31)));
        const RuleDraft again =
            decodeRuleDraft(encode(RuleDraft{{{u"1"_s, day, {}, {}, false, {moderate}}}, {}})).value();
        QCOMPARE(again.sets.first().rules.first().when, every);
    }

    void a_case_that_ends_elsewhere_names_its_line_and_which_rule_fired()
    {
        RuleDraft draft = ofTemplate();
        rule(draft, u"H-01"_s).when = options(u"fatigue"_s, {u"strong"_s}); // 38.0 no longer counts
        const auto told = tried(draft);
        const AccountCheck *cases = checkIn(told, AccountCheckKind::Rules);
        QVERIFY(cases && !cases->faults.isEmpty());
        QCOMPARE(cases->faults.first().file, u"cases.csv"_s);
        QVERIFY(cases->faults.first().what.contains(u"ends at another level"_s));
        const auto missed =
            std::ranges::find_if(told.cases, [](const RuleCase &one) { return one.expected != one.got; });
        QCOMPARE(missed->line, cases->faults.first().line);
    }

    void a_level_that_no_rule_reaches_is_refused_with_file_and_line()
    {
        RuleDraft draft = ofTemplate();
        draft.sets.last().rules.removeIf([](const DraftRule &one) { return one.level == RiskLevel::High; });
        const auto gone = faultsIn(tried(draft)).filter(u"no rule leads to level 'high'"_s);
        QCOMPARE(gone.size(), 1);
        QVERIFY(gone.first().startsWith(u"rules/2020-05-08.yaml:1:"_s));

        draft = ofTemplate();
        rule(draft, u"E-01"_s).when =
            group(RuleCount::All, 1, {{.what = RuleTestKind::Answered, .question = u"age"_s}});
        for (DraftRule &one : draft.sets.last().rules) { // and whoever is high tells their age, too
            if (one.level == RiskLevel::High)
                one.when = group(RuleCount::All, 1, {{.what = RuleTestKind::Answered, .question = u"age"_s}});
        }
        const QStringList all = faultsIn(tried(draft));
        const auto shadowed = all.filter(u"level 'high' is never reached"_s);
        QVERIFY2(shadowed.size() == 1, qPrintable(all.join(u'\n')));
        QVERIFY(shadowed.first().section(u':', 1, 1).toInt() > 1);
    }

    void what_cannot_be_read_names_file_and_line_and_loses_nothing()
    {
        RuleDraft draft = ofTemplate();
        rule(draft, u"H-02"_s).when = group(RuleCount::All, 1, {});
        rule(draft, u"H-03"_s).when = options(u"colour"_s, {u"red"_s});
        const auto told = tried(draft);
        const AccountCheck *form = checkIn(told, AccountCheckKind::Form);
        QVERIFY(form);
        QVERIFY(form->faults.first().file == u"rules/2020-05-08.yaml" && form->faults.first().line > 1);
        QVERIFY(form->faults.first().what.contains(u"empty list"_s));
        QCOMPARE(told.rules, draft);
        QVERIFY(!told.questions.isEmpty());
    }

    void the_trial_tells_what_fires_and_what_would_change_it()
    {
        RuleDraft draft = ofTemplate();
        const QList<WhatIfAnswer> answers{{u"age"_s, u"age_30_39"_s},   {u"temperature"_s, u"36.5"_s},
                                          {u"breathing"_s, u"none"_s},  {u"signs"_s, u"none"_s},
                                          {u"fatigue"_s, u"none"_s},    {u"cough"_s, u"mild"_s},
                                          {u"medicines"_s, u"none"_s},  {u"days"_s, u"1"_s},
                                          {u"conditions"_s, u"none"_s}, {u"pregnancy"_s, u"no"_s}};
        QCOMPARE(tried(draft, answers).result->level, RiskLevel::Moderate);
        rule(draft, u"H-03"_s).when = options(u"cough"_s, {u"mild"_s, u"strong"_s});
        const auto told = tried(draft, answers);
        QCOMPARE(told.result->level, RiskLevel::High);
        QVERIFY(told.result->fired.contains(u"H-03"_s));
        QVERIFY(std::ranges::any_of(told.result->changes,
                                    [](const WhatIfChange &change) { return change.question == u"cough"; }));
        QVERIFY(!tried(draft, {{u"temperature"_s, u"warm"_s}}).result);
    }

    void edited_rules_are_published_whole_and_tell_the_answers_they_look_at()
    {
        QTemporaryDir folder;
        const auto database = std::move(store::openSqlite(folder.filePath(u"a.sqlite"_s), {.durable = false}).value());
        RuleDraft draft = ofTemplate();
        draft.sets.last().version = u"3.3"_s;
        rule(draft, u"H-03"_s).when = options(u"cough"_s, {u"strong"_s});
        draft.cases.append({u"a strong cough, \"dry\", on day 1"_s,
                            day,
                            RiskLevel::High,
                            {{u"age"_s, u"age_30_39"_s},
                             {u"temperature"_s, u"36.5"_s},
                             {u"breathing"_s, u"none"_s},
                             {u"signs"_s, u"none"_s},
                             {u"fatigue"_s, u"none"_s},
                             {u"cough"_s, u"strong"_s},
                             {u"days"_s, u"1"_s},
                             {u"conditions"_s, u"none"_s},
                             {u"pregnancy"_s, u"no"_s}}});
        const RuleTrialResult told = tried(draft);
        draft.cases.removeIf([&](const DraftCase &one) { // whose level changed on purpose
            const auto got = std::ranges::find(told.cases, one.name, &RuleCase::name);
            return got != told.cases.end() && got->expected != got->got;
        });
        AccountContent what = content();
        what.rules = draft;
        const auto service = database->write([&](store::Transaction &tx) {
            const auto kept = saveDraft(tx, {m_templates, writer, noon}, nagano, {0, what});
            const auto done = kept ? publish(tx, {m_templates, physician, noon}, nagano, {1}) : kept;
            if (!done)
                qWarning("%s", qPrintable(done.error().code));
            return Published(loadService).newest(tx, nagano);
        });
        QVERIFY(service && *service);
        const survey::AccountPackage &package = (*service)->package;
        QCOMPARE(package.rules.last().version, u"3.3"_s);
        QCOMPARE(package.rules.last().supervisor.ja, u"信濃 花"_s);
        triage::Answers answers{day, {}, std::nullopt};
        answers.given.insert(u"cough"_s, {triage::Chosen{{u"strong"_s}}, {u"強い"_s, u"Strong"_s}});
        const auto assessed = triage::assess(*triage::inForce(package.rules, day), answers);
        const auto reason = std::ranges::find(assessed.risk.reasons, u"H-03"_s, &RiskReason::rule);
        QVERIFY(reason != assessed.risk.reasons.end());
        QCOMPARE(reason->value.en, u"Strong"_s);
    }

    void what_is_no_count_or_breaks_the_line_is_refused()
    {
        RuleDraft draft = ofTemplate();
        RuleNode odd = group(RuleCount::AtLeast, 2, {options(u"a"_s, {}), options(u"b"_s, {}), options(u"c"_s, {})});
        odd.most = 2;
        odd.least = 2;
        rule(draft, u"H-01"_s).when = odd; // exactly two of three: no count that the file has a word for
        QVERIFY(!decodeRuleDraft(encode(draft)));
        draft = ofTemplate();
        draft.cases.first().name = u"one\ntwo"_s;
        QVERIFY(!decodeRuleDraft(encode(draft)));
        draft = ofTemplate();
        RuleNode deep = options(u"cough"_s, {u"mild"_s});
        for (int i = 0; i <= ruleDepthLimit; ++i)
            deep = group(RuleCount::All, 1, {deep});
        rule(draft, u"H-01"_s).when = deep;
        QVERIFY(!decodeRuleDraft(encode(draft)));
    }
};

MADO_TEST(RuleDraftTest)

} // namespace mado::accounts

#include "rule_draft_test.moc"
