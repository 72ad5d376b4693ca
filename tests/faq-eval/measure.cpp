// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure.h"

#include <QElapsedTimer>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mado::eval {

namespace {

using Kind = faq::Finding::Kind;

qsizetype rankOf(const faq::Finding &finding, const QString &expected)
{
    for (qsizetype i = 0; i < finding.entries.size(); ++i) {
        if (finding.entries[i].id.text() == expected)
            return i + 1;
    }
    return 0;
}

void takeAnswerable(const faq::Finding &finding, const Asked &asked, Measured &measured)
{
    const qsizetype rank = rankOf(finding, asked.expected);
    ++measured.answerable;
    measured.first += rank == 1;
    measured.amongThree += rank > 0 && rank <= 3;
    measured.amongFive += rank > 0 && rank <= 5;
    measured.reciprocalRanks += rank > 0 ? 1.0 / double(rank) : 0.0;
    measured.sure += finding.kind == Kind::Sure;
    measured.sureRight += finding.kind == Kind::Sure && rank == 1;
    if (rank != 1)
        measured.misses << u"%1\t%2\t%3\t%4"_s.arg(
            asked.expected, asked.text, finding.entries.isEmpty() ? u"-"_s : finding.entries.first().id.text(),
            QString::number(finding.confidence, 'f', 2));
}

void takeOther(const faq::Finding &finding, const Asked &asked, Measured &measured)
{
    const bool sure = finding.kind == Kind::Sure;
    const bool beside = asked.expected == u"none";
    ++(beside ? measured.beside : measured.foreign);
    (beside ? measured.besideSure : measured.foreignSure) += sure;
    if (sure)
        measured.misses << u"%1\t%2\t%3\t%4"_s.arg(asked.expected, asked.text, finding.entries.first().id.text(),
                                                   QString::number(finding.confidence, 'f', 2));
}

} // namespace

Measured measure(const faq::Search &search, const QList<Asked> &questions)
{
    Measured measured;
    std::vector<double> times;
    for (const Asked &asked : questions) {
        QElapsedTimer since;
        since.start();
        const faq::Finding finding = search.ask(asked.text, Language::Japanese);
        times.push_back(double(since.nsecsElapsed()) / 1e6);
        asked.answerable() ? takeAnswerable(finding, asked, measured) : takeOther(finding, asked, measured);
    }
    std::ranges::sort(times);
    if (!times.empty())
        measured.slowestMs = times[(times.size() * 99 + 99) / 100 - 1];
    return measured;
}

} // namespace mado::eval
