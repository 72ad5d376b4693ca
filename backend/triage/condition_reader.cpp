// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/triage/condition_reader.h"

using namespace Qt::Literals::StringLiterals;

namespace mado::triage {

namespace {

const QStringList &rangeKeys()
{
    static const QStringList keys{u"at_least"_s, u"at_most"_s, u"more_than"_s, u"less_than"_s, u"between"_s};
    return keys;
}

std::optional<double> bound(const Section &section, const char *key)
{
    const auto found = section.maybe(key);
    return found ? std::optional(found->asNumber()) : std::nullopt;
}

Range readRange(const Section &section)
{
    Range range{bound(section, "at_least"), bound(section, "at_most"), bound(section, "more_than"),
                bound(section, "less_than")};
    if (const auto between = section.maybe("between")) {
        const auto ends = between->items();
        if (ends.size() == 2 && ends[0].asNumber() <= ends[1].asNumber()) {
            range.atLeast = ends[0].asNumber();
            range.atMost = ends[1].asNumber();
        } else {
            between->fault(u"'between' wants two numbers, the smaller one first"_s);
        }
    }
    return range;
}

std::optional<std::vector<Condition>> readParts(const Section &list, const Definitions &definitions)
{
    std::vector<Condition> parts;
    bool good = true;
    for (const Section &item : list.items()) {
        auto part = readCondition(item, definitions);
        good = good && part;
        if (part)
            parts.push_back(std::move(*part));
    }
    if (good && parts.empty())
        list.fault(u"an empty list decides nothing"_s);
    return good && !parts.empty() ? std::optional(std::move(parts)) : std::nullopt;
}

std::optional<Condition> readGroup(const Section &section, const char *word, const Definitions &definitions)
{
    section.allowOnly({QString::fromLatin1(word)});
    auto parts = readParts(section.at(word), definitions);
    if (!parts)
        return std::nullopt;
    const int size = static_cast<int>(parts->size());
    const QLatin1String name(word);
    if (name == "all"_L1)
        return Condition{Count{size, size, std::move(*parts)}};
    return Condition{Count{1, name == "any"_L1 ? size : 1, std::move(*parts)}};
}

std::optional<Condition> readCounted(const Section &section, const char *word, const Definitions &definitions)
{
    section.allowOnly({QString::fromLatin1(word)});
    const Section inner = section.at(word);
    inner.allowOnly({u"n"_s, u"of"_s});
    const int n = inner.at("n").asInteger();
    auto parts = readParts(inner.at("of"), definitions);
    if (!parts)
        return std::nullopt;
    const int size = static_cast<int>(parts->size());
    const bool least = QLatin1String(word) == "at_least"_L1;
    if (n < (least ? 1 : 0) || n > size) {
        inner.fault(u"'n' is %1 of %2 conditions"_s.arg(QString::number(n), QString::number(size)));
        return std::nullopt;
    }
    return Condition{Count{least ? n : 0, least ? size : n, std::move(*parts)}};
}

std::optional<Condition> readNot(const Section &section, const Definitions &definitions)
{
    section.allowOnly({u"not"_s});
    auto inner = readCondition(section.at("not"), definitions);
    if (!inner)
        return std::nullopt;
    std::vector<Condition> one;
    one.push_back(std::move(*inner));
    return Condition{Not{std::move(one)}};
}

std::optional<Condition> readUse(const Section &section, const Definitions &definitions)
{
    section.allowOnly({u"use"_s});
    const auto found = definitions.constFind(section.text("use"));
    if (found != definitions.cend())
        return *found;
    section.fault(u"'use' names no definition above"_s);
    return std::nullopt;
}

std::optional<Condition> readAge(const Section &section)
{
    section.allowOnly({u"age"_s});
    const Section inner = section.at("age");
    inner.allowOnly(rangeKeys());
    if (inner.keys().isEmpty()) {
        inner.fault(u"'age' wants a bound such as at_least: 65"_s);
        return std::nullopt;
    }
    return Condition{AgeTest{readRange(inner)}};
}

std::optional<Condition> dated(Test test, const Section &section)
{
    section.allowOnly({u"question"_s, u"since"_s, u"before"_s});
    Days days;
    if (const auto since = section.maybe("since"))
        days.since = since->asDate();
    if (const auto before = section.maybe("before"))
        days.before = before->asDate();
    test.that = days;
    return Condition{test};
}

std::optional<Condition> stated(Test test, const Section &section, const char *word)
{
    section.allowOnly({u"question"_s, QString::fromLatin1(word)});
    if (QLatin1String(word) == "does_not_know"_L1)
        test.that = IsNotKnown{};
    else
        test.that = IsAnswered{};
    if (section.at(word).asFlag())
        return Condition{test};
    return Condition{Not{{Condition{test}}}};
}

std::optional<Condition> counted(Test test, const Section &section)
{
    section.allowOnly(QStringList{u"question"_s} + rangeKeys());
    if (section.keys().size() < 2) {
        section.fault(u"a test wants one of: is, in, at_least, at_most, more_than, less_than, between, since, before, "
                      "days_ago, does_not_know, answered"_s);
        return std::nullopt;
    }
    test.that = readRange(section);
    return Condition{test};
}

std::optional<Condition> readTest(const Section &section)
{
    Test test{section.line(), section.text("question"), IsAnswered{}};
    if (section.has("is") || section.has("in")) {
        const char *word = section.has("is") ? "is" : "in";
        section.allowOnly({u"question"_s, QString::fromLatin1(word)});
        test.that = OneOf{section.has("is") ? QStringList{section.text("is")} : section.at("in").asTexts()};
        return Condition{test};
    }
    if (section.has("since") || section.has("before"))
        return dated(test, section);
    if (const auto ago = section.maybe("days_ago")) {
        section.allowOnly({u"question"_s, u"days_ago"_s});
        ago->allowOnly(rangeKeys());
        test.that = DaysAgo{readRange(*ago)};
        return Condition{test};
    }
    for (const char *word : {"does_not_know", "answered"}) {
        if (section.has(word))
            return stated(test, section, word);
    }
    return counted(test, section);
}

} // namespace

std::optional<Condition> readCondition(const Section &section, const Definitions &definitions)
{
    if (!section.isMap()) {
        section.fault(u"expected a condition such as {question: cough, is: strong}"_s);
        return std::nullopt;
    }
    if (section.has("question"))
        return readTest(section);
    for (const char *word : {"all", "any", "exactly_one"}) {
        if (section.has(word))
            return readGroup(section, word, definitions);
    }
    for (const char *word : {"at_least", "at_most"}) {
        if (section.has(word))
            return readCounted(section, word, definitions);
    }
    if (section.has("not"))
        return readNot(section, definitions);
    if (section.has("age"))
        return readAge(section);
    if (section.has("use"))
        return readUse(section, definitions);
    section.fault(u"not a condition: starts with none of question, all, any, exactly_one, at_least, at_most, not, "
                  "age, use"_s);
    return std::nullopt;
}

} // namespace mado::triage
