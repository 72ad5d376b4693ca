// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/faq/knowledge.h"

#include <algorithm>

namespace mado::faq {

const MenuNode *Menu::node(const QString &key) const
{
    const auto found = std::ranges::find(nodes, key, &MenuNode::key);
    return found == nodes.end() ? nullptr : &*found;
}

const MenuNode *Menu::above(const QString &key) const
{
    const auto found = std::ranges::find_if(nodes, [&](const MenuNode &node) { return node.leadsTo.contains(key); });
    return found == nodes.end() ? nullptr : &*found;
}

QList<FaqCategory> Menu::categories() const
{
    QList<FaqCategory> found;
    for (const MenuNode &node : nodes) {
        if (!node.category.isEmpty())
            found.append({node.category, node.label});
    }
    return found;
}

} // namespace mado::faq
