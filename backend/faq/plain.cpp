// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/faq/plain.h"

#include <QHash>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

using namespace Qt::Literals::StringLiterals;

namespace mado::faq {

namespace {

/// NFKC with letters folded to small ones; the text itself where ICU has no data.
QString folded(const QString &text)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *form = icu::Normalizer2::getNFKCCasefoldInstance(status);
    if (U_FAILURE(status))
        return text.toLower();
    const icu::UnicodeString done =
        form->normalize(icu::UnicodeString(reinterpret_cast<const UChar *>(text.utf16()), int(text.size())), status);
    if (U_FAILURE(status))
        return text.toLower();
    return QString(reinterpret_cast<const QChar *>(done.getBuffer()), done.length());
}

bool keeps(QChar letter)
{
    return letter.isLetterOrNumber() || letter.isMark() || letter.isSurrogate() || letter == u'ー' || letter == u'々' ||
           letter == u'%';
}

/// A point or comma between digits belongs to the number.
bool insideNumber(const QString &text, qsizetype at)
{
    return (text[at] == u'.' || text[at] == u',') && at > 0 && at + 1 < text.size() && text[at - 1].isDigit() &&
           text[at + 1].isDigit();
}

} // namespace

QString plain(const QString &text)
{
    const QString wide = folded(text);
    QString result;
    for (qsizetype i = 0; i < wide.size(); ++i) {
        const QChar letter = wide[i];
        const bool apostrophe = (letter == u'\'' || letter == u'’');
        if (apostrophe || (insideNumber(wide, i) && letter == u','))
            continue;
        result += keeps(letter) || insideNumber(wide, i) ? letter : QChar(u' ');
    }
    return result.simplified();
}

QString kana(const QString &plainText)
{
    static const QHash<QChar, QChar> large{{u'ぁ', u'あ'}, {u'ぃ', u'い'}, {u'ぅ', u'う'}, {u'ぇ', u'え'},
                                           {u'ぉ', u'お'}, {u'ゎ', u'わ'}, {u'を', u'お'}};
    QString result;
    for (const QChar letter : plainText) {
        const bool katakana = letter >= u'ァ' && letter <= u'ヶ';
        const QChar soft = katakana ? QChar(letter.unicode() - 0x60) : letter;
        if (soft != u'ー')
            result += large.value(soft, soft);
    }
    return result;
}

QStringList pairs(const QString &plainText)
{
    QStringList found;
    for (const QString &run : plainText.split(u' ', Qt::SkipEmptyParts)) {
        if (run.size() == 1)
            found << run;
        for (qsizetype i = 0; i + 1 < run.size(); ++i)
            found << run.mid(i, 2);
    }
    return found;
}

} // namespace mado::faq
