// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/survey/survey_reader.h"

#include "backend/triage/condition_reader.h"
#include "contract/codecs.h"

using namespace Qt::Literals::StringLiterals;

namespace mado::survey {

namespace {

using triage::Section;

template <class T> T chosenWord(const Section &section, const QList<std::pair<QString, T>> &words)
{
    const QString word = section.asText();
    QStringList known;
    for (const auto &[name, value] : words) {
        if (name == word)
            return value;
        known << name;
    }
    section.fault(u"'%1' is none of: %2"_s.arg(word, known.join(u", "_s)));
    return words.first().second;
}

QuestionKind readKind(const Section &section)
{
    return chosenWord<QuestionKind>(section, {{u"single"_s, QuestionKind::Single},
                                              {u"multiple"_s, QuestionKind::Multiple},
                                              {u"number"_s, QuestionKind::Number},
                                              {u"date"_s, QuestionKind::Date},
                                              {u"text"_s, QuestionKind::Text},
                                              {u"postal"_s, QuestionKind::Postal}});
}

QuestionRole readRole(const Section &section)
{
    return chosenWord<QuestionRole>(section, {{u"age"_s, QuestionRole::Age},
                                              {u"municipality"_s, QuestionRole::Municipality},
                                              {u"phone"_s, QuestionRole::Phone},
                                              {u"contact"_s, QuestionRole::Contact},
                                              {u"photo"_s, QuestionRole::Photo}});
}

Wish readWish(const Section &section)
{
    section.allowOnly({u"kind"_s, u"channel"_s});
    const auto kind = consultationKindFrom(section.text("kind"));
    const auto channel = channelFrom(section.text("channel"));
    if (!kind || !channel)
        section.fault(u"a wish names a kind (nurse, counsellor, physician, medicine) and a channel (chat, callback)"_s);
    return {kind.value_or(ConsultationKind::Nurse), channel.value_or(Channel::Chat)};
}

triage::AgeBand readAge(const Section &section)
{
    section.allowOnly({u"from"_s, u"until"_s});
    const triage::AgeBand band{section.at("from").asInteger(), section.at("until").asInteger()};
    if (band.from < 0 || band.until > 130 || band.until < band.from)
        section.fault(u"an age band runs from 0 to 130 at most, the smaller end first"_s);
    return band;
}

Option readOption(const Section &section)
{
    section.allowOnly({u"key"_s, u"label"_s, u"shown"_s, u"also"_s, u"severity"_s, u"unknown"_s, u"alone"_s,
                       u"number"_s, u"age"_s, u"wish"_s});
    Option option{section.text("key"),
                  section.local("label"),
                  {},
                  section.textsIfAny("also"),
                  section.integerOr("severity", 0),
                  section.flag("unknown"),
                  section.flag("alone"),
                  {},
                  {},
                  {}};
    const auto shown = section.maybe("shown");
    option.shown = shown ? shown->asLocal() : option.label;
    if (const auto number = section.maybe("number"))
        option.number = number->asNumber();
    if (const auto age = section.maybe("age"))
        option.age = readAge(*age);
    if (const auto wish = section.maybe("wish"))
        option.wish = readWish(*wish);
    return option;
}

NumberRule readNumber(const Section &section)
{
    section.allowOnly({u"least"_s, u"most"_s, u"decimals"_s, u"unit"_s, u"unit_of_one"_s, u"worse"_s});
    NumberRule rule{section.at("least").asNumber(),
                    section.at("most").asNumber(),
                    section.integerOr("decimals", 0),
                    section.local("unit"),
                    {},
                    false};
    const auto one = section.maybe("unit_of_one");
    rule.unitOfOne = one ? one->asLocal() : rule.unit;
    if (const auto worse = section.maybe("worse"))
        rule.worseHigher = chosenWord<bool>(*worse, {{u"higher"_s, true}, {u"never"_s, false}});
    if (rule.most <= rule.least || rule.decimals < 0 || rule.decimals > 2)
        section.fault(u"'least' lies below 'most', 'decimals' between 0 and 2"_s);
    return rule;
}

std::optional<Branch> readBranch(const Section &section)
{
    section.allowOnly({u"when"_s, u"to"_s});
    auto when = triage::readCondition(section.at("when"));
    const QString to = section.text("to");
    return when ? std::optional(Branch{std::move(*when), to == u"end" ? QString() : to, section.line()}) : std::nullopt;
}

void readFlow(const Section &section, Question &question)
{
    if (const auto askIf = section.maybe("ask_if"))
        question.askIf = triage::readCondition(*askIf);
    if (const auto skipped = section.maybe("if_skipped"))
        question.ifSkipped = skipped->asText();
    const auto branches = section.maybe("next_if");
    for (const Section &item : branches ? branches->items() : std::vector<Section>()) {
        if (auto branch = readBranch(item))
            question.nextIf.append(std::move(*branch));
    }
}

Question readQuestion(const Section &section)
{
    section.allowOnly({u"key"_s, u"kind"_s, u"role"_s, u"ask"_s, u"label"_s, u"options"_s, u"number"_s, u"free_text"_s,
                       u"paged"_s, u"headline"_s, u"ask_if"_s, u"if_skipped"_s, u"next_if"_s, u"needs_consent"_s,
                       u"announce"_s});
    Question question{};
    question.key = section.text("key");
    question.kind = readKind(section.at("kind"));
    if (const auto role = section.maybe("role"))
        question.role = readRole(*role);
    question.ask = section.local("ask");
    question.label = section.local("label");
    for (const Section &item : section.at("options").items())
        question.options.append(readOption(item));
    if (question.kind == QuestionKind::Number)
        question.number = readNumber(section.at("number"));
    else if (section.has("number"))
        section.fault(u"only questions of kind number have 'number'"_s);
    question.freeText = section.flag("free_text");
    question.paged = section.flag("paged");
    question.headline = section.flag("headline");
    question.needsConsent = section.textOr("needs_consent", {});
    question.announce = section.flag("announce");
    question.line = section.line();
    readFlow(section, question);
    return question;
}

} // namespace

Survey readSurvey(const Section &root)
{
    root.allowOnly({u"id"_s, u"version"_s, u"title"_s, u"questions"_s});
    Survey survey{root.faults().file(), root.text("id"), root.text("version"), root.local("title"), {}};
    for (const Section &item : root.at("questions").items())
        survey.questions.append(readQuestion(item));
    if (survey.questions.isEmpty())
        root.fault(u"a survey asks at least one question"_s);
    return survey;
}

} // namespace mado::survey
