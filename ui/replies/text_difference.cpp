// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replies/text_difference.h"

namespace mado {

TextDifference differenceOf(const QString &before, const QString &after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before.at(head) == after.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail))
        ++tail;
    // No character of two units is torn apart.
    if (head > 0 && before.at(head - 1).isHighSurrogate())
        --head;
    if (tail > 0 && before.at(before.size() - tail).isLowSurrogate())
        --tail;
    return {before.mid(head, before.size() - head - tail), after.mid(head, after.size() - head - tail)};
}

} // namespace mado
