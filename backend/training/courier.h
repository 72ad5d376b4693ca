// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/line/http_client.h"
#include "backend/training/dice.h"

#include <QJsonObject>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace mado::training {

/// For whom webhooks are, and how they are signed.
struct Destination
{
    QByteArray secret;
    QString botUser;
};

/// How unkind the network is.
struct Unkindness
{
    double duplicated; ///< Share of events that arrive twice.
    double reversed;   ///< Share of webhooks whose events come in reverse order.
};

/// Delivers events to the backend on a thread of its own, several in one webhook where several wait; again and
/// marked as redelivery until the backend answers 200.
class Courier
{
public:
    Courier(Destination destination, Unkindness unkindness, quint64 seed);
    ~Courier(); ///< Drops what waits.
    Courier(const Courier &) = delete;
    Courier &operator=(const Courier &) = delete;

    void start(const QUrl &webhook); ///< Until then, events wait.
    void stop();
    void deliver(const QJsonObject &event); ///< From any thread.

private:
    void run();
    std::vector<QJsonObject> take();
    void arrange(std::vector<QJsonObject> &events);
    bool post(const std::vector<QJsonObject> &events);
    void putBack(std::vector<QJsonObject> events);

    const Destination m_destination;
    const Unkindness m_unkindness;
    Dice m_dice;
    QUrl m_webhook;
    line::HttpClient m_client;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<QJsonObject> m_waiting;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace mado::training
