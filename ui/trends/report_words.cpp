// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/report_words.h"

#include "ui/shared/wording.h"
#include "ui/trends/ranking_picture.h"
#include "ui/trends/tile_picture.h"
#include "ui/trends/trend_picture.h"

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mapTall = 460; ///< So that names and numbers fit into the tiles.
constexpr int wide = 600;

const RegionRow *rowOf(const RegionRows &rows, const QString &region)
{
    for (const RegionRow &row : rows.rows) {
        if (row.region.code == region)
            return &row;
    }
    return nullptr;
}

} // namespace

QString ReportWords::figure(ReportFigure which) const
{
    switch (which) {
    case ReportFigure::Rate:
        return tr("Share");
    case ReportFigure::Answers:
        return tr("Answers");
    case ReportFigure::Yes:
        return tr("Yes");
    case ReportFigure::Interval:
        return tr("95% interval");
    case ReportFigure::Change:
        return tr("Change");
    }
    Q_UNREACHABLE();
}

QString ReportWords::part(ReportPart part) const
{
    switch (part) {
    case ReportPart::Trend:
        return tr("Curve");
    case ReportPart::Map:
        return tr("Tile map");
    case ReportPart::Ranking:
        return tr("Highest first");
    case ReportPart::Table:
        return tr("Table");
    }
    Q_UNREACHABLE();
}

QString ReportWords::rhythm(ReportRhythm rhythm) const
{
    switch (rhythm) {
    case ReportRhythm::Once:
        return tr("Once");
    case ReportRhythm::Daily:
        return tr("Every day");
    case ReportRhythm::Weekly:
        return tr("Every week");
    case ReportRhythm::Monthly:
        return tr("Every month");
    }
    Q_UNREACHABLE();
}

QString ReportWords::state(ReportState state) const
{
    switch (state) {
    case ReportState::Draft:
        return tr("Draft");
    case ReportState::Submitted:
        return tr("Waits for a second person");
    case ReportState::Approved:
        return tr("Approved");
    case ReportState::Sent:
        return tr("Sent");
    }
    Q_UNREACHABLE();
}

QString ReportWords::step(ReportStep step) const
{
    switch (step) {
    case ReportStep::Submit:
        return tr("Submitted");
    case ReportStep::TakeBack:
        return tr("Taken back");
    case ReportStep::Return:
        return tr("Returned");
    case ReportStep::Approve:
        return tr("Approved");
    case ReportStep::Send:
        return tr("Sent");
    }
    Q_UNREACHABLE();
}

QString ReportWords::event(const ReportEvent &event) const
{
    QString out = step(event.step) + u"　"_s + wording::staff(event.by, m_words.language()) + u"　"_s +
                  wording::shortDate(wording::dateInTokyo(event.at), m_words.language()) + u' ' +
                  wording::clock(event.at);
    if (!event.words.isEmpty())
        out += u"\n"_s + event.words;
    return out;
}

QString ReportWords::check(const ReportCheck &check) const
{
    const int chapter = check.chapter + 1;
    switch (check.what) {
    case ReportCheck::What::NoText:
        return tr("Chapter %1 has no text").arg(chapter);
    case ReportCheck::What::NoFigures:
        return tr("No chapter has figures");
    case ReportCheck::What::OpenMark:
        return tr("Chapter %1: %2 has no value").arg(QString::number(chapter), check.word);
    case ReportCheck::What::Newer:
        return tr("Chapter %1: newer figures are published").arg(chapter);
    case ReportCheck::What::StrongWord:
        return tr("Chapter %1: “%2” says more than the interval").arg(QString::number(chapter), check.word);
    }
    Q_UNREACHABLE();
}

QString ReportWords::name(const Report &report) const
{
    return tr("%1, due %2 (%3)")
        .arg(report.content.title, wording::shortDate(report.content.due, m_words.language()), state(report.state));
}

TrendsData ReportWords::dataFor(const ReportChapter &chapter, const TrendsData &data)
{
    return upTo(data, *chapter.subject);
}

