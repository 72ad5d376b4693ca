// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/faq/words.h"

#include <QSet>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace mado::faq {

namespace {

bool tellsNothing(const QString &word)
{
    static const QSet<QString> common{
        u"a"_s,    u"an"_s,    u"the"_s,   u"is"_s,    u"are"_s,   u"am"_s,    u"be"_s,     u"been"_s,  u"was"_s,
        u"were"_s, u"do"_s,    u"does"_s,  u"did"_s,   u"i"_s,     u"im"_s,    u"ive"_s,    u"my"_s,    u"me"_s,
        u"we"_s,   u"our"_s,   u"you"_s,   u"your"_s,  u"he"_s,    u"she"_s,   u"it"_s,     u"its"_s,   u"they"_s,
        u"to"_s,   u"of"_s,    u"in"_s,    u"on"_s,    u"at"_s,    u"for"_s,   u"with"_s,   u"and"_s,   u"or"_s,
        u"if"_s,   u"can"_s,   u"could"_s, u"may"_s,   u"might"_s, u"must"_s,  u"should"_s, u"will"_s,  u"would"_s,
        u"this"_s, u"that"_s,  u"there"_s, u"these"_s, u"have"_s,  u"has"_s,   u"had"_s,    u"get"_s,   u"got"_s,
        u"what"_s, u"which"_s, u"who"_s,   u"whom"_s,  u"when"_s,  u"where"_s, u"how"_s,    u"why"_s,   u"please"_s,
        u"so"_s,   u"just"_s,  u"some"_s,  u"any"_s,   u"by"_s,    u"as"_s,    u"from"_s,   u"about"_s, u"into"_s,
        u"us"_s,   u"them"_s,  u"their"_s, u"his"_s,   u"her"_s,   u"now"_s,   u"still"_s,  u"also"_s,  u"too"_s};
    return common.contains(word);
}

bool hasVowel(const QString &word)
{
    for (const QChar letter : word) {
        if (u"aeiouy"_s.contains(letter))
            return true;
    }
    return false;
}

QString without(const QString &word, const QString &ending, qsizetype least)
{
    if (!word.endsWith(ending))
        return {};
    const QString rest = word.chopped(ending.size());
    return rest.size() >= least && hasVowel(rest) ? rest : QString();
}

/// "stopp" as it was before the ending: "stop".
QString undoubled(const QString &stem)
{
    const qsizetype n = stem.size();
    const bool twice = n > 3 && stem[n - 1] == stem[n - 2] && !u"lsz"_s.contains(stem[n - 1]);
    return twice ? stem.chopped(1) : stem;
}

} // namespace

QString englishStem(const QString &word)
{
    if (tellsNothing(word))
        return {};
    if (word.endsWith(u"ies"_s) && word.size() > 4)
        return word.chopped(3) + u'y';
    static const QStringList nounEndings{u"ations"_s, u"ation"_s, u"ating"_s, u"ated"_s, u"ized"_s,
                                         u"ised"_s,   u"ments"_s, u"ment"_s,  u"ers"_s,  u"er"_s};
    for (const QString &ending : nounEndings) {
        if (const QString stem = without(word, ending, 4); !stem.isEmpty())
            return undoubled(stem);
    }
    for (const QString &ending : {u"ing"_s, u"ed"_s}) {
        if (const QString stem = without(word, ending, 3); !stem.isEmpty())
            return undoubled(stem.endsWith(u'e') ? stem.chopped(1) : stem);
    }
    QString stem = word;
    if (word.size() > 3 && word.endsWith(u's') && !word.endsWith(u"ss"_s) && !word.endsWith(u"us"_s) &&
        !word.endsWith(u"is"_s))
        stem.chop(1);
    return stem.size() > 4 && stem.endsWith(u'e') ? stem.chopped(1) : stem;
}

} // namespace mado::faq
