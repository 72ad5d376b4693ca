// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/training/platform.h"

#include "backend/training/message_rules.h"

#include <QJsonDocument>
#include <QUuid>

namespace mado::training {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 replyTokenLifeMs = 60000;

http::Response refusal(int status, const QString &message)
{
    return http::Response::json(status, {{u"message"_s, message}});
}

bool isUuid(const QByteArray &text) { return !QUuid::fromString(QLatin1String(text)).isNull(); }

QJsonObject bodyOf(const http::Request &request) { return QJsonDocument::fromJson(request.body).object(); }

} // namespace

Platform::Platform(const Clock &clock, line::LineAccount account) : m_clock(clock), m_account(std::move(account)) {}

void Platform::addUser(const QString &lineUser, const QString &displayName, const QString &language)
{
    const std::lock_guard lock(m_mutex);
    m_users.insert(lineUser, {displayName, language, false});
}

void Platform::setBlocked(const QString &lineUser, bool blocked)
{
    const std::lock_guard lock(m_mutex);
    if (const auto user = m_users.find(lineUser); user != m_users.end())
        user->blocked = blocked;
}

QString Platform::issueReplyToken(const QString &lineUser)
{
    const std::lock_guard lock(m_mutex);
    const auto token = QUuid::createUuid().toString(QUuid::Id128);
    m_tokens.insert(token, {lineUser, m_clock.now()});
    return token;
}

void Platform::onDelivered(std::function<void(const Delivery &)> heard)
{
    const std::lock_guard lock(m_mutex);
    m_heard = std::move(heard);
}

void Platform::keepHanging(std::shared_ptr<http::Pending> pending)
{
    const std::lock_guard lock(m_mutex);
    m_hanging.removeIf([](const auto &held) { return held->clientGone(); });
    m_hanging.append(std::move(pending));
}

void Platform::setMonthlyLimit(qint64 limit)
{
    const std::lock_guard lock(m_mutex);
    m_limit = limit;
}

void Platform::schedule(const Mishap &mishap, int times)
{
    const std::lock_guard lock(m_mutex);
    for (int i = 0; i < times; ++i)
        m_mishaps.append(mishap);
}

QList<Delivery> Platform::deliveries(const QString &lineUser) const
{
    const std::lock_guard lock(m_mutex);
    QList<Delivery> theirs;
    for (const auto &delivery : m_deliveries) {
        if (delivery.lineUser == lineUser)
            theirs.append(delivery);
    }
    return theirs;
}

bool Platform::authorized(const http::Request &request) const
{
    return request.header("authorization") == "Bearer " + m_account.accessToken;
}

std::optional<http::Response> Platform::push(const http::Request &request)
{
    const auto to = bodyOf(request)["to"_L1].toString();
    return pushed(request, to.isEmpty() ? QStringList() : QStringList(to));
}

std::optional<http::Response> Platform::multicast(const http::Request &request)
{
    QStringList to;
    for (const auto &user : bodyOf(request)["to"_L1].toArray())
        to.append(user.toString());
    return pushed(request, to);
}

std::optional<http::Response> Platform::pushed(const http::Request &request, const QStringList &to)
{
    if (!authorized(request))
        return refusal(401, u"Authentication failed."_s);
    const auto retryKey = request.header("x-line-retry-key");
    if (!retryKey.isEmpty() && !isUuid(retryKey))
        return refusal(400, u"Invalid retry key"_s);
    if (to.isEmpty() || to.size() > 500 || to.contains(QString()))
        return refusal(400, u"The property, 'to', is invalid"_s);
    const auto messages = bodyOf(request)["messages"_L1].toArray();
    if (const auto fault = faultIn(messages))
        return refusal(400, *fault);
    return answer({to, true, QString::fromLatin1(retryKey), messages});
}

std::optional<http::Response> Platform::reply(const http::Request &request)
{
    if (!authorized(request))
        return refusal(401, u"Authentication failed."_s);
    if (!request.header("x-line-retry-key").isEmpty())
        return refusal(400, u"A retry key cannot be used here"_s);
    const auto body = bodyOf(request);
    const auto messages = body["messages"_L1].toArray();
    if (const auto fault = faultIn(messages))
        return refusal(400, *fault);
    const auto token = body["replyToken"_L1].toString();
    QString lineUser;
    {
        const std::lock_guard lock(m_mutex);
        const auto known = m_tokens.constFind(token);
        if (known == m_tokens.constEnd() || known->issuedAt.msecsTo(m_clock.now()) > replyTokenLifeMs)
            return refusal(400, u"Invalid reply token"_s);
        lineUser = known->lineUser;
        if (m_mishaps.isEmpty() || m_mishaps.constFirst().accepted)
            m_tokens.remove(token);
    }
    return answer({{lineUser}, false, {}, messages});
}

