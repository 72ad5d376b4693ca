// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/faq/index.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace mado::faq {

namespace {

constexpr double saturation = 1.2;    ///< BM25's k1.
constexpr double wordingLength = 0.0; ///< BM25's b for short wordings, whose length counts below,
constexpr double wholeLength = 0.3;   ///< and for whole entries.
constexpr double answerCounts = 0.7;  ///< A term of the answer beside one of the question.
constexpr double wordingShare = 0.3;  ///< Of the score; the rest is the whole entry's.
constexpr double questionShare = 0.7; ///< How much the question's length counts beside the wording's.
constexpr double tellsEnough = 8; ///< A question whose terms are rarer than this in sum is judged by its score alone.

/// What a text that says all of the question once would score: the measure of confidence.
double fullScore(const Terms &question, const std::function<double(const QString &)> &rarity)
{
    double sum = 0;
    for (auto term = question.cbegin(); term != question.cend(); ++term)
        sum += term.value() * rarity(term.key());
    return sum;
}

} // namespace

void Index::Texts::add(int place, const Terms &terms)
{
    if (std::size_t(place) >= m_lengths.size())
        m_lengths.resize(std::size_t(place) + 1, 0.0);
    for (auto term = terms.cbegin(); term != terms.cend(); ++term) {
        m_postings[term.key()].push_back({place, float(term.value())});
        m_lengths[std::size_t(place)] += term.value();
    }
}

/// Turns each count into BM25's factor, which does not depend on the question.
void Index::Texts::finish(double lengthMatters)
{
    const double mean = std::max(1e-9, std::accumulate(m_lengths.begin(), m_lengths.end(), 0.0) /
                                           double(std::max<std::size_t>(1, m_lengths.size())));
    for (auto &postings : m_postings) {
        for (Posting &posting : postings) {
            const double relative = m_lengths[std::size_t(posting.place)] / mean;
            const double damped = saturation * (1 - lengthMatters + lengthMatters * relative);
            posting.count = float(double(posting.count) * (saturation + 1) / (double(posting.count) + damped));
        }
    }
}

double Index::Texts::rarity(const QString &term) const
{
    const auto found = m_postings.constFind(term);
    const double with = found == m_postings.cend() ? 0.0 : double(found->size());
    return std::log(1 + (double(size()) - with + 0.5) / (with + 0.5));
}

void Index::Texts::score(const Terms &question, std::vector<double> &scores) const
{
    for (auto term = question.cbegin(); term != question.cend(); ++term) {
        const auto found = m_postings.constFind(term.key());
        if (found == m_postings.cend())
            continue;
        const double weight = term.value() * rarity(term.key());
        for (const Posting &posting : *found)
            scores[std::size_t(posting.place)] += weight * double(posting.count);
    }
}

Index::Index(const Analyser &analyser, const std::vector<Document> &documents)
{
    for (std::size_t i = 0; i < documents.size(); ++i) {
        Terms whole = analyser.terms(documents[i].answer);
        for (double &weight : whole)
            weight *= answerCounts;
        for (const QString &wording : documents[i].wordings) {
            const Terms terms = analyser.terms(wording);
            m_wordings.add(int(m_owner.size()), terms);
            m_owner.push_back(int(i));
            for (auto term = terms.cbegin(); term != terms.cend(); ++term)
                whole[term.key()] += term.value();
        }
        m_wholes.add(int(i), whole);
    }
    m_wordings.finish(wordingLength);
    m_wholes.finish(wholeLength);
    for (const Document &document : documents) {
        for (const QString &wording : document.wordings) {
            m_wordingFull.push_back(
                fullScore(analyser.terms(wording), [this](const QString &term) { return m_wordings.rarity(term); }));
        }
    }
}

std::vector<Hit> Index::find(const Analyser &analyser, const QString &question, std::size_t most) const
{
    const Terms terms = analyser.terms(question);
    std::vector<double> ofWordings(m_wordings.size(), 0.0);
    std::vector<double> ofWholes(m_wholes.size(), 0.0);
    m_wordings.score(terms, ofWordings);
    m_wholes.score(terms, ofWholes);
    std::vector<double> best(m_wholes.size(), 0.0);
    const double wordingFull = fullScore(terms, [this](const QString &term) { return m_wordings.rarity(term); });
    for (std::size_t i = 0; i < ofWordings.size(); ++i)
        best[std::size_t(m_owner[i])] =
            std::max(best[std::size_t(m_owner[i])],
                     ofWordings[i] / (questionShare * wordingFull + (1 - questionShare) * m_wordingFull[i]));
    const double wholeFull = fullScore(terms, [this](const QString &term) { return m_wholes.rarity(term); });
    std::vector<Hit> hits;
    for (std::size_t i = 0; i < best.size(); ++i) {
        if (ofWholes[i] <= 0)
            continue;
        const double score = wordingShare * best[i] + (1 - wordingShare) * ofWholes[i] / wholeFull;
        hits.push_back({int(i), score, std::clamp(score * std::min(1.0, wordingFull / tellsEnough), 0.0, 1.0)});
    }
    const auto end = hits.begin() + std::ptrdiff_t(std::min(most, hits.size()));
    std::partial_sort(hits.begin(), end, hits.end(), [](const Hit &a, const Hit &b) {
        return std::pair(-a.score, a.document) < std::pair(-b.score, b.document);
    });
    hits.erase(end, hits.end());
    return hits;
}

} // namespace mado::faq
