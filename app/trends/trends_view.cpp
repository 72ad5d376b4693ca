// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trends/trends_view.h"

#include "contract/codecs_statistics.h"

#include <QJsonArray>
#include <algorithm>

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int tabs = 8;
constexpr int orders = 3;

template <class T, class Holds> const T *firstOf(const QList<T> &list, Holds holds)
{
    const auto found = std::find_if(list.begin(), list.end(), holds);
    return found == list.end() ? nullptr : &*found;
}

bool knowsPrefecture(const Catalogue &catalogue, const QString &code)
{
    return firstOf(catalogue.regions, [&](const Region &region) {
               return region.code == code && region.level == RegionLevel::Prefecture;
           }) != nullptr;
}

bool isPublished(const Catalogue &catalogue, const QString &survey)
{
    return firstOf(catalogue.releases, [&](const Release &release) { return release.survey == survey; }) != nullptr;
}

/// The indicator that is wanted; else the first with something published; else the first.
const Indicator *settledIndicator(const Catalogue &catalogue, const QString &wanted)
{
    if (const Indicator *known =
            firstOf(catalogue.indicators, [&](const Indicator &each) { return each.id == wanted; }))
        return known;
    const auto published = [&](const Indicator &each) {
        return std::any_of(each.surveys.begin(), each.surveys.end(),
                           [&](const QString &survey) { return isPublished(catalogue, survey); });
    };
    if (const Indicator *first = firstOf(catalogue.indicators, published))
        return first;
    return catalogue.indicators.isEmpty() ? nullptr : &catalogue.indicators.first();
}

QString settledSurvey(const Catalogue &catalogue, const Indicator &indicator, const QString &wanted)
{
    if (indicator.surveys.contains(wanted))
        return wanted;
    const auto published = std::find_if(indicator.surveys.begin(), indicator.surveys.end(),
                                        [&](const QString &survey) { return isPublished(catalogue, survey); });
    return published == indicator.surveys.end() ? indicator.surveys.value(0) : *published;
}

bool isOpen(const Period &period, const Catalogue &catalogue, const TrendsView &view)
{
    if (view.audience == Audience::Internal || !isPublished(catalogue, view.survey))
        return period.valid.has_value();
    return firstOf(catalogue.releases, [&](const Release &release) { return release.periods.contains(period.id); });
}

void settlePeriod(TrendsView &view, const Catalogue &catalogue)
{
    const auto fits = [&](const Period &period) { return period.survey == view.survey && period.id == view.period; };
    if (firstOf(catalogue.periods, fits))
        return;
    view.period.clear();
    for (const Period &period : catalogue.periods) {
        if (period.survey == view.survey && (isOpen(period, catalogue, view) || view.period.isEmpty()))
            view.period = period.id;
    }
}

/// Areas are told by rounds and fortnights: a day gives way to the fortnight it lies in, else to the newest one.
void settleFortnight(TrendsView &view, const Catalogue &catalogue)
{
    const Period *day = firstOf(catalogue.periods, [&](const Period &each) { return each.id == view.period; });
    if (view.tab != TrendsTab::Areas || !day || day->id.contains(u".."_s))
        return;
    const QDate on = day->from;
    bool within = false;
    for (const Period &period : catalogue.periods) {
        const bool fortnight =
            period.survey == view.survey && period.id.contains(u".."_s) && period.from.daysTo(period.until) == 13;
        if (!fortnight || within)
            continue;
        view.period = period.id;
        within = on >= period.from && on <= period.until;
    }
}

void settleRegions(TrendsView &view, const Catalogue &catalogue, const QString &home)
{
    const bool byPrefecture = view.tab == TrendsTab::Series || view.tab == TrendsTab::Areas;
    if (!knowsPrefecture(catalogue, view.region) && (byPrefecture || view.region != TrendsView::nation))
        view.region = knowsPrefecture(catalogue, home) ? home : u"13"_s;
    QStringList compared;
    for (const QString &code : std::as_const(view.compared)) {
        if (code != view.region && knowsPrefecture(catalogue, code) && !compared.contains(code))
            compared << code;
    }
    view.compared = compared.mid(0, TrendsView::mostCompared);
}