std::optional<Mishap> Platform::nextMishap()
{
    const std::lock_guard lock(m_mutex);
    return m_mishaps.isEmpty() ? std::nullopt : std::optional(m_mishaps.takeFirst());
}

std::optional<http::Response> Platform::answer(const Call &call)
{
    const auto mishap = nextMishap();
    if (!mishap)
        return accept(call);
    if (mishap->accepted)
        accept(call);
    if (mishap->status == 0)
        return std::nullopt;
    return refusal(mishap->status, u"Scheduled by the training desk"_s);
}

http::Response Platform::accept(const Call &call)
{
    QList<Delivery> heard;
    http::Response response = http::Response::empty(200);
    std::function<void(const Delivery &)> listener;
    {
        const std::lock_guard lock(m_mutex);
        if (!call.retryKey.isEmpty() && m_accepted.contains(call.retryKey))
            return repeated(call.retryKey);
        if (call.pushed && m_used + call.to.size() > m_limit)
            return refusal(429, u"You have reached your monthly limit."_s);
        m_used += call.pushed ? call.to.size() : 0;
        Accepted accepted{nextId(), {}};
        for (qsizetype i = 0; i < call.messages.size(); ++i)
            accepted.sent.append(QJsonObject{{u"id"_s, nextId()}, {u"quoteToken"_s, nextId()}});
        for (const auto &user : call.to) {
            if (const auto known = m_users.constFind(user); known != m_users.constEnd() && !known->blocked)
                heard.append({user, call.pushed, call.retryKey, call.messages, m_clock.now(), 0});
        }
        m_deliveries.append(heard);
        if (!call.retryKey.isEmpty())
            m_accepted.insert(call.retryKey, accepted);
        response = http::Response::json(200, {{u"sentMessages"_s, accepted.sent}});
        response.headers.insert("x-line-request-id", accepted.requestId.toLatin1());
        listener = m_heard;
    }
    for (const auto &delivery : heard) {
        if (listener)
            listener(delivery);
    }
    return response;
}

http::Response Platform::repeated(const QString &retryKey)
{
    for (auto &delivery : m_deliveries)
        delivery.repeats += delivery.retryKey == retryKey;
    const auto &first = *m_accepted.constFind(retryKey);
    auto response = http::Response::json(
        409, {{u"message"_s, u"The retry key is already accepted"_s}, {u"sentMessages"_s, first.sent}});
    response.headers.insert("x-line-accepted-request-id", first.requestId.toLatin1());
    return response;
}

http::Response Platform::profile(const http::Request &request) const
{
    if (!authorized(request))
        return refusal(401, u"Authentication failed."_s);
    const auto lineUser = request.captures.value(u"userId"_s);
    const std::lock_guard lock(m_mutex);
    const auto user = m_users.constFind(lineUser);
    if (user == m_users.constEnd() || user->blocked)
        return refusal(404, u"Not found"_s);
    return http::Response::json(
        200, {{u"userId"_s, lineUser}, {u"displayName"_s, user->displayName}, {u"language"_s, user->language}});
}

void Platform::keepContent(const QString &lineMessage, const QByteArray &content)
{
    const std::lock_guard lock(m_mutex);
    m_contents.insert(lineMessage, content.isEmpty() ? m_sample : content);
}

void Platform::setSample(const QByteArray &content)
{
    const std::lock_guard lock(m_mutex);
    m_sample = content;
}

http::Response Platform::content(const http::Request &request) const
{
    if (!authorized(request))
        return refusal(401, u"Authentication failed."_s);
    const std::lock_guard lock(m_mutex);
    const auto sent = m_contents.constFind(request.captures.value(u"messageId"_s));
    if (sent == m_contents.constEnd())
        return refusal(404, u"Not found"_s);
    return {200, "application/octet-stream", *sent, {}};
}

http::Response Platform::quota(const http::Request &request) const
{
    if (!authorized(request))
        return refusal(401, u"Authentication failed."_s);
    const std::lock_guard lock(m_mutex);
    return http::Response::json(200, {{u"type"_s, u"limited"_s}, {u"value"_s, m_limit}});
}

http::Response Platform::consumption(const http::Request &request) const
{
    if (!authorized(request))
        return refusal(401, u"Authentication failed."_s);
    const std::lock_guard lock(m_mutex);
    return http::Response::json(200, {{u"totalUsage"_s, m_used}});
}

QString Platform::nextId() { return QString::number(++m_lastId); }

} // namespace mado::training
