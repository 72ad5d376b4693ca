// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/statistics/query/figures.h"
#include "backend/statistics/rollup/roller.h"
#include "tests/bench/support/figure.h"
#include "tests/bench/survey/place.h"

namespace mado::bench {

namespace {

/// Seconds of a question, each asked after new answers were counted, so that nothing read before is of use.
double ask(SurveyPlace &place, store::ResponseStore &store)
{
    constexpr int times = 20;
    statistics::FigureBook book(store, place.definition, place.areas);
    const auto log = store.connect();
    const qint64 epoch = log->takeRoller(part);
    const auto question = [&] {
        const auto table = book.figures({.indicator = u"fever-4d"_s,
                                         .survey = u"national"_s,
                                         .periods = {u"national-1"_s},
                                         .by = Breakdown::Occupation},
                                        {});
        if (!table || table->figures.isEmpty())
            std::fprintf(stderr, "no figures\n");
    };
    question();
    double all = 0;
    for (int i = 0; i < times; ++i) {
        store::LogScope scope(*log);
        log->saveMarks(part, epoch, {});
        scope.commit();
        all += seconds(question);
    }
    return all / times;
}

double scan(store::ResponseStore &store)
{
    const auto log = store.connect();
    qint64 rows = 0;
    return seconds([&] {
        for (const auto &[lane, head] : log->heads(part))
            log->scan(part, lane, 0, head, [&](const store::ResponseView &view) { rows += view.adds; });
    });
}

} // namespace

bool measureCounting(SurveyPlace &place, qint64 people)
{
    const auto few = store::openPostgresResponses(place.cluster.freshDatabase()).value();
    const auto many = store::openPostgresResponses(place.cluster.freshDatabase()).value();
    const statistics::NationalSample fewer(place.definition, place.areas, 1, people / 25, 5);
    const statistics::NationalSample sample(place.definition, place.areas, 1, people, 5);
    load(place, *few, fewer);
    load(place, *many, sample);
    statistics::Roller small(*few, place.definition, place.areas);
    statistics::Roller roller(*many, place.definition, place.areas);
    small.rollAll(people).value();
    const double counting = seconds([&] { roller.rollAll(people).value(); });
    bool good = report({.bench = u"survey"_s,
                        .figure = u"counting a window"_s,
                        .ours = double(people) / counting,
                        .reference = place.rawRate,
                        .unit = u"rows/s"_s,
                        .target = 1,
                        .better = Better::Higher});
    ask(place, *few);
    const double atMany = ask(place, *many);
    good = report({.bench = u"survey"_s,
                   .figure = u"a question at 25 times as many answers"_s,
                   .ours = atMany,
                   .reference = ask(place, *few),
                   .unit = u"s"_s,
                   .target = 1.5,
                   .better = Better::Lower}) &&
           good;
    // Of 24,539,124 answers; the scan grows with them, the question does not.
    const double whole = scan(*many) * 24539124.0 / double(people);
    return report({.bench = u"survey"_s,
                   .figure = u"a question against a scan of the log, reckoned up to a whole round"_s,
                   .ours = 1 / atMany,
                   .reference = 1 / whole,
                   .unit = u"1/s"_s,
                   .target = 1000,
                   .better = Better::Higher}) &&
           good;
}

int playRound(SurveyPlace &place, int round, qint64 people)
{
    const auto store = store::openPostgresResponses(place.cluster.freshDatabase()).value();
    const statistics::NationalSample sample(place.definition, place.areas, round, people, 1);
    // Whichever round it is plays the first: the log does not mind.
    const double loading = load(place, *store, sample);
    statistics::Roller roller(*store, place.definition, place.areas);
    const double counting = seconds([&] { roller.rollAll(5'000'000).value(); });
    std::map<qint64, QByteArray> expected;
    for (const store::CellRow &cell : sample.groupCells())
        expected.emplace(cell.cell, cell.counters);
    qint64 wrong = 0;
    std::size_t cells = 0;
    store->connect()->eachCell(part, 0, statistics::CellId::firstPostal, [&](const store::CellRow &cell) {
        const auto found = expected.find(cell.cell);
        wrong += found == expected.end() || found->second != cell.counters;
        ++cells;
    });
    wrong += qint64(expected.size() - std::min(cells, expected.size()));
    statistics::FigureBook book(*store, place.definition, place.areas);
    const auto rate = [&](const char *indicator) {
        const auto table = book.figures({.indicator = QLatin1String(indicator),
                                         .survey = u"national"_s,
                                         .level = RegionLevel::Nation,
                                         .periods = {u"national-1"_s}},
                                        {});
        return table ? table->figures.first().rate.value_or(0) * 100 : 0;
    };
    const Period period = book.periods().value().first();
    std::printf("{\"round\":%d,\"valid\":%lld,\"analysed\":%lld,\"fever_4d_pct\":%.2f,\"three_c_pct\":%.2f,"
                "\"office_telework_pct\":%.2f,\"load_seconds\":%.1f,\"count_seconds\":%.1f,\"cells\":%zu,"
                "\"cells_unlike_the_tally\":%lld}\n",
                round, (long long)period.valid.value_or(0), (long long)period.analysed.value_or(0), rate("fever-4d"),
                rate("three-cs"), rate("office-telework"), loading, counting, cells, (long long)wrong);
    return wrong == 0 ? 0 : 1;
}

} // namespace mado::bench