/// Curves of cases and lists of areas are of a prefecture. Postal areas are for inside.
void settleAreas(TrendsView &view, const Catalogue &catalogue)
{
    const Region *area = firstOf(catalogue.regions, [&](const Region &region) {
        return region.code == view.area && region.level > RegionLevel::Prefecture && region.parent == view.region;
    });
    if (view.audience == Audience::Public && area && area->level == RegionLevel::PostalArea)
        area = nullptr;
    if (!area)
        view.area.clear();
    else if (areaLevel(view) != area->level)
        view.areas = area->level;
    if (view.areas <= RegionLevel::Prefecture)
        view.areas = RegionLevel::PostalArea;
}

} // namespace

const QString TrendsView::nation = u"00"_s;

RegionLevel areaLevel(const TrendsView &view)
{
    return view.audience == Audience::Public ? RegionLevel::HealthCentreArea : view.areas;
}

TrendsView settled(TrendsView view, const Catalogue &catalogue, const QString &home)
{
    const Indicator *indicator = settledIndicator(catalogue, view.indicator);
    view.indicator = indicator ? indicator->id : QString();
    view.survey = indicator ? settledSurvey(catalogue, *indicator, view.survey) : QString();
    if (indicator && !indicator->breakdowns.contains(view.by))
        view.by = indicator->breakdowns.value(0, Breakdown::None);
    settlePeriod(view, catalogue);
    settleFortnight(view, catalogue);
    settleRegions(view, catalogue, home);
    if (!firstOf(catalogue.series, [&](const SeriesInfo &each) { return each.id == view.series; }))
        view.series = catalogue.series.isEmpty() ? QString() : catalogue.series.first().id;
    settleAreas(view, catalogue);
    return view;
}

QJsonObject encode(const TrendsView &view)
{
    return {{u"tab"_s, int(view.tab)},
            {u"inside"_s, view.audience == Audience::Internal},
            {u"indicator"_s, view.indicator},
            {u"survey"_s, view.survey},
            {u"period"_s, view.period},
            {u"region"_s, view.region},
            {u"area"_s, view.area},
            {u"areas"_s, word(view.areas)},
            {u"compared"_s, QJsonArray::fromStringList(view.compared)},
            {u"by"_s, word(view.by)},
            {u"order"_s, int(view.order)},
            {u"series"_s, view.series}};
}

std::optional<TrendsView> trendsViewFrom(const QJsonObject &json)
{
    const int tab = json[u"tab"_s].toInt(-1);
    const int order = json[u"order"_s].toInt(-1);
    const auto by = breakdownFrom(json[u"by"_s].toString());
    if (tab < 0 || tab >= tabs || order < 0 || order >= orders || !by || !json[u"compared"_s].isArray())
        return std::nullopt;
    QStringList compared;
    for (const auto code : json[u"compared"_s].toArray())
        compared << code.toString();
    return TrendsView{.tab = TrendsTab(tab),
                      .audience = json[u"inside"_s].toBool() ? Audience::Internal : Audience::Public,
                      .indicator = json[u"indicator"_s].toString(),
                      .survey = json[u"survey"_s].toString(),
                      .period = json[u"period"_s].toString(),
                      .region = json[u"region"_s].toString(),
                      .area = json[u"area"_s].toString(),
                      .areas = regionLevelFrom(json[u"areas"_s].toString()).value_or(RegionLevel::PostalArea),
                      .compared = compared,
                      .by = *by,
                      .order = RegionOrder(order),
                      .series = json[u"series"_s].toString()};
}

void Trail::go(const TrendsView &view)
{
    if (view == here())
        return;
    m_views.resize(m_at + 1);
    m_views.append(view);
    if (m_views.size() > most)
        m_views.removeFirst();
    m_at = int(m_views.size()) - 1;
}

void Trail::back()
{
    if (canGoBack())
        --m_at;
}

void Trail::forward()
{
    if (canGoForward())
        ++m_at;
}

} // namespace mado
