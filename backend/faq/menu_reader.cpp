// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/faq/menu_reader.h"

#include "backend/survey/limits.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace mado::faq {

namespace {

using triage::Section;

/// Two places stay for 'back' and for a person.
constexpr qsizetype mostWays = survey::maxQuickReplies - 3;

MenuNode readNode(const Section &section, bool start)
{
    section.allowOnly({u"key"_s, u"label"_s, u"ask"_s, u"leads_to"_s, u"category"_s});
    MenuNode node{section.text("key"), {}, {}, section.textsIfAny("leads_to"), section.textOr("category", {})};
    if (!start)
        node.label = section.local("label");
    if (node.leadsTo.isEmpty() == node.category.isEmpty())
        section.fault(u"'%1' needs either 'leads_to' or 'category'"_s.arg(node.key));
    if (!node.leadsTo.isEmpty())
        node.ask = section.local("ask");
    if (!survey::fitsLabel(node.label))
        section.fault(u"a label has at most %1 characters"_s.arg(survey::maxLabelUnits));
    if (node.leadsTo.size() > mostWays)
        section.fault(u"more than %1 ways on: LINE cannot show them"_s.arg(mostWays));
    if (!isIdText(node.key))
        section.fault(u"'key': letters, digits, _ and -"_s);
    return node;
}

/// Walks from `key`; what is met a second time closes a cycle or has two ways to it.
void walk(const Section &root, const Menu &menu, const QString &key, QSet<QString> &met)
{
    const MenuNode *node = menu.node(key);
    if (!node) {
        root.fault(u"'%1' is led to and is not there"_s.arg(key));
        return;
    }
    if (met.contains(key)) {
        root.fault(u"'%1' is reached twice: the menu has a cycle or two ways to it"_s.arg(key));
        return;
    }
    met.insert(key);
    for (const QString &next : node->leadsTo)
        walk(root, menu, next, met);
}

} // namespace

void readMenu(const Section &root, Menu &menu)
{
    root.allowOnly({u"start"_s, u"nodes"_s});
    menu.start = root.text("start");
    for (const Section &section : root.at("nodes").items()) {
        const MenuNode node = readNode(section, section.text("key") == menu.start);
        if (menu.node(node.key))
            section.fault(u"'%1' is there twice"_s.arg(node.key));
        menu.nodes.append(node);
    }
    QSet<QString> met;
    walk(root, menu, menu.start, met);
    for (const MenuNode &node : menu.nodes) {
        if (!met.contains(node.key))
            root.fault(u"nothing leads to '%1'"_s.arg(node.key));
    }
}

} // namespace mado::faq
