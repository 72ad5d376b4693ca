// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/training/courier.h"

#include "backend/line/signature.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace mado::training {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t mostInOneWebhook = 5;
constexpr std::chrono::milliseconds deadline(2000); // LINE waits no longer
constexpr std::chrono::milliseconds redeliveryPause(300);

QJsonObject redelivered(QJsonObject event)
{
    event.insert("deliveryContext"_L1, QJsonObject{{u"isRedelivery"_s, true}});
    return event;
}

} // namespace

Courier::Courier(Destination destination, Unkindness unkindness, quint64 seed)
    : m_destination(std::move(destination)),
      m_unkindness(unkindness),
      m_dice(seed, u"courier"_s)
{
}

Courier::~Courier() { stop(); }

void Courier::start(const QUrl &webhook)
{
    m_webhook = webhook;
    m_thread = std::thread([this] { run(); });
}

void Courier::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_client.cancel();
    m_changed.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void Courier::deliver(const QJsonObject &event)
{
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back(event);
    }
    m_changed.notify_one();
}

void Courier::run()
{
    for (;;) {
        auto events = take();
        if (events.empty())
            return;
        arrange(events);
        if (!post(events))
            putBack(std::move(events));
    }
}

std::vector<QJsonObject> Courier::take()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_stopping || !m_waiting.empty(); });
    if (m_stopping)
        return {};
    const auto count = std::min(m_waiting.size(), mostInOneWebhook);
    const auto end = m_waiting.begin() + std::ptrdiff_t(count);
    std::vector<QJsonObject> events(m_waiting.begin(), end);
    m_waiting.erase(m_waiting.begin(), end);
    return events;
}

void Courier::arrange(std::vector<QJsonObject> &events)
{
    if (m_dice.happens(m_unkindness.duplicated))
        events.push_back(redelivered(events.front()));
    if (m_dice.happens(m_unkindness.reversed))
        std::reverse(events.begin(), events.end());
}

bool Courier::post(const std::vector<QJsonObject> &events)
{
    QJsonArray list;
    for (const auto &event : events)
        list.append(event);
    const auto body = QJsonDocument(QJsonObject{{u"destination"_s, m_destination.botUser}, {u"events"_s, list}})
                          .toJson(QJsonDocument::Compact);
    const auto result =
        m_client.send({.url = m_webhook,
                       .headers = {"Content-Type: application/json; charset=utf-8",
                                   "x-line-signature: " + line::signatureOf(body, m_destination.secret)},
                       .body = body,
                       .deadline = deadline});
    return result && result->status == 200;
}

void Courier::putBack(std::vector<QJsonObject> events)
{
    std::unique_lock lock(m_mutex);
    for (auto event = events.rbegin(); event != events.rend(); ++event)
        m_waiting.push_front(redelivered(std::move(*event)));
    m_changed.wait_for(lock, redeliveryPause, [this] { return m_stopping; });
}

} // namespace mado::training
