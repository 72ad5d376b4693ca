// SPDX-License-Identifier: GPL-3.0-or-later
// What a text is found by: its words, what they mean, how they are written and how they sound.
#pragma once

#include "backend/faq/words.h"

#include <QHash>
#include <QList>

namespace mado::faq {

/// Groups of words that stand for each other.
using SynonymGroups = QList<QStringList>;

/// Term → how much it counts, before its rarity. The first letter of a term names its kind.
using Terms = QHash<QString, double>;

/// Takes texts apart. Thread-safe; the same for entries and for questions.
class Analyser
{
public:
    explicit Analyser(const SynonymGroups &synonyms, WordReader reader = WordReader());

    Terms terms(const QString &text) const;

private:
    void addWords(const QStringList &words, double weight, Terms &terms) const;

    WordReader m_reader;
    QHash<QString, QStringList> m_meanings; ///< Words joined by a space → the groups they are in.
    int m_longest = 1;                      ///< Words of the longest synonym.
};

} // namespace mado::faq
