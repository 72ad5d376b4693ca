// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/support/line_beside.h"

#include "backend/training/happening.h"
#include "backend/training/platform_routes.h"

namespace mado::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t workers = 2;
constexpr qint64 plenty = 100'000'000;

line::LineAccount newAccount(const AccountId &id)
{
    return {.id = id,
            .channelSecret = randomIdText().toLatin1(),
            .accessToken = randomIdText().toLatin1(),
            .botUser = u'U' + randomIdText(),
            .api = {}};
}

} // namespace

LineBeside::LineBeside(const AccountId &account)
    : m_account(newAccount(account)),
      m_platform(m_clock, m_account),
      m_courier({m_account.channelSecret, *m_account.botUser}, {.duplicated = 0, .reversed = 0}, 1)
{
    m_platform.setMonthlyLimit(plenty);
    m_platform.onDelivered([this](const training::Delivery &) {
        const std::lock_guard lock(m_mutex);
        ++m_deliveries;
        m_delivered.notify_all();
    });
}

LineBeside::~LineBeside()
{
    m_courier.stop();
    if (m_server)
        m_server->stop(std::chrono::milliseconds(200));
}

bool LineBeside::listen()
{
    http::Router router;
    training::addPlatformRoutes(router, m_platform);
    m_server = std::make_unique<http::Server>(std::move(router), http::defaultLimits(), workers);
    const auto port = m_server->listen(u"127.0.0.1"_s, 0);
    if (port)
        m_account.api = QUrl(u"http://127.0.0.1:%1"_s.arg(*port));
    return port.has_value();
}

void LineBeside::deliverTo(const QUrl &webhook) { m_courier.start(webhook); }

void LineBeside::addResident(const QString &lineUser) { m_platform.addUser(lineUser, u"相談者"_s, u"ja"_s); }

void LineBeside::say(const QString &lineUser, const QString &text)
{
    const training::EventIds ids{randomIdText(), randomIdText(), m_platform.issueReplyToken(lineUser)};
    m_courier.deliver(training::eventFor(training::Writes{text}, lineUser, m_clock.now(), ids));
}

QHash<QString, int> LineBeside::accepted(const QString &lineUser) const
{
    QHash<QString, int> times;
    for (const training::Delivery &delivery : m_platform.deliveries(lineUser)) {
        for (const auto &message : delivery.messages)
            ++times[message.toObject().value("text"_L1).toString()];
    }
    return times;
}

int LineBeside::repeats(const QString &lineUser) const
{
    int all = 0;
    for (const training::Delivery &delivery : m_platform.deliveries(lineUser))
        all += delivery.repeats;
    return all;
}

bool LineBeside::waitFor(const QString &lineUser, const QString &text, std::chrono::seconds patience) const
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        const qint64 seen = m_deliveries;
        lock.unlock();
        const bool there = accepted(lineUser).contains(text);
        lock.lock();
        if (there)
            return true;
        if (!m_delivered.wait_for(lock, patience, [&] { return m_deliveries != seen; }))
            return false;
    }
}

} // namespace mado::bench
