// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/survey/place.h"

#include <cstdio>
#include <future>

namespace mado::bench {

namespace {

const QString resources =
    QString::fromLocal8Bit(qgetenv("MADOGUCHI_SOURCES").isEmpty() ? QByteArray(".") : qgetenv("MADOGUCHI_SOURCES")) +
    u"/resources/"_s;
constexpr qint64 batch = 50000;

} // namespace

SurveyPlace::SurveyPlace()
    : definition(
          statistics::loadDefinition(resources + u"accounts/national-survey"_s, resources + u"indicators"_s).value()),
      areas(statistics::Areas::load(resources + u"areas"_s).value())
{
}

bool SurveyPlace::start()
{
    if (cluster.start())
        return true;
    std::fprintf(stderr, "%s\n", qPrintable(cluster.why()));
    return false;
}

double load(SurveyPlace &place, store::ResponseStore &store, const statistics::NationalSample &sample)
{
    const auto log = store.connect();
    log->openPart(part, place.definition.id, place.definition.layout.text());
    const auto made = [&](qint64 from) {
        std::vector<store::LoggedResponse> rows;
        for (qint64 i = from; i < std::min(from + batch, sample.size()); ++i)
            rows.push_back(sample.answer(i));
        return rows;
    };
    return seconds([&] {
        store::LogScope first(*log);
        store::Lane lane = log->takeLane(part, 0);
        first.commit();
        auto next = std::async(std::launch::async, made, 0);
        for (qint64 from = 0; from < sample.size(); from += batch) {
            const auto rows = next.get();
            next = std::async(std::launch::async, made, from + batch);
            store::LogScope scope(*log);
            log->appendBulk(lane, rows);
            scope.commit();
            if (from / batch % 40 == 0)
                std::fprintf(stderr, "loaded %lld of %lld\n", (long long)(from + batch), (long long)sample.size());
        }
    });
}

} // namespace mado::bench
