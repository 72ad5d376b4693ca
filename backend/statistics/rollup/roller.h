// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the counts of a survey's log up to date: reads each lane from its mark to its head, writes the counters that
// changed as absolute values together with the new marks. Stopped at any moment, it goes on from the last marks.
#pragma once

#include "backend/statistics/rollup/cells.h"
#include "backend/store/survey/response_log.h"

#include <map>

namespace mado::statistics {

/// For one thread. Another roller of the same part, here or in another process, fences this one off: it then loads
/// what the other has counted and takes over in its turn.
class Roller
{
public:
    /// All outlive it.
    Roller(store::ResponseStore &store, const SurveyDefinition &definition, const Areas &areas);

    /// Counts up to about `atMost` new rows of the part. How many there were; 0: nothing new.
    tl::expected<qint64, store::StoreError> roll(int part, qint64 atMost);
    /// All parts of the survey until nothing is left.
    tl::expected<qint64, store::StoreError> rollAll(qint64 atMost);
    /// Throws the counts away and counts the log again from its beginning.
    tl::expected<qint64, store::StoreError> rebuild(int part);
    /// Counts what stands in the log a second time and compares: empty where every counter agrees, else what differs.
    tl::expected<QString, store::StoreError> check(int part);
    /// Erases what was taken back and is counted.
    tl::expected<qint64, store::StoreError> erase(int part);
    /// In all parts of the survey.
    tl::expected<qint64, store::StoreError> eraseAll();

private:
    struct Part
    {
        Tally tally;
        store::Marks marks;
        qint64 epoch;
    };
    store::ResponseLog &log();
    Part &loaded(int part);
    qint64 count(int part, Part &state, qint64 atMost);
    void save(int part, Part &state);
    template <class Work>
    auto guarded(int part, const Work &work) -> tl::expected<std::invoke_result_t<Work>, store::StoreError>;

    store::ResponseStore &m_store;
    const SurveyDefinition &m_definition;
    const Areas &m_areas;
    std::unique_ptr<store::ResponseLog> m_log;
    std::map<int, Part> m_parts;
};

} // namespace mado::statistics
