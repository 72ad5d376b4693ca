// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trends/dashboard.h"

#include "app/then.h"

#include <QJsonArray>

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto viewsName = u"trends-views"_s;

bool holdsWindows(const FigureTable &table)
{
    return !table.figures.isEmpty() && table.figures.first().period.contains(u".."_s);
}

/// Of a prefecture where they are looked at, or one of them is in focus.
bool wantsAreas(const TrendsView &view)
{
    return view.region != TrendsView::nation &&
           (view.audience == Audience::Internal || view.tab == TrendsTab::Areas || !view.area.isEmpty());
}

} // namespace

Dashboard::Dashboard(Trends &trends, QString home, bool seesInside, QObject *parent)
    : QObject(parent),
      m_trends(trends),
      m_home(std::move(home)),
      m_seesInside(seesInside)
{
    loadSaved();
    connect(&trends, &Trends::reachable, this, [this] {
        if (m_opened)
            open();
    });
}

template <class T> bool Dashboard::receive(Part part, quint64 round, const Result<Known<T>> &answer)
{
    --m_awaited;
    if (round != m_rounds[part])
        return false;
    if (!answer) {
        m_fault = answer.error();
        return false;
    }
    if (answer->fault)
        m_keptFrom = m_keptFrom ? std::min(*m_keptFrom, answer->at) : answer->at;
    return true;
}

void Dashboard::open()
{
    m_opened = true;
    if (m_data.catalogue.indicators.isEmpty())
        m_phase = Phase::Loading;
    ++m_awaited;
    then(m_trends.catalogue(), this, [this, round = ++m_rounds[TheCatalogue]](const Result<Known<Catalogue>> &answer) {
        m_fault.reset();
        m_keptFrom.reset();
        if (!receive(TheCatalogue, round, answer))
            return finish();
        m_data.catalogue = answer->value;
        settle();
        load(true);
    });
    Q_EMIT changed();
}

void Dashboard::settle()
{
    TrendsView view = settled(this->view(), m_data.catalogue, m_home);
    if (!m_seesInside) {
        view.audience = Audience::Public;
        view.tab = view.tab == TrendsTab::Areas ? TrendsTab::Overview : view.tab;
    }
    m_trail.replace(view);
}

FigureQuery Dashboard::query(RegionLevel level) const
{
    FigureQuery query{.indicator = view().indicator, .survey = view().survey, .level = level};
    const Period *own = periodOf(m_data.catalogue, view().period);
    if (!own || !isWindow(*own))
        return query;
    // Windows of days are no periods of their own: they are asked for by name.
    for (const Period &period : periodsLike(m_data.catalogue, view()))
        query.periods.append(period.id);
    return query;
}

bool Dashboard::sameFigures(const TrendsView &a, const TrendsView &b) const
{
    const auto windows = [this](const TrendsView &view) {
        const Period *own = periodOf(m_data.catalogue, view.period);
        return own && isWindow(*own);
    };
    return a.audience == b.audience && a.indicator == b.indicator && a.survey == b.survey && windows(a) == windows(b);
}

void Dashboard::load(bool everything)
{
    const TrendsView before = std::exchange(m_loaded, view());
    const bool others = everything || !sameFigures(before, view());
    if (!view().indicator.isEmpty()) {
        if (others)
            loadFigures();
        if (others || before.region != view().region || before.by != view().by)
            loadSplit();
        if (others || before.region != view().region || areaLevel(before) != areaLevel(view()) ||
            wantsAreas(before) != wantsAreas(view()))
            loadAreas();
        if (everything || before.series != view().series || before.region != view().region ||
            before.compared != view().compared)
            loadSeries();
    }
    if (m_awaited == 0)
        return finish();
    Q_EMIT changed();
}