ReportValues ReportWords::values(const ReportChapter &chapter, const TrendsData *data) const
{
    ReportValues out;
    if (!data || !chapter.subject)
        return out;
    const RegionRows rows = prefectureRows(dataFor(chapter, *data), viewOf(*chapter.subject));
    const RegionRow *row = rowOf(rows, chapter.subject->region);
    if (!row || row->figure.state != FigureState::Shown || !row->figure.rate)
        return out;
    const Figure &figure = row->figure;
    out.insert(reportMark(ReportFigure::Rate), TrendsWords::percent(*figure.rate, rows.decimals) + u'%');
    out.insert(reportMark(ReportFigure::Interval), TrendsWords::interval(figure, rows.decimals) + u'%');
    out.insert(reportMark(ReportFigure::Yes), tr("%1 people").arg(TrendsWords::count(*figure.numerator)));
    out.insert(reportMark(ReportFigure::Answers), tr("%1 people").arg(TrendsWords::count(*figure.denominator)));
    if (row->change)
        out.insert(reportMark(ReportFigure::Change),
                   tr("%1 points").arg(TrendsWords::signedPoints(row->change->by, rows.decimals)));
    return out;
}

QStringList ReportWords::linked(const ReportChapter &chapter, const TrendsData *data) const
{
    if (!chapter.subject || !data)
        return {};
    const ReportSubject &subject = *chapter.subject;
    const Language language = m_words.language();
    const Indicator *indicator = indicatorOf(data->catalogue, subject.indicator);
    const Region *region = regionOf(data->catalogue, subject.region);
    const Period *period = periodOf(data->catalogue, subject.period);
    QStringList out;
    out << (indicator ? indicator->name.in(language) : subject.indicator)
        << (region ? m_words.region(*region) : subject.region) << (period ? m_words.period(*period) : subject.period);
    const ReportValues known = values(chapter, data);
    for (const ReportFigure each : reportFigures()) {
        if (known.contains(reportMark(each)))
            out << figure(each) + u"　"_s + known.value(reportMark(each));
    }
    for (const Release &release : data->catalogue.releases) {
        if (release.id == subject.release)
            out << tr("Release: %1").arg(release.name.in(language));
    }
    if (indicator)
        out << tr("Definition: version %1").arg(indicator->version);
    return out;
}

ReportFigurePage ReportWords::picture(const ReportChapter &chapter, ReportPart which, const TrendsData &all,
                                      int number) const
{
    const TrendsData data = dataFor(chapter, all);
    const TrendsView view = viewOf(*chapter.subject);
    const Indicator *indicator = indicatorOf(data.catalogue, view.indicator);
    const Period *period = periodOf(data.catalogue, view.period);
    const QString about = (indicator ? indicator->name.in(m_words.language()) : QString()) +
                          (which == ReportPart::Trend || !period ? QString() : u"　"_s + m_words.period(*period));
    ReportFigurePage page{which == ReportPart::Table ? tr("Table %1: %2").arg(QString::number(number), about)
                                                     : tr("Figure %1: %2").arg(QString::number(number), about),
                          nullptr};
    if (data.prefectures)
        page.foot = m_words.foot(data.catalogue, *data.prefectures) + u' ' + tr("Interval: 95%, chance error only.");
    const RegionRows rows = prefectureRows(data, view);
    if (which == ReportPart::Trend)
        page.picture = std::make_shared<TrendPicture>(trendChart(data, view), m_words);
    else if (which == ReportPart::Map)
        page.picture = std::make_shared<TilePicture>(rows, mapClasses(*all.prefectures), view.region, m_words);
    else if (which == ReportPart::Ranking)
        page.picture = std::make_shared<RankingPicture>(rows, RankingPicture::Shape::Dots, view.region, m_words);
    else
        page.table = table(chapter, all).text;
    if (page.picture)
        page.tall = which == ReportPart::Map ? mapTall : std::max(page.tall, page.picture->heightFor(wide));
    return page;
}

TwinSheet ReportWords::table(const ReportChapter &chapter, const TrendsData &data) const
{
    return prefectureSheet(dataFor(chapter, data), viewOf(*chapter.subject), m_words);
}

QString ReportWords::withheld(const TrendsData &data, const TrendsView &view) const
{
    QStringList names;
    for (const RegionRow &row : prefectureRows(data, view).rows) {
        if (row.figure.state == FigureState::Suppressed)
            names << m_words.region(row.region) + tr(" (%1)").arg(m_words.reason(row.figure));
    }
    return names.isEmpty() ? tr("Nothing is withheld.") : names.join(tr(", "));
}

