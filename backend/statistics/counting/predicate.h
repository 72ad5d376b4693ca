// SPDX-License-Identifier: GPL-3.0-or-later
// A condition on answers, made ready to be asked of millions of stored responses.
#pragma once

#include "backend/statistics/counting/layout.h"
#include "backend/triage/condition.h"
#include "backend/triage/fault.h"

namespace mado::statistics {

class Predicate
{
public:
    /// A condition on something that the layout does not hold is a fault; nullopt then.
    static std::optional<Predicate> compile(const triage::Condition &condition, const Layout &layout,
                                            triage::Faults &faults);

    triage::Truth operator()(const Codes &codes) const { return ask(m_nodes.back(), codes); }

private:
    enum class What { Holds, Between, Answered, Not, Count };
    struct Node
    {
        What what;
        std::size_t slot = 0;
        bool multiple = false;
        quint64 codes[4] = {}; ///< Of Holds: wanted codes, or bits of Multiple in the first.
        double least = 0;      ///< Of Between: scaled codes, both ends included.
        double most = 0;
        int from = 0; ///< Of Count.
        int until = 0;
        std::vector<std::size_t> parts = {};
    };
    triage::Truth ask(const Node &node, const Codes &codes) const;
    triage::Truth askCount(const Node &node, const Codes &codes) const;
    std::optional<std::size_t> add(const triage::Condition &condition, const Layout &layout, triage::Faults &faults);
    std::optional<Node> test(const triage::Test &test, const Layout &layout, triage::Faults &faults);
    std::optional<Node> group(int from, int until, const std::vector<triage::Condition> &of, const Layout &layout,
                              triage::Faults &faults);

    std::vector<Node> m_nodes; ///< Parts before what they are part of.
};

} // namespace mado::statistics
