// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/faq/terms.h"

#include "backend/faq/plain.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mado::faq {

namespace {

constexpr double wordCounts = 1.0;
constexpr double meaningCounts = 0.9;
constexpr double writingCounts = 0.35;
constexpr double grammarCounts = 0.1; ///< Writing that is only hiragana.
constexpr double orderCounts = 0.25;  ///< Two English words in a row.
constexpr double askingCounts = 0.3;  ///< "Where", "when".
constexpr double soundCounts = 0.35;
/// A dictionary guesses badly where there are only kana: their sound has to carry the question.
constexpr double kanaWordCounts = 0.25;
constexpr double kanaSoundCounts = 1.0;

bool isHiragana(QChar letter) { return letter >= u'ぁ' && letter <= u'ゖ'; }
bool isKanji(QChar letter) { return (letter >= u'一' && letter <= u'鿿') || letter == u'々'; }
bool isLatin(QChar letter) { return letter.unicode() < 0x250; }

void raise(Terms &terms, const QString &term, double weight) { terms[term] = std::max(terms.value(term), weight); }

/// How it is written, where that tells more than grammar.
void addWriting(const QString &text, Terms &terms)
{
    for (const QString &pair : pairs(text)) {
        const bool grammar = std::ranges::all_of(pair, isHiragana);
        const bool latin = std::ranges::any_of(pair, isLatin);
        if (!latin)
            raise(terms, u'2' + pair, grammar ? grammarCounts : writingCounts);
    }
}

void addSound(const QString &sound, double weight, Terms &terms)
{
    for (const QString &pair : pairs(sound)) {
        if (!std::ranges::any_of(pair, isLatin))
            raise(terms, u'~' + pair, weight);
    }
}

/// Short questions of common words differ by their order: "do I have", "how to call".
void addOrder(const QStringList &words, Terms &terms)
{
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        if (std::ranges::all_of(words[i] + words[i + 1], isLatin))
            raise(terms, u'&' + words[i] + u' ' + words[i + 1], orderCounts);
    }
}

/// What kind of thing is asked for.
void addAsking(const QString &text, const QStringList &words, Terms &terms)
{
    static const QStringList english{u"where"_s, u"when"_s, u"how"_s, u"who"_s, u"why"_s};
    static const QStringList japanese{u"どこ"_s, u"いつ"_s,       u"いくら"_s,     u"だれ"_s, u"誰"_s,
                                      u"何日"_s, u"どうしたら"_s, u"どうすれば"_s, u"なぜ"_s};
    for (const QString &asking : english) {
        if (words.contains(asking))
            raise(terms, u'?' + asking, askingCounts);
    }
    for (const QString &asking : japanese) {
        if (text.contains(asking))
            raise(terms, u'?' + asking, askingCounts);
    }
}

bool onlyKana(const QString &text)
{
    return std::ranges::any_of(text, isHiragana) && !std::ranges::any_of(text, isKanji);
}

} // namespace

Analyser::Analyser(const SynonymGroups &synonyms, WordReader reader) : m_reader(std::move(reader))
{
    for (qsizetype i = 0; i < synonyms.size(); ++i) {
        for (const QString &word : synonyms[i]) {
            const QStringList parts = m_reader.read(word).content;
            if (parts.isEmpty())
                continue;
            m_meanings[parts.join(u' ')] << u'=' + QString::number(i);
            m_longest = std::max(m_longest, int(parts.size()));
        }
    }
}

void Analyser::addWords(const QStringList &words, double weight, Terms &terms) const
{
    for (qsizetype at = 0; at < words.size(); ++at) {
        raise(terms, u'w' + words[at], weight);
        for (qsizetype count = 1; count <= m_longest && at + count <= words.size(); ++count) {
            for (const QString &meaning : m_meanings.value(words.mid(at, count).join(u' ')))
                raise(terms, meaning, meaningCounts);
        }
    }
}

Terms Analyser::terms(const QString &text) const
{
    const QString even = plain(text);
    const bool spoken = onlyKana(even);
    const Words words = m_reader.read(text);
    Terms terms;
    addWords(words.content, spoken ? kanaWordCounts : wordCounts, terms);
    addWriting(even, terms);
    const QStringList runs = even.split(u' ', Qt::SkipEmptyParts);
    addOrder(runs, terms);
    addAsking(even, runs, terms);
    addSound(words.sound, spoken ? kanaSoundCounts : soundCounts, terms);
    if (spoken)
        addSound(kana(even), kanaSoundCounts, terms);
    return terms;
}

} // namespace mado::faq
