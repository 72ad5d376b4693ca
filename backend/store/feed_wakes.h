// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <mutex>

namespace mado::store {

/// Somebody listens to the feed as long as this lives. When its destructor returns, the wake no longer runs, on any
/// thread. It may outlive the database.
class [[nodiscard]] FeedWatch
{
public:
    FeedWatch(FeedWatch &&) = default;
    FeedWatch &operator=(FeedWatch &&) = delete;
    ~FeedWatch();

private:
    friend class FeedWakes;
    struct Wakes
    {
        std::mutex mutex;
        std::map<int, std::function<void()>> byNumber;
    };
    FeedWatch(std::shared_ptr<Wakes> wakes, int number) : m_wakes(std::move(wakes)), m_number(number) {}

    std::shared_ptr<Wakes> m_wakes;
    int m_number;
};

/// Who is to be woken when the feed moved. Thread-safe.
class FeedWakes
{
public:
    FeedWatch add(std::function<void()> wake);
    void wakeAll();

private:
    std::shared_ptr<FeedWatch::Wakes> m_wakes = std::make_shared<FeedWatch::Wakes>();
    int m_last = 0; ///< Under the mutex of m_wakes.
};

} // namespace mado::store
