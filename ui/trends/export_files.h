// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/trends/file_export.h"
#include "app/trends/sheet_text.h"
#include "ui/trends/chart_picture.h"

namespace mado {

enum class ExportFormat { Csv, Png, Svg, Pdf };

/// All that a file is made of, as values: another thread draws it while the screen goes on.
struct ExportPage
{
    Picture picture; ///< Null: only the table.
    ChartStyle style;
    QSize size; ///< Of the chart on screen.
    QString title;
    QString sentence;
    QString foot;
    QString stamp; ///< 架空の値, 庁内限り; empty: none.
    SheetText sheet;
};

FileMaker makerOf(ExportFormat format, const ExportPage &page);
QString suffixOf(ExportFormat format);

/// The whole page: title, sentence, chart, notes, stamp.
void paintExport(QPainter &painter, const QSizeF &size, const ExportPage &page);

} // namespace mado
