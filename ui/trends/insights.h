// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/trends/trends_words.h"

namespace mado {

/// What a reader wants to know first, each with its denominator and its uncertainty.
class Insights
{
    Q_DECLARE_TR_FUNCTIONS(mado::Insights)

public:
    static QStringList of(const TrendsData &data, const TrendsView &view, const TrendsWords &words);
    /// A chart in one or two sentences, for who does not see it.
    static QString summary(const TrendsData &data, const TrendsView &view, const TrendsWords &words);

private:
    static QString latest(const RegionRow &row, const RegionRows &rows, const TrendsWords &words);
    static QString ends(const RegionRows &rows, const TrendsWords &words);
    static QString moves(const RegionRows &rows, const TrendsWords &words);
    static QString releases(const TrendsData &data, const TrendsView &view, const TrendsWords &words);
};

} // namespace mado
