// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/exchange.h"

#include "app/api/authorities.h"
#include "app/then.h"

#include <QNetworkReply>
#include <QTimer>

namespace mado {

namespace {

/// Lives as long as its reply and turns it into one result.
class Exchange final : public QObject
{
public:
    Exchange(QNetworkReply &reply, const HttpAsk &ask, Answer<Result<HttpAnswer>> answer)
        : QObject(&reply),
          m_reply(reply),
          m_effect(ask.effect),
          m_maxBytes(ask.maxBytes),
          m_answer(std::move(answer))
    {
        connect(&reply, &QNetworkReply::requestSent, this, [this] { m_sent = true; });
        connect(&reply, &QNetworkReply::readyRead, this, &Exchange::collect);
        connect(&reply, &QNetworkReply::finished, this, &Exchange::finish);
        connect(&reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
            if (m_stopped.isEmpty())
                m_stopped = tlsFault(errors);
        });
        connect(&m_deadline, &QTimer::timeout, this, [this] { stop(QStringLiteral("deadline passed")); });
        m_deadline.setSingleShot(true);
        m_deadline.start(ask.deadline);
    }

private:
    void collect()
    {
        m_body += m_reply.readAll();
        if (m_body.size() <= m_maxBytes)
            return;
        m_tooLarge = true;
        stop(QStringLiteral("answer too large"));
    }

    void stop(const QString &reason)
    {
        if (m_stopped.isEmpty())
            m_stopped = reason;
        m_reply.abort();
    }

    Result<HttpAnswer> lost(const QString &why) const
    {
        const bool maybeDone = m_effect == HttpAsk::Effect::Changes && m_sent;
        return fail(maybeDone ? AppError::Kind::UnknownResult : AppError::Kind::Offline, why);
    }

    Result<HttpAnswer> outcome() const
    {
        if (m_tooLarge)
            return fail(AppError::Kind::Incompatible, m_stopped);
        if (!m_stopped.isEmpty())
            return lost(m_stopped);
        // Errors below 200 are those of connection and proxy; the others only repeat the status.
        const int error = m_reply.error();
        if (error == QNetworkReply::SslHandshakeFailedError)
            return lost(QStringLiteral("tls.refused"));
        const QVariant status = m_reply.attribute(QNetworkRequest::HttpStatusCodeAttribute);
        if (!status.isValid() || (error != QNetworkReply::NoError && error < 200))
            return lost(QStringLiteral("network error %1").arg(error));
        return HttpAnswer{status.toInt(), m_reply.header(QNetworkRequest::ContentTypeHeader).toByteArray(), m_body,
                          m_reply.rawHeader("ETag")};
    }

    void finish()
    {
        m_deadline.stop();
        if (m_stopped.isEmpty() && m_reply.isOpen())
            collect();
        // Through the event loop: who waits for the answer may destroy the client that owns this reply.
        QMetaObject::invokeMethod(
            m_reply.manager(), [answer = m_answer, result = outcome()] { answer.give(result); }, Qt::QueuedConnection);
        m_reply.deleteLater();
    }

    QNetworkReply &m_reply;
    const HttpAsk::Effect m_effect;
    const qint64 m_maxBytes;
    const Answer<Result<HttpAnswer>> m_answer;
    QTimer m_deadline;
    QByteArray m_body;
    QString m_stopped;
    bool m_sent = false;
    bool m_tooLarge = false;
};

} // namespace

QFuture<Result<HttpAnswer>> exchange(QNetworkAccessManager &network, const HttpAsk &ask, QNetworkReply **reply)
{
    Answer<Result<HttpAnswer>> answer;
    QNetworkReply *started = network.sendCustomRequest(ask.request, ask.verb, ask.body);
    new Exchange(*started, ask, answer);
    if (reply)
        *reply = started;
    return answer.future();
}

} // namespace mado
