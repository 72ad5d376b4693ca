// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "question_file.h"

namespace mado::eval {

struct Measured
{
    int answerable = 0;
    int first = 0; ///< Answered by the first entry found, whether the bot was sure or not.
    int amongThree = 0;
    int amongFive = 0;
    double reciprocalRanks = 0;
    int sure = 0;      ///< The bot was sure,
    int sureRight = 0; ///< and right.
    int beside = 0;    ///< Questions that no entry answers,
    int besideSure = 0;
    int foreign = 0; ///< Questions in other languages,
    int foreignSure = 0;
    double slowestMs = 0; ///< 99th percentile.
    QStringList misses;
};

Measured measure(const faq::Search &search, const QList<Asked> &questions);

} // namespace mado::eval
