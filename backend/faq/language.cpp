// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/faq/language.h"

#include "backend/faq/plain.h"

#include <algorithm>
#include <unicode/uscript.h>

using namespace Qt::Literals::StringLiterals;

namespace mado::faq {

namespace {

struct Scripts
{
    int kana = 0;
    int kanji = 0;
    int latin = 0;
    int other = 0;
};

Scripts scriptsIn(const QString &text)
{
    Scripts found;
    for (const uint point : text.toUcs4()) {
        UErrorCode status = U_ZERO_ERROR;
        switch (uscript_getScript(UChar32(point), &status)) {
        case USCRIPT_HIRAGANA:
        case USCRIPT_KATAKANA:
            ++found.kana;
            break;
        case USCRIPT_HAN:
            ++found.kanji;
            break;
        case USCRIPT_LATIN:
            ++found.latin;
            break;
        case USCRIPT_COMMON:
        case USCRIPT_INHERITED:
            break;
        default:
            ++found.other;
        }
    }
    return found;
}

bool looksChinese(const QString &text, const LanguageSigns &signs)
{
    return std::ranges::any_of(text, [&](QChar letter) { return signs.chinese.contains(letter); });
}

int commonWords(const QStringList &words, const QSet<QString> &common)
{
    return int(std::ranges::count_if(words, [&](const QString &word) { return common.contains(word); }));
}

/// Letters that English does not write: "é", "ạ".
bool foreignLetters(const QString &text)
{
    return std::ranges::any_of(text, [](QChar letter) { return letter.isLetter() && letter.unicode() > 0x7f; });
}

std::optional<Language> ofLatin(const QString &text, const LanguageSigns &signs)
{
    const QStringList words = plain(text).split(u' ', Qt::SkipEmptyParts);
    const int english = commonWords(words, signs.words.value(u"en"_s));
    int foreign = 0;
    for (auto language = signs.words.cbegin(); language != signs.words.cend(); ++language) {
        if (language.key() != u"en")
            foreign = std::max(foreign, commonWords(words, language.value()));
    }
    if (foreign > english || (foreignLetters(text) && english == 0))
        return std::nullopt;
    return Language::English;
}

} // namespace

std::optional<Language> languageOf(const QString &text, const LanguageSigns &signs, Language usual)
{
    const QString even = text.normalized(QString::NormalizationForm_KC);
    const Scripts scripts = scriptsIn(even);
    if (scripts.other > scripts.kana + scripts.kanji)
        return std::nullopt;
    if (scripts.kana > 0)
        return Language::Japanese;
    if (scripts.kanji > 0)
        return looksChinese(even, signs) ? std::nullopt : std::optional(Language::Japanese);
    return scripts.latin > 0 ? ofLatin(even, signs) : std::optional(usual);
}

} // namespace mado::faq
