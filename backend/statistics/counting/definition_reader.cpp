// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/statistics/counting/definition.h"
#include "backend/survey/survey_reader.h"
#include "backend/triage/condition_reader.h"
#include "contract/codecs_statistics.h"

#include <QDir>
#include <QSet>
#include <algorithm>

namespace mado::statistics {

using namespace Qt::Literals::StringLiterals;
using triage::Faults;
using triage::Section;

namespace {

using AskedSurvey = std::shared_ptr<const survey::Survey>;

/// What is read beside the definition itself.
struct Reading
{
    QDir folder;
    SurveyDefinition definition = {};
    QList<Fault> faults = {};
    QHash<QString, AskedSurvey> surveys = {};
};

AskedSurvey surveyIn(Reading &reading, const Section &name)
{
    const QString file = name.asText();
    if (reading.surveys.contains(file))
        return reading.surveys.value(file);
    Faults faults(file);
    survey::Survey asked{};
    if (const auto root = triage::openYaml(reading.folder.filePath(file), faults)) {
        asked = survey::readSurvey(*root);
        survey::checkSurvey(asked, faults);
    }
    reading.faults += faults.list();
    const auto shared = std::make_shared<const survey::Survey>(std::move(asked));
    reading.surveys.insert(file, shared);
    return shared;
}

SlotRole roleIn(const Section &section)
{
    static const QStringList words{u""_s, u"prefecture"_s, u"postal"_s, u"age"_s, u"occupation"_s};
    const qsizetype at = words.indexOf(section.textOr("role", {}));
    if (at < 0)
        section.fault(u"a role is one of: prefecture, postal, age, occupation"_s);
    return SlotRole(std::max<qsizetype>(at, 0));
}

SlotKind kindOf(survey::QuestionKind kind)
{
    switch (kind) {
    case survey::QuestionKind::Multiple:
        return SlotKind::Multiple;
    case survey::QuestionKind::Number:
        return SlotKind::Number;
    case survey::QuestionKind::Date:
        return SlotKind::Date;
    case survey::QuestionKind::Postal:
        return SlotKind::Postal;
    case survey::QuestionKind::Single:
    case survey::QuestionKind::Text:
        break;
    }
    return SlotKind::Single;
}

const survey::Question *questionOf(const Reading &reading, const QString &key)
{
    for (const AskedSurvey &asked : reading.surveys) {
        if (const auto *question = asked->question(key))
            return question;
    }
    return nullptr;
}

void readOptions(const Section &section, Slot &slot)
{
    const auto options = section.maybe("options");
    QSet<int> taken;
    for (const QString &key : options ? options->keys() : QStringList()) {
        const int code = options->at(key).asInteger();
        const int most = slot.kind == SlotKind::Multiple ? 31 : 255;
        if (code < 1 || code > most || taken.contains(code))
            options->fault(u"code of option '%1': from 1 to %2, each once"_s.arg(key, QString::number(most)));
        taken.insert(code);
        slot.options.insert(key, code);
    }
}

Slot readSlot(const Reading &reading, const Section &section)
{
    section.allowOnly({u"key"_s, u"code"_s, u"role"_s, u"options"_s, u"bins"_s});
    Slot slot{section.text("key"), section.at("code").asInteger(), SlotKind::Single, roleIn(section), {}, 0, 0, 0, {},
              section.line()};
    const auto *question = questionOf(reading, slot.key);
    if (!question && slot.role != SlotRole::Prefecture) // where an account is of one prefecture, nobody asks for it
        section.fault(u"no survey asks '%1'"_s.arg(slot.key));
    if (question)
        slot.kind = kindOf(question->kind);
    if (slot.role == SlotRole::Postal)
        slot.kind = SlotKind::Postal;
    if (question && question->number) {
        slot.least = question->number->least;
        slot.most = question->number->most;
        slot.decimals = question->number->decimals;
    }
    const auto bins = section.maybe("bins");
    for (const Section &edge : bins ? bins->items() : std::vector<Section>())
        slot.bins.push_back(edge.asNumber());
    readOptions(section, slot);
    if (slot.role == SlotRole::Prefecture) {
        for (int code = 1; code <= 47; ++code)
            slot.options.insert(u"%1"_s.arg(code, 2, 10, QChar(u'0')), code);
    }
    return slot;
}

/// Every option that somebody may choose has to have a place, or answers would be lost.
void checkOptions(const Reading &reading, const Slot &slot, Faults &faults)
{
    if (slot.kind != SlotKind::Single && slot.kind != SlotKind::Multiple)
        return;
    for (const AskedSurvey &asked : reading.surveys) {
        const auto *question = asked->question(slot.key);
        for (const survey::Option &option : question ? question->options : QList<survey::Option>()) {
            if (!option.unknown && !slot.options.contains(option.key))
                faults.add(slot.line, u"option '%1' of '%2' has no code"_s.arg(option.key, slot.key));
        }
    }
}

std::vector<Group> readGroups(const Section &section)
{
    std::vector<Group> groups;
    for (const Section &item : section.items()) {
        item.allowOnly({u"code"_s, u"name"_s, u"from"_s, u"until"_s});
        groups.push_back(
            {item.text("code"), item.local("name"), item.integerOr("from", 0), item.integerOr("until", 0)});
    }
    return groups;
}

void readRounds(Reading &reading, const Section &root)
{
    const auto rounds = root.maybe("rounds");
    for (const Section &item : rounds ? rounds->items() : std::vector<Section>()) {
        item.allowOnly({u"id"_s, u"part"_s, u"from"_s, u"until"_s, u"name"_s, u"survey"_s});
        reading.definition.rounds.push_back({item.text("id"), item.at("part").asInteger(), item.at("from").asDate(),
                                             item.at("until").asDate(), item.local("name"),
                                             surveyIn(reading, item.at("survey"))});
    }
    if (const auto daily = root.maybe("daily")) {
        daily->allowOnly({u"first_part"_s, u"from"_s, u"survey"_s});
        reading.definition.daily = Daily{daily->at("first_part").asInteger(), daily->at("from").asDate(),
                                         surveyIn(reading, daily->at("survey"))};
    }
    if (reading.definition.rounds.empty() && !reading.definition.daily)
        root.fault(u"a survey has 'rounds' or is 'daily'"_s);
}

void readSlots(Reading &reading, const Section &root)
{
    std::vector<Slot> slots;
    QSet<int> codes;
    for (const Section &item : root.at("questions").items()) {
        Slot slot = readSlot(reading, item);
        if (slot.code < 1 || codes.contains(slot.code))
            item.fault(u"code %1: from 1, each once"_s.arg(slot.code));
        codes.insert(slot.code);
        checkOptions(reading, slot, root.faults());
        slots.push_back(std::move(slot));
    }
    if (slots.empty() || slots.size() > mostSlots) {
        root.fault(u"1 to %1 questions are counted"_s.arg(mostSlots));
        slots.resize(std::min(slots.size(), mostSlots));
    }
    reading.definition.layout = Layout(std::move(slots));
}

std::size_t placeIn(const survey::Survey &asked, const QString &key)
{
    const auto found = std::ranges::find(asked.questions, key, &survey::Question::key);
    return std::size_t(found - asked.questions.begin()); // an empty key is the end
}

AskedQuestion readAsked(const survey::Survey &asked, const survey::Question &question, const Layout &layout,
                        Faults &faults)
{
    AskedQuestion read{layout.indexOf(question.key), std::nullopt, {}};
    if (!read.slot)
        return read;
    if (question.askIf)
        read.askIf = Predicate::compile(*question.askIf, layout, faults);
    for (const survey::Branch &branch : question.nextIf) {
        if (auto when = Predicate::compile(branch.when, layout, faults))
            read.leaps.push_back({std::move(*when), placeIn(asked, branch.to)});
    }
    return read;
}

/// Conditions are told with the file they stand in.
void readFlow(Reading &reading)
{
    for (auto it = reading.surveys.cbegin(); it != reading.surveys.cend(); ++it) {
        Faults faults(it.key());
        auto &flow = reading.definition.flow[it.value().get()];
        for (const survey::Question &question : (*it)->questions)
            flow.push_back(readAsked(**it, question, reading.definition.layout, faults));
        reading.faults += faults.list();
    }
}

void readCounting(Reading &reading, const Section &root)
{
    root.allowOnly(
        {u"survey"_s, u"title"_s, u"ages"_s, u"bands"_s, u"occupations"_s, u"rounds"_s, u"daily"_s, u"questions"_s});
    SurveyDefinition &definition = reading.definition;
    definition.id = root.text("survey");
    definition.title = root.local("title");
    const Section ages = root.at("ages");
    ages.allowOnly({u"least"_s, u"most"_s});
    definition.leastAge = ages.at("least").asInteger();
    definition.mostAge = ages.at("most").asInteger();
    definition.ages = readGroups(root.at("bands"));
    if (const auto occupations = root.maybe("occupations"))
        definition.occupations = readGroups(*occupations);
    readRounds(reading, root);
    readSlots(reading, root);
    readFlow(reading);
}

QList<Breakdown> readBreakdowns(const Section &section)
{
    QList<Breakdown> list;
    for (const QString &text : section.textsIfAny("breakdowns")) {
        if (const auto by = breakdownFrom(text))
            list.append(*by);
        else
            section.fault(u"a breakdown is age or occupation"_s);
    }
    return list;
}

void readIndicator(SurveyDefinition &definition, const Section &root)
{
    root.allowOnly({u"id"_s, u"version"_s, u"name"_s, u"surveys"_s, u"basis"_s, u"numerator"_s, u"denominator"_s,
                    u"exclusions"_s, u"caveat"_s, u"design_effect"_s, u"breakdowns"_s});
    const QStringList surveys = root.at("surveys").asTexts();
    if (!surveys.contains(definition.id))
        return;
    const auto part = [&](const char *name) {
        const Section section = root.at(name);
        section.allowOnly({u"words"_s, u"when"_s});
        const auto condition = triage::readCondition(section.at("when"));
        return std::pair{section.local("words"),
                         condition ? Predicate::compile(*condition, definition.layout, root.faults()) : std::nullopt};
    };
    auto [numeratorWords, numerator] = part("numerator");
    auto [denominatorWords, denominator] = part("denominator");
    const auto basis = basisFrom(root.textOr("basis", u"answer_date"_s));
    if (!basis)
        root.fault(u"a basis is answer_date or report_date"_s);
    if (!numerator || !denominator || !basis)
        return;
    const double effect = root.at("design_effect").asNumber();
    if (effect < 1)
        root.fault(u"a design effect is 1 or more"_s);
    definition.indicators.push_back(
        {{root.text("id"), root.at("version").asInteger(), root.local("name"), numeratorWords, denominatorWords,
          root.local("exclusions"), root.local("caveat"), *basis, surveys, readBreakdowns(root), effect},
         std::move(*numerator),
         std::move(*denominator)});
}

} // namespace

tl::expected<SurveyDefinition, QList<Fault>> loadDefinition(const QString &folder, const QString &indicatorFolder)
{
    Reading reading{QDir(folder)};
    Faults faults(u"counting.yaml"_s);
    if (const auto root = triage::openYaml(reading.folder.filePath(u"counting.yaml"_s), faults))
        readCounting(reading, *root);
    reading.faults += faults.list();
    const QDir indicators(indicatorFolder);
    for (const QString &file : indicators.entryList({u"*.yaml"_s}, QDir::Files, QDir::Name)) {
        Faults found(file);
        if (const auto root = triage::openYaml(indicators.filePath(file), found); root && reading.faults.isEmpty())
            readIndicator(reading.definition, *root);
        reading.faults += found.list();
    }
    if (!reading.faults.isEmpty())
        return tl::unexpected(reading.faults);
    return std::move(reading.definition);
}

} // namespace mado::statistics
