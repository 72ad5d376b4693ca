// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/trends/file_export.h"
#include "app/trends/sheet_text.h"
#include "ui/trends/chart_picture.h"

namespace mado {

struct ReportFigurePage
{
    QString caption; ///< 図1　…
    Picture picture; ///< Null: the table.
    int tall = 260;  ///< Of the picture.
    SheetText table = {};
    QString foot = {};
};

struct ReportChapterPage
{
    QString title;
    QString text; ///< With its figures in it.
    QList<ReportFigurePage> figures;
};

/// All that the PDF of a report is made of, as values: another thread draws it.
struct ReportFile
{
    ChartStyle style;
    QString office;
    QString day;
    QString title;
    QString about;    ///< The days it is about and for whom.
    QString standing; ///< Draft, or who approved it.
    QString stamp;    ///< 架空の値; empty: none. On every page.
    QString page;     ///< "%1 / page" in the report's language: "%1".
    QList<ReportChapterPage> chapters;
    QString notesTitle;
    QList<QStringList> notes; ///< Label and words: definitions, basis, release, caveat, what is withheld.
};

/// A PDF of A4 pages. Progress by chapter; cancelled between parts.
FileMaker makerOf(const ReportFile &file);

} // namespace mado
