// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/insights.h"

#include "ui/shared/wording.h"

#include <algorithm>

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<RegionRow> nationRow(const TrendsData &data, const TrendsView &view, const RegionRows &rows)
{
    const Region *nation = regionOf(data.catalogue, TrendsView::nation);
    if (!nation || !data.nation)
        return std::nullopt;
    const Figure figure = figureOf(*data.nation, view.period, nation->code);
    const auto change =
        rows.before ? changeBetween(figureOf(*data.nation, rows.before->id, nation->code), figure) : std::nullopt;
    return RegionRow{*nation, figure, change, 0};
}

/// Of the nation, a prefecture, or an area of one.
std::optional<RegionRow> inFocus(const TrendsData &data, const TrendsView &view, const RegionRows &rows)
{
    if (view.region == TrendsView::nation)
        return nationRow(data, view, rows);
    const QString code = view.area.isEmpty() ? view.region : view.area;
    const QList<RegionRow> all = view.area.isEmpty() ? rows.rows : areaRows(data, view).rows;
    const auto own =
        std::find_if(all.begin(), all.end(), [&](const RegionRow &row) { return row.region.code == code; });
    return own == all.end() ? std::nullopt : std::optional(*own);
}

} // namespace

QString Insights::latest(const RegionRow &row, const RegionRows &rows, const TrendsWords &words)
{
    const QString name = words.region(row.region);
    if (!row.figure.rate)
        return tr("%1: %2").arg(name, words.facts(row.figure, rows.decimals).join(u", "_s));
    QString out = tr("%1: %2% (%3), %4 answers")
                      .arg(name, TrendsWords::percent(*row.figure.rate, rows.decimals),
                           TrendsWords::interval(row.figure, rows.decimals),
                           TrendsWords::count(row.figure.denominator.value_or(0)));
    if (row.change && rows.before)
        out += u'\n' + tr("From %1: %2 points (%3 to %4), %5")
                           .arg(rows.before->name.in(words.language()), words.change(row.change, rows.decimals),
                                TrendsWords::signedPoints(row.change->low, rows.decimals),
                                TrendsWords::signedPoints(row.change->high, rows.decimals), words.judged(*row.change));
    return out;
}

QString Insights::ends(const RegionRows &rows, const TrendsWords &words)
{
    const RegionRow *highest = nullptr;
    const RegionRow *lowest = nullptr;
    for (const RegionRow &row : rows.rows) {
        if (!row.figure.rate)
            continue;
        highest = !highest || row.rank < highest->rank ? &row : highest;
        lowest = !lowest || row.rank > lowest->rank ? &row : lowest;
    }
    if (!highest || highest == lowest)
        return {};
    return tr("Highest: %1 %2%. Lowest: %3 %4%.")
        .arg(words.region(highest->region), TrendsWords::percent(*highest->figure.rate, rows.decimals),
             words.region(lowest->region), TrendsWords::percent(*lowest->figure.rate, rows.decimals));
}

QString Insights::moves(const RegionRows &rows, const TrendsWords &words)
{
    int risen = 0;
    int fallen = 0;
    int within = 0;
    for (const RegionRow &row : rows.rows) {
        if (row.change)
            ++(!row.change->isDistinct() ? within : row.change->by > 0 ? risen : fallen);
    }
    if (!rows.before || risen + fallen + within == 0)
        return {};
    return tr("Since %1: risen in %2, fallen in %3, within chance in %4 prefectures.")
        .arg(rows.before->name.in(words.language()), QString::number(risen), QString::number(fallen),
             QString::number(within));
}

QString Insights::releases(const TrendsData &data, const TrendsView &view, const TrendsWords &words)
{
    QList<Release> own;
    for (const Release &release : data.catalogue.releases) {
        if (release.survey == view.survey)
            own.append(release);
    }
    if (own.isEmpty())
        return tr("Nothing of this survey is published yet.");
    const auto day = [&](const Release &release) {
        return wording::shortDate(wording::dateInTokyo(release.frozenAt), words.language());
    };
    QString out = tr("Newest release: %1 (%2)").arg(own.first().name.in(words.language()), day(own.first()));
    if (own.size() < 2)
        return out;
    QStringList added;
    for (const QString &period : own.first().periods) {
        if (!own.at(1).periods.contains(period)) {
            const Period *found = periodOf(data.catalogue, period);
            added << (found ? found->name.in(words.language()) : period);
        }
    }
    if (!added.isEmpty())
        out += u'\n' + tr("New in it since %1: %2").arg(own.at(1).name.in(words.language()), added.join(u", "_s));
    return out;
}

QStringList Insights::of(const TrendsData &data, const TrendsView &view, const TrendsWords &words)
{
    QStringList out;
    const RegionRows rows = prefectureRows(data, view);
    if (const auto own = inFocus(data, view, rows))
        out << latest(*own, rows, words);
    out << ends(rows, words) << moves(rows, words);
    const auto withheld = std::count_if(rows.rows.begin(), rows.rows.end(), [](const RegionRow &row) {
        return row.figure.state == FigureState::Suppressed;
    });
    if (withheld > 0)
        out << tr("X: withheld in %1 prefectures, where few people stand behind a figure or totals would give it away.")
                   .arg(withheld);
    out << releases(data, view, words);
    if (const Indicator *indicator = indicatorOf(data.catalogue, view.indicator))
        out << tr("Intervals (95%) show chance error only; the effective number of answers is n divided by %1. Where "
                  "they overlap, a difference may be chance.")
                   .arg(QString::number(indicator->designEffect))
            << indicator->caveat.in(words.language());
    out.removeAll(QString());
    return out;
}

QString Insights::summary(const TrendsData &data, const TrendsView &view, const TrendsWords &words)
{
    return words.sentence(data.catalogue, view) + u". "_s + of(data, view, words).mid(0, 3).join(u' ');
}

} // namespace mado
