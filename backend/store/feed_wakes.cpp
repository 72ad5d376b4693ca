// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/feed_wakes.h"

namespace mado::store {

FeedWatch::~FeedWatch()
{
    if (!m_wakes)
        return;
    const std::scoped_lock lock(m_wakes->mutex);
    m_wakes->byNumber.erase(m_number);
}

FeedWatch FeedWakes::add(std::function<void()> wake)
{
    const std::scoped_lock lock(m_wakes->mutex);
    m_wakes->byNumber.emplace(++m_last, std::move(wake));
    return {m_wakes, m_last};
}

// Locked while they run: whoever stops listening waits for its wake to end.
void FeedWakes::wakeAll()
{
    const std::scoped_lock lock(m_wakes->mutex);
    for (const auto &[number, wake] : m_wakes->byNumber)
        wake();
}

} // namespace mado::store
