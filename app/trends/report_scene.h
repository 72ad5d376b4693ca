// SPDX-License-Identifier: GPL-3.0-or-later
// What a chapter of a report shows, from the figures of the release it names.
#pragma once

#include "app/trends/scene.h"
#include "contract/report.h"

namespace mado {

/// The figures that a text may name: {rate}, {n}, {yes}, {interval}, {change}.
enum class ReportFigure { Rate, Answers, Yes, Interval, Change };
QString reportMark(ReportFigure figure); ///< "{rate}".
QList<ReportFigure> reportFigures();
using ReportValues = QHash<QString, QString>; ///< By mark: as it is printed.

/// The text with its figures in it; a mark without a value stays as it is.
QString withFigures(const QString &text, const ReportValues &values);
/// Marks in the text that have no value.
QStringList openMarks(const QString &text, const ReportValues &values);

/// As the screen would show the subject.
TrendsView viewOf(const ReportSubject &subject);
/// As it was published then: without what came after the subject's period. What was published before does not change.
TrendsData upTo(TrendsData data, const ReportSubject &subject);
/// The subject that the screen shows now, of the newest release that holds its period; nullopt: none does, or
/// the nation itself is in focus.
std::optional<ReportSubject> subjectOf(const TrendsView &view, const Catalogue &catalogue);
/// A newer release holds a later period of the same survey.
std::optional<ReportSubject> newerThan(const ReportSubject &subject, const Catalogue &catalogue);

/// What is not as it should be before a report leaves.
struct ReportCheck
{
    enum class What { NoText, NoFigures, OpenMark, Newer, StrongWord };
    What what;
    int chapter;       ///< From 0.
    QString word = {}; ///< Of OpenMark, StrongWord.
    friend bool operator==(const ReportCheck &, const ReportCheck &) = default;
};
QList<ReportCheck> checkReport(const ReportContent &content, const Catalogue &catalogue,
                               const QList<ReportValues> &values);

} // namespace mado
