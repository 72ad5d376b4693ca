// SPDX-License-Identifier: GPL-3.0-or-later
// What every measurement of this member works on: the real packages, invented answers, a server of its own.
#pragma once

#include "backend/statistics/sample/national_sample.h"
#include "tests/support/postgres_cluster.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

namespace mado::bench {

using namespace Qt::Literals::StringLiterals;

struct SurveyPlace
{
    SurveyPlace();
    bool start(); ///< False: no PostgreSQL here.

    statistics::SurveyDefinition definition;
    statistics::Areas areas;
    QTemporaryDir folder;
    test::PostgresCluster cluster{true};
    double rawRate = 0; ///< Rows a second of a raw COPY, once measured.
};

/// Seconds that `work` takes.
template <class Work> double seconds(const Work &work)
{
    QElapsedTimer since;
    since.start();
    work();
    return double(since.nsecsElapsed()) / 1e9;
}

constexpr int part = 1;

/// Appends `people` invented answers in bulk. Returns the seconds.
double load(SurveyPlace &place, store::ResponseStore &store, const statistics::NationalSample &sample);

bool measureBulk(SurveyPlace &place, qint64 people);
bool measureCounting(SurveyPlace &place, qint64 people);
bool measureLive(SurveyPlace &place, int answers, bool postgres);

/// A whole round: made, loaded, counted, checked against the maker's own tally and the published figures.
int playRound(SurveyPlace &place, int round, qint64 people);

} // namespace mado::bench
