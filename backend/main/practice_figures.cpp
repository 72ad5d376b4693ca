// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/main/practice_figures.h"

#include "backend/statistics/query/releases.h"
#include "backend/statistics/query/series.h"
#include "backend/statistics/query/settled.h"
#include "backend/statistics/sample/daily_sample.h"
#include "backend/statistics/sample/national_sample.h"
#include "backend/statistics/sample/postal_spread.h"
#include "contract/tokyo.h"

#include <QFile>

namespace mado::main {

using namespace Qt::Literals::StringLiterals;
using statistics::Spread;
using statistics::SurveyDefinition;

namespace {

constexpr quint64 seed = 1;
constexpr int home = 14; ///< Prefecture of the training desk.
constexpr int days = 60;

void keep(store::ResponseLog &log, const SurveyDefinition &definition, int part,
          const std::vector<store::CellRow> &cells, bool first)
{
    log.openPart(part, definition.id, definition.layout.text());
    store::LogScope scope(log);
    if (first)
        log.clearCells(part, statistics::CounterLayout(definition).fingerprint());
    log.saveCells(part, cells);
    scope.commit();
}

void fillRounds(store::ResponseLog &log, const SurveyDefinition &definition, const statistics::Areas &areas)
{
    for (std::size_t i = 0; i < definition.rounds.size() && i < 4; ++i) {
        const int round = int(i) + 1;
        const statistics::NationalSample sample(definition, areas, round, statistics::figuresOf(round).valid, seed);
        auto cells = sample.groupCells();
        const auto postal = sample.postalCells(home);
        cells.insert(cells.end(), postal.begin(), postal.end());
        keep(log, definition, definition.rounds[i].part, cells, true);
    }
}

void fillDays(store::ResponseLog &log, const SurveyDefinition &definition, const statistics::Areas &areas,
              const QDate &today)
{
    std::map<int, std::vector<store::CellRow>> byPart;
    for (int ago = 1; ago <= days; ++ago) {
        const auto place = definition.placeOf(today.addDays(-ago));
        if (!place)
            continue;
        auto &cells = byPart[place->part];
        const auto more = statistics::dailyCells(definition, home, place->period, ago, seed);
        cells.insert(cells.end(), more.begin(), more.end());
        for (const store::CellRow &whole : statistics::wholeOf(definition, home, more)) {
            const auto postal = statistics::postalSpread(definition, areas, home, whole, seed, Spread::FirstCode);
            cells.insert(cells.end(), postal.begin(), postal.end());
        }
    }
    for (const auto &[part, cells] : byPart)
        keep(log, definition, part, cells, true);
}

std::optional<QString> publish(statistics::StatisticsServices &services, const SurveyDefinition &definition)
{
    for (std::size_t i = 0; i < definition.rounds.size(); ++i) {
        const auto &round = definition.rounds[i];
        const auto release = statistics::freeze(
            services, {definition.id, {round.id}, {round.name.ja + u" 公表"_s, round.name.en + u", published"_s}});
        if (!release && std::holds_alternative<store::StoreError>(release.error()))
            return std::get<store::StoreError>(release.error()).what;
    }
    return std::nullopt;
}

std::optional<QString> importSeries(statistics::StatisticsServices &services, const QString &resources)
{
    for (const auto &[source, data] : {std::pair(u"covid-positive"_s, u"covid"_s),
                                       {u"covid-tested"_s, u"covid"_s},
                                       {u"covid-deaths"_s, u"covid"_s},
                                       {u"osaka-calls"_s, u"osaka-calls"_s}}) {
        const auto declared = statistics::loadSeriesSource(resources + u"/series/"_s + source + u".yaml"_s);
        if (!declared)
            return declared.error().first().text();
        QFile file(resources + u"/training/series/"_s + data + u".csv"_s);
        if (!file.open(QIODevice::ReadOnly))
            return file.fileName() + u" cannot be read"_s;
        const auto read = statistics::readSeries(*declared, services.areas, file.readAll());
        if (!read)
            return read.error();
        const auto kept =
            services.database.write([&](store::Transaction &tx) { statistics::keepSeries(tx, read->table); });
        if (!kept)
            return kept.error().what;
    }
    return std::nullopt;
}

} // namespace

std::optional<QString> fillForPractice(store::ResponseStore &store, statistics::StatisticsServices &services,
                                       const QString &resources)
{
    try {
        const auto log = store.connect();
        for (const auto &book : services.books) {
            const SurveyDefinition &definition = book->definition();
            if (!log->parts(definition.id).empty())
                return std::nullopt; // an earlier practice in the same folder
            fillRounds(*log, definition, services.areas);
            if (definition.daily)
                fillDays(*log, definition, services.areas, inTokyo(services.clock.now()).date());
        }
    } catch (const store::StoreFailure &failure) {
        return QString::fromUtf8(failure.what());
    }
    // First what is read in at once: consoles that wait for the last round have the series by then.
    if (const auto fault = importSeries(services, resources))
        return fault;
    for (const auto &book : services.books) {
        if (const auto fault = publish(services, book->definition()))
            return fault;
    }
    // Nobody hands in answers of the past here: it stands still already.
    const auto settled = statistics::settlePast(services);
    return settled ? std::nullopt : std::optional(settled.error().what);
}

} // namespace mado::main
