// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/desk/words.h"

namespace mado::desk {

QString shortened(const QString &words)
{
    constexpr qsizetype most = 200;
    if (words.size() <= most)
        return words;
    return words.left(words.at(most - 1).isHighSurrogate() ? most - 1 : most);
}

} // namespace mado::desk
