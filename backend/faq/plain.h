// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace mado::faq {

/// One form for what is written in many: half and full width alike, small letters, single spaces instead of
/// punctuation. Thread-safe.
QString plain(const QString &text);

/// Katakana as hiragana, long marks and small kana evened out: how a word sounds.
QString kana(const QString &plainText);

/// Pairs of neighbouring letters, across no space: "濃厚接触" is 濃厚, 厚接, 接触. A single letter is itself.
QStringList pairs(const QString &plainText);

} // namespace mado::faq
