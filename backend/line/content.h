// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/clock.h"
#include "backend/line/accounts.h"
#include "backend/line/http_client.h"
#include "backend/line/worker.h"
#include "backend/store/media_rows.h"

namespace mado::line {

inline constexpr qsizetype maxImageBytes = 10 * 1024 * 1024; ///< LINE's own limit for images.

/// Fetches the images that residents sent from LINE, which keeps them for a while only. What is too large or no image
/// is refused with a reason; what LINE does not give now is tried again for a day. The references outlive it.
class Content
{
public:
    Content(store::Database &database, const Clock &clock, const Accounts &accounts);
    void start() { m_worker.start(); }
    void wake() { m_worker.wake(); }
    void stop();

private:
    std::optional<std::chrono::milliseconds> pass();
    void fetch(const store::DueMedia &due);
    HttpResult ask(const store::DueMedia &due);
    void keep(const store::DueMedia &due, const store::KeptMedia &media);
    void refuse(const store::DueMedia &due, const QString &reason);
    void postpone(const store::DueMedia &due);

    store::Database &m_database;
    const Clock &m_clock;
    const Accounts &m_accounts;
    HttpClient m_client;
    Worker m_worker;
};

/// Where LINE hands out contents: a host of its own beside "api.line.me"; a platform that is not LINE's has one host.
QUrl contentUrl(const QUrl &api, const QString &lineMessage);

} // namespace mado::line
