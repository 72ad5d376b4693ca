// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette_entry.h"

#include <algorithm>

namespace mado {

namespace {

constexpr char16_t firstKatakana = u'ァ';
constexpr char16_t lastKatakana = u'ヶ';
constexpr char16_t toHiragana = u'ァ' - u'ぁ';

QString folded(const QString &text)
{
    QString same = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    for (QChar &letter : same) {
        const char16_t unit = letter.unicode();
        if (unit >= firstKatakana && unit <= lastKatakana)
            letter = QChar(char16_t(unit - toHiragana));
    }
    return same;
}

} // namespace

QList<PaletteEntry> matching(const QList<PaletteEntry> &entries, const QString &typed)
{
    const QStringList wanted = folded(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QList<PaletteEntry> found;
    std::copy_if(entries.begin(), entries.end(), std::back_inserter(found), [&wanted](const PaletteEntry &entry) {
        const QString all = folded(entry.words + QLatin1Char(' ') + entry.detail + QLatin1Char(' ') + entry.reading);
        return std::all_of(wanted.begin(), wanted.end(), [&all](const QString &word) { return all.contains(word); });
    });
    return found;
}

} // namespace mado
