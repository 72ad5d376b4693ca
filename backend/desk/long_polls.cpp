// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/desk/long_polls.h"

#include "backend/desk/command_routes.h"
#include "backend/desk/sync.h"
#include "backend/http/problems.h"
#include "backend/log/log.h"
#include "backend/store/feed.h"
#include "backend/store/presence_rows.h"
#include "backend/store/reach_rows.h"
#include "backend/store/sync_rows.h"
#include "contract/codecs.h"

#include <algorithm>

namespace mado::desk {

namespace {

constexpr std::chrono::seconds betweenSeen{10};

void answer(http::Pending &pending, const tl::expected<SyncBatch, store::StoreError> &batch)
{
    pending.answer(batch ? http::Response::json(200, encode(*batch)) : unavailable(batch.error()));
}

} // namespace

LongPolls::LongPolls(store::Database &database, const Clock &clock)
    : m_database(database),
      m_clock(clock),
      m_watch(database.onFeedMoved([this] { ++m_moves; }))
{
}

void LongPolls::ask(const SyncQuestion &question, std::shared_ptr<http::Pending> pending)
{
    noteSeen(question.staff);
    const quint64 moves = m_moves.load();
    Answers answers;
    const auto &[batch, active] = look(question, answers);
    if (!batch || !active || !saysNothing(*batch) || question.since <= 0 || question.wait <= std::chrono::seconds(0)) {
        answer(*pending, batch);
        return;
    }
    const auto wait = std::min(question.wait, longestWait);
    const std::lock_guard lock(m_mutex);
    m_held.push_back({{question.staff, batch->cursor, wait}, m_clock.now() + wait, moves, std::move(pending)});
}

void LongPolls::tick()
{
    const quint64 moves = m_moves.load();
    const QDateTime now = m_clock.now();
    noteMoves(moves, now);
    std::vector<Held> waiting;
    Answers answers;
    for (Held &held : takeDue(now)) {
        const auto &[batch, active] = look(held.question, answers);
        if (batch && active && saysNothing(*batch) && held.until > now) {
            held.movesSeen = moves;
            waiting.push_back(std::move(held));
        } else {
            answer(*held.pending, batch);
        }
    }
    const std::lock_guard lock(m_mutex);
    std::move(waiting.begin(), waiting.end(), std::back_inserter(m_held));
}

std::size_t LongPolls::held() const
{
    const std::lock_guard lock(m_mutex);
    return m_held.size();
}

void LongPolls::noteSeen(const StaffId &staff)
{
    const QDateTime now = m_clock.now();
    {
        const std::lock_guard lock(m_mutex);
        const auto [at, fresh] = m_seen.try_emplace(staff, now);
        if (!fresh && now < at->second + betweenSeen)
            return;
        at->second = now;
    }
    const auto noted = m_database.write([&](store::Transaction &tx) { store::sawConsole(tx, staff, now); });
    if (!noted)
        log::event(log::Level::Warning, "desk.seen.failed", {{log::Key::Fault, noted.error().what}});
}

void LongPolls::noteMoves(quint64 moves, const QDateTime &now)
{
    if (moves == m_dueMoves)
        return;
    if (!m_movedAt)
        m_movedAt = now;
    if (now < *m_movedAt + coalescedFor && !emergencyMoved())
        return;
    m_movedAt = std::nullopt;
    m_dueMoves = moves;
    if (const auto position = m_database.read([](store::Transaction &tx) { return store::feedPosition(tx); }))
        m_toldPosition = *position;
}

bool LongPolls::emergencyMoved()
{
    const auto moved =
        m_database.read([this](store::Transaction &tx) { return store::emergencyChangedAfter(tx, m_toldPosition); });
    return moved.value_or(true);
}

std::vector<LongPolls::Held> LongPolls::takeDue(const QDateTime &now)
{
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_held, [](const Held &held) { return held.pending->clientGone(); });
    const auto firstDue = std::stable_partition(m_held.begin(), m_held.end(), [&](const Held &held) {
        return held.until > now && held.movesSeen >= m_dueMoves;
    });
    std::vector<Held> due(std::make_move_iterator(firstDue), std::make_move_iterator(m_held.end()));
    m_held.erase(firstDue, m_held.end());
    return due;
}

LongPolls::Looked LongPolls::look(const SyncQuestion &question, Answers &answers)
{
    std::pair key{QString(), question.since};
    bool active = true;
    auto batch = m_database.read([&](store::Transaction &tx) -> std::optional<SyncBatch> {
        const auto reader = store::readerKey(tx, question.staff, question.since);
        active = reader.has_value();
        if (!active)
            return noNews(question.since, m_clock.now());
        key.first = *reader;
        if (answers.contains(key))
            return std::nullopt;
        return syncBatch(tx, question.staff, question.since, m_clock.now());
    });
    if (!batch)
        return {answers.insert_or_assign(key, tl::unexpected(batch.error())).first->second, active};
    if (*batch)
        return {
            answers.insert_or_assign(active ? key : std::pair(QStringLiteral("!"), question.since), std::move(**batch))
                .first->second,
            active};
    return {answers.find(key)->second, active};
}

} // namespace mado::desk
