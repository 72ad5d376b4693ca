// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/faq/search.h"

#include <algorithm>

namespace mado::faq {

namespace {

constexpr std::size_t mostShown = 5;
/// Found with the practice questions and the paraphrases of the entries, each asked while it was left out.
constexpr double sureFrom = 0.5;
constexpr double nearFrom = 0.1;
constexpr qsizetype longest = 500; ///< Of a question; what follows is left out.

std::vector<Document> documents(const QList<Entry> &entries, Language language)
{
    std::vector<Document> found;
    for (const Entry &entry : entries) {
        const bool ja = language == Language::Japanese;
        QStringList wordings = ja ? entry.content.alsoJa : entry.content.alsoEn;
        wordings.prepend(entry.content.question.in(language));
        found.push_back({wordings, entry.content.answer.in(language)});
    }
    return found;
}

} // namespace

Search::Search(QList<Entry> entries, std::shared_ptr<const Analyser> analyser, LanguageSigns languages)
    : m_entries(std::move(entries)),
      m_languages(std::move(languages)),
      m_analyser(std::move(analyser)),
      m_japanese(*m_analyser, documents(m_entries, Language::Japanese)),
      m_english(*m_analyser, documents(m_entries, Language::English))
{
}

Finding Search::ask(const QString &text, Language usual) const
{
    const QString question = text.left(longest);
    const auto language = languageOf(question, m_languages, usual);
    if (!language)
        return {Finding::Kind::OtherLanguage, usual, {}, 0};
    const Index &index = *language == Language::Japanese ? m_japanese : m_english;
    const auto hits = index.find(*m_analyser, question, mostShown);
    Finding finding{Finding::Kind::Nothing, *language, {}, hits.empty() ? 0 : hits.front().confidence};
    for (const Hit &hit : hits) {
        if (hit.confidence >= nearFrom)
            finding.entries.append(m_entries[hit.document]);
    }
    if (!finding.entries.isEmpty())
        finding.kind = finding.confidence >= sureFrom ? Finding::Kind::Sure : Finding::Kind::Nearest;
    return finding;
}

const Entry *Search::entry(const FaqEntryId &id) const
{
    const auto found = std::ranges::find(m_entries, id, &Entry::id);
    return found == m_entries.end() ? nullptr : &*found;
}

QList<Entry> Search::in(const QString &category) const
{
    QList<Entry> found;
    std::ranges::copy_if(m_entries, std::back_inserter(found),
                         [&](const Entry &entry) { return entry.content.category == category; });
    return found;
}

} // namespace mado::faq
