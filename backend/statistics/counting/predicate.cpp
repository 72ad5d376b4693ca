// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/statistics/counting/predicate.h"

#include <cmath>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace mado::statistics {

using triage::Truth;

namespace {

/// Stored form of a number's bound: as a code, so that no arithmetic is left for each response.
double scaled(const Slot &slot, double value) { return (value - slot.least) * std::pow(10.0, slot.decimals) + 1; }

constexpr double nudge = 1e-6;

} // namespace

std::optional<Predicate> Predicate::compile(const triage::Condition &condition, const Layout &layout,
                                            triage::Faults &faults)
{
    Predicate predicate;
    return predicate.add(condition, layout, faults) ? std::optional(std::move(predicate)) : std::nullopt;
}

std::optional<Predicate::Node> Predicate::test(const triage::Test &test, const Layout &layout, triage::Faults &faults)
{
    const auto index = layout.indexOf(test.question);
    if (!index) {
        faults.add(test.line, u"question '%1' is not counted"_s.arg(test.question));
        return std::nullopt;
    }
    const Slot &slot = layout.slots()[*index];
    Node node{.what = What::Answered, .slot = *index, .multiple = slot.kind == SlotKind::Multiple};
    if (const auto *wanted = std::get_if<triage::OneOf>(&test.that)) {
        node.what = What::Holds;
        for (const QString &option : wanted->options) {
            const int code = slot.options.value(option, -1);
            if (code < 0) {
                faults.add(test.line, u"question '%1' counts no option '%2'"_s.arg(test.question, option));
                return std::nullopt;
            }
            node.codes[code / 64] |= quint64(1) << unsigned(code % 64);
        }
        return node;
    }
    const auto *range = std::get_if<triage::Range>(&test.that);
    if (range && slot.kind == SlotKind::Number) {
        node.what = What::Between;
        const double endless = std::numeric_limits<double>::infinity();
        node.least = std::max(range->atLeast ? scaled(slot, *range->atLeast) - nudge : -endless,
                              range->moreThan ? scaled(slot, *range->moreThan) + nudge : -endless);
        node.most = std::min(range->atMost ? scaled(slot, *range->atMost) + nudge : endless,
                             range->lessThan ? scaled(slot, *range->lessThan) - nudge : endless);
        return node;
    }
    if (std::holds_alternative<triage::IsAnswered>(test.that))
        return node;
    faults.add(test.line, u"this test cannot be counted; use is, in, bounds of numbers, or answered"_s);
    return std::nullopt;
}

std::optional<Predicate::Node> Predicate::group(int from, int until, const std::vector<triage::Condition> &of,
                                                const Layout &layout, triage::Faults &faults)
{
    Node node{.what = What::Count, .from = from, .until = until};
    for (const triage::Condition &part : of) {
        const auto added = add(part, layout, faults);
        if (!added)
            return std::nullopt;
        node.parts.push_back(*added);
    }
    return node;
}

std::optional<std::size_t> Predicate::add(const triage::Condition &condition, const Layout &layout,
                                          triage::Faults &faults)
{
    std::optional<Node> node;
    if (const auto *one = std::get_if<triage::Test>(&condition.what)) {
        node = test(*one, layout, faults);
    } else if (const auto *count = std::get_if<triage::Count>(&condition.what)) {
        node = group(count->least, count->most, count->of, layout, faults);
    } else if (const auto *inverse = std::get_if<triage::Not>(&condition.what)) {
        node = group(0, 0, inverse->of, layout, faults);
        if (node)
            node->what = What::Not;
    } else {
        faults.add(1, u"ages are counted by the bands of counting.yaml, not by a test"_s);
    }
    if (!node)
        return std::nullopt;
    m_nodes.push_back(std::move(*node));
    return m_nodes.size() - 1;
}

Truth Predicate::askCount(const Node &node, const Codes &codes) const
{
    int sure = 0;
    int open = 0;
    for (const std::size_t part : node.parts) {
        const Truth truth = ask(m_nodes[part], codes);
        sure += truth == Truth::True;
        open += truth == Truth::Unknown;
    }
    if (sure >= node.from && sure + open <= node.until)
        return Truth::True;
    return sure > node.until || sure + open < node.from ? Truth::False : Truth::Unknown;
}

Truth Predicate::ask(const Node &node, const Codes &codes) const
{
    const quint32 code = codes[node.slot];
    const auto said = [](bool holds) { return holds ? Truth::True : Truth::False; };
    switch (node.what) {
    case What::Answered:
        return said(code != 0);
    case What::Holds:
        if (code == 0)
            return Truth::Unknown;
        return said(node.multiple ? (node.codes[0] & code) != 0 : (node.codes[(code / 64) & 3U] >> (code % 64) & 1U));
    case What::Between:
        return code == 0 ? Truth::Unknown : said(code >= node.least && code <= node.most);
    case What::Not: {
        const Truth inner = ask(m_nodes[node.parts.front()], codes);
        return inner == Truth::Unknown ? inner : said(inner == Truth::False);
    }
    case What::Count:
        return askCount(node, codes);
    }
    Q_UNREACHABLE();
}

} // namespace mado::statistics
