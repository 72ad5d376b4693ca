// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/statistics/query/settled.h"

#include "backend/statistics/query/area_reasons.h"
#include "backend/store/statistics_rows.h"
#include "contract/codecs_people.h"
#include "contract/codecs_statistics.h"
#include "contract/tokyo.h"

#include <QJsonDocument>

namespace mado::statistics {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<std::pair<QDate, QDate>> daysOf(const SurveyDefinition &definition, const QString &period)
{
    const auto places = definition.placesOf(period);
    if (places.empty())
        return std::nullopt;
    return std::pair(definition.periodOf(places.front().first, places.front().second).from,
                     definition.periodOf(places.back().first, places.back().second).until);
}

/// One look at the counts, and all that is decided from it: figures and reasons cannot be of different moments.
class Decided
{
public:
    Decided(const StatisticsServices &services, const SurveyDefinition &definition, QString period,
            const std::vector<LinkedAreas> &linked)
        : m_services(services),
          m_definition(definition),
          m_period(std::move(period)),
          m_at(services.clock.now()),
          m_reasons(areaReasons(linked, services.policy))
    {
        for (const LinkedAreas &areas : linked) {
            for (qsizetype place = 0; place < areas.codes.size(); ++place)
                m_places.insert(areas.codes.at(place), {&areas.counts, std::size_t(place)});
        }
    }

    FigureTable table(std::size_t indicator, RegionLevel level) const
    {
        const Indicator &told = m_definition.indicators[indicator].told;
        FigureTable table{told.id, told.version,    m_definition.id,     {},   told.basis,
                          level,   Breakdown::None, m_services.training, m_at, {}};
        for (const Region &region : m_services.areas.regions()) {
            const auto place = m_places.constFind(region.code);
            if (region.level == level && place != m_places.cend())
                table.figures.append(figure(indicator, region.code, *place->first, place->second));
        }
        return table;
    }

private:
    Figure figure(std::size_t indicator, const QString &region, const AreaCounts &counts, std::size_t place) const
    {
        Figure figure{};
        figure.period = m_period;
        figure.region = region;
        figure.state = counts.nobody[place] ? FigureState::Missing : FigureState::Shown;
        if (figure.state == FigureState::Missing)
            return figure;
        figure.numerator = counts.indicators[indicator].x[place];
        figure.denominator = counts.indicators[indicator].n[place];
        setRate(figure, m_definition.indicators[indicator].told.designEffect);
        const auto reasons = m_reasons.value(region);
        if (reasons[indicator])
            withhold(figure, *reasons[indicator], tellsAnswers(reasons));
        return figure;
    }

    const StatisticsServices &m_services;
    const SurveyDefinition &m_definition;
    const QString m_period;
    const QDateTime m_at;
    const AreaReasons m_reasons;
    QHash<QString, std::pair<const AreaCounts *, std::size_t>> m_places;
};

tl::expected<bool, store::StoreError> keep(StatisticsServices &services, const SurveyDefinition &definition,
                                           const QString &period, const Decided &decided)
{
    return services.database.write([&](store::Transaction &tx) {
        if (store::settledPeriods(tx, definition.id).contains(period))
            return true;
        for (std::size_t indicator = 0; indicator < definition.indicators.size(); ++indicator) {
            for (const RegionLevel level : {RegionLevel::HealthCentreArea, RegionLevel::PostalArea}) {
                const QJsonDocument body(encode(decided.table(indicator, level)));
                store::insertSettled(tx, definition.id, period, definition.indicators[indicator].told.id, level,
                                     body.toJson(QJsonDocument::Compact));
            }
        }
        return true;
    });
}

using Answers = QMap<QString, qint64>; ///< By period.
using Chosen = tl::expected<QStringList, store::StoreError>;

/// How many answers each round and fortnight has that is over.
Answers answersOf(const SurveyDefinition &definition, const QList<Period> &periods, const QDateTime &now)
{
    Answers answers;
    QDate first;
    QDate last;
    for (const Period &period : periods) {
        if (isCut(definition, period.id))
            answers[period.id] += period.valid.value_or(0);
        else {
            first = first.isValid() ? std::min(first, period.from) : period.from;
            last = last.isValid() ? std::max(last, period.until) : period.until;
        }
    }
    for (const QString &fortnight : definition.fortnights(first, last)) {
        const auto days = daysOf(definition, fortnight);
        for (const Period &period : periods) {
            if (period.from == period.until && period.from >= days->first && period.until <= days->second)
                answers[fortnight] += period.valid.value_or(0);
        }
    }
    answers.removeIf([&](const auto &one) { return one.value() == 0 || !isOver(definition, one.key(), now); });
    return answers;
}

/// Those with as many answers as on an earlier day; of the others the day is noted.
Chosen standing(StatisticsServices &services, const QString &survey, const Answers &answers)
{
    const QString today = dayText(inTokyo(services.clock.now()).date());
    return services.database.write([&](store::Transaction &tx) {
        const QStringList settled = store::settledPeriods(tx, survey);
        QStringList still;
        for (auto period = answers.cbegin(); period != answers.cend(); ++period) {
            if (settled.contains(period.key()))
                continue;
            const auto before = store::findStanding(tx, survey, period.key());
            if (!before || before->answers != period.value())
                store::putStanding(tx, survey, period.key(), {today, period.value()});
            else if (before->seenOn < today)
                still.append(period.key());
        }
        return still;
    });
}

using Choose = std::function<Chosen(StatisticsServices &, const QString &survey, const Answers &)>;

tl::expected<void, store::StoreError> settleEach(StatisticsServices &services, const Choose &choose)
{
    for (const auto &book : services.books) {
        const auto periods = book->periods();
        if (!periods)
            return tl::unexpected(periods.error());
        const SurveyDefinition &definition = book->definition();
        const auto chosen = choose(services, definition.id, answersOf(definition, *periods, services.clock.now()));
        if (!chosen)
            return tl::unexpected(chosen.error());
        for (const QString &period : *chosen) {
            if (const auto settled = settle(services, *book, period); !settled)
                return tl::unexpected(settled.error());
        }
    }
    return {};
}

/// Adds the period's areas as they are settled; an area that was drawn later is in none. false: none of them is.
bool addSettled(store::Transaction &tx, const Areas &areas, const FigureQuery &query, const QString &period,
                FigureTable &table)
{
    const auto body = store::settledTable(tx, query.survey, period, query.indicator, query.level);
    const auto settled = body ? decodeFigureTable(QJsonDocument::fromJson(*body).object())
                              : Decoded<FigureTable>(tl::unexpected(DecodeError{}));
    if (!settled)
        return false;
    QHash<QString, Figure> known;
    for (const Figure &figure : settled->figures)
        known.insert(figure.region, figure);
    for (const Region &region : areas.regions()) {
        if (region.level != query.level || !isAsked(query, region.code))
            continue;
        Figure later{};
        later.period = period;
        later.region = region.code;
        withhold(later, SuppressionReason::NotSettled);
        table.figures.append(known.value(region.code, later));
    }
    table.version = settled->version;
    table.asOf = table.asOf.isValid() ? std::max(table.asOf, settled->asOf) : settled->asOf;
    return true;
}

} // namespace

