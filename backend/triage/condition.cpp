// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/triage/condition.h"

#include <algorithm>

namespace mado::triage {

namespace {

Truth truth(bool value) { return value ? Truth::True : Truth::False; }

template <class... F> struct Overloaded : F...
{
    using F::operator()...;
};
template <class... F> Overloaded(F...) -> Overloaded<F...>; // clang before 17 cannot tell

struct Against
{
    const Answers &answers;
    const Answer &answer;

    Truth operator()(const OneOf &wanted) const
    {
        const auto *chosen = std::get_if<Chosen>(&answer.value);
        if (!chosen)
            return Truth::Unknown;
        return truth(
            std::ranges::any_of(chosen->options, [&](const QString &o) { return wanted.options.contains(o); }));
    }
    Truth operator()(const Range &range) const
    {
        const auto *number = std::get_if<double>(&answer.value);
        return number ? truth(range.contains(*number)) : Truth::Unknown;
    }
    Truth operator()(const Days &days) const
    {
        const auto *date = std::get_if<QDate>(&answer.value);
        if (!date)
            return Truth::Unknown;
        return truth((!days.since || *date >= *days.since) && (!days.before || *date < *days.before));
    }
    Truth operator()(const DaysAgo &ago) const
    {
        const auto *date = std::get_if<QDate>(&answer.value);
        return date ? truth(ago.days.contains(static_cast<double>(date->daysTo(answers.day)))) : Truth::Unknown;
    }
    Truth operator()(const IsNotKnown &) const { return truth(std::holds_alternative<NotKnown>(answer.value)); }
    Truth operator()(const IsAnswered &) const { return truth(!std::holds_alternative<NotKnown>(answer.value)); }
};

Truth evaluateTest(const Test &test, const Answers &answers)
{
    const auto found = answers.given.constFind(test.question);
    if (found != answers.given.cend())
        return std::visit(Against{answers, *found}, test.that);
    const bool aboutAnswering =
        std::holds_alternative<IsNotKnown>(test.that) || std::holds_alternative<IsAnswered>(test.that);
    return aboutAnswering ? Truth::False : Truth::Unknown;
}

Truth evaluateAge(const AgeTest &test, const Answers &answers)
{
    if (!answers.age)
        return Truth::Unknown;
    int inside = 0;
    for (int year = answers.age->from; year <= answers.age->until; ++year)
        inside += test.range.contains(year) ? 1 : 0;
    if (inside == 0)
        return Truth::False;
    return inside == answers.age->until - answers.age->from + 1 ? Truth::True : Truth::Unknown;
}

Truth evaluateCount(const Count &count, const Answers &answers)
{
    int sure = 0;
    int open = 0;
    for (const Condition &part : count.of) {
        const Truth value = evaluate(part, answers);
        sure += value == Truth::True ? 1 : 0;
        open += value == Truth::Unknown ? 1 : 0;
    }
    if (sure + open < count.least || sure > count.most)
        return Truth::False;
    return sure >= count.least && sure + open <= count.most ? Truth::True : Truth::Unknown;
}

Truth opposite(Truth value)
{
    if (value == Truth::Unknown)
        return value;
    return truth(value == Truth::False);
}

void collect(const Condition &condition, QList<Test> &into)
{
    const auto each = [&into](const std::vector<Condition> &parts) {
        for (const Condition &part : parts)
            collect(part, into);
    };
    std::visit(Overloaded{[&](const Test &test) { into.append(test); }, [](const AgeTest &) {},
                          [&](const Not &no) { each(no.of); }, [&](const Count &count) { each(count.of); }},
               condition.what);
}

} // namespace

bool Range::contains(double value) const
{
    return (!atLeast || value >= *atLeast) && (!atMost || value <= *atMost) && (!moreThan || value > *moreThan) &&
           (!lessThan || value < *lessThan);
}

Truth evaluate(const Condition &condition, const Answers &answers)
{
    return std::visit(Overloaded{[&](const Test &test) { return evaluateTest(test, answers); },
                                 [&](const AgeTest &test) { return evaluateAge(test, answers); },
                                 [&](const Not &no) { return opposite(evaluate(no.of.front(), answers)); },
                                 [&](const Count &count) { return evaluateCount(count, answers); }},
                      condition.what);
}

QList<Test> testsIn(const Condition &condition)
{
    QList<Test> found;
    collect(condition, found);
    return found;
}

} // namespace mado::triage
