// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mado {

/// What stands differently between two texts: the common beginning and end are left out. Empty on both sides: the same.
struct TextDifference
{
    QString before;
    QString after;
};
TextDifference differenceOf(const QString &before, const QString &after);

} // namespace mado