QList<QStringList> ReportWords::notes(const ReportBook &book) const
{
    QList<QStringList> out;
    QStringList told;
    const Language language = m_words.language();
    for (const ReportChapter &chapter : book.content().chapters) {
        const TrendsData *data = book.figures(chapter);
        if (!data)
            continue;
        const ReportSubject &subject = *chapter.subject;
        const QString key = subject.indicator + subject.period + subject.release;
        const Indicator *indicator = indicatorOf(data->catalogue, subject.indicator);
        if (told.contains(key) || !indicator)
            continue;
        told << key;
        const Period *period = periodOf(data->catalogue, subject.period);
        out.append(
            {tr("Indicator"), indicator->name.in(language) + (period ? u"　"_s + m_words.period(*period) : QString())});
        out.append({tr("Counted as yes"), indicator->numerator.in(language)});
        out.append({tr("Of whom"), indicator->denominator.in(language)});
        out.append({tr("Left out"), indicator->exclusions.in(language)});
        out.append({tr("Day that counts"), m_words.basis(indicator->basis)});
        for (const Release &release : data->catalogue.releases) {
            if (release.id == subject.release)
                out.append({tr("Release"), release.name.in(language) + u"　"_s + release.id});
        }
        out.append({tr("Caveat"), indicator->caveat.in(language)});
        out.append({tr("Withheld"), withheld(dataFor(chapter, *data), viewOf(subject))});
    }
    out.append({tr("Intervals"), tr("95%, by Wilson on an effective sample size; chance error only. Overlapping "
                                    "intervals are no difference.")});
    return out;
}

ReportFile ReportWords::file(const ReportBook &book, const ChartStyle &style) const
{
    const ReportContent &content = book.content();
    const Language language = m_words.language();
    ReportFile out{.style = style,
                   .office = content.office,
                   .day = wording::date(content.due, language),
                   .title = content.title,
                   .about = tr("%1 to %2, for %3")
                                .arg(wording::shortDate(content.from, language),
                                     wording::shortDate(content.until, language), content.recipient),
                   .standing = {},
                   .stamp = book.catalogue().training ? tr("Invented values") : QString(),
                   .page = {},
                   .chapters = {},
                   .notesTitle = tr("How to read the figures"),
                   .notes = notes(book)};
    if (const Report *report = book.report()) {
        out.standing = state(report->state);
        for (const ReportEvent &each : report->events) {
            if (each.step == ReportStep::Approve)
                out.standing = event(each);
        }
    }
    int figures = 0;
    int tables = 0;
    for (int i = 0; i < content.chapters.size(); ++i) {
        const ReportChapter &chapter = content.chapters.at(i);
        const TrendsData *data = book.figures(chapter);
        ReportChapterPage page{
            QString::number(i + 1) + u"　"_s + chapter.title, withFigures(chapter.text, values(chapter, data)), {}};
        for (const ReportPart each : data ? chapter.parts : QList<ReportPart>())
            page.figures.append(picture(chapter, each, *data, each == ReportPart::Table ? ++tables : ++figures));
        out.chapters.append(page);
    }
    return out;
}

ReportContent ReportWords::fresh(const QString &office, const QDate &today,
                                 const std::optional<ReportSubject> &subject) const
{
    const QString figures = tr("The share was {rate} ({yes} of {n}, 95% interval {interval}). Change from the period "
                               "before: {change}.");
    return {.title = tr("Report on the situation"),
            .office = office,
            .recipient = tr("Ministry of Health, Labour and Welfare"),
            .from = today.addDays(-6),
            .until = today,
            .due = today.addDays(1),
            .rhythm = ReportRhythm::Weekly,
            .language = m_words.language(),
            .chapters = {{tr("Overview"), subject ? figures : QString(), subject,
                          subject ? QList<ReportPart>{ReportPart::Trend} : QList<ReportPart>()},
                         {tr("Regions"), QString(), subject,
                          subject ? QList<ReportPart>{ReportPart::Map, ReportPart::Table} : QList<ReportPart>()},
                         {tr("What we do next"), QString()}}};
}

} // namespace mado
