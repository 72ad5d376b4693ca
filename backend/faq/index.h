// SPDX-License-Identifier: GPL-3.0-or-later
// BM25 over entries. Every wording of a question is a field of its own, so that one good paraphrase is enough; the
// answer counts less.
#pragma once

#include "backend/faq/terms.h"

#include <vector>

namespace mado::faq {

/// One entry in one language.
struct Document
{
    QStringList wordings; ///< The question and its paraphrases.
    QString answer;
};

struct Hit
{
    int document;      ///< Its place in the list that the index was made from.
    double score;      ///< For ordering.
    double confidence; ///< 0 … 1: how much of what the question says is found there.
};

/// Made once, then read by any thread.
class Index
{
public:
    Index(const Analyser &analyser, const std::vector<Document> &documents);

    /// Best first; only documents that share something with the question.
    std::vector<Hit> find(const Analyser &analyser, const QString &question, std::size_t most) const;

private:
    struct Posting
    {
        int place;
        float count;
    };
    /// An inverted list of texts: of wordings, or of whole documents.
    class Texts
    {
    public:
        void add(int place, const Terms &terms);
        void finish(double lengthMatters);
        double rarity(const QString &term) const;
        /// Adds the BM25 of each text to `scores`.
        void score(const Terms &question, std::vector<double> &scores) const;
        std::size_t size() const { return m_lengths.size(); }

    private:
        QHash<QString, std::vector<Posting>> m_postings;
        std::vector<double> m_lengths;
    };

    Texts m_wordings;
    std::vector<int> m_owner;          ///< Wording → document.
    std::vector<double> m_wordingFull; ///< What a wording scores against itself.
    Texts m_wholes;
};

} // namespace mado::faq
