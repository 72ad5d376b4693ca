// SPDX-License-Identifier: GPL-3.0-or-later
// The table twin of each chart: the words that the table shows and a file gets.
#pragma once

#include "app/trends/sheet_text.h"
#include "ui/trends/trends_words.h"

namespace mado {

struct TwinSheet
{
    SheetText text;
    QStringList codes;         ///< Region of each row.
    QList<FigureState> states; ///< Of each row.
    QString focus;             ///< The region to stand out.
    int valueColumn = 1;       ///< The first column that withholding covers; the next one too.
};

TwinSheet trendSheet(const TrendsData &data, const TrendsView &view, const TrendsWords &words);
TwinSheet prefectureSheet(const TrendsData &data, const TrendsView &view, const TrendsWords &words);
TwinSheet areaSheet(const TrendsData &data, const TrendsView &view, const TrendsWords &words);
TwinSheet splitSheet(const TrendsData &data, const TrendsView &view, const TrendsWords &words);
TwinSheet multiplesSheet(const TrendsData &data, const TrendsView &view, const TrendsWords &words);
TwinSheet seriesSheet(const TrendsData &data, const TrendsWords &words);

} // namespace mado
