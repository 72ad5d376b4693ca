// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/clock.h"
#include "backend/http/router.h"
#include "backend/store/engine.h"
#include "contract/sync.h"

#include <atomic>
#include <chrono>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

namespace mado::desk {

inline constexpr std::chrono::seconds longestWait{25};
inline constexpr std::chrono::milliseconds coalescedFor{250};

/// What a console asks the feed.
struct SyncQuestion
{
    StaffId staff;
    qint64 since;
    std::chrono::seconds wait; ///< 0: answered at once.
};

/// Requests that wait for the feed to move; whose console asks is noted, a few seconds apart. A move is answered 250 ms
/// later, so that a burst costs one answer; one of an emergency at the next tick. Thread-safe.
class LongPolls
{
public:
    LongPolls(store::Database &database, const Clock &clock);

    /// Answers now when there is something to tell, else holds the request.
    void ask(const SyncQuestion &question, std::shared_ptr<http::Pending> pending);
    /// Answers what is due: the feed moved, or the time is over. Called every 50 ms or so from one thread.
    void tick();
    std::size_t held() const;

private:
    struct Held
    {
        SyncQuestion question;
        QDateTime until;
        quint64 movesSeen; ///< Moves of the feed that its last look may have missed count from here.
        std::shared_ptr<http::Pending> pending;
    };
    /// Answers of one tick: consoles of equal reach mostly ask from the same position.
    using Answers = std::map<std::pair<QString, qint64>, tl::expected<SyncBatch, store::StoreError>>;

    void noteSeen(const StaffId &staff);
    void noteMoves(quint64 moves, const QDateTime &now);
    bool emergencyMoved();
    std::vector<Held> takeDue(const QDateTime &now);
    struct Looked
    {
        const Answers::mapped_type &batch;
        bool active; ///< False: the account was suspended; its next request is refused, so let it come now.
    };
    Looked look(const SyncQuestion &question, Answers &answers);

    store::Database &m_database;
    const Clock &m_clock;
    std::atomic<quint64> m_moves{0};
    mutable std::mutex m_mutex;
    std::vector<Held> m_held;
    std::map<StaffId, QDateTime> m_seen; ///< When it was written last that their console is there.
    // Used by tick() alone.
    quint64 m_dueMoves = 0; ///< Moves up to here are to be told.
    std::optional<QDateTime> m_movedAt;
    qint64 m_toldPosition = 0;
    const store::FeedWatch m_watch; ///< Last: nothing of ours goes before it.
};

} // namespace mado::desk
