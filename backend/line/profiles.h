// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/clock.h"
#include "backend/line/accounts.h"
#include "backend/line/http_client.h"
#include "backend/line/worker.h"
#include "backend/store/engine.h"

#include <QHash>

namespace mado::line {

/// Reads the LINE names of residents whose conversation has none yet, and tells the desk. The references outlive it.
class Profiles
{
public:
    Profiles(store::Database &database, const Clock &clock, const Accounts &accounts);
    void start() { m_worker.start(); }
    void wake() { m_worker.wake(); }
    void stop();

private:
    std::optional<std::chrono::milliseconds> pass();
    bool triedLately(const QString &conversation) const;
    std::optional<QString> nameOf(const QString &account, const QString &lineUser);

    store::Database &m_database;
    const Clock &m_clock;
    const Accounts &m_accounts;
    HttpClient m_client;
    QHash<QString, QDateTime> m_tried; ///< Conversations whose profile could not be read, and when.
    Worker m_worker;
};

} // namespace mado::line
