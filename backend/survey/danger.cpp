// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/survey/danger.h"

#include "backend/survey/plain_text.h"

#include <algorithm>

namespace mado::survey {

namespace {

/// An English phrase counts at word borders only; Japanese has none.
bool insideWord(const QString &text, qsizetype at, qsizetype length)
{
    const auto letter = [&](qsizetype i) {
        return i >= 0 && i < text.size() && text.at(i) < u'\x80' && text.at(i).isLetter();
    };
    return (letter(at) && letter(at - 1)) || (letter(at + length - 1) && letter(at + length));
}

bool undone(const Danger &danger, const QString &text, qsizetype at, qsizetype length)
{
    const QString before = text.left(at).trimmed();
    const QString after = text.mid(at + length).trimmed();
    return std::ranges::any_of(danger.undoneBefore, [&](const QString &word) { return before.endsWith(word); }) ||
           std::ranges::any_of(danger.undoneAfter, [&](const QString &word) { return after.startsWith(word); });
}

bool speaksOf(const Danger &danger, const QString &text, const QString &phrase)
{
    for (qsizetype at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
        if (!insideWord(text, at, phrase.size()) && !undone(danger, text, at, phrase.size()))
            return true;
    }
    return false;
}

} // namespace

const Danger *dangerIn(const QList<Danger> &dangers, const QString &text)
{
    const QString plain = plainText(text);
    for (const Danger &danger : dangers) {
        if (std::ranges::any_of(danger.phrases, [&](const QString &phrase) { return speaksOf(danger, plain, phrase); }))
            return &danger;
    }
    return nullptr;
}

} // namespace mado::survey
