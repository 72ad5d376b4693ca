// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>

namespace mado {

/// The keys of the console and what they do, in the words of the moment.
class KeyNames
{
    Q_DECLARE_TR_FUNCTIONS(mado::KeyList)

public:
    struct Line
    {
        QString keys;
        QString meaning;
    };
    static QList<Line> all();
    static QList<Line> mostUsed();
};

} // namespace mado
