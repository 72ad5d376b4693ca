// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/faq/shelf.h"

#include "backend/store/faq_rows.h"

#include <algorithm>

namespace mado::faq {

Shelf::Shelf(AccountId account, Knowledge knowledge)
    : m_account(std::move(account)),
      m_knowledge(std::move(knowledge)),
      m_analyser(std::make_shared<const Analyser>(m_knowledge.synonyms))
{
}

std::shared_ptr<const Search> Shelf::current(store::Transaction &tx) const
{
    const qint64 stamp = store::faqStamp(tx, m_account);
    const std::scoped_lock held(m_lock);
    if (stamp != m_stamp || !m_search) {
        m_search = std::make_shared<const Search>(entriesNow(tx), m_analyser, m_knowledge.languages);
        m_stamp = stamp;
    }
    return m_search;
}

const Entry *Shelf::shipped(const FaqEntryId &id) const
{
    const auto found = std::ranges::find(m_knowledge.entries, id, &Entry::id);
    return found == m_knowledge.entries.end() ? nullptr : &*found;
}

QList<Entry> Shelf::entriesNow(store::Transaction &tx) const
{
    QList<Entry> entries = m_knowledge.entries;
    for (const store::FaqLive &live : store::liveFaq(tx, m_account)) {
        const auto place = std::ranges::find(entries, live.id, &Entry::id);
        if (place != entries.end() && live.content)
            place->content = *live.content;
        else if (place != entries.end())
            entries.erase(place);
        else if (live.content)
            entries.append({live.id, *live.content});
    }
    return entries;
}

} // namespace mado::faq
