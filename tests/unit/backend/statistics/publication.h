// SPDX-License-Identifier: GPL-3.0-or-later
// A round and a month of days, counted, with nothing published yet.
#pragma once

#include "backend/statistics/query/area_reasons.h"
#include "backend/statistics/query/releases.h"
#include "backend/statistics/query/settled.h"
#include "backend/statistics/rollup/roller.h"
#include "backend/statistics/sample/daily_sample.h"
#include "backend/statistics/sample/national_sample.h"
#include "backend/statistics/sample/postal_spread.h"
#include "backend/store/sqlite_database.h"
#include "world.h"

namespace mado::statistics {

class StillClock final : public Clock
{
public:
    QDateTime now() const override { return time; }
    QDateTime time{QDate(2020, 6, 10), QTime(3, 0), Qt::UTC};
};

inline const SurveyDefinition &daily()
{
    static const SurveyDefinition definition =
        loadDefinition(resources + u"accounts/personal-support"_s, resources + u"indicators"_s).value();
    return definition;
}

inline ReleaseRequest request(const QString &survey, const QStringList &periods)
{
    return {survey, periods, {u"公表"_s, u"Out"_s}};
}

/// Cells of a small round; those below the prefecture of Kanagawa.
inline const std::vector<store::CellRow> &round()
{
    static const auto cells = [] {
        auto all = NationalSample(national(), areas(), 1, 3000000, 3).groupCells();
        for (const store::CellRow &whole : wholeOf(national(), 14, all)) {
            const auto postal = postalSpread(national(), areas(), 14, whole, 3, Spread::FirstCode);
            all.insert(all.end(), postal.begin(), postal.end());
        }
        return all;
    }();
    return cells;
}

struct Publication
{
    Publication()
    {
        for (const SurveyDefinition *definition : {&national(), &daily()})
            services.books.push_back(std::make_unique<FigureBook>(*store, *definition, areas()));
        keep(national(), 1, round());
        for (int ago = 1; ago <= 30; ++ago) {
            const auto place = daily().placeOf(QDate(2020, 6, 10).addDays(-ago));
            const auto groups = dailyCells(daily(), 14, place->period, ago, 1);
            keep(daily(), place->part, groups);
            for (const store::CellRow &whole : wholeOf(daily(), 14, groups))
                keep(daily(), place->part, postalSpread(daily(), areas(), 14, whole, 1, Spread::FirstCode));
        }
    }
    void keep(const SurveyDefinition &definition, int part, const std::vector<store::CellRow> &cells)
    {
        const auto log = store->connect();
        log->openPart(part, definition.id, definition.layout.text());
        store::LogScope scope(*log);
        log->saveCells(part, cells);
        log->saveMarks(part, log->takeRoller(part), {});
        scope.commit();
    }

    /// Answers that come in later: of one postal code, or of a group of a prefecture.
    void add(const SurveyDefinition &definition, int part, int period, qint64 cell, qint32 many)
    {
        const auto log = store->connect();
        store::LogScope scope(*log);
        const auto size = CounterLayout(definition).size();
        Counters counters(std::size_t(size), 0);
        log->eachCell(part, cell, cell + 1, [&](const store::CellRow &row) {
            if (row.period == period)
                counters = fromBytes(row.counters, size);
        });
        for (auto &counter : counters)
            counter += many;
        log->saveCells(part, {{period, cell, toBytes(counters)}});
        log->saveMarks(part, log->takeRoller(part), {});
        scope.commit();
    }

    StillClock clock;
    QTemporaryDir folder;
    std::unique_ptr<store::Database> database =
        store::openSqlite(folder.filePath(u"desk"_s), {.durable = false}).value();
    std::unique_ptr<store::ResponseStore> store =
        store::openSqliteResponses(folder.filePath(u"responses"_s), false).value();
    StatisticsServices services{*database, clock, {}, areas(), {}, {}, false};
};

} // namespace mado::statistics
