// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trends/events.h"

#include "app/trends/trends_view.h"

#include <algorithm>

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto unknown = u"99"_s; ///< No prefecture.

/// The days on which the same was declared in every prefecture.
std::optional<EventBand> everywhere(const Catalogue &catalogue, EventBand band)
{
    for (const Region &region : catalogue.regions) {
        if (region.level != RegionLevel::Prefecture || region.code == unknown)
            continue;
        const auto own = std::find_if(catalogue.events.begin(), catalogue.events.end(), [&](const EventBand &event) {
            return event.region == region.code && event.name == band.name && event.until && band.until &&
                   event.from <= *band.until && *event.until >= band.from;
        });
        if (own == catalogue.events.end())
            return std::nullopt;
        band.from = std::max(band.from, own->from);
        band.until = std::min(*band.until, *own->until);
    }
    band.region = TrendsView::nation;
    return band;
}

/// What was declared for the nation, or in all of its parts.
QList<EventBand> nationalEvents(const Catalogue &catalogue)
{
    QList<EventBand> out;
    for (const EventBand &event : catalogue.events) {
        if (event.region == TrendsView::nation)
            out.append(event);
        else if (const auto band = everywhere(catalogue, event); band && !out.contains(*band))
            out.append(*band);
    }
    return out;
}

} // namespace

QList<EventBand> eventsDuring(const Catalogue &catalogue, const QList<Period> &periods, const QString &region)
{
    QList<EventBand> out;
    if (periods.isEmpty())
        return out;
    for (const EventBand &event : region == TrendsView::nation ? nationalEvents(catalogue) : catalogue.events) {
        const bool here = event.region == region || event.region == TrendsView::nation;
        const bool during =
            event.from <= periods.last().until && event.until.value_or(event.from) >= periods.first().from;
        if (here && during)
            out.append(event);
    }
    return out;
}

} // namespace mado
