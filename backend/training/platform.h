// SPDX-License-Identifier: GPL-3.0-or-later
// The messaging side of the fake LINE platform, without a network: what LINE would answer, and what it remembers.
#pragma once

#include "backend/clock.h"
#include "backend/http/router.h"
#include "backend/line/accounts.h"

#include <QJsonArray>
#include <mutex>

namespace mado::training {

/// One call that reached a resident.
struct Delivery
{
    QString lineUser;
    bool pushed; ///< False: a reply.
    QString retryKey;
    QJsonArray messages;
    QDateTime at;
    int repeats; ///< Further calls with the same retry key, answered 409.
};

/// What the platform does to coming calls, for tests.
struct Mishap
{
    int status;    ///< 0: never answers.
    bool accepted; ///< The message arrives all the same.
};

/// Speaks LINE's wire format for one account. Thread-safe.
class Platform
{
public:
    Platform(const Clock &clock, line::LineAccount account);

    void addUser(const QString &lineUser, const QString &displayName, const QString &language);
    void setBlocked(const QString &lineUser, bool blocked);        ///< Calls still answer 200, as LINE does.
    QString issueReplyToken(const QString &lineUser);              ///< One use, within a minute.
    void onDelivered(std::function<void(const Delivery &)> heard); ///< Set once, before traffic.

    /// nullopt: this call is never answered.
    std::optional<http::Response> push(const http::Request &request);
    std::optional<http::Response> reply(const http::Request &request);
    std::optional<http::Response> multicast(const http::Request &request);
    http::Response profile(const http::Request &request) const;
    /// What a resident sent, by LINE's message id.
    http::Response content(const http::Request &request) const;
    http::Response quota(const http::Request &request) const;
    http::Response consumption(const http::Request &request) const;

    void keepHanging(std::shared_ptr<http::Pending> pending);

    /// An empty one stands for the sample.
    void keepContent(const QString &lineMessage, const QByteArray &content);
    void setSample(const QByteArray &content);
    void setMonthlyLimit(qint64 limit);
    void schedule(const Mishap &mishap, int times); ///< Hits the next calls in turn.
    QList<Delivery> deliveries(const QString &lineUser) const;
    /// True for calls that carry the channel access token.
    bool authorized(const http::Request &request) const;

private:
    struct User
    {
        QString displayName;
        QString language;
        bool blocked;
    };
    struct Token
    {
        QString lineUser;
        QDateTime issuedAt;
    };
    struct Accepted
    {
        QString requestId;
        QJsonArray sent;
    };
    struct Call
    {
        QStringList to;
        bool pushed;
        QString retryKey;
        QJsonArray messages;
    };

    std::optional<Mishap> nextMishap();
    std::optional<http::Response> answer(const Call &call);
    http::Response accept(const Call &call);
    http::Response repeated(const QString &retryKey);
    std::optional<http::Response> pushed(const http::Request &request, const QStringList &to);
    QString nextId();

    const Clock &m_clock;
    const line::LineAccount m_account;
    mutable std::mutex m_mutex;
    QHash<QString, User> m_users;
    QHash<QString, Token> m_tokens;
    QHash<QString, Accepted> m_accepted;   ///< By retry key.
    QHash<QString, QByteArray> m_contents; ///< By message.
    QByteArray m_sample;
    QList<Delivery> m_deliveries;
    QList<Mishap> m_mishaps;
    QList<std::shared_ptr<http::Pending>> m_hanging;
    std::function<void(const Delivery &)> m_heard;
    qint64 m_limit = 20000;
    qint64 m_used = 0;
    qint64 m_lastId = 500000000000;
};

} // namespace mado::training
