// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trends/report_scene.h"

#include <QRegularExpression>
#include <algorithm>

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

// Words that say more than an interval allows.
const QStringList strongWords{u"急増"_s, u"激増"_s,  u"急減"_s, u"激減"_s,
                              u"爆発"_s, u"surge"_s, u"soar"_s, u"plummet"_s};

const QRegularExpression &markPattern()
{
    static const QRegularExpression pattern(u"\\{[a-z]+\\}"_s);
    return pattern;
}

/// Releases are newest first.
const Release *holding(const Catalogue &catalogue, const QString &survey, const QString &period)
{
    for (const Release &release : catalogue.releases) {
        if (release.survey == survey && release.periods.contains(period))
            return &release;
    }
    return nullptr;
}

} // namespace

QString reportMark(ReportFigure figure)
{
    switch (figure) {
    case ReportFigure::Rate:
        return u"{rate}"_s;
    case ReportFigure::Answers:
        return u"{n}"_s;
    case ReportFigure::Yes:
        return u"{yes}"_s;
    case ReportFigure::Interval:
        return u"{interval}"_s;
    case ReportFigure::Change:
        return u"{change}"_s;
    }
    Q_UNREACHABLE();
}

QList<ReportFigure> reportFigures()
{
    return {ReportFigure::Rate, ReportFigure::Interval, ReportFigure::Yes, ReportFigure::Answers, ReportFigure::Change};
}

QString withFigures(const QString &text, const ReportValues &values)
{
    QString out;
    qsizetype from = 0;
    for (auto all = markPattern().globalMatch(text); all.hasNext();) {
        const auto match = all.next();
        out += text.mid(from, match.capturedStart() - from) + values.value(match.captured(), match.captured());
        from = match.capturedEnd();
    }
    return out + text.mid(from);
}

QStringList openMarks(const QString &text, const ReportValues &values)
{
    QStringList open;
    for (auto all = markPattern().globalMatch(text); all.hasNext();) {
        const QString mark = all.next().captured();
        if (!values.contains(mark) && !open.contains(mark))
            open << mark;
    }
    return open;
}

TrendsView viewOf(const ReportSubject &subject)
{
    TrendsView view;
    view.indicator = subject.indicator;
    view.survey = subject.survey;
    view.period = subject.period;
    view.region = subject.region;
    view.compared = subject.compared;
    return view;
}

TrendsData upTo(TrendsData data, const ReportSubject &subject)
{
    const Period *last = periodOf(data.catalogue, subject.period);
    if (!last)
        return data;
    const QDate end = last->until;
    data.catalogue.periods.removeIf(
        [&](const Period &period) { return period.survey == subject.survey && period.until > end; });
    for (auto *table : {&data.nation, &data.prefectures}) {
        if (*table)
            (*table)->figures.removeIf([&](const Figure &figure) { return !periodOf(data.catalogue, figure.period); });
    }
    return data;
}

std::optional<ReportSubject> subjectOf(const TrendsView &view, const Catalogue &catalogue)
{
    const Release *release = holding(catalogue, view.survey, view.period);
    if (!release || view.indicator.isEmpty() || view.region == TrendsView::nation)
        return std::nullopt; // a chapter is about a prefecture, beside the nation
    return ReportSubject{view.indicator, view.survey, release->id, view.period, view.region, view.compared};
}

std::optional<ReportSubject> newerThan(const ReportSubject &subject, const Catalogue &catalogue)
{
    const Period *own = periodOf(catalogue, subject.period);
    std::optional<ReportSubject> newest;
    QDate last = own ? own->until : QDate();
    for (const Period &period : catalogue.periods) {
        const Release *release = holding(catalogue, subject.survey, period.id);
        if (period.survey != subject.survey || !release || (last.isValid() && period.until <= last))
            continue;
        last = period.until;
        newest = subject;
        newest->period = period.id;
        newest->release = release->id;
    }
    return newest;
}

QList<ReportCheck> checkReport(const ReportContent &content, const Catalogue &catalogue,
                               const QList<ReportValues> &values)
{
    using What = ReportCheck::What;
    QList<ReportCheck> found;
    for (int i = 0; i < content.chapters.size(); ++i) {
        const ReportChapter &chapter = content.chapters.at(i);
        if (chapter.text.trimmed().isEmpty())
            found.append({What::NoText, i});
        for (const QString &mark : openMarks(chapter.text, values.value(i)))
            found.append({What::OpenMark, i, mark});
        if (chapter.subject && newerThan(*chapter.subject, catalogue))
            found.append({What::Newer, i});
        for (const QString &word : strongWords) {
            if (chapter.text.contains(word, Qt::CaseInsensitive))
                found.append({What::StrongWord, i, word});
        }
    }
    const bool any = std::any_of(content.chapters.begin(), content.chapters.end(),
                                 [](const ReportChapter &each) { return each.subject.has_value(); });
    if (!any && !content.chapters.isEmpty())
        found.append({What::NoFigures, 0});
    return found;
}

} // namespace mado
