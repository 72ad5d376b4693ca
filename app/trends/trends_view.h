// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody looks at: one value, so that going back, saved views and exports all mean the same.
#pragma once

#include "contract/statistics.h"

#include <QJsonObject>

namespace mado {

/// Public: published figures, by prefecture. Internal: as counted, with areas; not to be passed on.
enum class Audience { Public, Internal };
enum class TrendsTab { Overview, Map, Prefectures, Table, Areas, Series, Operations, Report };
enum class RegionOrder { Highest, NorthToSouth, LargestChange };

struct TrendsView
{
    TrendsTab tab = TrendsTab::Overview;
    Audience audience = Audience::Public;
    QString indicator = {};
    QString survey = {};
    QString period = {};                         ///< That map, ranking and table show; curves show all.
    QString region = {};                         ///< The prefecture in focus, or the nation.
    QString area = {};                           ///< In focus within it, for charts that know areas; empty: all of it.
    RegionLevel areas = RegionLevel::PostalArea; ///< Which areas one wants listed; see areaLevel().
    QStringList compared = {};                   ///< At most three others.
    Breakdown by = Breakdown::Age;
    RegionOrder order = RegionOrder::Highest;
    QString series = {};
    friend bool operator==(const TrendsView &, const TrendsView &) = default;

    static constexpr int mostCompared = 3;
    static const QString nation; ///< "00".
};

/// Which areas are listed: postal ones stay inside.
RegionLevel areaLevel(const TrendsView &view);

/// The nearest view that the catalogue can show: unknown names give way to its first ones. `home` is one's prefecture.
TrendsView settled(TrendsView view, const Catalogue &catalogue, const QString &home);

QJsonObject encode(const TrendsView &view);
/// nullopt: written by another version.
std::optional<TrendsView> trendsViewFrom(const QJsonObject &json);

/// Where one has been, as in a browser: going somewhere forgets what was ahead.
class Trail
{
public:
    const TrendsView &here() const { return m_views.at(m_at); }
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_views.size(); }
    void go(const TrendsView &view); ///< The same again is no step.
    void replace(const TrendsView &view) { m_views[m_at] = view; }
    void back();
    void forward();

private:
    static constexpr int most = 100;
    QList<TrendsView> m_views = {TrendsView{}};
    int m_at = 0;
};

} // namespace mado
