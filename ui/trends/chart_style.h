// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/local_text.h"
#include "ui/shared/theme.h"

#include <QBrush>

namespace mado {

/// The theme's colours and fonts for charts as a value: pictures are also drawn on other threads, for files.
struct ChartStyle
{
    QColor surface, text, secondary, muted, border, selected, focus, accent, warning;
    QColor reference, grid, axis, hatchLine, hatchGround;
    QList<QColor> series;
    QList<QColor> classes; ///< Low to high.
    QList<QColor> classInks;
    qreal bandAlpha = 0.16;
    QFont micro, microBold, meta, metaBold, small, smallBold;
    Language language = Language::Japanese;

    QColor band(const QColor &of) const;
    QBrush hatch() const; ///< For what is suppressed.
};

ChartStyle chartStyle(const Theme &theme, Language language);

/// For PDF: paper is white whatever the theme, and without the font's alternative digits, of which a reader of the file
/// could copy nothing. UI thread.
ChartStyle printed(const ChartStyle &style);

} // namespace mado