bool isCut(const SurveyDefinition &definition, const QString &period)
{
    if (std::ranges::any_of(definition.rounds, [&](const Round &round) { return round.id == period; }))
        return true;
    const auto window = definition.windowOf(period);
    return window && definition.fortnights(window->from, window->until) == QStringList{period};
}

bool isOver(const SurveyDefinition &definition, const QString &period, const QDateTime &now)
{
    const auto days = daysOf(definition, period);
    return days && days->second < inTokyo(now).date();
}

tl::expected<bool, store::StoreError> settle(StatisticsServices &services, FigureBook &book, const QString &period)
{
    const SurveyDefinition &definition = book.definition();
    if (!isCut(definition, period) || !isOver(definition, period, services.clock.now()))
        return false;
    const auto before =
        services.database.read([&](store::Transaction &tx) { return store::settledPeriods(tx, definition.id); });
    if (!before)
        return tl::unexpected(before.error());
    if (before->contains(period))
        return true;
    const auto linked = book.linkedAreas(period);
    if (!linked)
        return tl::unexpected(std::get<store::StoreError>(linked.error()));
    return keep(services, definition, period, {services, definition, period, *linked});
}

tl::expected<void, store::StoreError> settleWhatStandsStill(StatisticsServices &services)
{
    return settleEach(services, standing);
}

tl::expected<void, store::StoreError> settlePast(StatisticsServices &services)
{
    return settleEach(services, [](auto &, auto &, const Answers &answers) -> Chosen { return answers.keys(); });
}

tl::expected<FigureTable, FigureFault> inside(StatisticsServices &services, FigureBook &book, const FigureQuery &query)
{
    if (query.level <= RegionLevel::Prefecture)
        return book.figures(query, services.clock.now());
    if (const auto unknown = book.unknownIn(query))
        return tl::unexpected(*unknown);
    const auto &indicators = book.definition().indicators;
    const Indicator &told =
        std::ranges::find(indicators, query.indicator, [](const auto &one) { return one.told.id; })->told;
    FigureTable table{told.id, told.version, query.survey, {}, told.basis, query.level, query.by, false, {}, {}};
    const auto known = query.periods.isEmpty() ? book.periods() : QList<Period>();
    if (!known)
        return tl::unexpected(known.error());
    const auto read = services.database.read([&](store::Transaction &tx) {
        QStringList periods = query.periods;
        if (periods.isEmpty()) {
            periods = store::settledPeriods(tx, query.survey);
            for (const Period &period : *known) {
                if (!periods.contains(period.id))
                    periods.append(period.id);
            }
        }
        for (const QString &period : std::as_const(periods)) {
            if (!addSettled(tx, services.areas, query, period, table))
                addWithheld(table, services.areas, query, period, SuppressionReason::NotSettled);
        }
    });
    if (!read)
        return tl::unexpected(read.error());
    if (!table.asOf.isValid())
        table.asOf = services.clock.now();
    return table;
}

} // namespace mado::statistics
