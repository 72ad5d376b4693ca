// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <functional>

namespace mado {

/// One thing that the command palette can do or open. All words are in the language of the moment.
struct PaletteEntry
{
    QString group;
    QString icon;
    QString words;
    QString detail;  ///< "" for none.
    QString reading; ///< How the Japanese words are read, in kana; found by what is typed before any conversion.
    QString keys;    ///< "" where no key does the same.
    std::function<void()> act;
};

/// Those that hold every word of `typed`, in their order; all when nothing is typed. Width, case and the two kana
/// make no difference.
QList<PaletteEntry> matching(const QList<PaletteEntry> &entries, const QString &typed);

} // namespace mado
