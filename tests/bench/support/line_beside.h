// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/clock.h"
#include "backend/http/server.h"
#include "backend/training/courier.h"
#include "backend/training/platform.h"

#include <condition_variable>
#include <memory>

namespace mado::bench {

/// The fake LINE platform in this process, so that it remembers what it accepted while the server is killed.
class LineBeside
{
public:
    explicit LineBeside(const AccountId &account);
    ~LineBeside();

    /// Listens on loopback; false when it cannot.
    bool listen();
    /// From now on what residents say goes there, again and again until it is taken.
    void deliverTo(const QUrl &webhook);

    const line::LineAccount &account() const { return m_account; }
    training::Platform &platform() { return m_platform; } ///< For what goes wrong at LINE.

    void addResident(const QString &lineUser);
    void say(const QString &lineUser, const QString &text);
    /// How often each text was accepted for this resident, pushes and replies alike.
    QHash<QString, int> accepted(const QString &lineUser) const;
    /// Waits until the resident got a message with this text; false when nothing came for `patience`.
    bool waitFor(const QString &lineUser, const QString &text, std::chrono::seconds patience) const;

private:
    const SystemClock m_clock;
    line::LineAccount m_account;
    training::Platform m_platform;
    training::Courier m_courier;
    std::unique_ptr<http::Server> m_server;
    mutable std::mutex m_mutex;
    mutable std::condition_variable m_delivered;
    qint64 m_deliveries = 0;
};

} // namespace mado::bench
