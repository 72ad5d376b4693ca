// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/faq/likeness.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace mado::faq {

namespace {

constexpr double nearEnough = 0.3; ///< Cosine of the terms, rare ones counting more.

using Rarity = QHash<QString, double>;

Rarity rarityIn(const std::vector<Terms> &all)
{
    QHash<QString, int> with;
    for (const Terms &terms : all) {
        for (auto term = terms.cbegin(); term != terms.cend(); ++term)
            ++with[term.key()];
    }
    Rarity rarity;
    for (auto term = with.cbegin(); term != with.cend(); ++term)
        rarity.insert(term.key(), std::log(1 + double(all.size()) / double(term.value())));
    return rarity;
}

/// Weighted, of length 1.
Terms unit(const Terms &terms, const Rarity &rarity)
{
    Terms result;
    double squares = 0;
    for (auto term = terms.cbegin(); term != terms.cend(); ++term) {
        const double weight = term.value() * rarity.value(term.key());
        result.insert(term.key(), weight);
        squares += weight * weight;
    }
    const double length = std::sqrt(std::max(squares, 1e-12));
    for (double &weight : result)
        weight /= length;
    return result;
}

double cosine(const Terms &a, const Terms &b)
{
    double sum = 0;
    for (auto term = a.cbegin(); term != a.cend(); ++term)
        sum += term.value() * b.value(term.key());
    return sum;
}

} // namespace

QList<QList<int>> alike(const Analyser &analyser, const QStringList &texts)
{
    std::vector<Terms> terms;
    for (const QString &text : texts)
        terms.push_back(analyser.terms(text));
    const Rarity rarity = rarityIn(terms);
    for (Terms &one : terms)
        one = unit(one, rarity);
    QList<QList<int>> groups;
    for (int i = 0; i < int(texts.size()); ++i) {
        QList<int> *nearest = nullptr;
        double best = nearEnough;
        for (QList<int> &group : groups) {
            const double near = cosine(terms[std::size_t(group.first())], terms[std::size_t(i)]);
            if (near >= best) {
                best = near;
                nearest = &group;
            }
        }
        if (nearest)
            nearest->append(i);
        else
            groups.append(QList<int>{i});
    }
    std::ranges::stable_sort(groups, [](const auto &a, const auto &b) { return a.size() > b.size(); });
    return groups;
}

} // namespace mado::faq
