// SPDX-License-Identifier: GPL-3.0-or-later
// The frequent questions of an account as they are shipped: entries with their sources, the menu that leads to them,
// and what the search has to know about words.
#pragma once

#include "backend/faq/language.h"
#include "backend/faq/terms.h"
#include "backend/triage/fault.h"
#include "contract/faq.h"

#include <tl/expected.hpp>

namespace mado::faq {

using triage::Fault;

struct Entry
{
    FaqEntryId id;
    FaqContent content;
    friend bool operator==(const Entry &, const Entry &) = default;
};

/// A place in the menu: leads to other nodes, or to the entries of a category.
struct MenuNode
{
    QString key;
    LocalText label; ///< Empty for the first.
    LocalText ask;   ///< Of a node that leads on.
    QStringList leadsTo;
    QString category; ///< Of one that leads to entries.
};

struct Menu
{
    QString start;
    QList<MenuNode> nodes;

    const MenuNode *node(const QString &key) const;
    const MenuNode *above(const QString &key) const; ///< The one that leads there; nullptr at the start.
    QList<FaqCategory> categories() const;           ///< In the order of the menu.
};

/// The bot's words around the answers, by key. Every key the code uses is there: the loader refuses others.
class Texts
{
public:
    Texts() = default;
    explicit Texts(QHash<QString, LocalText> all) : m_all(std::move(all)) {}
    LocalText operator[](const char *key) const { return m_all.value(QLatin1String(key)); }
    static const QStringList &needed();

private:
    QHash<QString, LocalText> m_all;
};

struct Knowledge
{
    Texts texts;
    Menu menu;
    QList<Entry> entries;
    SynonymGroups synonyms;
    LanguageSigns languages;
};

/// Reads and checks the folder; every fault found, with file and line.
tl::expected<Knowledge, QList<Fault>> loadKnowledge(const QString &folder);

} // namespace mado::faq