void Dashboard::loadFigures()
{
    m_newer = false;
    const bool same = m_data.prefectures && m_data.prefectures->indicator == view().indicator &&
                      m_data.prefectures->survey == view().survey &&
                      m_data.prefectures->releases.isEmpty() == (view().audience == Audience::Internal) &&
                      holdsWindows(*m_data.prefectures) == !query(RegionLevel::Nation).periods.isEmpty();
    if (!same) { // what is there is about something else
        m_data.nation.reset();
        m_data.prefectures.reset();
        m_phase = Phase::Loading;
    }
    ask(TheNation, query(RegionLevel::Nation), &TrendsData::nation);
    ask(ThePrefectures, query(RegionLevel::Prefecture), &TrendsData::prefectures);
}

void Dashboard::loadSplit()
{
    m_data.split.reset();
    if (view().by == Breakdown::None)
        return;
    FigureQuery split = query(view().region == TrendsView::nation ? RegionLevel::Nation : RegionLevel::Prefecture);
    split.regions = QStringList{view().region};
    split.by = view().by;
    ask(TheSplit, split, &TrendsData::split);
}

void Dashboard::loadAreas()
{
    m_data.areas.reset();
    if (!wantsAreas(view()))
        return;
    FigureQuery areas = query(areaLevel(view()));
    areas.regions = QStringList{view().region};
    ask(TheAreas, areas, &TrendsData::areas);
}

void Dashboard::ask(Part part, const FigureQuery &query, std::optional<FigureTable> TrendsData::*into)
{
    ++m_awaited;
    then(m_trends.figures(query, view().audience), this,
         [this, part, round = ++m_rounds[part], into](const Result<Known<FigureTable>> &answer) {
             if (receive(part, round, answer)) {
                 const bool fits = isDisplayable(answer->value, m_data.catalogue);
                 m_newer = m_newer || !fits;
                 m_data.*into = fits ? std::optional(answer->value) : std::nullopt;
             }
             finish();
         });
}

void Dashboard::loadSeries()
{
    m_data.series.reset();
    if (view().series.isEmpty())
        return;
    QStringList regions = QStringList{view().region} + view().compared;
    regions.removeAll(TrendsView::nation); // cases are reported by prefecture
    if (regions.isEmpty())
        return;
    ++m_awaited;
    then(m_trends.series(view().series, regions), this,
         [this, round = ++m_rounds[TheSeries]](const Result<Known<SeriesTable>> &answer) {
             --m_awaited;
             // A series from elsewhere is beside the point: the figures stand without it.
             if (round == m_rounds[TheSeries] && answer)
                 m_data.series = answer->value;
             finish();
         });
}

void Dashboard::finish()
{
    if (m_awaited > 0)
        return;
    const bool something = m_data.prefectures || m_data.nation || m_newer;
    m_phase = m_fault && !something ? Phase::Failed : Phase::Ready;
    Q_EMIT changed();
}

void Dashboard::show(const TrendsView &wanted)
{
    if (wanted == view())
        return;
    m_trail.go(wanted);
    settle();
    load(false);
}

void Dashboard::back()
{
    if (!canGoBack())
        return;
    m_trail.back();
    settle();
    load(false);
}

void Dashboard::forward()
{
    if (!canGoForward())
        return;
    m_trail.forward();
    settle();
    load(false);
}

void Dashboard::save(const QString &name)
{
    m_saved.removeIf([&](const SavedView &each) { return each.name == name; });
    m_saved.append({name, view()});
    storeSaved();
}

void Dashboard::forget(int index)
{
    m_saved.removeAt(index);
    storeSaved();
}

void Dashboard::loadSaved()
{
    then(m_trends.kept(viewsName), this, [this](const Result<QJsonObject> &kept) {
        if (!kept)
            return;
        QList<SavedView> read;
        for (const auto each : kept->value(u"views"_s).toArray()) {
            if (const auto view = trendsViewFrom(each[u"view"_s].toObject()))
                read.append({each[u"name"_s].toString(), *view});
        }
        m_saved = read + m_saved;
        Q_EMIT changed();
    });
}

void Dashboard::storeSaved()
{
    QJsonArray views;
    for (const SavedView &each : std::as_const(m_saved))
        views.append(QJsonObject{{u"name"_s, each.name}, {u"view"_s, encode(each.view)}});
    m_trends.keep(viewsName, {{u"views"_s, views}});
    Q_EMIT changed();
}

} // namespace mado
