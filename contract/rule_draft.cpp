// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/rule_draft.h"

#include <algorithm>

namespace mado {

bool operator==(const RuleNode &a, const RuleNode &b)
{
    return a.what == b.what && a.question == b.question && a.options == b.options && a.bounds == b.bounds &&
           a.since == b.since && a.before == b.before && a.least == b.least && a.most == b.most && a.of == b.of;
}

RuleCount countOf(const RuleNode &group)
{
    const int size = int(group.of.size());
    if (group.most == 0 && size > 0)
        return RuleCount::None;
    if (group.least == size)
        return RuleCount::All;
    if (group.least == 1 && group.most == size)
        return RuleCount::Any;
    if (group.least == 1 && group.most == 1)
        return RuleCount::ExactlyOne;
    return group.least > 0 ? RuleCount::AtLeast : RuleCount::AtMost;
}

void setCount(RuleNode &group, RuleCount count, int n)
{
    const int size = int(group.of.size());
    const int within = std::clamp(n, 1, std::max(1, size));
    switch (count) {
    case RuleCount::All:
        group.least = group.most = size;
        break;
    case RuleCount::Any:
        group.least = 1;
        group.most = size;
        break;
    case RuleCount::ExactlyOne:
        group.least = group.most = 1;
        break;
    case RuleCount::AtLeast:
        group.least = within;
        group.most = size;
        break;
    case RuleCount::AtMost:
        group.least = 0;
        group.most = within;
        break;
    case RuleCount::None:
        group.least = group.most = 0;
        break;
    }
}

} // namespace mado
