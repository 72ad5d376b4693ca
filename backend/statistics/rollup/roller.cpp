// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/statistics/rollup/roller.h"

namespace mado::statistics {

using namespace Qt::Literals::StringLiterals;

Roller::Roller(store::ResponseStore &store, const SurveyDefinition &definition, const Areas &areas)
    : m_store(store),
      m_definition(definition),
      m_areas(areas)
{
}

store::ResponseLog &Roller::log()
{
    if (!m_log)
        m_log = m_store.connect();
    return *m_log;
}

/// After any failure nothing that is kept in memory is trusted: the next call reads it anew.
template <class Work>
auto Roller::guarded(int part, const Work &work) -> tl::expected<std::invoke_result_t<Work>, store::StoreError>
{
    try {
        return work();
    } catch (const store::LaneTaken &) {
        m_parts.erase(part);
        return tl::unexpected(
            store::StoreError{store::StoreError::Kind::Busy, u"another server counts these answers now"_s});
    } catch (const store::StoreFailure &failure) {
        m_parts.erase(part);
        m_log.reset();
        return tl::unexpected(
            store::StoreError{store::StoreError::Kind::Unavailable, QString::fromUtf8(failure.what())});
    }
}

Roller::Part &Roller::loaded(int part)
{
    if (const auto known = m_parts.find(part); known != m_parts.end())
        return known->second;
    store::ResponseLog &log = this->log();
    Part state{Tally(m_definition, m_areas), {}, 0};
    const QString fingerprint = state.tally.counters().fingerprint();
    {
        store::LogScope scope(log);
        state.epoch = log.takeRoller(part);
        if (log.countedBy(part) != fingerprint)
            log.clearCells(part, fingerprint);
        scope.commit();
    }
    const int size = state.tally.counters().size();
    log.eachCell(part, 0, CellId::end, [&](const store::CellRow &row) {
        state.tally.set(row.period, row.cell, fromBytes(row.counters, size));
    });
    state.marks = log.marks(part);
    return m_parts.emplace(part, std::move(state)).first->second;
}

qint64 Roller::count(int part, Part &state, qint64 atMost)
{
    qint64 counted = 0;
    for (const auto &[lane, head] : log().heads(part)) {
        qint64 &mark = state.marks[lane];
        const qint64 until = std::min(head, mark + atMost - counted);
        if (until <= mark)
            continue;
        log().scan(part, lane, mark, until,
                   [&](const store::ResponseView &row) { state.tally.add(row.period, row.adds, row.answers); });
        counted += until - mark;
        mark = until;
    }
    return counted;
}

void Roller::save(int part, Part &state)
{
    std::vector<store::CellRow> cells;
    state.tally.takeChanged([&](int period, qint64 cell, std::span<const qint32> counters) {
        cells.push_back({period, cell, toBytes(counters)});
    });
    store::LogScope scope(log());
    log().saveMarks(part, state.epoch, state.marks); // first: a fenced roller writes no cell
    log().saveCells(part, cells);
    scope.commit();
}

tl::expected<qint64, store::StoreError> Roller::roll(int part, qint64 atMost)
{
    return guarded(part, [&] {
        Part &state = loaded(part);
        const qint64 counted = count(part, state, atMost);
        if (counted > 0)
            save(part, state);
        return counted;
    });
}

tl::expected<qint64, store::StoreError> Roller::rollAll(qint64 atMost)
{
    const auto parts = guarded(-1, [&] { return log().parts(m_definition.id); });
    if (!parts)
        return tl::unexpected(parts.error());
    qint64 all = 0;
    for (const int part : *parts) {
        for (qint64 some = 1; some > 0; all += some) {
            const auto counted = roll(part, atMost);
            if (!counted)
                return counted;
            some = *counted;
        }
    }
    return all;
}

tl::expected<qint64, store::StoreError> Roller::rebuild(int part)
{
    const auto cleared = guarded(part, [&] {
        m_parts.erase(part);
        store::LogScope scope(log());
        log().takeRoller(part);
        log().clearCells(part, {});
        scope.commit();
        return true;
    });
    if (!cleared)
        return tl::unexpected(cleared.error());
    qint64 all = 0;
    for (qint64 some = 1; some > 0; all += some) {
        const auto counted = roll(part, 1'000'000);
        if (!counted)
            return counted;
        some = *counted;
    }
    return all;
}

tl::expected<QString, store::StoreError> Roller::check(int part)
{
    return guarded(part, [&]() -> QString {
        Part &state = loaded(part);
        Tally again(m_definition, m_areas);
        for (const auto &[lane, mark] : state.marks) {
            log().scan(part, lane, 0, mark,
                       [&](const store::ResponseView &row) { again.add(row.period, row.adds, row.answers); });
        }
        qint64 wrong = 0;
        const auto compare = [&](const Tally &other) {
            return [&](int period, qint64 cell, std::span<const qint32> counters) {
                const auto theirs = other.at(period, cell);
                for (std::size_t i = 0; i < counters.size(); ++i)
                    wrong += counters[i] != (theirs.empty() ? 0 : theirs[i]);
            };
        };
        state.tally.each(compare(again));
        again.each(compare(state.tally));
        return wrong == 0 ? QString() : u"%1 counters differ from the log; count part %2 anew"_s.arg(wrong).arg(part);
    });
}

tl::expected<qint64, store::StoreError> Roller::erase(int part)
{
    return guarded(part, [&] {
        loaded(part);
        return log().eraseWithdrawn(part);
    });
}

tl::expected<qint64, store::StoreError> Roller::eraseAll()
{
    const auto parts = guarded(-1, [&] { return log().parts(m_definition.id); });
    if (!parts)
        return tl::unexpected(parts.error());
    qint64 all = 0;
    for (const int part : *parts) {
        const auto some = erase(part);
        if (!some)
            return some;
        all += *some;
    }
    return all;
}

} // namespace mado::statistics
