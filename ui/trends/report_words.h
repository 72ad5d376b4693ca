// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/trends/report_book.h"
#include "ui/trends/report_file.h"
#include "ui/trends/sheets.h"

#include <QCoreApplication>

namespace mado {

/// A report in words, pictures and tables, as screen and file have them. `language` is the report's own for what is
/// printed, the console's for what is said about it.
class ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(mado::ReportWords)

public:
    explicit ReportWords(Language language) : m_words(language) {}

    QString figure(ReportFigure which) const; ///< 割合, 回答, …
    QString part(ReportPart part) const;
    QString rhythm(ReportRhythm rhythm) const;
    QString state(ReportState state) const;
    QString step(ReportStep step) const;
    QString event(const ReportEvent &event) const; ///< 承認　黒田（担当）　6月17日 15:20
    QString check(const ReportCheck &check) const;
    QString name(const Report &report) const; ///< For the list: title, day, state.

    /// Figures of the chapter as they are printed; empty while they are not at hand, or withheld.
    ReportValues values(const ReportChapter &chapter, const TrendsData *data) const;
    /// What the chapter's figures are of: indicator, region, period, release.
    QStringList linked(const ReportChapter &chapter, const TrendsData *data) const;
    ReportFigurePage picture(const ReportChapter &chapter, ReportPart part, const TrendsData &data, int number) const;
    TwinSheet table(const ReportChapter &chapter, const TrendsData &data) const;

    /// The whole report for a file.
    ReportFile file(const ReportBook &book, const ChartStyle &style) const;
    /// A report to begin with, about what the screen shows now.
    ReportContent fresh(const QString &office, const QDate &today, const std::optional<ReportSubject> &subject) const;

private:
    static TrendsData dataFor(const ReportChapter &chapter, const TrendsData &data);
    QList<QStringList> notes(const ReportBook &book) const;
    QString withheld(const TrendsData &data, const TrendsView &view) const;

    TrendsWords m_words;
};

} // namespace mado
