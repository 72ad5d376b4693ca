// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/faq/index.h"
#include "backend/faq/knowledge.h"

#include <memory>

namespace mado::faq {

/// What the search made of a resident's text.
struct Finding
{
    enum class Kind {
        Sure,          ///< The first entry answers it.
        Nearest,       ///< The entries come close; none is sure.
        Nothing,       ///< Nothing comes close.
        OtherLanguage, ///< A language that the bot does not speak.
    };
    Kind kind;
    Language language;    ///< To answer in.
    QList<Entry> entries; ///< Best first.
    double confidence;    ///< Of the first.
};

/// The entries that residents get now, ready to be searched. Made once, then read by any thread.
class Search
{
public:
    Search(QList<Entry> entries, std::shared_ptr<const Analyser> analyser, LanguageSigns languages);

    /// `usual` is the language the resident chose.
    Finding ask(const QString &text, Language usual) const;

    const QList<Entry> &entries() const { return m_entries; }
    const Entry *entry(const FaqEntryId &id) const;
    QList<Entry> in(const QString &category) const;
    const Analyser &analyser() const { return *m_analyser; }

private:
    QList<Entry> m_entries;
    LanguageSigns m_languages;
    std::shared_ptr<const Analyser> m_analyser;
    Index m_japanese;
    Index m_english;
};

} // namespace mado::faq
